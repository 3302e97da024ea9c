/** The strip and the combinations for the whole machine, while a session runs in the main window. */
import type { Strips } from '#electron/app/host.ts';
import type { GlobalCommand } from '#shared/api.ts';
import { ActaError } from '#shared/errors.ts';
import type { GlobalKeys } from './global-shortcuts.ts';

/** What of a window is needed for it. */
export interface DeskWindow {
  isDestroyed(): boolean;
  isVisible(): boolean;
  isMinimized(): boolean;
  restore(): void;
  show(): void;
  showInactive(): void;
  hide(): void;
  focus(): void;
  close(): void;
  once(event: 'closed' | 'ready-to-show', listener: () => void): void;
  readonly webContents: { isLoading(): boolean; once(event: 'did-finish-load', listener: () => void): void };
}

export interface DeskParts<W extends DeskWindow> {
  /** The window that the session is kept in; null once it is gone. */
  readonly main: () => W | null;
  /** Makes a strip on a session, hidden. */
  readonly makeStrip: (session: string) => W;
  /** Tells a window's page to carry out a command. */
  readonly tell: (window: W, command: GlobalCommand) => void;
  readonly keys: GlobalKeys;
  /** Told whether a session is followed, so that the menu can offer the strip. */
  readonly following: (any: boolean) => void;
}

export interface StripDesk extends Strips {
  /** Shows the strip, or puts it away; nothing while no session runs. */
  toggle(): void;
  /** Carries out what a combination for the whole machine stands for. */
  run(command: GlobalCommand): void;
  /** The main window is gone: so is the strip, and no combination is held any more. */
  end(): void;
}

/** The desk over its parts. */
export function createDesk<W extends DeskWindow>({ main, makeStrip, tell, keys, following }: DeskParts<W>): StripDesk {
  let session: string | null = null;
  let strip: W | null = null;

  function discard(): void {
    const old = strip;
    strip = null;
    if (old && !old.isDestroyed()) old.close();
  }

  /** The strip, made where there is none. */
  function obtain(): W {
    if (session === null) throw new ActaError({ code: 'refused' });
    if (strip && !strip.isDestroyed()) return strip;
    const made = makeStrip(session);
    made.once('closed', () => {
      if (strip === made) strip = null;
    });
    strip = made;
    return made;
  }

  const isShown = () => strip !== null && !strip.isDestroyed() && strip.isVisible();

  /** Shows it; the program in front keeps the focus unless the strip is to be typed in. */
  function show(focused: boolean): W {
    const window = obtain();
    if (focused) {
      window.show();
      window.focus();
    } else window.showInactive();
    return window;
  }

  function toggle(): void {
    if (session === null) return;
    if (isShown()) strip?.hide();
    else show(false);
  }

  return {
    follow(next) {
      if (next === session) return;
      session = next;
      discard();
      keys.hold(next !== null);
      following(next !== null);
    },
    showStrip: () => void show(true),
    hideStrip: () => {
      if (isShown()) strip?.hide();
    },
    goBack() {
      const window = main();
      if (!window || window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    shortcuts: () => keys.state(),
    setShortcuts: (chosen) => keys.choose(chosen),
    toggle,
    run(command) {
      if (session === null) return;
      if (command === 'toggle') return toggle();
      // Where the strip is in sight it does the work and shows that it did; otherwise the main window.
      const window = command === 'note' ? show(true) : isShown() ? strip : main();
      if (!window || window.isDestroyed()) return;
      if (window.webContents.isLoading()) window.webContents.once('did-finish-load', () => tell(window, command));
      else tell(window, command);
    },
    end() {
      session = null;
      keys.hold(false);
      discard();
    },
  };
}
