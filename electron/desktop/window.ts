/** The main window, hardened. */
import path from 'node:path';
import { BrowserWindow, type WebPreferences } from 'electron';
import { catalogue } from '#shared/catalogue/index.ts';
import { rememberBounds, rememberedState } from './bounds.ts';
import { closeAfterFlush } from './closing.ts';
import { RESOURCES } from './places.ts';
import { reloadAfterCrash } from './recovery.ts';

/** What every page of the app is kept within. */
export const WALLS: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  // With the dictionary that the app brings along: see spelling.ts.
  spellcheck: true,
};

/**
 * Makes the window; it is shown once its page can be.
 * @param preload the path of the built preload
 * @param folder the data folder, where its bounds are kept
 */
export function createWindow(preload: string, folder: string): BrowserWindow {
  const state = rememberedState(folder);
  const window = new BrowserWindow({
    title: catalogue.appName,
    icon: path.join(RESOURCES, 'icons', '512x512.png'),
    width: state?.width ?? 1_400,
    height: state?.height ?? 880,
    ...(state && { x: state.x, y: state.y }),
    minWidth: 800,
    minHeight: 600,
    show: false,
    webPreferences: { preload, ...WALLS },
  });
  if (state?.maximized) window.maximize();
  rememberBounds(window, folder);
  closeAfterFlush(window);
  reloadAfterCrash(window);
  window.once('ready-to-show', () => window.show());
  return window;
}
