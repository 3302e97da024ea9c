/** What becomes of votes. */
import { decidedItems, findItem } from '../agenda.ts';
import { votersAt, votingMembers } from '../attendance.ts';
import type { VoteMinute } from '../session.ts';
import { tally } from '../voting.ts';
import { approved } from './agenda.ts';
import { append } from './minutes.ts';
import type { Reducers } from './reducers.ts';

/** The votes: opened, dropped and taken. */
export const VOTE_REDUCERS = {
  voteOpened: (session, fact, { at }) => ({
    ...session,
    openVote: { id: fact.vote, since: at, eligible: votersAt(session, at).map((person) => person.id) },
  }),
  voteDropped: (session) => ({ ...session, openVote: null }),
  voteTaken: (session, fact, minute) => {
    const vote: VoteMinute = {
      kind: 'vote',
      id: fact.vote,
      ...minute,
      openedAt: session.openVote?.since ?? minute.at,
      question: fact.question ?? null,
      items: decidedItems(session),
      mode: fact.mode ?? 'open',
      majority: fact.majority ?? { rule: 'simple' },
      ballots: fact.ballots,
      secret: fact.secret ?? null,
      casting: fact.casting ?? null,
      members: votingMembers(session).length,
      abstentions: session.body.abstentions ?? 'separate',
      particulars: [],
    };
    const voted = append({ ...session, openVote: null }, vote);
    const approves =
      findItem(session, session.currentItem)?.kind === 'agenda' &&
      fact.question === undefined &&
      tally(vote).result !== 'rejected';
    return approves ? { ...voted, agenda: approved(voted) } : voted;
  },
} satisfies Partial<Reducers>;
