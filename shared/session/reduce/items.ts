/** The items of the agenda: fresh, opened, changed and ended. */
import { currentItems } from '../agenda.ts';
import type { ItemDraft } from '../facts.ts';
import type { AgendaItem, Session } from '../session.ts';
import { ended } from './spans.ts';

/** The agenda as it is convened. */
export function freshAgenda(convened: readonly ItemDraft[]): Session['agenda'] {
  return { convened, items: convened.map(freshItem), approved: null, joints: [] };
}

/** An item with which nothing has been done. */
export function freshItem(draft: ItemDraft): AgendaItem {
  return { ...draft, withdrawn: false, deferred: null, openedAt: null, endedAt: null };
}

/** The item as it is being dealt with; one opened again keeps the instant (UTC, ISO 8601) of the first time. */
export function opened(item: AgendaItem, at: string): AgendaItem {
  return { ...item, deferred: null, openedAt: item.openedAt ?? at, endedAt: null };
}

/** The agenda with some of its items changed. */
export function mapItems(
  { agenda }: Session,
  ids: readonly string[],
  change: (item: AgendaItem) => AgendaItem,
): Session['agenda'] {
  return { ...agenda, items: agenda.items.map((item) => (ids.includes(item.id) ? change(item) : item)) };
}

/** The agenda with one of its items changed. */
export function mapItem(session: Session, id: string, change: (item: AgendaItem) => AgendaItem): Session['agenda'] {
  return { ...session.agenda, items: session.agenda.items.map((item) => (item.id === id ? change(item) : item)) };
}

/** Ends the item that is open, if any, at an instant (UTC, ISO 8601); it stays the current one until another is. */
export function endItem(session: Session, at: string): Session {
  if (session.currentItem === null) return session;
  const open = [session.currentItem, ...currentItems(session).map(({ id }) => id)];
  const agenda = mapItems(session, open, (item) => ({ ...item, endedAt: at }));
  return { ...session, agenda, visits: ended(session.visits, at) };
}
