/** What the table of shortcuts has, each by the name of what it would do now. */
import { catalogue } from '#shared/catalogue/index.ts';
import { itemLabel, nextItem } from '#shared/session/agenda.ts';
import { SHORTCUTS, type ShortcutId } from '../../shortcuts.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';
import { shortcutReason } from './shortcutReason.ts';

const t = catalogue.live.palette;
const { also } = t;

/** What is offered in an open session before anything is typed, in the order of a session. */
const USUAL: readonly ShortcutId[] = ['nextItem', 'vote', 'agreement', 'paragraph'];

/** What the table of shortcuts has, one by one; the palette itself and the nine persons aside. */
export function shortcutEntries(context: PaletteContext): PaletteEntry[] {
  const names: Readonly<Record<ShortcutId, string>> = catalogue.live.shortcuts.names;
  const others: Readonly<Record<string, string>> = also;
  const usual = new Set<ShortcutId>(USUAL);
  const resumes = (id: ShortcutId) => id === 'recess' && context.session.recessSince !== null;
  return SHORTCUTS.filter(({ id }) => !['palette', 'floor', 'connection'].includes(id))
    .map(({ id, group, where }) => {
      return entry(group === 'window' ? 'window' : 'actions', {
        id: `shortcut:${id}`,
        label: shortcutName(context, id) ?? names[id],
        detail: id === 'nextItem' ? nextTitle(context) : null,
        also: `${names[id]} ${others[id] ?? ''}`,
        weight: resumes(id) ? 6 : usual.has(id) ? 3 : 1,
        shortcut: { id },
        reason: shortcutReason(context, id, where === 'editor'),
        atOnce: context.session.stage === 'open' && (usual.has(id) || resumes(id)),
        act: { kind: 'shortcut', id },
      });
    })
    .toSorted((one, other) => order(one) - order(other));
}

/** The usual ones first. */
function order({ act }: PaletteEntry): number {
  const at = act.kind === 'shortcut' ? USUAL.indexOf(act.id) : -1;
  return at === -1 ? USUAL.length : at;
}

/** The item that comes next, with its number. */
function nextTitle({ session }: PaletteContext): string | null {
  const next = nextItem(session);
  return next ? t.numbered(itemLabel(session, next.id) ?? '', next.title) : null;
}

/** What it would do now, where that can be told more exactly than by its name. */
function shortcutName({ session, acta, undoName, redoName }: PaletteContext, id: ShortcutId): string | null {
  switch (id) {
    case 'undo':
      return undoName === null ? null : catalogue.live.undo(undoName);
    case 'redo':
      return redoName === null ? null : catalogue.live.redo(redoName);
    case 'acta':
      return acta ? t.hideActa : t.showActa;
    case 'recess':
      return session.recessSince === null ? t.recess : t.resume;
    case 'pauseFloor':
      return session.floor?.pausedSince ? catalogue.live.pause.go : catalogue.live.pause.pause;
    default:
      return null;
  }
}
