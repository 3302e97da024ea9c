/** Something on the timeline in words: for its card and for readers of the screen. */
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem } from '#shared/session/agenda.ts';
import { timeOnItem } from '#shared/session/recess.ts';
import type { Session } from '#shared/session/session.ts';
import { timeOf, turnTime } from '#shared/session/timing.ts';
import { tally } from '#shared/session/voting.ts';
import { hourOf, nameOf, runningClock } from './names.ts';
import { type Happening, LASTING, type TimelineData } from './timeline.ts';

const t = catalogue.live.timeline;

export interface HappeningText {
  readonly title: string;
  /** When, how long, and how long in all. */
  readonly details: readonly string[];
}

/** What there is to say of something on the timeline. */
export function happeningText(session: Session, data: TimelineData, thing: Happening, now: number): HappeningText {
  return { title: titleOf(session, thing), details: detailsOf(session, data, thing, now) };
}

function titleOf(session: Session, { kind, person, number, words, target }: Happening): string {
  switch (kind) {
    case 'turn':
      return nameOf(session, person);
    case 'item':
      return number === null ? (words ?? '') : t.item(number, words ?? '');
    case 'pause':
      return t.pause(nameOf(session, person));
    case 'recess':
    case 'doubt':
      return t[kind](words);
    case 'arrival':
    case 'reconnection':
    case 'departure':
    case 'disconnection':
    case 'chair':
    case 'relief':
      return t[kind](nameOf(session, person));
    case 'secondCall':
      return t.secondCall;
    case 'agreement':
      return t.agreement(words ?? '');
    case 'vote': {
      const vote = session.minutes.find((minute) => minute.id === target);
      const result = vote?.kind === 'vote' ? catalogue.live.stream.vote[tally(vote).result] : null;
      return [t.vote, result, words].filter(Boolean).join(' · ');
    }
  }
}

function detailsOf(session: Session, data: TimelineData, thing: Happening, now: number): string[] {
  const { kind, from, to, person, target } = thing;
  const hour = (at: number) => hourOf(session, new Date(at).toISOString());
  if (!LASTING.has(kind)) return [hour(from)];
  const last = data.closed ?? now;
  const turn = kind === 'turn' ? session.turns.find(({ entry }) => thing.key === `turn:${entry}`) : undefined;
  const length = turn ? turnTime(turn, last) : Math.max(0, (to ?? last) - from);
  const item = kind === 'item' ? findItem(session, target) : undefined;
  const isSpeech = kind === 'turn' && person !== null;
  const total = item ? timeOnItem(session, item, last) : isSpeech ? timeOf(session, person, last) : length;
  return [
    t.stretch(hour(from), to === null ? null : hour(to)),
    (to === null ? t.lasting : t.lasted)(runningClock(length)),
    ...(Math.abs(total - length) < 1000 ? [] : [t.total(runningClock(total))]),
  ];
}
