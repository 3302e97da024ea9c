/** A vote while it is being taken: what has been chosen so far, and what follows from it. Pure. */
import type { Person } from '#shared/body/person.ts';
import { votingMembers, wasPresent } from '#shared/session/attendance.ts';
import { castingHolder } from '#shared/session/chair.ts';
import type { EventFact, Majority, Sense, VoteMode } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import { type Ballot, type SecretCount, type Tally, tally, type Vote } from '#shared/session/voting.ts';

export interface VoteDraft {
  readonly question: string;
  readonly mode: VoteMode;
  readonly majority: Majority;
  /** What each person chose, of those whose choice was told. */
  readonly senses: Readonly<Record<string, Sense>>;
  /** The counts of a secret vote as they are typed. */
  readonly secret: Readonly<Record<keyof SecretCount, string>>;
  /** `unused`: there was a tie and whoever has the casting vote did not cast it. */
  readonly casting: 'for' | 'against' | 'unused' | null;
}

/** A vote as it begins: open, by simple majority, of the item itself. */
export const FRESH_VOTE: VoteDraft = {
  question: '',
  mode: 'open',
  majority: { rule: 'simple' },
  senses: {},
  secret: { for: '', against: '', abstain: '', none: '' },
  casting: null,
};

export interface VoteState {
  readonly vote: Vote;
  readonly tally: Tally;
  /** How many voters have not been told; negative where a secret vote has more votes than voters. */
  readonly missing: number;
  /** Whoever has the casting vote, where there is a tie for it to decide. */
  readonly caster: Person | null;
  /** Whether it can be recorded as it is. */
  readonly isComplete: boolean;
  /** What was chosen is that everybody is in favour. */
  readonly isUntouched: boolean;
}

/** What a person has chosen so far: in an open vote, whoever has not differed is in favour. */
export function senseOf(draft: VoteDraft, person: string): Sense | null {
  const sense = draft.senses[person];
  if (draft.mode === 'secret') return sense === 'excused' ? sense : null;
  return sense ?? (draft.mode === 'open' ? 'for' : null);
}

/**
 * How a vote stands.
 * @param voters those who can vote in it
 * @param since when that was settled (UTC, ISO 8601)
 */
export function stateOf(session: Session, draft: VoteDraft, voters: readonly Person[], since: string): VoteState {
  const ballots = voters.flatMap(({ id }): Ballot[] => {
    const sense = senseOf(draft, id);
    return sense ? [{ person: id, sense }] : [];
  });
  const secret = draft.mode === 'secret' ? countOf(draft) : null;
  const counted = secret ? secret.for + secret.against + secret.abstain + secret.none : 0;
  const missing = voters.length - ballots.length - counted;
  const vote: Vote = {
    mode: draft.mode,
    majority: draft.majority,
    ballots,
    secret,
    casting: null,
    members: votingMembers(session).length,
    abstentions: session.body.abstentions ?? 'separate',
  };
  const before = tally(vote);
  const tied = missing === 0 && before.tie && before.for > 0 && draft.majority.rule === 'simple';
  const caster = tied ? casterOf(session, ballots, since) : null;
  const cast = caster && draft.casting !== 'unused' ? draft.casting : null;
  const decided = { ...vote, casting: cast };
  return {
    vote: decided,
    tally: tally(decided),
    missing,
    caster,
    isComplete: missing === 0 && voters.length > 0 && (caster === null || draft.casting !== null),
    isUntouched: draft.mode === 'open' && ballots.every(({ sense }) => sense === 'for'),
  };
}

/** Whether anything of a vote has been chosen that would be lost with it. */
export function isBegun(draft: VoteDraft): boolean {
  return (
    draft.question.trim() !== '' ||
    Object.keys(draft.senses).length > 0 ||
    Object.values(draft.secret).some((count) => count !== '')
  );
}

/** The fact that records a vote as it stands. */
export function voteFact(id: string, draft: VoteDraft, { vote }: VoteState): Extract<EventFact, { type: 'voteTaken' }> {
  const question = draft.question.trim();
  return {
    type: 'voteTaken',
    vote: id,
    ballots: [...vote.ballots],
    ...(question && { question }),
    ...(vote.mode !== 'open' && { mode: vote.mode }),
    ...(vote.majority.rule !== 'simple' && { majority: vote.majority }),
    ...(vote.secret && { secret: vote.secret }),
    ...(vote.casting && { casting: vote.casting }),
  };
}

function countOf({ secret }: VoteDraft): SecretCount {
  const number = (typed: string) => Number.parseInt(typed, 10) || 0;
  return {
    for: number(secret.for),
    against: number(secret.against),
    abstain: number(secret.abstain),
    none: number(secret.none),
  };
}

/** Whoever has the casting vote, if she was there as the vote opened and is not excused from the matter. */
function casterOf(session: Session, ballots: readonly Ballot[], since: string): Person | null {
  const caster = castingHolder(session, since);
  if (!caster || !wasPresent(session.attendance[caster.id], since)) return null;
  return ballots.some(({ person, sense }) => person === caster.id && sense === 'excused') ? null : caster;
}
