/** When facts can happen: while the session is open, and some of them not while it is in recess. */
import type { Problem } from '../../errors.ts';
import type { FactType } from '../facts.ts';
import type { Session } from '../session.ts';

/**
 * When facts of each type can happen: only while the session is open and not in recess (`session`), in its recess too
 * (`recess`), or at any time (`always`): those by which its record is written up, before or after.
 */
const WHEN: Readonly<Record<FactType, 'session' | 'recess' | 'always'>> = {
  convened: 'always',
  sheetAmended: 'always',
  agendaConvened: 'always',
  bodyRevised: 'always',
  opened: 'always',
  guestAdmitted: 'recess',
  guestAmended: 'always',
  substituteAdmitted: 'recess',
  substituteAmended: 'always',
  rollCalled: 'recess',
  arrived: 'recess',
  left: 'recess',
  relieved: 'recess',
  presenceCorrected: 'always',
  secondCalled: 'recess',
  chairTaken: 'recess',
  recessed: 'session',
  resumed: 'recess',
  itemOpened: 'session',
  itemEnded: 'session',
  itemAdded: 'session',
  itemWithdrawn: 'session',
  itemRenamed: 'session',
  itemMoved: 'session',
  itemDeferred: 'session',
  itemsJoined: 'session',
  itemsParted: 'session',
  itemDetailed: 'always',
  subjectOpened: 'session',
  floorGiven: 'session',
  floorEnded: 'session',
  floorPaused: 'session',
  floorContinued: 'session',
  speechKindChosen: 'session',
  turnCorrected: 'always',
  floorRequested: 'session',
  requestDropped: 'recess',
  paragraphAdded: 'always',
  textWritten: 'always',
  leadChanged: 'always',
  blockRemoved: 'always',
  blockReassigned: 'always',
  blockMoved: 'always',
  blockSplit: 'always',
  blocksJoined: 'always',
  noteMarked: 'always',
  doubtMarked: 'always',
  doubtSettled: 'always',
  voteOpened: 'session',
  voteDropped: 'session',
  voteTaken: 'session',
  particularVoteRecorded: 'always',
  particularVoteAmended: 'always',
  particularVoteRemoved: 'always',
  agreementRecorded: 'session',
  agreementAmended: 'always',
  agreementRevoked: 'always',
  agreementsRenumbered: 'always',
  annexed: 'always',
  annexAmended: 'always',
  annexRemoved: 'always',
  annexMoved: 'always',
  sentenceVaried: 'always',
  sentenceRewritten: 'always',
  sentenceRestored: 'always',
  findingDismissed: 'always',
  findingRestored: 'always',
  signatureWithheld: 'always',
  signatureExpected: 'always',
  closed: 'always',
  notHeld: 'always',
  actaReopened: 'always',
  actaFinalized: 'always',
  undone: 'always',
  redone: 'always',
  instantCorrected: 'always',
};

/** Whether facts of a type happen while the session is open, as against those by which its record is written up. */
export function isHappening(type: FactType): boolean {
  return WHEN[type] !== 'always';
}

/**
 * What forbids facts of a type at this stage of the session, whatever they tell, or null. Only happenings are bound to it.
 * @param at the instant it tells of (UTC, ISO 8601)
 */
export function outOfStage(session: Session, type: FactType, at: string): Problem | null {
  if (!isHappening(type)) return null;
  const problem = withinSession(session, at);
  if (problem) return problem;
  return session.recessSince !== null && WHEN[type] !== 'recess' ? { code: 'inRecess' } : null;
}

/** What is wrong with an instant (UTC, ISO 8601) as one at which the session is open, or null. */
export function withinSession(session: Session, at: string): Problem | null {
  if (session.stage === 'convened' || session.openedAt === null) return { code: 'notOpen' };
  if (session.stage === 'closed') return { code: 'alreadyClosed' };
  if (at < session.openedAt) return { code: 'beforeOpening', path: 'at', data: { at, openedAt: session.openedAt } };
  return null;
}
