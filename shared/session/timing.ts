/** How long things took, and how that compares with what was planned. Lengths are in milliseconds. */
import type { SpeechKind } from '../body/body.ts';
import { findItem, standing } from './agenda.ts';
import { overlap, timeOnItem } from './recess.ts';
import type { AgendaItem, Session, Turn } from './session.ts';

const MINUTE = 60_000;

/** How long an item took against what was planned for it; `planned` is null where nothing was. */
export interface ItemTime {
  readonly item: AgendaItem;
  /** The item whose time is this one's too, since it was dealt with only together with it; null for one of its own. */
  readonly leader: string | null;
  readonly planned: number | null;
  readonly spent: number;
}

/** How the session goes against what was planned. */
export interface Pace {
  /** How far it is behind; below zero where it is ahead. */
  readonly behind: number;
  /** What is still planned: of the items not opened yet, and what is left of the one being dealt with. */
  readonly left: number;
}

/** The item that was opened when another was dealt with, where that one was never opened by itself; null otherwise. */
export function leaderOf(session: Session, id: string): string | null {
  const { visits } = session;
  if (visits.some(({ item }) => item === id)) return null;
  return visits.find(({ others }) => others.includes(id))?.item ?? null;
}

/**
 * What was planned for an item, and for those that were dealt with only together with it; null where nothing was, or for
 * one of those.
 */
export function plannedTime(session: Session, item: AgendaItem): number | null {
  if (leaderOf(session, item.id) !== null) return null;
  const together = session.agenda.items.filter(({ id }) => id === item.id || leaderOf(session, id) === item.id);
  const planned = together.flatMap(({ minutes }) => minutes ?? []);
  return planned.length === 0 ? null : planned.reduce((sum, minutes) => sum + minutes, 0) * MINUTE;
}

/**
 * The time of every item that stands, in order. Where several were dealt with together, the one that was opened has the
 * time of all, and all that was planned for them.
 * @param now in milliseconds since 1970, for what still lasts
 */
export function itemTimes(session: Session, now: number): ItemTime[] {
  return standing(session).map((item) => ({
    item,
    leader: leaderOf(session, item.id),
    planned: plannedTime(session, item),
    spent: timeOnItem(session, item, now),
  }));
}

/**
 * How the session goes: each item that ended counts with what it took more or less than planned, the one being dealt with
 * only once it takes more. Null where nothing was planned, or nothing has begun.
 * @param now in milliseconds since 1970
 */
export function pace(session: Session, now: number): Pace | null {
  const times = itemTimes(session, now).filter((time) => time.planned !== null);
  if (times.length === 0 || session.openedAt === null) return null;
  const current = findItem(session, session.currentItem);
  let behind = 0;
  let left = 0;
  for (const { item, planned, spent } of times) {
    const over = spent - (planned ?? 0);
    if (item.openedAt === null) left += item.deferred === 'session' ? 0 : (planned ?? 0);
    else if (item.endedAt !== null) behind += over;
    else {
      behind += Math.max(0, over);
      left += item === current ? Math.max(0, -over) : 0;
    }
  }
  return { behind, left };
}

type TurnSpan = Pick<Turn, 'from' | 'to' | 'pauses'>;

/** The lengths of turns that ended: hundreds of them are added up with every fact. */
const lengths = new WeakMap<TurnSpan, number>();

/**
 * How long a turn of the floor has lasted, without the pauses of its clock.
 * @param now in milliseconds since 1970, where it still does
 */
export function turnTime(turn: TurnSpan, now: number): number {
  const known = lengths.get(turn);
  if (known !== undefined) return known;
  const paused = turn.pauses.reduce((sum, pause) => sum + overlap(turn, pause, now), 0);
  const length = Math.max(0, overlap(turn, turn, now) - paused);
  if (turn.to !== null) lengths.set(turn, length);
  return length;
}

/** The turn of whoever holds the floor; undefined where nobody does. */
export function currentTurn({ floor, turns }: Session): Turn | undefined {
  return floor === null ? undefined : turns.find(({ entry }) => entry === floor.turn);
}

/** The kind of speech that a turn is: the one that was chosen, or the body's usual one; null where it has none. */
export function speechKind({ body }: Session, { kind }: Pick<Turn, 'kind'>): SpeechKind | null {
  const kinds = body.speechKinds ?? [];
  return kinds.find(({ id }) => id === kind) ?? kinds[0] ?? null;
}

/** How long a person has had the floor in all. @param now in milliseconds since 1970, where she still has it */
export function timeOf(session: Session, person: string, now: number): number {
  return session.turns.reduce((total, turn) => total + (turn.person === person ? turnTime(turn, now) : 0), 0);
}

/** What a person has spoken: how many times, and how long in all. */
export interface PersonTime {
  readonly person: string;
  readonly turns: number;
  readonly spoken: number;
}

/** The time of everyone who has had the floor, the longest first. @param now in milliseconds since 1970 */
export function personTimes(session: Session, now: number): PersonTime[] {
  const people = new Map<string, PersonTime>();
  for (const turn of session.turns) {
    const before = people.get(turn.person) ?? { person: turn.person, turns: 0, spoken: 0 };
    people.set(turn.person, { ...before, turns: before.turns + 1, spoken: before.spoken + turnTime(turn, now) });
  }
  return [...people.values()].toSorted((one, other) => other.spoken - one.spoken);
}
