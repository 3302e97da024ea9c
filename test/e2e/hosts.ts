/** Starting the app for an end-to-end test, in the host that `ACTA_HOST` names. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, chromium, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, vi } from 'vitest';
import { findRuntime, runtimeFlags } from '#electron/runtime.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { ended, environment, killed, startServer } from './processes.ts';

export type HostName = 'electron' | 'browser';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
/** How long anything may take to appear, in milliseconds. */
const PATIENCE = 60_000;
const VIEWPORT = { width: 1440, height: 900 };

export interface LaunchOptions {
  /** The data folder; a new temporary one by default. Give the same one twice to start again on what was recorded. */
  readonly data?: string;
  /** The instant at which the app's clock starts (UTC, ISO 8601); the machine's own by default. */
  readonly clock?: string;
  /** The time zone of the machine, by its IANA name; this one's own by default. */
  readonly timeZone?: string;
  /** The folder into which exported files go; one within the data folder by default. */
  readonly saveTo?: string;
  /** Chromium's switches for the desktop's process. */
  readonly switches?: readonly string[];
}

export interface ExportedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

export interface Launched {
  readonly host: HostName;
  readonly page: Page;
  readonly data: string;
  /** The main process, in the desktop. */
  readonly main: ElectronApplication | null;
  /** Closes the app as a user does, so that what is being typed is recorded; answers its main process's exit code. */
  close(): Promise<number | null>;
  /** Ends the app's processes at once, as a power cut would. */
  kill(): Promise<void>;
  /** The file that an action in the window exports. */
  exportedFile(action: () => Promise<void>): Promise<ExportedFile>;
}

/** The host that this run tests: `ACTA_HOST`, by default the browser. */
export const HOST: HostName = process.env.ACTA_HOST === 'electron' ? 'electron' : 'browser';

/** How many times slower than this machine the page runs, to look for tests that press a key too early. */
const SLOWDOWN = Number(process.env.ACTA_SLOWDOWN ?? 1);

async function slowDown(page: Page): Promise<void> {
  if (SLOWDOWN === 1) return;
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** Starts the built app on a data folder and answers when its window has loaded. */
export function launch(options: LaunchOptions = {}): Promise<Launched> {
  const data = options.data ?? temporaryFolder();
  const saveTo = options.saveTo ?? path.join(data, 'exported');
  mkdirSync(saveTo, { recursive: true });
  const env = {
    ...environment(),
    ACTA_DATA: data,
    ACTA_SAVE_TO: saveTo,
    ...(options.clock && { ACTA_CLOCK: options.clock }),
    ...(options.timeZone && { TZ: options.timeZone }),
  };
  return HOST === 'electron'
    ? launchElectron(data, saveTo, env, options.switches ?? [])
    : launchBrowser(data, saveTo, env, options.timeZone);
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A folder that goes when the tests of the file end. */
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'acta-e2e-'));
  folders.push(folder);
  return folder;
}

async function launchElectron(
  data: string,
  saveTo: string,
  env: Record<string, string>,
  switches: readonly string[],
): Promise<Launched> {
  if (!findRuntime()) throw new Error('no Electron runtime: set ELECTRON_OVERRIDE_DIST_PATH');
  // The driver finds the runtime by itself: given its path, it would not hold the app back until it listens, and of a
  // window that opens meanwhile it may never hear.
  const app = await _electron.launch({
    args: [...runtimeFlags(), ...switches, ROOT],
    env,
    timeout: PATIENCE,
  });
  const child = app.process();
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const page = await app.firstWindow({ timeout: PATIENCE }).catch(async (cause: unknown) => {
    await killed(child);
    throw new Error(`Electron opened no window: ${said}`, { cause });
  });
  await slowDown(page);
  await page.waitForLoadState();
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    VIEWPORT,
  );
  return {
    host: 'electron',
    page,
    data,
    main: app,
    async close() {
      await app.close();
      return child.exitCode;
    },
    kill: () => killed(child),
    async exportedFile(action) {
      const before = await filesIn(saveTo);
      await action();
      return readExported(await newFile(saveTo, before));
    },
  };
}

async function launchBrowser(
  data: string,
  saveTo: string,
  env: Record<string, string>,
  timeZone: string | undefined,
): Promise<Launched> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('no Chromium: set ACTA_CHROMIUM');
  const { server, address } = await startServer(env);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const context = await browser.newContext({
    acceptDownloads: true,
    locale: 'es-MX',
    viewport: VIEWPORT,
    ...(timeZone && { timezoneId: timeZone }),
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.goto(address);
  return {
    host: 'browser',
    page,
    data,
    main: null,
    async close() {
      await page.close({ runBeforeUnload: false });
      await browser.close();
      await ended(server, () => server.kill('SIGTERM'));
      return server.exitCode;
    },
    async kill() {
      await killed(server);
      await browser.close();
    },
    async exportedFile(action) {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: PATIENCE }), action()]);
      const file = path.join(saveTo, download.suggestedFilename());
      await download.saveAs(file);
      return readExported(file);
    },
  };
}

async function filesIn(folder: string): Promise<Map<string, number>> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  return new Map(names.map((name) => [name, statSync(path.join(folder, name)).mtimeMs]));
}

/** Waits for a file that was not there, or that was written anew; files are moved into place whole. */
function newFile(folder: string, before: ReadonlyMap<string, number>): Promise<string> {
  return vi.waitFor(
    async () => {
      const now = await filesIn(folder);
      const name = [...now].find(([file, time]) => before.get(file) !== time)?.[0];
      if (!name) throw new Error(`nothing was exported into ${folder}`);
      return path.join(folder, name);
    },
    { timeout: PATIENCE },
  );
}

function readExported(file: string): ExportedFile {
  return { path: file, bytes: readFileSync(file) };
}
