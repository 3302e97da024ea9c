/** A Chromium to open the browser host in. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What it is started with: no sandbox for root, and nothing of its own accord. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The executable of `ACTA_CHROMIUM`, of the machine's own Chromium, or of the headless one that `@sparticuz/chromium`
 * carries; null where none runs here.
 */
export async function findChromium(): Promise<string | null> {
  const installed = [process.env.ACTA_CHROMIUM, ...INSTALLED].find((file) => file && existsSync(file) && runs(file));
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: carried } = await import('@sparticuz/chromium');
  const file = await carried.executablePath();
  return runs(file) ? file : null;
}

/** Whether the executable finds the system libraries that it needs. */
function runs(file: string): boolean {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
