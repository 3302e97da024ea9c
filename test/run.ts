/**
 * `npm test`: builds, runs unit and integration tests, then the end-to-end ones in every host that this machine has.
 * Its last line counts them all; a host that is missing is named as not run and counts as nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAll } from '#electron/build.ts';
import { findRuntime, hasDisplay } from '#electron/runtime.ts';
import { findChromium } from './e2e/chromium.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const VITEST = path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const SCREEN = ['-a', '-s', '-screen 0 1600x1000x24'];

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface HostPlan {
  readonly name: 'electron' | 'browser';
  /** Why it cannot run here, or null. */
  readonly missing: string | null;
  /** What the tests' command is run under. */
  readonly under: readonly string[];
}

const reports = mkdtempSync(path.join(os.tmpdir(), 'acta-tests-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

await buildAll();
const counts: Count[] = [await vitest('unit', ['--project', 'unit', '--project', 'integration'])];
const told: string[] = [];
for (const { name, missing, under } of await plan()) {
  if (missing) {
    told.push(`end-to-end in ${name}: not run (${missing})`);
    continue;
  }
  const count = await vitest(`e2e-${name}`, ['--project', 'e2e'], { ACTA_HOST: name }, under);
  counts.push(count);
  told.push(`end-to-end in ${name}: ${words(count)}`);
}

const total = counts.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(['', ...told, words(total)].join('\n'));

/** Which hosts this machine has. */
async function plan(): Promise<HostPlan[]> {
  const runtime = findRuntime();
  const screen = hasDisplay() ? [] : hasCommand('xvfb-run') ? ['xvfb-run', ...SCREEN] : null;
  const chromium = await findChromium();
  return [
    {
      name: 'electron',
      missing: runtime ? (screen ? null : 'no display and no xvfb-run') : 'no Electron runtime',
      under: screen ?? [],
    },
    { name: 'browser', missing: chromium ? null : 'no Chromium', under: [] },
  ];
}

/** Runs a part of the tests and counts them. A run that fails without a failed test (a file that does not load) is one failure. */
function vitest(
  name: string,
  args: string[],
  env: Record<string, string> = {},
  under: readonly string[] = [],
): Promise<Count> {
  const report = path.join(reports, `${name}.json`);
  const command = [
    process.execPath,
    VITEST,
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const [file = process.execPath, ...rest] = [...under, ...command];
  return new Promise((resolve, reject) => {
    const child = spawn(file, rest, { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => {
      const { passed, failed } = counted(report);
      resolve({ passed, failed: code === 0 ? failed : Math.max(1, failed) });
    });
  });
}

function counted(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

function hasCommand(name: string): boolean {
  return spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
}

function words({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
