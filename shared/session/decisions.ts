/** The agreements and the particular votes of a session, and who took part in a vote. */
import { findPerson, wasThere } from './attendance.ts';
import type { Agreement, ParticularVote, Session, VoteMinute } from './session.ts';

/** The agreements that stand in a session, in its order. */
export function agreementsOf(session: Session): Agreement[] {
  return session.minutes.filter((minute) => minute.kind === 'agreement');
}

/** The votes taken in a session, in its order. */
export function votesOf(session: Session): VoteMinute[] {
  return session.minutes.filter((minute) => minute.kind === 'vote');
}

/** The vote that a particular vote goes with, and the particular vote itself; null where there is none of that id. */
export function findParticular(
  session: Session,
  id: string,
): { readonly vote: VoteMinute; readonly particular: ParticularVote } | null {
  for (const vote of votesOf(session)) {
    const particular = vote.particulars.find((one) => one.id === id);
    if (particular) return { vote, particular };
  }
  return null;
}

/**
 * Whether a person took part in a vote. In secret nobody is named but those excused: whoever was there with a vote as
 * it opened did.
 */
export function couldVote(session: Session, vote: VoteMinute, person: string): boolean {
  const ballot = vote.ballots.find((one) => one.person === person);
  if (ballot) return ballot.sense !== 'excused';
  if (vote.secret === null || findPerson(session, person)?.voice !== 'vote') return false;
  return wasThere(session.attendance[person], vote.openedAt, vote.openedAt);
}
