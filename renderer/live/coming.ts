/** The session as it will be when what was just done is on the disk. */
import { reduce } from '#shared/session/reduce.ts';
import type { Session } from '#shared/session/session.ts';
import type { ComingBlock } from './screen.ts';

/** The session with what is on its way to the disk; what it has already is not done again. */
export function withComing(session: Session, coming: readonly ComingBlock[]): Session {
  return stillComing(session, coming).reduce(
    (folded, { block, at, facts }) =>
      facts.reduce((next, fact) => reduce(next, { seq: 0, id: block, act: block, at, recordedAt: at, fact }), folded),
    session,
  );
}

/** What of that the session does not have yet. */
export function stillComing(session: Session, coming: readonly ComingBlock[]): readonly ComingBlock[] {
  return coming.filter((one) => !isThere(session, one));
}

function isThere(session: Session, { block, facts }: ComingBlock): boolean {
  const has = (id: string) => session.minutes.some((minute) => minute.id === id);
  // Moving what was moved already changes nothing, nor does choosing the lead-in that was chosen.
  if (facts.some(({ type }) => type === 'blockMoved' || type === 'leadChanged')) return false;
  const absorbs = facts.find((fact) => fact.type === 'blocksJoined');
  return absorbs ? !has(absorbs.absorbed) : has(block);
}
