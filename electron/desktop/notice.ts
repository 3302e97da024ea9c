/** Notices of the system: only that a time limit was reached, and only where no window of the app would show it. */
import { BrowserWindow, Notification } from 'electron';
import { catalogue } from '#shared/catalogue/index.ts';

/**
 * Says that someone has held the floor for as long as was agreed. Silent: people are speaking.
 * @param pressed what a press on the notice does
 */
export function sayLimitReached(name: string, minutes: number, pressed: () => void): void {
  if (BrowserWindow.getFocusedWindow() !== null || !Notification.isSupported()) return;
  const notice = new Notification({
    title: catalogue.appName,
    body: catalogue.live.limit.reached(name, minutes),
    silent: true,
  });
  notice.on('click', pressed);
  notice.show();
}
