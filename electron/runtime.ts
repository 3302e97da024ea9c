/** Finding an Electron runtime on this machine, or fetching the one that the package names. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const PACKAGE = path.join(ROOT, 'node_modules', 'electron');
/** How long a download may take before it is given up, in milliseconds. */
const DOWNLOAD_PATIENCE = 180_000;

/** The runtime's executable: of `ELECTRON_OVERRIDE_DIST_PATH`, or installed by the `electron` package; null without either. */
export function findRuntime(env: NodeJS.ProcessEnv = process.env): string | null {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const candidates = override ? [path.join(override, executable())] : [installed()];
  return candidates.find((file) => file !== null && existsSync(file)) ?? null;
}

/**
 * The runtime, downloaded where there is none. Quiet: a locked-down network is not an error.
 * @returns its executable, or null where none can be had
 */
export async function obtainRuntime(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const found = findRuntime(env);
  if (found || env.ELECTRON_OVERRIDE_DIST_PATH || env.ELECTRON_SKIP_BINARY_DOWNLOAD) return found;
  await download(env);
  return findRuntime(env);
}

/** What must be on the command line before the app's folder: Chromium's sandbox does not work for root on Linux. */
export function runtimeFlags(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Whether a desktop window has somewhere to be shown. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** The package writes down where it put the executable, within its `dist`. */
function installed(): string | null {
  const note = path.join(PACKAGE, 'path.txt');
  return existsSync(note) ? path.join(PACKAGE, 'dist', readFileSync(note, 'utf8').trim()) : null;
}

function executable(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function download(env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(PACKAGE, 'install.js')], {
      env,
      stdio: 'ignore',
      timeout: DOWNLOAD_PATIENCE,
    });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
