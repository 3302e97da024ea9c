/** `npm start`: builds, then opens the desktop window, or serves the app to the browser where there can be no window. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { catalogue } from '#shared/catalogue/index.ts';
import { dataFolder } from './app/folders.ts';
import { takeUpLanguage } from './app/language.ts';
import { buildAll } from './build.ts';
import { hasDisplay, obtainRuntime, runtimeFlags } from './runtime.ts';
import { runBrowserHost } from './serve.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** A window that goes in this time with an error never came to be: its display, or a library of the system's, is not there. In milliseconds. */
const AT_ONCE = 5_000;

takeUpLanguage(process.env, dataFolder(process.env));
await buildAll();
const runtime = hasDisplay() ? await obtainRuntime() : null;
const outcome = runtime && (await runDesktop(runtime));
if (outcome && !outcome.diedAtOnce) {
  process.exitCode = outcome.code;
} else {
  const { noDisplay, noWindow, noRuntime } = catalogue.host;
  console.log(outcome ? noWindow : hasDisplay() ? noRuntime : noDisplay);
  await runBrowserHost();
}

/** Runs the desktop until it is closed. */
function runDesktop(executable: string): Promise<{ code: number; diedAtOnce: boolean }> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    // Some editors' terminals set it, and Electron would then start as plain Node.
    const { ELECTRON_RUN_AS_NODE, ...env } = process.env;
    const child = spawn(executable, [...runtimeFlags(), ROOT], { env, stdio: 'inherit' });
    let told = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        told = true;
        child.kill(signal);
      });
    }
    child.once('error', reject);
    child.once('exit', (exit) => {
      const failed = exit !== 0 && !told && process.platform === 'linux';
      resolve({ code: exit ?? 1, diedAtOnce: failed && performance.now() - began < AT_ONCE });
    });
  });
}
