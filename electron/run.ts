/** Composes the desktop's parts and opens the window, once Electron is ready. */
import path from 'node:path';
import { app, type BrowserWindow, dialog, session, shell } from 'electron';
import type { HostCommand, Output } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ActaError } from '#shared/errors.ts';
import { createApp } from './app/app.ts';
import { clockFrom } from './app/clock.ts';
import { databaseFile } from './app/folders.ts';
import { changeLanguage, takeUpLanguage } from './app/language.ts';
import { resourcesIn } from './app/resources.ts';
import { VERSION } from './app/version.ts';
import { CHANNELS } from './desktop/channels.ts';
import { offerContextMenu } from './desktop/context-menu.ts';
import { openDesk } from './desktop/desk.ts';
import { desktopHost } from './desktop/host.ts';
import { connect } from './desktop/ipc.ts';
import { lockSession } from './desktop/lockdown.ts';
import { createMenu } from './desktop/menu.ts';
import { sayLimitReached } from './desktop/notice.ts';
import { add, chooseFile, fileAmong, isSessionFile, offer } from './desktop/opening.ts';
import { START_PAGE } from './desktop/origin.ts';
import { DIST, RESOURCES } from './desktop/places.ts';
import { serveRenderer } from './desktop/protocol.ts';
import { followShown } from './desktop/shown.ts';
import { startSpelling } from './desktop/spelling.ts';
import { createWindow } from './desktop/window.ts';
import { openStore } from './store/store.ts';

/**
 * Opens the app on a data folder, and offers the session file that it was started with. What keeps it from starting is said in a native box, and the process ends with 1.
 * @param asked files that the system asked to open while it was starting
 */
export async function run(folder: string, asked: readonly string[]): Promise<void> {
  takeUpLanguage(process.env, folder);
  try {
    await open(folder, asked);
  } catch (error) {
    const message = error instanceof ActaError ? catalogue.problem(error.problem) : String(error);
    console.error(error instanceof ActaError ? message : error);
    dialog.showErrorBox(catalogue.host.cannotStart, message);
    app.exit(1);
  }
}

async function open(folder: string, asked: readonly string[]): Promise<void> {
  const preload = path.join(DIST, 'preload', 'preload.cjs');
  let window: BrowserWindow | null = null;
  const main = () => (window?.isDestroyed() ? null : window);
  const tell = (command: HostCommand) => main()?.webContents.send(CHANNELS.hostCommand, command);
  const menu = createMenu({ tell, toggleStrip: () => desk.toggle(), openFile: () => void addChosen() });
  const words = startSpelling(session.defaultSession, folder);
  app.on('browser-window-created', (_event, { webContents }) => offerContextMenu(webContents, words));
  const desk = openDesk(folder, preload, main, menu.offerStrip);
  const shown = followShown({ lend: words.lend, tell: menu.showSession });
  const acta = createApp({
    store: openStore(databaseFile(folder)),
    resources: resourcesIn(RESOURCES),
    clock: clockFrom(process.env),
    host: desktopHost(process.env.ACTA_SAVE_TO, {
      ...desk,
      show(next) {
        shown.show(next);
        void offerRecent();
      },
      limitReached: (name, minutes) => sayLimitReached(name, minutes, desk.goBack),
    }),
    version: VERSION,
    changeLanguage(language) {
      changeLanguage(folder, language);
      menu.reword();
    },
    licences: path.join(DIST, 'licences.json'),
  });
  app.once('will-quit', () => acta.close());
  acta.subscribe(shown.recorded);
  lockSession(session.defaultSession);
  serveRenderer(path.join(DIST, 'renderer'));
  connect(acta);
  await offerRecent();
  const opened = createWindow(preload, folder);
  window = opened;
  opened.once('closed', desk.end);
  await opened.loadURL(START_PAGE);

  app.on('second-instance', (_event, args, from) => {
    desk.goBack();
    const file = fileAmong(args);
    if (file) void offered(path.resolve(from, file));
  });
  app.on('open-file', (_event, file) => void opening(file));
  const first = fileAmong(process.argv) ?? asked.at(-1);
  if (first) void opening(first);

  async function offerRecent(): Promise<void> {
    const listed = await acta.handle('sessions.list', {});
    if (listed.ok) menu.offerRecent(listed.value as Output<'sessions.list'>);
  }

  function added(id: string | null): void {
    if (id === null) return;
    tell({ kind: 'added', session: id });
    void offerRecent();
  }

  async function offered(file: string): Promise<void> {
    added(await offer(acta, opened, file));
  }

  /** A file that the system asks to open: a session is offered, what was exported goes to its own program. */
  async function opening(file: string): Promise<void> {
    if (isSessionFile(file)) await offered(file);
    else await shell.openPath(file);
  }

  async function addChosen(): Promise<void> {
    const file = await chooseFile(opened);
    if (file !== null) added(await add(acta, opened, file));
  }
}
