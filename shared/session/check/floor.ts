/** What a session does not allow of the floor, its clock and those who wait for it. */
import type { Problem } from '../../errors.ts';
import { mayTakeFloor } from '../attendance.ts';
import type { FactOf } from '../facts.ts';
import type { Session } from '../session.ts';
import type { Checks } from './checks.ts';
import { freshId, openItem, withPerson } from './known.ts';

/** The floor: given, timed and asked for. */
export const FLOOR_CHECKS = {
  floorGiven: (session, fact) =>
    freshId(session, fact.block, 'block') ??
    openItem(session) ??
    withPerson(session, fact.person, (person) =>
      mayTakeFloor(session, person.id) ? null : { code: 'notPresent', path: 'person', data: { name: person.name } },
    ),
  floorEnded: () => null,
  floorPaused: (session) => {
    if (session.floor === null) return { code: 'nobodySpeaks' };
    return session.floor.pausedSince === null ? null : { code: 'alreadyPaused' };
  },
  floorContinued: (session) => {
    if (session.floor === null) return { code: 'nobodySpeaks' };
    return session.floor.pausedSince === null ? { code: 'notPaused' } : null;
  },
  speechKindChosen: (session, fact) => {
    if (session.floor === null) return { code: 'nobodySpeaks' };
    const isKnown = session.body.speechKinds?.some((kind) => kind.id === fact.kind);
    return isKnown ? null : { code: 'unknownSpeechKind', path: 'kind', data: { id: fact.kind } };
  },
  turnCorrected: checkTurn,
  floorRequested: (session, fact) =>
    withPerson(session, fact.person, (person) => {
      const data = { name: person.name };
      if (!mayTakeFloor(session, person.id)) return { code: 'notPresent', path: 'person', data };
      const waits = session.queue.some((request) => request.person === person.id);
      return waits ? { code: 'alreadyWaiting', path: 'person', data } : null;
    }),
  requestDropped: (session, fact) => withPerson(session, fact.person, () => null),
} satisfies Partial<Checks>;

/** A turn is within the session, ends where it had ended and lasts where it lasts, and does not end before it begins. */
function checkTurn(session: Session, fact: FactOf<'turnCorrected'>, at: string): Problem | null {
  const turn = session.turns.find(({ entry }) => entry === fact.turn);
  if (!turn || session.openedAt === null) return { code: 'unknownEntry', path: 'turn', data: { id: fact.turn } };
  const { from, to } = fact;
  if ((to === null) !== (turn.to === null)) return { code: 'invalid', path: 'to' };
  if (from < session.openedAt) {
    return { code: 'beforeOpening', path: 'from', data: { at: from, openedAt: session.openedAt } };
  }
  const [last, path] = to === null ? [from, 'from'] : [to, 'to'];
  if (session.closedAt !== null && last > session.closedAt) {
    return { code: 'afterClosing', path, data: { at: last, closedAt: session.closedAt } };
  }
  if (session.closedAt === null && last > at) return { code: 'notYet', path, data: { at: last } };
  return to !== null && to < from ? { code: 'outOfOrder', path: 'to', data: { at: to } } : null;
}
