/** The log of a session and its fold: undoing, redoing and corrections are resolved here, once for everyone. */
import type { Body } from '../body/body.ts';
import { ActaError } from '../errors.ts';
import { type Entry, isMeta } from './facts.ts';
import { convene, type EventEntry, reduce } from './reduce.ts';
import { isSealing } from './seal.ts';
import type { Session } from './session.ts';

export interface FoldedLog {
  readonly body: Body;
  readonly entries: readonly Entry[];
  readonly session: Session;
}

/**
 * Folds a log.
 * @param entries in order of `seq`; the first one is the convocation
 * @throws ActaError `missingConvocation` where it is not
 */
export function foldLog(body: Body, entries: readonly Entry[]): Session {
  const [first, ...rest] = effectiveEntries(entries);
  if (first?.fact.type !== 'convened') throw new ActaError({ code: 'missingConvocation' });
  return rest.reduce(reduce, convene(body, first.fact));
}

/** Folds a log and keeps it beside its session, to be extended. */
export function startLog(body: Body, entries: readonly Entry[]): FoldedLog {
  return { body, entries, session: foldLog(body, entries) };
}

/**
 * The log with more entries. An entry whose `seq` it already has takes that one's place (typing that coalesced into its
 * row). New events are folded onto the session at hand; undoing, redoing and corrections fold the whole log again.
 * @throws ActaError `stale` where entries are missing between the log and the new ones
 */
export function extendLog(log: FoldedLog, added: readonly Entry[]): FoldedLog {
  let entries = log.entries;
  let session = log.session;
  let refold = false;
  for (const entry of added) {
    const last = entries.length;
    if (entry.seq > last + 1) throw new ActaError({ code: 'stale' });
    refold ||= isMeta(entry.fact) || entry.seq < last;
    entries = entry.seq > last ? [...entries, entry] : entries.with(entry.seq - 1, entry);
    // Text is written whole each time, so folding the replaced row's successor onto its own result is right.
    if (!refold) session = reduce(session, entry as EventEntry);
  }
  return { body: log.body, entries, session: refold ? foldLog(log.body, entries) : session };
}

/** The entries that hold, in order, with their instants as corrected. */
export function effectiveEntries(entries: readonly Entry[]): EventEntry[] {
  const undone = undoneActs(entries);
  const corrected = new Map<string, string>();
  for (const { act, fact } of entries) {
    if (fact.type === 'instantCorrected' && !undone.has(act)) corrected.set(fact.entry, fact.at);
  }
  return entries
    .filter((entry): entry is EventEntry => !isMeta(entry.fact) && !undone.has(entry.act))
    .map((entry) => {
      const at = corrected.get(entry.id);
      return at === undefined ? entry : { ...entry, at };
    });
}

function undoneActs(entries: readonly Entry[]): Set<string> {
  const undone = new Set<string>();
  for (const { fact } of entries) {
    if (fact.type === 'undone') undone.add(fact.act);
    if (fact.type === 'redone') undone.delete(fact.act);
  }
  return undone;
}

/**
 * The act that undoing would undo: the last one that holds. The convocation itself is never undone, and nothing is across
 * what made the acta final or reopened it.
 */
export function undoTarget(entries: readonly Entry[]): string | null {
  const undone = undoneActs(entries);
  const last = entries.findLast(
    ({ act, fact }) => fact.type !== 'undone' && fact.type !== 'redone' && !undone.has(act),
  );
  return last && last.act !== entries[0]?.act && !isSealing(last.fact) ? last.act : null;
}

/** The act that redoing would bring back: the last one undone, as long as nothing else was recorded since. */
export function redoTarget(entries: readonly Entry[]): string | null {
  const undone: string[] = [];
  for (const { fact } of entries) {
    if (fact.type === 'undone') undone.push(fact.act);
    else if (fact.type === 'redone') undone.splice(undone.indexOf(fact.act), 1);
    else undone.length = 0;
  }
  return undone.at(-1) ?? null;
}

/** The facts of an act, to name it to the user. */
export function actFacts(entries: readonly Entry[], act: string): Entry['fact'][] {
  return entries.filter((entry) => entry.act === act).map((entry) => entry.fact);
}
