/** What the timeline shows, in time: items, recesses, turns of the floor, their pauses, and what happened at an instant. */

import { findItem, visitItems } from '#shared/session/agenda.ts';
import { recesses } from '#shared/session/recess.ts';
import type { Minute, Session, Turn } from '#shared/session/session.ts';
import { itemNumbers } from './names.ts';

export type HappeningKind =
  | 'item'
  | 'recess'
  | 'turn'
  | 'pause'
  | 'vote'
  | 'agreement'
  | 'arrival'
  | 'reconnection'
  | 'departure'
  | 'disconnection'
  | 'chair'
  | 'relief'
  | 'secondCall'
  | 'doubt';

/** What lasts; everything else happens at an instant. */
export const LASTING: ReadonlySet<HappeningKind> = new Set(['item', 'recess', 'turn', 'pause']);

/** Something on the timeline. Instants are in milliseconds since 1970. */
export interface Happening {
  readonly key: string;
  readonly kind: HappeningKind;
  readonly from: number;
  /** Null while it lasts; what happens at an instant ends where it begins. */
  readonly to: number | null;
  readonly person: string | null;
  /** The lane of whoever speaks, from 0; null for what is nobody's turn. */
  readonly lane: number | null;
  /** The item, or the minute of the stream, that it is about; null where there is none. */
  readonly target: string | null;
  /** An item's number. */
  readonly number: string | null;
  /** A title, a reason, a folio or a note, as it was typed. */
  readonly words: string | null;
}

export interface TimelineData {
  readonly start: number;
  /** Null while the session lasts. */
  readonly closed: number | null;
  /** Everything, in order of time. */
  readonly happenings: readonly Happening[];
  /** Those who spoke, in the order of their first turns: one lane each. */
  readonly speakers: readonly string[];
  /** The item being dealt with. */
  readonly current: string | null;
}

/** What there is to draw of a session; null before it opens. */
export function timelineData(session: Session): TimelineData | null {
  if (session.openedAt === null) return null;
  const speakers = [...new Set(session.turns.map(({ person }) => person))];
  const lanes = new Map(speakers.map((person, index) => [person, index]));
  const happenings = [
    ...itemHappenings(session),
    ...recesses(session).map(({ id, from, to, reason }) =>
      happening('recess', id, from, { to: instant(to), target: id, words: reason }),
    ),
    ...session.turns.map(({ entry, block, person, from, to }) =>
      happening('turn', entry, from, { to: instant(to), target: block, person, lane: lanes.get(person) ?? null }),
    ),
    ...session.turns.flatMap((turn) => pausesOf(turn, lanes.get(turn.person) ?? null)),
    ...session.minutes.flatMap(markOf),
    ...session.doubts
      .filter(({ settled }) => !settled)
      .map(({ id, at, block, note }) =>
        happening('doubt', id, at, { target: block ?? nearest(session, at), words: note }),
      ),
  ];
  return {
    start: Date.parse(session.openedAt),
    closed: instant(session.closedAt),
    happenings: happenings.toSorted((one, other) => one.from - other.from),
    speakers,
    current: session.currentItem,
  };
}

/** Each time an item was dealt with. */
function itemHappenings(session: Session): Happening[] {
  return session.visits.map((visit, index) => {
    const { item, from, to } = visit;
    return happening('item', `${item}:${index}`, from, {
      to: instant(to),
      target: item,
      number: itemNumbers(session, visitItems(session, visit)),
      words: findItem(session, item)?.title ?? '',
    });
  });
}

/** The stretches of a turn during which its clock stood still, as far as they are within it. */
function pausesOf({ entry, block, person, from, to, pauses }: Turn, lane: number | null): Happening[] {
  return pauses.flatMap((pause, index) => {
    const begun = pause.from > from ? pause.from : from;
    const ended = to !== null && (pause.to === null || pause.to > to) ? to : pause.to;
    if (ended !== null && ended < begun) return [];
    return [happening('pause', `${entry}:${index}`, begun, { to: instant(ended), target: block, person, lane })];
  });
}

function markOf(minute: Minute): Happening[] {
  const { id, at } = minute;
  const to = Date.parse(at);
  switch (minute.kind) {
    case 'vote':
      return [happening('vote', id, at, { to, target: id, words: minute.question })];
    case 'agreement':
      return [happening('agreement', id, at, { to, target: id, words: minute.folio })];
    case 'arrival':
    case 'reconnection':
    case 'departure':
    case 'disconnection':
    case 'chair':
    case 'relief':
      return [happening(minute.kind, id, at, { to, target: id, person: minute.person })];
    case 'secondCall':
      return [happening('secondCall', id, at, { to, target: id })];
    default:
      return [];
  }
}

/** The last minute at an instant or before it. */
function nearest(session: Session, at: string): string | null {
  return session.minutes.findLast((minute) => minute.at <= at)?.id ?? null;
}

function happening(kind: HappeningKind, id: string, at: string, known: Partial<Happening>): Happening {
  const from = Date.parse(at);
  return {
    key: `${kind}:${id}`,
    kind,
    from,
    to: from,
    person: null,
    lane: null,
    target: null,
    number: null,
    words: null,
    ...known,
  };
}

function instant(at: string | null): number | null {
  return at === null ? null : Date.parse(at);
}
