/** Where a log that is played stands: its opening, its acts, and what is due by an instant. */
import type { Entry } from '#shared/session/facts.ts';

/** How many entries come before the session opens. */
export function openingOf(entries: readonly Entry[]): number {
  const index = entries.findIndex(({ fact }) => fact.type === 'opened');
  return index === -1 ? entries.length : index;
}

/** How many entries have arrived once the act after those is whole. */
export function actEnd(entries: readonly Entry[], arrived: number): number {
  const act = entries[arrived]?.act;
  const next = entries.findIndex((entry, index) => index > arrived && entry.act !== act);
  return next === -1 ? entries.length : next;
}

/** How many entries had arrived before the last act of those. */
export function actStart(entries: readonly Entry[], arrived: number): number {
  const act = entries[arrived - 1]?.act;
  return entries.slice(0, arrived).findLastIndex((entry) => entry.act !== act) + 1;
}

/**
 * How many entries have arrived by an instant, in the log's own order.
 * @param at in milliseconds since 1970
 */
export function dueBy(entries: readonly Entry[], arrived: number, at: number): number {
  const next = entries.findIndex((entry, index) => index >= arrived && Date.parse(entry.at) > at);
  return next === -1 ? entries.length : next;
}
