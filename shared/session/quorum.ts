/** Whether there are enough members for the body to meet, at each instant. */
import { quorumNeeded, type SecondQuorum } from '../body/body.ts';
import type { Person } from '../body/person.ts';
import { isPresent, people, substitutesOf, wasPresent, wasThere } from './attendance.ts';
import type { Minute, Session } from './session.ts';

export interface QuorumState {
  /** Members present or substituted, of those who count for the quorum. */
  readonly present: number;
  readonly members: number;
  readonly needed: number;
  readonly met: boolean;
}

/** A change of the attendance by which the quorum was lost, or was reached. */
export interface QuorumChange extends QuorumState {
  /** The minute that tells the change of the attendance. */
  readonly minute: string;
  readonly at: string;
  readonly change: 'lost' | 'reached';
  /** Of one reached: whether there had been one before. */
  readonly again: boolean;
}

/** Those who count for the quorum: only persons whose standing is `member`. */
export function countedMembers(session: Session): Person[] {
  return people(session).filter((person) => person.standing === 'member');
}

/** The quorum as it stands now. */
export function quorum(session: Session): QuorumState {
  return stateWith(session, null, (id) => isPresent(session, id));
}

/** The quorum at an instant (UTC, ISO 8601). */
export function quorumAt(session: Session, at: string): QuorumState {
  return stateWith(session, at, (id) => wasPresent(session.attendance[id], at));
}

/**
 * The quorum at an instant, whoever leaves at it still counted: a minute holds many things, and the hour of one is not
 * held against another.
 */
export function quorumAbout(session: Session, at: string): QuorumState {
  return stateWith(session, at, (id) => wasThere(session.attendance[id], at, at));
}

/** A seat counts once, whoever sits in it. */
function stateWith(session: Session, at: string | null, here: (id: string) => boolean): QuorumState {
  const members = countedMembers(session);
  const sits = ({ id }: Person) => here(id) || substitutesOf(session, id).some((substitute) => here(substitute.id));
  const present = members.filter(sits).length;
  const needed = quorumNeeded(ruleAt(session, at), members.length);
  return { present, members: members.length, needed, met: present >= needed };
}

/** The rule that holds at an instant (UTC, ISO 8601), or now where none is told. */
function ruleAt({ body, secondCallAt }: Session, at: string | null): SecondQuorum {
  const second = secondCallAt !== null && (at === null || secondCallAt <= at);
  return (second ? body.secondCall?.quorum : undefined) ?? body.quorum;
}

/** Each time the quorum was lost or reached after the roll was first called, in order of time. */
export function quorumChanges(session: Session): QuorumChange[] {
  const here = new Set<string>();
  const changes: QuorumChange[] = [];
  let met: boolean | null = null;
  let ever = false;
  const moves = session.minutes.filter(isMove).toSorted((one, other) => one.at.localeCompare(other.at));
  for (const minute of moves) {
    follow(here, minute);
    const state = stateWith(session, minute.at, (id) => here.has(id));
    if (met !== null && met !== state.met) {
      const change = state.met ? 'reached' : 'lost';
      changes.push({ ...state, minute: minute.id, at: minute.at, change, again: state.met && ever });
    }
    if (met !== null || minute.kind === 'rollCall') met = state.met;
    ever ||= met === true;
  }
  return changes;
}

/** What of the minutes tells who comes or goes, or by which rule they are counted. */
const MOVES = ['rollCall', 'arrival', 'reconnection', 'relief', 'secondCall', 'departure', 'disconnection'] as const;

type Move = Extract<Minute, { kind: (typeof MOVES)[number] }>;

function isMove(minute: Minute): minute is Move {
  return MOVES.some((kind) => kind === minute.kind);
}

/** Who is there after it. */
function follow(here: Set<string>, minute: Move): void {
  switch (minute.kind) {
    case 'rollCall':
      for (const { person, present } of minute.attendance) {
        if (present) here.add(person);
        else here.delete(person);
      }
      return;
    case 'arrival':
    case 'reconnection':
      here.add(minute.person);
      return;
    case 'relief':
      here.add(minute.person);
      here.delete(minute.gives);
      return;
    case 'secondCall':
      return;
    case 'departure':
    case 'disconnection':
      here.delete(minute.person);
  }
}

/** Since when a quorum that there was is lost (UTC, ISO 8601); null where there is one, or never was. */
export function quorumLostAt(session: Session): string | null {
  const last = quorumChanges(session).at(-1);
  return last?.change === 'lost' && !quorum(session).met ? last.at : null;
}
