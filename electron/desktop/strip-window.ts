/** The strip's window: small, without a frame, over every other program. */
import { BrowserWindow, type Rectangle, screen } from 'electron';
import { catalogue } from '#shared/catalogue/index.ts';
import { keepState, keptState } from './bounds.ts';
import { closeAfterFlush } from './closing.ts';
import { fitted } from './fit.ts';
import { keepPlace } from './keep-place.ts';
import { START_PAGE } from './origin.ts';
import { reloadAfterCrash } from './recovery.ts';
import { keepOnTop } from './strip-on-top.ts';
import { WALLS } from './window.ts';

const SIZE = { width: 440, height: 172 };
/** How far from the edges of the screen it first appears. */
const MARGIN = 24;

/**
 * Makes the window of a session's strip, hidden, with its page on its way.
 * @param preload the path of the built preload
 * @param folder the data folder, where its place is kept
 * @param beside the window on whose screen it first appears
 */
export function stripWindow(preload: string, folder: string, session: string, beside: BrowserWindow): BrowserWindow {
  const place = keptPlace(folder) ?? firstPlace(beside.getBounds());
  const window = new BrowserWindow({
    title: catalogue.strip.title,
    ...fitted(place, screen.getAllDisplays()),
    minWidth: 320,
    minHeight: 120,
    frame: false,
    show: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    webPreferences: { preload, ...WALLS },
  });
  closeAfterFlush(window);
  reloadAfterCrash(window);
  keepOnTop(window);
  keepPlace(window, screen, place, (moved) => keepState(folder, 'strip.json', { ...moved, maximized: false }));
  window.loadURL(`${START_PAGE}#/tira/${encodeURIComponent(session)}`).catch((error: unknown) => {
    // A window that is closed while its page loads has nothing more to say.
    if (!window.isDestroyed()) console.error(error);
  });
  return window;
}

/** Where she left it the last time, be there a screen or not. */
function keptPlace(folder: string): Rectangle | null {
  const state = keptState(folder, 'strip.json');
  if (!state) return null;
  const { x, y, width, height } = state;
  return { x, y, width, height };
}

/** The upper right corner of the screen that has most of a window. */
function firstPlace(beside: Rectangle): Rectangle {
  const { workArea } = screen.getDisplayMatching(beside);
  return { ...SIZE, x: workArea.x + workArea.width - SIZE.width - MARGIN, y: workArea.y + MARGIN };
}
