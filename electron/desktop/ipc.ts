/** The only way from the window into the main process. Each call is checked three times: sender, name, schema. */
import { BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type App, isCallName } from '#electron/app/app.ts';
import type { Result } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { CHANNELS } from './channels.ts';
import { ORIGIN } from './origin.ts';

/** Answers the windows' calls and tells each of them what any recorded. The schema is checked by the app itself. */
export function connect(app: App): void {
  ipcMain.handle(CHANNELS.call, (event, name: unknown, input: unknown): Promise<Result<unknown>> | Result<unknown> => {
    if (!isOwnWindow(event) || typeof name !== 'string' || !isCallName(name)) return refused();
    return app.handle(name, input);
  });
  app.subscribe((appended) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(CHANNELS.appended, appended);
  });
}

function refused(): Result<never> {
  return { ok: false, error: { code: 'refused', message: catalogue.errors.refused({}) } };
}

/** Whether a message comes from the main frame of one of the app's windows, and that frame shows the app. */
export function isOwnWindow(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const { sender, senderFrame } = event;
  if (!senderFrame || senderFrame !== sender.mainFrame || senderFrame.origin !== ORIGIN) return false;
  return BrowserWindow.fromWebContents(sender) !== null;
}
