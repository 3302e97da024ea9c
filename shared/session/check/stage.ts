/** When facts can happen: while the session is open, and some of them not while it is in recess. */
import type { Problem } from '../../errors.ts';
import type { FactType } from '../facts.ts';
import type { Session } from '../session.ts';

/** Facts that happen while the session is open, as against those by which its record is written up, before or after. */
export const HAPPENINGS: ReadonlySet<FactType> = new Set([
  'guestAdmitted',
  'substituteAdmitted',
  'relieved',
  'secondCalled',
  'rollCalled',
  'arrived',
  'left',
  'chairTaken',
  'recessed',
  'resumed',
  'itemOpened',
  'itemEnded',
  'itemAdded',
  'itemWithdrawn',
  'itemRenamed',
  'itemMoved',
  'itemDeferred',
  'itemsJoined',
  'itemsParted',
  'subjectOpened',
  'floorGiven',
  'floorEnded',
  'floorPaused',
  'floorContinued',
  'speechKindChosen',
  'floorRequested',
  'requestDropped',
  'voteOpened',
  'voteDropped',
  'voteTaken',
  'agreementRecorded',
]);

/** What can happen while the session is in recess. */
const DURING_RECESS: ReadonlySet<FactType> = new Set([
  'guestAdmitted',
  'substituteAdmitted',
  'relieved',
  'secondCalled',
  'rollCalled',
  'arrived',
  'left',
  'chairTaken',
  'resumed',
  'requestDropped',
]);

/**
 * What forbids facts of a type at this stage of the session, whatever they tell, or null. Only happenings are bound to it.
 * @param at the instant it tells of (UTC, ISO 8601)
 */
export function outOfStage(session: Session, type: FactType, at: string): Problem | null {
  if (!HAPPENINGS.has(type)) return null;
  const problem = withinSession(session, at);
  if (problem) return problem;
  return session.recessSince !== null && !DURING_RECESS.has(type) ? { code: 'inRecess' } : null;
}

/** What is wrong with an instant (UTC, ISO 8601) as one at which the session is open, or null. */
export function withinSession(session: Session, at: string): Problem | null {
  if (session.stage === 'convened' || session.openedAt === null) return { code: 'notOpen' };
  if (session.stage === 'closed') return { code: 'alreadyClosed' };
  if (at < session.openedAt) return { code: 'beforeOpening', path: 'at', data: { at, openedAt: session.openedAt } };
  return null;
}
