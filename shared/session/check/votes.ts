/** What a session does not allow of its votes. */
import type { Person } from '../../body/person.ts';
import type { Problem } from '../../errors.ts';
import { findPerson, people, votersAt, wasPresent } from '../attendance.ts';
import { castingHolder } from '../chair.ts';
import type { FactOf } from '../facts.ts';
import type { Session } from '../session.ts';
import { type SecretCount, tally } from '../voting.ts';
import type { Checks } from './checks.ts';
import { freshId, noOpenVote, openItem } from './known.ts';

/** The votes: opened, dropped and taken. */
export const VOTE_CHECKS = {
  voteOpened: (session, fact, at) =>
    freshId(session, fact.vote, 'vote') ??
    openItem(session) ??
    noOpenVote(session) ??
    (votersAt(session, at).length === 0 ? { code: 'noVoters' } : null),
  voteDropped: (session, fact) => checkOpenVote(session, fact.vote),
  voteTaken: (session, fact, at) => {
    const problem = freshId(session, fact.vote, 'vote') ?? openItem(session);
    if (problem) return problem;
    // A vote that was opened freezes its voters; one told in a single fact has those of its instant.
    const { openVote } = session;
    if (openVote && openVote.id !== fact.vote) return { code: 'voteOpen' };
    const eligible = openVote
      ? people(session).filter((person) => openVote.eligible.includes(person.id))
      : votersAt(session, at);
    if (eligible.length === 0) return { code: 'noVoters' };
    const ballots =
      fact.mode === 'secret' ? checkSecret(session, fact, eligible) : checkBallots(session, fact.ballots, eligible);
    return ballots ?? checkCasting(session, fact, at);
  },
} satisfies Partial<Checks>;

function checkOpenVote(session: Session, id: string): Problem | null {
  return session.openVote?.id === id ? null : { code: 'unknownVote', path: 'vote', data: { id } };
}

/** A vote is whole when each person who could vote has one ballot, and nobody else has any. */
function checkBallots(
  session: Session,
  ballots: readonly { person: string }[],
  eligible: readonly Person[],
  expected: readonly Person[] = eligible,
): Problem | null {
  const voted = new Set<string>();
  for (const [index, { person: id }] of ballots.entries()) {
    const path = `ballots[${index}].person`;
    const person = findPerson(session, id);
    if (!person) return { code: 'unknownPerson', path, data: { id } };
    const data = { name: person.name };
    if (person.voice !== 'vote') return { code: 'voterWithoutVote', path, data };
    if (!eligible.includes(person)) return { code: 'voterAbsent', path, data };
    if (voted.has(id)) return { code: 'voterTwice', path, data };
    voted.add(id);
  }
  const missing = expected.find((person) => !voted.has(person.id));
  return missing ? { code: 'voterMissing', path: 'ballots', data: { name: missing.name } } : null;
}

/** A secret vote has counts and names nobody, save those excused from it. */
function checkSecret(session: Session, vote: FactOf<'voteTaken'>, eligible: readonly Person[]): Problem | null {
  if (vote.ballots.some((ballot) => ballot.sense !== 'excused')) return { code: 'secretNamed', path: 'ballots' };
  const excused = new Set(vote.ballots.map((ballot) => ballot.person));
  // Those excused are named one by one; whoever else can vote is only counted.
  const named = eligible.filter((person) => excused.has(person.id));
  const problem = checkBallots(session, vote.ballots, eligible, named);
  if (problem) return problem;
  const told = vote.secret ? secretTotal(vote.secret) : 0;
  const voting = eligible.length - named.length;
  return told === voting ? null : { code: 'secretCount', path: 'secret', data: { told, eligible: voting } };
}

/** How many voted in secret, whatever they chose, those who did not vote among them. */
export function secretTotal(count: SecretCount): number {
  return count.for + count.against + count.abstain + count.none;
}

/**
 * The casting vote decides a tie, and only where a simple majority is asked for; whoever has it must have been there as
 * the vote opened, and take part in the matter.
 */
function checkCasting(session: Session, vote: FactOf<'voteTaken'>, at: string): Problem | null {
  if (vote.casting === undefined) return null;
  const since = session.openVote?.since ?? at;
  const holder = castingHolder(session, since);
  if (!holder) return { code: 'noCastingVote', path: 'casting' };
  const data = { name: holder.name };
  if (!(session.openVote?.eligible.includes(holder.id) || wasPresent(session.attendance[holder.id], since))) {
    return { code: 'voterAbsent', path: 'casting', data };
  }
  if (vote.ballots.some(({ person, sense }) => person === holder.id && sense === 'excused')) {
    return { code: 'castingExcused', path: 'casting', data };
  }
  const { ballots, secret = null, majority = { rule: 'simple' } } = vote;
  const counted = tally({
    ballots,
    secret,
    majority,
    mode: 'open',
    casting: null,
    members: 0,
    abstentions: 'separate',
  });
  return counted.tie && majority.rule === 'simple' ? null : { code: 'castingWithoutTie', path: 'casting' };
}
