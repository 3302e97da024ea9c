/** What a session does not allow, told before anything is recorded. */
import { disjoint } from '../disjoint.ts';
import { ActaError, type Problem } from '../errors.ts';
import { ACTA_CHECKS } from './check/acta.ts';
import { AGENDA_CHECKS, checkAgenda } from './check/agenda.ts';
import { ANNEX_CHECKS } from './check/annexes.ts';
import { ATTENDANCE_CHECKS } from './check/attendance.ts';
import type { Check, Checks } from './check/checks.ts';
import { CORRECTION_CHECKS } from './check/corrections.ts';
import { DECISION_CHECKS } from './check/decisions.ts';
import { FLOOR_CHECKS } from './check/floor.ts';
import { SESSION_CHECKS } from './check/session.ts';
import { outOfStage } from './check/stage.ts';
import { TEXT_CHECKS } from './check/text.ts';
import { VOTE_CHECKS } from './check/votes.ts';
import type { Entry, Fact, FactType } from './facts.ts';
import { extendLog, type FoldedLog } from './log.ts';
import { changesActa, standingSeal } from './seal.ts';
import type { Session } from './session.ts';

/** Every type of fact has its check, in the file of its subject and in no other. */
const CHECKS: Checks = disjoint(
  SESSION_CHECKS,
  ATTENDANCE_CHECKS,
  AGENDA_CHECKS,
  FLOOR_CHECKS,
  TEXT_CHECKS,
  VOTE_CHECKS,
  DECISION_CHECKS,
  ANNEX_CHECKS,
  ACTA_CHECKS,
  CORRECTION_CHECKS,
);

/** The check that takes facts of one type. */
function checkOf<T extends FactType>(type: T): Check<T> {
  return CHECKS[type];
}

/**
 * The first thing wrong with recording a fact, or null. Paths are relative to the fact.
 * @param log the log before it
 * @param at the instant it tells of (UTC, ISO 8601)
 */
export function checkFact(log: FoldedLog, fact: Fact, at: string): Problem | null {
  const entry = { seq: log.entries.length + 1, id: '-', act: '-', at, recordedAt: at, fact };
  return problemWith(log, entry, () => extendLog(log, [entry]));
}

function problemWith(log: FoldedLog, { fact, at }: Entry, extended: () => FoldedLog): Problem | null {
  const { session } = log;
  const final = standingSeal(session);
  if (final && changesActa(fact)) return { code: 'actaFinal', data: { version: final.version } };
  return outOfStage(session, fact.type, at) ?? checkOf(fact.type)(session, fact, at, log, () => extended().session);
}

/** The first thing wrong with a convocation, or null; it needs no session before it. */
export function checkConvocation(session: Session): Problem | null {
  return checkAgenda(session, session.agenda.convened);
}

/**
 * The log with one more entry, or with one in the place of its last, where that may be recorded.
 * @param prefix where the fact stands, for the path of the problem
 * @throws ActaError what is wrong with it, its path under `prefix`
 */
export function extendChecked(log: FoldedLog, entry: Entry, prefix: string): FoldedLog {
  // Folded once, also where the check asks what it would lead to.
  let next: FoldedLog | undefined;
  const extended = () => {
    next ??= extendLog(log, [entry]);
    return next;
  };
  const problem = problemWith(log, entry, extended);
  if (!problem) return extended();
  throw new ActaError({
    ...problem,
    path: problem.path === 'at' ? `${prefix}.at` : problem.path ? `${prefix}.fact.${problem.path}` : prefix,
  });
}
