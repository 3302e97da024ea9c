/** Votes: who could vote, what each chose, and what follows from it. */
import type { Majority, Sense, VoteMode } from './facts.ts';

export interface Ballot {
  readonly person: string;
  readonly sense: Sense;
}

/** How many chose what in a secret vote. */
export interface SecretCount {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly none: number;
}

/** Whether abstentions are counted by themselves or join the side with more votes. A setting of the body. */
export type Abstentions = 'separate' | 'withMajority';

/** A vote as taken. The ballots are exactly those of the persons who could vote when it opened. */
export interface Vote {
  readonly mode: VoteMode;
  readonly majority: Majority;
  readonly ballots: readonly Ballot[];
  readonly secret: SecretCount | null;
  readonly casting: 'for' | 'against' | null;
  /** All members with a vote, present or not, on that day. */
  readonly members: number;
  readonly abstentions: Abstentions;
}

export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  /** Those who could vote and did not. */
  readonly none: number;
  readonly excused: number;
  /** Those counted in favour: the abstentions too where they join them. */
  readonly inFavour: number;
  /** As many in favour as against: the casting vote decides, where there is one. */
  readonly tie: boolean;
  /** `unanimous`: all who could vote were in favour; `majority`: approved by the majority asked for; else `rejected`. */
  readonly result: 'unanimous' | 'majority' | 'rejected';
}

const FRACTIONS = { '2/3': [2, 3], '3/4': [3, 4], '4/5': [4, 5] } as const;

/**
 * How many must be in favour, of those who could vote or of all members; null where a simple majority is asked for,
 * which depends on how many are against.
 */
export function votesNeeded(vote: Vote): number | null {
  const { majority } = vote;
  if (majority.rule === 'simple') return null;
  const { for: inFavour, against, abstain, none } = countsOf(vote);
  const base = majority.of === 'members' ? vote.members : inFavour + against + abstain + none;
  if (majority.rule === 'absolute') return Math.floor(base / 2) + 1;
  const [part, whole] = FRACTIONS[majority.fraction];
  return Math.max(1, Math.ceil((base * part) / whole));
}

/**
 * Counts a vote. Those excused count for nothing. A tie approves only by the casting vote, and only where a simple
 * majority is asked for. Where the body's abstentions join the majority, they are counted with the side that has more.
 */
export function tally(vote: Vote): Tally {
  const counted = countsOf(vote);
  const eligible = counted.for + counted.against + counted.abstain + counted.none;
  const tie = counted.for === counted.against;
  const joining = vote.abstentions === 'withMajority' && counted.for > counted.against ? counted.abstain : 0;
  const inFavour = counted.for + joining;
  const needed = votesNeeded(vote);
  const bySimpleMajority = tie ? vote.casting === 'for' && inFavour > 0 : inFavour > counted.against;
  const approved = needed === null ? bySimpleMajority : inFavour >= needed;
  const unanimous = approved && counted.for === eligible;
  return {
    ...counted,
    excused: vote.ballots.filter((ballot) => ballot.sense === 'excused').length,
    inFavour,
    tie,
    result: unanimous ? 'unanimous' : approved ? 'majority' : 'rejected',
  };
}

function countsOf(vote: Vote): SecretCount {
  const count = (sense: Sense) => vote.ballots.filter((ballot) => ballot.sense === sense).length;
  const { secret } = vote;
  return secret ?? { for: count('for'), against: count('against'), abstain: count('abstain'), none: count('none') };
}
