/** The combinations that act while another program has the focus: which are held, and which another program has. */
import { GLOBAL_COMMANDS, type GlobalCommand, type GlobalShortcuts, type GlobalShortcutsState } from '#shared/api.ts';

/** What of Electron's `globalShortcut` is needed. */
export interface Registrar {
  /** Answers false where another program holds the combination. */
  register(accelerator: string, pressed: () => void): boolean;
  unregister(accelerator: string): void;
}

export interface GlobalKeysParts {
  readonly registrar: Registrar;
  /** What she chose before. */
  readonly chosen: GlobalShortcuts;
  /** Keeps what she chooses. */
  readonly keep: (chosen: GlobalShortcuts) => void;
  readonly run: (command: GlobalCommand) => void;
}

export interface GlobalKeys {
  /** Takes the combinations, or gives them all back: they are held only while a session runs. */
  hold(on: boolean): void;
  choose(chosen: GlobalShortcuts): GlobalShortcutsState;
  state(): GlobalShortcutsState;
}

/** With Ctrl and Alt, by the first letter; none is a character of a Spanish keyboard's AltGr. */
export const USUAL_SHORTCUTS: GlobalShortcuts = {
  enabled: true,
  keys: { toggle: 'Ctrl+Alt+T', note: 'Ctrl+Alt+N', doubt: 'Ctrl+Alt+D', nextItem: 'Ctrl+Alt+S' },
};

/** The combinations over a registrar. */
export function createGlobalKeys({ registrar, chosen: before, keep, run }: GlobalKeysParts): GlobalKeys {
  let chosen = before;
  let on = false;
  let held: string[] = [];
  let taken: GlobalCommand[] = [];

  function apply(): void {
    for (const accelerator of held) registrar.unregister(accelerator);
    held = [];
    taken = [];
    if (!on || !chosen.enabled) return;
    for (const command of GLOBAL_COMMANDS) {
      const accelerator = chosen.keys[command];
      if (registrar.register(accelerator, () => run(command))) held.push(accelerator);
      else taken.push(command);
    }
  }

  const state = (): GlobalShortcutsState => ({ chosen, taken: [...taken] });
  return {
    hold(next) {
      if (next === on) return;
      on = next;
      apply();
    },
    choose(next) {
      keep(next);
      chosen = next;
      apply();
      return state();
    },
    state,
  };
}
