/** What a session does not allow of its own beginning, its recesses and its end. */
import { quorum } from '../quorum.ts';
import type { Session } from '../session.ts';
import type { Checks } from './checks.ts';
import { lastInstant } from './instants.ts';
import { noOpenVote } from './known.ts';
import { withinSession } from './stage.ts';

/** The session itself: its body, when it opens, pauses and ends. */
export const SESSION_CHECKS = {
  convened: () => ({ code: 'notFirst' }),
  sheetAmended: () => null,
  bodyRevised: (session, fact) => {
    const ids = new Set(fact.body.members.map((member) => member.id));
    const lost = session.body.members.find((member) => !ids.has(member.id) && isMentioned(session, member.id));
    return lost ? { code: 'unknownPerson', path: 'body.members', data: { id: lost.id } } : null;
  },
  opened: (session) =>
    session.stage === 'convened' ? null : { code: session.stage === 'open' ? 'alreadyOpen' : 'alreadyClosed' },
  closed: (session, _fact, at) => {
    const within = withinSession(session, at);
    if (within) return within;
    if (session.recessSince !== null) return { code: 'inRecess' };
    const vote = noOpenVote(session);
    if (vote) return vote;
    const last = lastInstant(session);
    return at < last ? { code: 'closingBeforeFacts', path: 'at', data: { at, last } } : null;
  },
  notHeld: (session, _fact, at) => {
    const within = withinSession(session, at);
    if (within) return within;
    if (!session.minutes.some(({ kind }) => kind === 'rollCall')) return { code: 'notCalledYet' };
    if (quorum(session).met) return { code: 'quorumMet' };
    const decided = session.minutes.some(({ kind }) => kind === 'vote' || kind === 'agreement');
    if (decided || session.openVote !== null) return { code: 'alreadyDecided' };
    const last = lastInstant(session);
    return at < last ? { code: 'closingBeforeFacts', path: 'at', data: { at, last } } : null;
  },
  secondCalled: (session) => {
    if (session.body.secondCall === undefined) return { code: 'noSecondCall' };
    if (session.secondCallAt !== null) return { code: 'alreadySecondCall' };
    const called = session.minutes.some(({ kind }) => kind === 'rollCall');
    return called && quorum(session).met ? { code: 'quorumMet' } : null;
  },
  recessed: (session) => noOpenVote(session),
  resumed: (session) => (session.recessSince === null ? { code: 'notInRecess' } : null),
} satisfies Partial<Checks>;

/** Whether anything recorded in the session names the person, or whoever sits in her place: the acta would otherwise lose a name. */
function isMentioned(session: Session, id: string): boolean {
  const told = session.minutes.some((minute) => {
    if (minute.kind === 'change' || minute.kind === 'joint') return minute.requestedBy === id;
    if (minute.kind === 'subject') return minute.proposedBy === id;
    if (minute.kind === 'vote') return [...minute.ballots, ...minute.particulars].some(({ person }) => person === id);
    if (minute.kind === 'agreement') return minute.responsible?.persons.includes(id) ?? false;
    return 'person' in minute && minute.person === id;
  });
  const { attendance, substitutes, turns, queue, agenda } = session;
  return (
    told ||
    Object.hasOwn(attendance, id) ||
    substitutes.some((substitute) => substitute.member === id) ||
    [...turns, ...queue].some(({ person }) => person === id) ||
    agenda.items.some((item) => item.presenter === id)
  );
}
