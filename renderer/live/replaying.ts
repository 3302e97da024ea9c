/** A session that is only played: what can be looked at in it, and what is said where something would be recorded. */
import { isStoodIn } from '#renderer/state/client.ts';
import { useSession } from '#renderer/state/session.ts';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { PaletteAct } from './palette/entries/entry.ts';
import type { LiveDialog } from './screen.ts';
import type { ShortcutId } from './shortcuts.ts';

const DIALOGS: ReadonlySet<LiveDialog['kind']> = new Set(['palette', 'shortcuts', 'times', 'annexes']);
const SHORTCUTS: ReadonlySet<ShortcutId> = new Set([
  'palette',
  'shortcuts',
  'help',
  'acta',
  'passage',
  'audit',
  'review',
  'times',
]);
const ACTS: ReadonlySet<PaletteAct['kind']> = new Set([
  'showItem',
  'home',
  'detail',
  'theme',
  'language',
  'help',
  'timeline',
]);

/** Whether the session of this window is only played. */
export function isReplay(): boolean {
  return isStoodIn(useSession.getState().id);
}

/** Says that nothing is recorded, once however often it is tried. */
export function tellReplay(): void {
  notify({ tone: 'plain', key: 'replay', message: catalogue.replay.refused });
}

export function isForLooking(dialog: LiveDialog): boolean {
  return DIALOGS.has(dialog.kind) && !('only' in dialog);
}

export function looksAlone(shortcut: ShortcutId): boolean {
  return SHORTCUTS.has(shortcut);
}

/** Whether an entry of the palette records nothing. */
export function entryLooksAlone(act: PaletteAct): boolean {
  if (act.kind === 'dialog') return isForLooking(act.dialog);
  if (act.kind === 'shortcut') return looksAlone(act.id);
  return ACTS.has(act.kind);
}
