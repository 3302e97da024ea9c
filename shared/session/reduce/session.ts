/** What becomes of the session itself: its body, its opening, its recesses and its end. */
import type { Session } from '../session.ts';
import { endFloor } from './floor.ts';
import { endItem } from './items.ts';
import { append } from './minutes.ts';
import type { Reducers } from './reducers.ts';

/** The session itself: its sheet, its body, when it opens, pauses and ends. */
export const SESSION_REDUCERS = {
  sheetAmended: (session, fact) => ({ ...session, sheet: fact.sheet }),
  bodyRevised: (session, fact) => ({ ...session, body: fact.body }),
  opened: (session, _fact, { entry, at }) => ({ ...session, stage: 'open', openedAt: at, openedBy: entry }),
  closed: (session, _fact, { entry, at }) => closed(session, entry, at),
  notHeld: (session, fact, { entry, at }) => ({
    ...closed(session, entry, at),
    recessSince: null,
    notHeld: { reason: fact.reason ?? null, reconvened: fact.reconvened ?? null },
  }),
  secondCalled: (session, _fact, minute) =>
    append({ ...session, secondCallAt: minute.at }, { kind: 'secondCall', id: minute.entry, ...minute }),
  recessed: (session, fact, minute) =>
    append(
      { ...endFloor(session, minute.at), recessSince: minute.at },
      { kind: 'recess', id: minute.entry, ...minute, reason: fact.reason ?? null },
    ),
  resumed: (session, _fact, minute) =>
    append({ ...session, recessSince: null }, { kind: 'resumption', id: minute.entry, ...minute, reason: null }),
} satisfies Partial<Reducers>;

/** The session at its end: nothing is open any more. */
function closed(session: Session, entry: string, at: string): Session {
  return {
    ...endItem(endFloor(session, at), at),
    stage: 'closed',
    closedAt: at,
    closedBy: entry,
    currentItem: null,
    currentSubject: null,
    queue: [],
    openVote: null,
  };
}
