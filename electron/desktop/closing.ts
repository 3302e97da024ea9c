/** A window closes once what was typed in it is recorded. */
import { type BrowserWindow, ipcMain } from 'electron';
import { CHANNELS } from './channels.ts';
import { isOwnWindow } from './ipc.ts';

/** How long a window that does not answer may hold up its closing, in milliseconds. */
const PATIENCE = 3_000;

/** Holds a window's first closing until its page has sent what it had, or has not answered in time. */
export function closeAfterFlush(window: BrowserWindow): void {
  let asked = false;
  window.on('close', (event) => {
    if (asked || window.webContents.isCrashed()) return;
    asked = true;
    event.preventDefault();
    flushed(window).then(() => {
      if (!window.isDestroyed()) window.close();
    });
  });
}

/** Resolves once the window's page has recorded what was typed in it, or has not answered in time. */
function flushed(window: BrowserWindow): Promise<void> {
  const { webContents } = window;
  return new Promise((resolve) => {
    const timer = setTimeout(finish, PATIENCE);
    const answer = (event: Electron.IpcMainEvent) => {
      if (event.sender === webContents && isOwnWindow(event)) finish();
    };
    function finish() {
      clearTimeout(timer);
      ipcMain.off(CHANNELS.flushed, answer);
      resolve();
    }
    ipcMain.on(CHANNELS.flushed, answer);
    webContents.once('destroyed', finish);
    webContents.send(CHANNELS.beforeClose);
  });
}
