/** Where a window was, kept for its next opening. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';

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
  let text: string;
  try {
    text = readFileSync(path.join(folder, file), 'utf8');
  } catch {
    // The first start has none.
    return null;
  }
  const state = parse(text);
  return state && isVisible(state) ? state : null;
}

/** Keeps the window's state when it closes. */
export function rememberBounds(window: BrowserWindow, folder: string, file: WindowFile): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(path.join(folder, file), JSON.stringify(state));
    } catch (error) {
      // Not worth stopping the window from closing.
      console.error(error);
    }
  });
}

function parse(text: string): WindowState | null {
  try {
    return StateSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Whether enough of the window's title bar lies on a screen to be taken hold of. */
function isVisible({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across >= 100 && y >= workArea.y - 10 && y < workArea.y + workArea.height - 40;
  });
}
