/** A page that dies is shown anew: all that was acknowledged is on disk. */
import { app, type BrowserWindow, dialog } from 'electron';
import { catalogue } from '#shared/catalogue/index.ts';

/** Two deaths closer than this are not an accident, in milliseconds. */
const TOO_SOON = 10_000;

/** Loads the window again when its page's process is gone; where that does not help, says so and ends the app. */
export function reloadAfterCrash(window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = performance.now();
    if (now - last < TOO_SOON) {
      dialog.showErrorBox(catalogue.appName, catalogue.host.crashed);
      app.exit(1);
      return;
    }
    last = now;
    window.webContents.reload();
  });
}
