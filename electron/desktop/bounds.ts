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

/** The state the window was left in, as long as it would still be seen on some screen. */
export function rememberedState(folder: string, file: WindowFile): WindowState | null {
  const state = readSetting(path.join(folder, file), StateSchema);
  return state && isVisible(state) ? state : null;
}

/** Keeps the window's state when it closes. */
export function rememberBounds(window: BrowserWindow, folder: string, file: WindowFile): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    keepSetting(path.join(folder, file), state);
  });
}

/** Whether enough of the window's title bar lies on a screen to be taken hold of. */
function isVisible({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across >= 100 && y >= workArea.y - 10 && y < workArea.y + workArea.height - 40;
  });
}
