/** Who can have a particular vote on a vote. Pure. */
import type { Person } from '#shared/body/person.ts';
import { people } from '#shared/session/attendance.ts';
import { couldVote } from '#shared/session/decisions.ts';
import type { Sense } from '#shared/session/facts.ts';
import type { Session, VoteMinute } from '#shared/session/session.ts';

export interface ParticularVoter {
  readonly person: Person;
  /** What she chose; null where the vote was secret. */
  readonly sense: Sense | null;
}

const ORDER: readonly (Sense | null)[] = ['against', 'abstain', 'none', 'for', null];

/** Those who took part in a vote and have no particular vote on it yet, whoever differed first. */
export function particularVoters(session: Session, vote: VoteMinute): ParticularVoter[] {
  const told = new Set(vote.particulars.map(({ person }) => person));
  return people(session)
    .filter(({ id }) => !told.has(id) && couldVote(session, vote, id))
    .map((person) => ({ person, sense: vote.ballots.find((ballot) => ballot.person === person.id)?.sense ?? null }))
    .toSorted((one, other) => ORDER.indexOf(one.sense) - ORDER.indexOf(other.sense));
}
