/** Recesses, and how long an item was dealt with without them. */
import type { AgendaItem, Session, Span } from './session.ts';

/** A recess; `to` is null while it lasts. */
export interface RecessSpan extends Span {
  /** The minute that tells of its beginning. */
  readonly id: string;
  readonly reason: string | null;
}

/** The recesses of a session, in order. */
export function recesses(session: Session): RecessSpan[] {
  const found: RecessSpan[] = [];
  for (const minute of session.minutes) {
    const last = found.at(-1);
    if (minute.kind === 'recess') found.push({ id: minute.id, reason: minute.reason, from: minute.at, to: null });
    else if (minute.kind === 'resumption' && last) found[found.length - 1] = { ...last, to: minute.at };
  }
  return found;
}

/**
 * How long an item has been dealt with, in milliseconds: each time it was open, without the recesses.
 * @param now in milliseconds since 1970, for what still lasts
 */
export function timeOnItem(session: Session, item: Pick<AgendaItem, 'id'>, now: number): number {
  const pauses = recesses(session);
  const visits = session.visits.filter((visit) => visit.item === item.id);
  return visits.reduce((total, span) => {
    const paused = pauses.reduce((sum, pause) => sum + overlap(span, pause, now), 0);
    return total + Math.max(0, overlap(span, span, now) - paused);
  }, 0);
}

/** How much of two stretches is common to both, in milliseconds. */
export function overlap(one: Span, other: Span, now: number): number {
  const from = Math.max(Date.parse(one.from), Date.parse(other.from));
  const to = Math.min(endOf(one, now), endOf(other, now));
  return Math.max(0, to - from);
}

function endOf(span: Span, now: number): number {
  return span.to === null ? now : Date.parse(span.to);
}
