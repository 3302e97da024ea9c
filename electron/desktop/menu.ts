/** The native menu: the platform's own roles, in the language of the interface, and what the app does from any of its windows. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { ActaFormatSchema, type HostCommand, type SessionSummary, THEMES } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { LANGUAGES } from '#shared/catalogue/language.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';
import type { MenuSession } from './shown.ts';

export interface MenuParts {
  /** Tells the main window what to do. */
  readonly tell: (command: HostCommand) => void;
  /** Shows the strip or puts it away. */
  readonly toggleStrip: () => void;
  /** Lets her choose a session file to add. */
  readonly openFile: () => void;
}

export interface AppMenu {
  /** Offers the strip, or no longer. */
  offerStrip(offered: boolean): void;
  /** Names what undoing and redoing would do in the session that the window shows; null where it shows none. */
  showSession(session: MenuSession | null): void;
  /** Offers the sessions in which something was recorded last. */
  offerRecent(sessions: readonly SessionSummary[]): void;
  /** Says everything anew, in the language of the interface as it is now. */
  reword(): void;
}

interface MenuState {
  readonly strip: boolean;
  readonly session: MenuSession | null;
  readonly recent: readonly SessionSummary[];
}

const line: MenuItemConstructorOptions = { type: 'separator' };
/** How many sessions are offered as recent. */
const RECENT = 8;

/** Puts the menu in place. It is made anew with each change, since the label of an item is settled when it is made. */
export function createMenu(parts: MenuParts): AppMenu {
  let state: MenuState = { strip: false, session: null, recent: [] };
  const change = (changed: Partial<MenuState>) => {
    state = { ...state, ...changed };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, parts, process.platform === 'darwin')));
  };
  change({});
  return {
    offerStrip: (strip) => change({ strip }),
    showSession: (session) => change({ session }),
    offerRecent: (sessions) =>
      change({ recent: sessions.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, RECENT) }),
    reword: () => change({}),
  };
}

function menuTemplate(state: MenuState, parts: MenuParts, mac: boolean): MenuItemConstructorOptions[] {
  return [
    ...(mac ? [macMenu(parts)] : []),
    fileMenu(state, parts, mac),
    editMenu(state, parts),
    viewMenu(state, parts),
    windowMenu(),
    helpMenu(parts, mac),
  ];
}

function macMenu(parts: MenuParts): MenuItemConstructorOptions {
  const text = catalogue.host.menu;
  return {
    label: catalogue.appName,
    submenu: [
      about(parts),
      line,
      { role: 'services', label: text.services },
      line,
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      { role: 'unhide', label: text.showAll },
      line,
      { role: 'quit', label: text.quit },
    ],
  };
}

function fileMenu(
  { session, recent }: MenuState,
  { tell, openFile }: MenuParts,
  mac: boolean,
): MenuItemConstructorOptions {
  const text = catalogue.host.menu;
  // Without a combination of its own: where others have Ctrl+Q, the live session has the queue for the floor.
  const quit: MenuItemConstructorOptions[] = mac ? [] : [line, { label: text.quit, click: () => app.quit() }];
  const enabled = session !== null;
  return {
    label: text.file,
    submenu: [
      { label: text.newSession, accelerator: 'CmdOrCtrl+N', click: () => tell({ kind: 'newSession' }) },
      { label: text.addFile, accelerator: 'CmdOrCtrl+O', click: openFile },
      {
        label: text.recent,
        enabled: recent.length > 0,
        submenu: recent.map((one) => ({
          label: text.recentSession(one.acronym, sessionTitle(one), catalogue.longDate(one.date)),
          click: () => tell({ kind: 'open', session: one.id }),
        })),
      },
      { label: text.sessions, click: () => tell({ kind: 'home' }) },
      line,
      {
        label: text.exportActa,
        enabled,
        submenu: ActaFormatSchema.options.map((format) => ({
          label: catalogue.acta.formats[format],
          click: () => tell({ kind: 'export', format }),
        })),
      },
      {
        label: text.exportDocument,
        enabled,
        submenu: (['convocation', 'attendance'] as const).map((document) => ({
          label: catalogue.documents[document],
          click: () => tell({ kind: 'exportDocument', document }),
        })),
      },
      { label: text.exportBundle, enabled, click: () => tell({ kind: 'exportBundle' }) },
      line,
      { role: 'close', label: text.closeWindow },
      ...quit,
    ],
  };
}

/** Undoing is of two kinds: letters in the field that has the focus, and what was recorded in the session. */
function editMenu({ session }: MenuState, { tell }: MenuParts): MenuItemConstructorOptions {
  const text = catalogue.host.menu;
  const { undo, redo } = catalogue.live;
  return {
    label: text.edit,
    submenu: [
      { role: 'undo', label: text.undo },
      { role: 'redo', label: text.redo },
      line,
      {
        label: undo(session?.undo ?? null),
        enabled: session !== null && session.undo !== null,
        click: () => tell({ kind: 'undo' }),
      },
      {
        label: redo(session?.redo ?? null),
        enabled: session !== null && session.redo !== null,
        click: () => tell({ kind: 'redo' }),
      },
      line,
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      { role: 'pasteAndMatchStyle', label: text.pastePlain },
      { role: 'selectAll', label: text.selectAll },
    ],
  };
}

function viewMenu({ strip }: MenuState, { tell, toggleStrip }: MenuParts): MenuItemConstructorOptions {
  const text = catalogue.host.menu;
  const tools: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [line, { role: 'toggleDevTools', label: text.developer }];
  return {
    label: text.view,
    submenu: [
      { label: text.strip, enabled: strip, click: toggleStrip },
      line,
      { role: 'zoomIn', label: text.zoomIn },
      { role: 'zoomOut', label: text.zoomOut },
      { role: 'resetZoom', label: text.zoomReset },
      line,
      {
        label: text.appearance,
        submenu: THEMES.map((theme) => ({
          label: catalogue.live.palette.themes[theme],
          click: () => tell({ kind: 'theme', theme }),
        })),
      },
      {
        label: catalogue.languages.title,
        submenu: LANGUAGES.map((language) => ({
          label: catalogue.languages.names[language],
          click: () => tell({ kind: 'language', language }),
        })),
      },
      { role: 'togglefullscreen', label: text.fullScreen },
      ...tools,
    ],
  };
}

function windowMenu(): MenuItemConstructorOptions {
  const text = catalogue.host.menu;
  return { role: 'windowMenu', label: text.window, submenu: [minimize()] };
}

/** Ctrl+M is the window's own, to mark a doubt; a Mac's Command+M is not. */
function minimize(): MenuItemConstructorOptions {
  const text = catalogue.host.menu;
  return { role: 'minimize', label: text.minimize, accelerator: process.platform === 'darwin' ? 'Cmd+M' : 'Alt+F9' };
}

function helpMenu(parts: MenuParts, mac: boolean): MenuItemConstructorOptions {
  const text = catalogue.host.menu;
  // F1 is heard by the window itself, where she may have chosen another key for it.
  const page: MenuItemConstructorOptions = { label: text.helpHere, click: () => parts.tell({ kind: 'help' }) };
  return { role: 'help', label: text.help, submenu: [page, ...(mac ? [] : [about(parts)])] };
}

function about({ tell }: MenuParts): MenuItemConstructorOptions {
  const text = catalogue.host.menu;
  return { label: text.about, click: () => tell({ kind: 'about' }) };
}
