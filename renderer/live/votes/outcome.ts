/** What a vote comes to, in words. */
import { catalogue } from '#shared/catalogue/index.ts';
import { findPerson } from '#shared/session/attendance.ts';
import type { Majority } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import { type Tally, type Vote, votesNeeded } from '#shared/session/voting.ts';
import { shortName } from '../names.ts';
import type { VoteState } from './voteDraft.ts';

const t = catalogue.live.vote;

/** The majority that is asked for: “mayoría calificada de dos tercios de los presentes”. */
export function majorityName(majority: Majority): string {
  if (majority.rule === 'simple') return t.rules.simple;
  const name =
    majority.rule === 'absolute' ? t.rules.absolute : t.rules.qualified(t.rules.fractions[majority.fraction]);
  return `${name} ${t.rules.of[majority.of]}`;
}

/** How many chose what: “4 a favor · 1 en contra”. */
export function tallyText(counted: Tally): string {
  const { for: inFavour, against, abstain, none, excused } = counted;
  return catalogue.live.stream.tally({ inFavour, against, abstain, none, excused });
}

/** The result as it would be told if the vote were recorded now. */
export function predicted({ vote, tally: counted, missing, caster }: VoteState, casting: string | null): string {
  if (missing > 0) return t.missing(missing);
  if (missing < 0) return t.tooMany(-missing);
  if (caster && casting === null) return t.outcome.castingNeeded(shortName(caster.name));
  const needed = votesNeeded(vote);
  const words = outcomeWords(counted, needed);
  const joined = counted.inFavour - counted.for;
  return joined > 0 ? `${words} ${t.outcome.joined}` : words;
}

function outcomeWords(counted: Tally, needed: number | null): string {
  if (counted.result === 'unanimous') return t.outcome.unanimous;
  if (counted.result === 'majority') {
    return needed === null ? t.outcome.majority : t.outcome.reached(needed, counted.inFavour);
  }
  if (needed !== null) return t.outcome.short(needed, counted.inFavour);
  return counted.tie && counted.for > 0 ? t.outcome.tie : t.outcome.rejected;
}

/** Who did not vote in favour, by what each chose; nobody in a secret vote but those excused from it. */
export function whoDiffered(session: Session, vote: Vote): string[] {
  return (['against', 'abstain', 'none', 'excused'] as const).flatMap((sense) => {
    const names = vote.ballots
      .filter((ballot) => ballot.sense === sense)
      .map(({ person }) => shortName(findPerson(session, person)?.name ?? ''));
    return names.length > 0 ? [t.differed[sense](names)] : [];
  });
}
