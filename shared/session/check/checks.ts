/** What a check is: the rules on recording one type of fact. */
import type { Problem } from '../../errors.ts';
import type { FactOf, FactType } from '../facts.ts';
import type { FoldedLog } from '../log.ts';
import type { Session } from '../session.ts';

/**
 * The first thing wrong with recording a fact, or null. Paths are relative to the fact.
 * @param session the session before it
 * @param at the instant it tells of (UTC, ISO 8601)
 * @param log the log so far, for facts about other facts
 * @param after the session that it would make, for the same
 */
export type Check<T extends FactType> = (
  session: Session,
  fact: FactOf<T>,
  at: string,
  log: FoldedLog,
  after: () => Session,
) => Problem | null;

/** The check of each type of fact. */
export type Checks = { readonly [T in FactType]: Check<T> };
