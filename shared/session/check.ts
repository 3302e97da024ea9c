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
 * @param session the session before it
 * @param at the instant it tells of (UTC, ISO 8601)
 * @param entries the log so far, for facts about other facts
 */
export function checkFact(session: Session, fact: Fact, at: string, entries: readonly Entry[]): Problem | null {
  const final = standingSeal(session);
  if (final && changesActa(fact)) return { code: 'actaFinal', data: { version: final.version } };
  return outOfStage(session, fact.type, at) ?? checkOf(fact.type)(session, fact, at, entries);
}

/** The first thing wrong with a convocation, or null; it needs no session before it. */
export function checkConvocation(session: Session): Problem | null {
  return checkAgenda(session, session.agenda.convened);
}

/**
 * Checks a fact, and throws what is wrong with it.
 * @param prefix where the fact stands, for the path of the problem
 * @throws ActaError the problem, its path under `prefix`
 */
export function assertFact(session: Session, fact: Fact, at: string, entries: readonly Entry[], prefix: string): void {
  const problem = checkFact(session, fact, at, entries);
  if (!problem) return;
  throw new ActaError({
    ...problem,
    path: problem.path === 'at' ? `${prefix}.at` : problem.path ? `${prefix}.fact.${problem.path}` : prefix,
  });
}
