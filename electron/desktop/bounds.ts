/** Where a window was, kept for its next opening. */
import path from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { keepSetting, readSetting } from '#electron/app/settings.ts';

const StateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200),
  height: z.int().min(100),
  maximized: z.boolean(),
});
type WindowState = z.infer<typeof StateSchema>;

/** Each window has a file of its own in the data folder. */
export type WindowFile = 'window.json' | 'strip.json';

/** The state the main window was left in, as long as it would still be seen on some screen. */
export function rememberedState(folder: string): WindowState | null {
  const state = keptState(folder, 'window.json');
  return state && isVisible(state) ? state : null;
}

/** Keeps the main window's state when it closes. */
export function rememberBounds(window: BrowserWindow, folder: string): void {
  window.on('close', () => {
    keepState(folder, 'window.json', { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
}

/** The state a window was left in, wherever the screens are now; null where none is known. */
export function keptState(folder: string, file: WindowFile): WindowState | null {
  return readSetting(path.join(folder, file), StateSchema);
}

/** Keeps the state of a window. */
export function keepState(folder: string, file: WindowFile, state: WindowState): void {
  keepSetting(path.join(folder, file), state);
}

/** Whether enough of the window's title bar lies on a screen to be taken hold of. */
function isVisible({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across >= 100 && y >= workArea.y - 10 && y < workArea.y + workArea.height - 40;
  });
}
