/** What a session leaves for the body's next one: the items put off, and those it closed without coming to. */
import type { AgendaItem, Session } from './session.ts';

/** An item that is still to be dealt with, and why. */
export interface PendingItem {
  readonly item: AgendaItem;
  /** `deferred`: it was put off; `unreached`: the session closed, or was not held, and nobody came to it. */
  readonly why: 'deferred' | 'unreached';
  /** Why it was put off, where that was told. */
  readonly reason: string | null;
}

/** The items that a session leaves pending, in the order of its agenda. What the facilitator makes of them is hers. */
export function pendingItems(session: Session): PendingItem[] {
  return session.agenda.items.flatMap((item): PendingItem[] => {
    if (item.deferred === 'session' || (item.deferred === 'later' && session.stage === 'closed')) {
      return [{ item, why: 'deferred', reason: reasonOf(session, item.id) }];
    }
    const isTopic = item.kind === 'topic' || item.kind === 'information';
    const unreached = session.stage === 'closed' && isTopic && !item.withdrawn && item.openedAt === null;
    return unreached ? [{ item, why: 'unreached', reason: null }] : [];
  });
}

function reasonOf(session: Session, item: string): string | null {
  const told = session.minutes.findLast(
    (minute) => minute.kind === 'change' && minute.change === 'deferred' && minute.target === item,
  );
  return told?.kind === 'change' ? told.reason : null;
}
