/** One fact more: the session before it, and the session after it. Pure; facts are taken as already checked. */
import type { Body } from '../body/body.ts';
import { disjoint } from '../disjoint.ts';
import type { Entry, EventFact, FactOf } from './facts.ts';
import { ACTA_REDUCERS } from './reduce/acta.ts';
import { AGENDA_REDUCERS } from './reduce/agenda.ts';
import { ANNEX_REDUCERS } from './reduce/annexes.ts';
import { ATTENDANCE_REDUCERS } from './reduce/attendance.ts';
import { DECISION_REDUCERS } from './reduce/decisions.ts';
import { FLOOR_REDUCERS } from './reduce/floor.ts';
import { freshAgenda } from './reduce/items.ts';
import { JOINT_REDUCERS } from './reduce/joints.ts';
import type { Reducer, Reducers } from './reduce/reducers.ts';
import { SESSION_REDUCERS } from './reduce/session.ts';
import { TEXT_REDUCERS } from './reduce/text.ts';
import { VOTE_REDUCERS } from './reduce/votes.ts';
import type { Session } from './session.ts';

/** An entry whose fact says what happened, with its instant as corrected. */
export interface EventEntry extends Omit<Entry, 'fact'> {
  readonly fact: EventFact;
}

/** The convocation makes the session that all others go on with. */
const CONVENING = {
  convened: (session, fact) => convene(session.body, fact),
} satisfies Partial<Reducers>;

/** Every type of fact has its reducer, in the file of its subject and in no other. */
const REDUCERS: Reducers = disjoint(
  CONVENING,
  SESSION_REDUCERS,
  ATTENDANCE_REDUCERS,
  AGENDA_REDUCERS,
  JOINT_REDUCERS,
  FLOOR_REDUCERS,
  TEXT_REDUCERS,
  VOTE_REDUCERS,
  DECISION_REDUCERS,
  ANNEX_REDUCERS,
  ACTA_REDUCERS,
);

/** The reducer that takes facts of one type. */
function reducerOf<T extends EventFact['type']>(type: T): Reducer<T> {
  return REDUCERS[type];
}

/** The session that a convocation makes. */
export function convene(body: Body, fact: FactOf<'convened'>): Session {
  return {
    body,
    sheet: fact.sheet,
    stage: 'convened',
    openedAt: null,
    closedAt: null,
    openedBy: null,
    closedBy: null,
    notHeld: null,
    secondCallAt: null,
    guests: [],
    substitutes: [],
    attendance: {},
    chairs: [],
    agenda: freshAgenda(fact.agenda),
    visits: [],
    currentItem: null,
    currentSubject: null,
    floor: null,
    turns: [],
    queue: [],
    recessSince: null,
    openVote: null,
    doubts: [],
    minutes: [],
    sentences: {},
    withheld: {},
    dismissed: {},
    annexes: [],
    seals: [],
  };
}

/** The session after one more event. Facts that name what is not there leave it as it was. */
export function reduce(session: Session, { id: entry, at, fact }: EventEntry): Session {
  const visit = session.currentItem === null ? null : session.visits.length - 1;
  return reducerOf(fact.type)(session, fact, { entry, at, item: session.currentItem, visit });
}
