/** Keeping a window over every other one, whatever the other programs do. */

/** What of a window is needed for it. */
export interface TopWindow {
  isDestroyed(): boolean;
  isVisible(): boolean;
  setAlwaysOnTop(flag: boolean, level: 'screen-saver'): void;
  setVisibleOnAllWorkspaces(
    visible: boolean,
    options: { readonly visibleOnFullScreen: boolean; readonly skipTransformProcessType: boolean },
  ): void;
  moveTop(): void;
  on(event: 'blur' | 'show', listener: () => void): void;
  once(event: 'closed', listener: () => void): void;
}

/** Calls something again and again until it is told to stop. */
export type Repeat = (work: () => void, everyMs: number) => () => void;

/** How often its place is taken again, in milliseconds. */
const AGAIN = 2_000;

/**
 * Puts a window over all others, on every desktop and over full screens, and goes on doing so: a program that shares the
 * screen, such as Zoom, puts it behind without a word (electron #28052). It never takes the focus.
 */
export function keepOnTop(window: TopWindow, repeat: Repeat = every): void {
  window.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true, skipTransformProcessType: true });
  const again = () => {
    if (window.isDestroyed() || !window.isVisible()) return;
    window.setAlwaysOnTop(true, 'screen-saver');
    window.moveTop();
  };
  window.setAlwaysOnTop(true, 'screen-saver');
  window.on('show', again);
  window.on('blur', again);
  window.once('closed', repeat(again, AGAIN));
}

const every: Repeat = (work, everyMs) => {
  const timer = setInterval(work, everyMs);
  return () => clearInterval(timer);
};
