/**
 * `npm test`: builds, runs unit and integration tests, then the end-to-end ones in every host that this machine has.
 * Its last lines name each test that failed, with what it said, and the last one counts them all; a host that is
 * missing is named as not run and counts as nothing.
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

interface Outcome extends Count {
  /** Each test, or file that did not load, that failed: where it is, its name and what it said. */
  readonly failures: readonly string[];
}

/** The part of vitest's JSON report (that of Jest) which is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
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
const outcomes: Outcome[] = [await vitest('unit', ['--project', 'unit', '--project', 'integration'])];
const told: string[] = [];
for (const { name, missing, under } of await plan()) {
  if (missing) {
    told.push(`end-to-end in ${name}: not run (${missing})`);
    continue;
  }
  const outcome = await vitest(`e2e-${name}`, ['--project', 'e2e'], { ACTA_HOST: name }, under);
  outcomes.push(outcome);
  told.push(`end-to-end in ${name}: ${words(outcome)}`);
}

const total = outcomes.reduce<Count>(
  (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
  { passed: 0, failed: 0 },
);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(['', ...outcomes.flatMap(({ failures }) => failures), ...told, words(total)].join('\n'));

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

/** Runs a part of the tests and reads how they went. A run that fails without a failed test (a file that does not load) is one failure. */
function vitest(
  name: string,
  args: string[],
  env: Record<string, string> = {},
  under: readonly string[] = [],
): Promise<Outcome> {
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
      const outcome = read(name, report);
      resolve({ ...outcome, failed: code === 0 ? outcome.failed : Math.max(1, outcome.failed) });
    });
  });
}

function read(name: string, file: string): Outcome {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: [`FAILED ${name}: it ended without a report`] };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures: failuresOf(name, report) };
}

function failuresOf(name: string, report: Report): string[] {
  return report.testResults.flatMap((file) => {
    const where = `FAILED ${name}, ${path.relative(ROOT, file.name)}`;
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (tests.length === 0) return file.status === 'failed' ? [`${where}\n${file.message}\n`] : [];
    return tests.map(({ fullName, failureMessages }) => `${where}: ${fullName}\n${failureMessages.join('\n')}\n`);
  });
}

function hasCommand(name: string): boolean {
  return spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
}

function words({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
