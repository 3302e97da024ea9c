/** What becomes of the floor, its clock and those who wait for it. */
import { BLANK } from '../../text/writing.ts';
import type { Floor, Session, Turn } from '../session.ts';
import { append } from './minutes.ts';
import type { Reducers } from './reducers.ts';
import { ended } from './spans.ts';

/** The floor: given, timed and asked for. */
export const FLOOR_REDUCERS = {
  floorGiven: (session, fact, minute) => {
    const before = endFloor(session, minute.at);
    const turn = {
      entry: minute.entry,
      block: fact.block,
      person: fact.person,
      item: session.currentItem ?? '',
      from: minute.at,
      to: null,
      pauses: [],
      kind: null,
    };
    return append(
      {
        ...before,
        floor: { person: fact.person, block: fact.block, since: minute.at, turn: minute.entry, pausedSince: null },
        queue: withoutRequest(before, fact.person),
        turns: [...before.turns, turn],
      },
      {
        kind: 'block',
        id: fact.block,
        ...minute,
        person: fact.person,
        lead: fact.lead,
        joined: fact.joined ?? false,
        ...BLANK,
        note: false,
      },
    );
  },
  floorEnded: (session, _fact, { at }) => endFloor(session, at),
  floorPaused: (session, _fact, { at }) =>
    mapFloor(session, { pausedSince: at }, (turn) => ({
      ...turn,
      pauses: [...turn.pauses, { from: at, to: null }],
    })),
  floorContinued: (session, _fact, { at }) =>
    mapFloor(session, { pausedSince: null }, (turn) => ({ ...turn, pauses: ended(turn.pauses, at) })),
  speechKindChosen: (session, fact) => mapFloor(session, {}, (turn) => ({ ...turn, kind: fact.kind })),
  turnCorrected: (session, fact) => {
    const turns = session.turns.map((turn) =>
      turn.entry === fact.turn ? { ...turn, from: fact.from, to: fact.to } : turn,
    );
    const { floor } = session;
    return { ...session, turns, floor: floor?.turn === fact.turn ? { ...floor, since: fact.from } : floor };
  },
  floorRequested: (session, fact, { at }) => ({
    ...session,
    queue: [...session.queue, { person: fact.person, since: at }],
  }),
  requestDropped: (session, fact) => ({ ...session, queue: withoutRequest(session, fact.person) }),
} satisfies Partial<Reducers>;

/** The session with nobody on the floor, whose turn ends at an instant (UTC, ISO 8601). */
export function endFloor(session: Session, at: string): Session {
  if (session.floor === null) return session;
  return {
    ...session,
    floor: null,
    turns: session.turns.map((turn) => (turn.to === null ? { ...turn, to: at, pauses: ended(turn.pauses, at) } : turn)),
  };
}

/** Those who wait for the floor, a person no longer. */
export function withoutRequest(session: Session, person: string): Session['queue'] {
  return session.queue.filter((request) => request.person !== person);
}

/** The session with whoever holds the floor, and that turn, changed; as it was where nobody does. */
function mapFloor(session: Session, change: Partial<Floor>, turn: (turn: Turn) => Turn): Session {
  const { floor } = session;
  if (floor === null) return session;
  return {
    ...session,
    floor: { ...floor, ...change },
    turns: session.turns.map((one) => (one.entry === floor.turn ? turn(one) : one)),
  };
}
