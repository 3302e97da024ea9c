/** What a session does not allow of its paragraphs and of the doubts about them. */
import type { Problem } from '../../errors.ts';
import { plainText, type Rich } from '../../text/rich.ts';
import type { Session } from '../session.ts';
import type { Checks } from './checks.ts';
import { freshId, openItem, withPerson } from './known.ts';

/** The paragraphs, and what is to be checked of them. */
export const TEXT_CHECKS = {
  paragraphAdded: (session, fact) => {
    if (session.stage === 'convened') return { code: 'notOpen' };
    const problem =
      freshId(session, fact.block, 'block') ??
      (fact.person === null ? null : withPerson(session, fact.person, () => null));
    if (problem) return problem;
    if (fact.after === undefined) return openItem(session);
    const after = session.minutes.some((minute) => minute.id === fact.after);
    return after ? null : { code: 'unknownBlock', path: 'after', data: { id: fact.after } };
  },
  textWritten: (session, fact) => checkBlock(session, fact.block) ?? checkForm(fact.text, fact.rich),
  leadChanged: (session, fact) => checkBlock(session, fact.block),
  blockRemoved: (session, fact) => checkBlock(session, fact.block),
  blockReassigned: (session, fact) =>
    checkBlock(session, fact.block) ?? (fact.person === null ? null : withPerson(session, fact.person, () => null)),
  blockMoved: (session, fact) => {
    const problem = checkBlock(session, fact.block);
    if (problem) return problem;
    if (fact.after !== undefined && fact.before !== undefined) return { code: 'invalid', path: 'before' };
    return fact.before === undefined
      ? checkMinute(session, fact.after, 'after')
      : checkMinute(session, fact.before, 'before');
  },
  blockSplit: (session, fact) =>
    checkBlock(session, fact.block) ??
    freshId(session, fact.into, 'into') ??
    checkForm(fact.before, fact.beforeRich, 'beforeRich') ??
    checkForm(fact.after, fact.afterRich, 'afterRich'),
  blocksJoined: (session, fact) =>
    checkBlock(session, fact.block) ??
    checkBlock(session, fact.absorbed, 'absorbed') ??
    (fact.block === fact.absorbed ? { code: 'repeatedId', path: 'absorbed', data: { id: fact.absorbed } } : null) ??
    checkForm(fact.text, fact.rich),
  noteMarked: (session, fact) => checkBlock(session, fact.block),
  doubtMarked: (session, fact) => {
    if (session.stage === 'convened') return { code: 'notOpen' };
    if (session.doubts.some((doubt) => doubt.id === fact.doubt)) {
      return { code: 'repeatedId', path: 'doubt', data: { id: fact.doubt } };
    }
    return fact.block === undefined ? null : checkBlock(session, fact.block);
  },
  doubtSettled: (session, fact) =>
    session.doubts.some((doubt) => doubt.id === fact.doubt && !doubt.settled)
      ? null
      : { code: 'unknownDoubt', path: 'doubt', data: { id: fact.doubt } },
} satisfies Partial<Checks>;

function checkBlock(session: Session, id: string, path = 'block'): Problem | null {
  const block = session.minutes.some((minute) => minute.kind === 'block' && minute.id === id);
  return block ? null : { code: 'unknownBlock', path, data: { id } };
}

function checkMinute(session: Session, id: string | undefined, path: string): Problem | null {
  if (id === undefined) return { code: 'blank', path };
  const found = session.minutes.some((minute) => minute.id === id);
  return found ? null : { code: 'unknownBlock', path, data: { id } };
}

/** The form of a text says the same words as the text does. */
function checkForm(text: string, rich: Rich | undefined, path = 'rich'): Problem | null {
  return rich === undefined || plainText(rich) === text ? null : { code: 'formDiffers', path };
}
