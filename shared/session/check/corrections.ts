/** What a session does not allow of facts about other facts: undoing, redoing and correcting an instant. */
import type { Problem } from '../../errors.ts';
import { type Entry, type Fact, isMeta } from '../facts.ts';
import { recesses } from '../recess.ts';
import { isSealing } from '../seal.ts';
import type { Session } from '../session.ts';
import type { Checks } from './checks.ts';
import { conflictIn } from './conflicts.ts';
import { happenings } from './instants.ts';
import { isHappening } from './stage.ts';

/** What is no longer so, and when something really happened. */
export const CORRECTION_CHECKS = {
  undone: (_session, fact, _at, log, after) => checkAct(log.entries, fact.act) ?? wrongWith(after()),
  redone: (_session, fact, _at, log, after) => checkAct(log.entries, fact.act) ?? wrongWith(after()),
  instantCorrected: (_session, fact, _at, log, after) => {
    const target = log.entries.find((entry) => entry.id === fact.entry);
    if (!target) return { code: 'unknownEntry', path: 'entry', data: { id: fact.entry } };
    if (isMeta(target.fact) || !(isHappening(target.fact.type) || isBound(target.fact))) {
      return { code: 'notCorrectable', path: 'entry' };
    }
    return checkInstants(after(), target.fact, fact.at);
  },
} satisfies Partial<Checks>;

/** What made the acta final, or reopened it, is never undone: it is answered by its opposite. */
function checkAct(entries: readonly Entry[], act: string): Problem | null {
  const made = entries.filter((entry) => entry.act === act);
  if (made.length === 0) return { code: 'unknownEntry', path: 'act', data: { id: act } };
  return made.some((entry) => isSealing(entry.fact)) ? { code: 'nothingToUndo', path: 'act' } : null;
}

function wrongWith(session: Session): Problem | null {
  const problem = conflictIn(session);
  return problem ? { ...problem, path: 'act' } : null;
}

function isBound(fact: Fact): boolean {
  return fact.type === 'opened' || fact.type === 'closed' || fact.type === 'notHeld' || fact.type === 'paragraphAdded';
}

/**
 * After a correction: nothing before the opening or after the closing, no stretch that ends before it begins, no two in one
 * seat and no absent voter.
 */
function checkInstants(session: Session, corrected: Fact, at: string): Problem | null {
  const { openedAt, closedAt } = session;
  const happened = happenings(session);
  const first = happened.at(0);
  const last = happened.at(-1);
  if (openedAt !== null && first !== undefined && first < openedAt) {
    return corrected.type === 'opened'
      ? { code: 'openingAfterFacts', path: 'at', data: { at, first } }
      : { code: 'beforeOpening', path: 'at', data: { at, openedAt } };
  }
  if (closedAt !== null && last !== undefined && last > closedAt) {
    return corrected.type === 'closed' || corrected.type === 'notHeld'
      ? { code: 'closingBeforeFacts', path: 'at', data: { at, last } }
      : { code: 'afterClosing', path: 'at', data: { at, closedAt } };
  }
  if (openedAt !== null && closedAt !== null && closedAt < openedAt) {
    return { code: 'closingBeforeFacts', path: 'at', data: { at, last: openedAt } };
  }
  const stretches = [
    ...session.turns,
    ...Object.values(session.attendance).flatMap((record) => record.spans),
    ...session.visits,
    ...recesses(session),
  ];
  for (const { from, to } of stretches) {
    if (to !== null && to < from) return { code: 'outOfOrder', path: 'at', data: { at } };
  }
  return conflictIn(session);
}
