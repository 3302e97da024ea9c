/** The log of a session and its fold: undoing, redoing and corrections are resolved here, once for everyone. */
import type { Body } from '../body/body.ts';
import { ActaError } from '../errors.ts';
import { sharing } from '../sharing.ts';
import { type Entry, type Fact, isMeta } from './facts.ts';
import { convene, type EventEntry, reduce } from './reduce.ts';
import { isSealing } from './seal.ts';
import type { Session } from './session.ts';

export interface FoldedLog {
  readonly body: Body;
  readonly entries: readonly Entry[];
  readonly session: Session;
  /** The last of the sessions on the way there, to go on from where something before the end no longer holds. */
  readonly steps: readonly Step[];
}

/** The session that the first so many entries of a log make. */
interface Step {
  readonly count: number;
  readonly session: Session;
}

/** How many are kept: as many facts can be undone one by one before the whole log is folded again. */
const STEPS = 64;

/**
 * Folds a log.
 * @param entries in order of `seq`; the first one is the convocation
 * @throws ActaError `missingConvocation` where it is not
 */
export function foldLog(body: Body, entries: readonly Entry[]): Session {
  return startLog(body, entries).session;
}

/** Folds a log and keeps it beside its session, to be extended. */
export function startLog(body: Body, entries: readonly Entry[]): FoldedLog {
  const [first, ...rest] = effectiveEntries(entries);
  if (first?.fact.type !== 'convened') throw new ActaError({ code: 'missingConvocation' });
  const session = convene(body, first.fact);
  return folded(body, entries, [{ count: first.seq, session }], session, rest);
}

/**
 * The log with more entries. An entry whose `seq` it already has takes that one's place (typing that coalesced into its
 * row). What just happened is folded onto the session at hand; where something before it no longer holds, all is folded
 * again from there. What of the session does not change stays the same object: a window draws anew what changed alone.
 * @throws ActaError `stale` where entries are missing between the log and the new ones
 */
export function extendLog(log: FoldedLog, added: readonly Entry[]): FoldedLog {
  const { body } = log;
  let { entries } = log;
  let kept = entries.length;
  let goesOn = true;
  for (const entry of added) {
    if (entry.seq > entries.length + 1) throw new ActaError({ code: 'stale' });
    // Text is written whole each time, so that what takes the last one's place is folded onto what that one made.
    goesOn &&= isEvent(entry) && entry.seq >= entries.length;
    entries = entry.seq > entries.length ? [...entries, entry] : entries.with(entry.seq - 1, entry);
    kept = Math.min(kept, entry.seq - 1, firstTouched(entries, entry.fact));
  }
  const before = log.steps.filter(({ count }) => count <= kept);
  if (goesOn) return folded(body, entries, before, log.session, added.filter(isEvent));
  const from = before.at(-1);
  if (!from) return sharingWith(log.session, startLog(body, entries));
  const following = effectiveEntries(entries).filter(({ seq }) => seq > from.count);
  return sharingWith(log.session, folded(body, entries, before, from.session, following));
}

/** The index of the first entry that no longer holds as it did once a fact is recorded; past them all for what just happened. */
function firstTouched(entries: readonly Entry[], fact: Fact): number {
  if (!isMeta(fact)) return entries.length;
  if (fact.type === 'instantCorrected') return entries.findIndex(({ id }) => id === fact.entry);
  const touched = entries.flatMap((entry, index) => {
    if (entry.act !== fact.act) return [];
    return entry.fact.type === 'instantCorrected' ? firstTouched(entries, entry.fact) : index;
  });
  return Math.min(...touched);
}

/**
 * A log of which entries are still to be folded.
 * @param before the steps that hold
 * @param from the session onto which they are folded
 */
function folded(
  body: Body,
  entries: readonly Entry[],
  before: readonly Step[],
  from: Session,
  following: readonly EventEntry[],
): FoldedLog {
  let session = from;
  const made: Step[] = [];
  for (const [index, entry] of following.entries()) {
    session = reduce(session, entry);
    if (following.length - index <= STEPS) made.push({ count: entry.seq, session });
  }
  return { body, entries, session, steps: [...before, ...made].slice(-STEPS) };
}

/** A log whose session, which is also its last step, has from another what it has in common with that one. */
function sharingWith(other: Session, log: FoldedLog): FoldedLog {
  const session = sharing(other, log.session);
  return {
    ...log,
    session,
    steps: log.steps.map((step) => (step.session === log.session ? { ...step, session } : step)),
  };
}

/** The entries that hold, in order, with their instants as corrected. */
export function effectiveEntries(entries: readonly Entry[]): EventEntry[] {
  const undone = undoneActs(entries);
  const corrected = new Map<string, string>();
  for (const { act, fact } of entries) {
    if (fact.type === 'instantCorrected' && !undone.has(act)) corrected.set(fact.entry, fact.at);
  }
  return entries
    .filter(isEvent)
    .filter(({ act }) => !undone.has(act))
    .map((entry) => {
      const at = corrected.get(entry.id);
      return at === undefined ? entry : { ...entry, at };
    });
}

function isEvent(entry: Entry): entry is EventEntry {
  return !isMeta(entry.fact);
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
