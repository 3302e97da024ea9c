/** What becomes of the annexes. */
import type { FactOf } from '../facts.ts';
import type { Session } from '../session.ts';
import type { Reducers } from './reducers.ts';

/** The annexes: added, corrected, moved and taken away. */
export const ANNEX_REDUCERS = {
  annexed: addAnnex,
  annexAmended: amendAnnex,
  annexRemoved: (session, fact) => removeAnnex(session, fact.annex),
  annexMoved: (session, fact) => moveAnnex(session, fact.annex, fact.position),
} satisfies Partial<Reducers>;

function addAnnex(session: Session, fact: FactOf<'annexed'>): Session {
  return { ...session, annexes: [...session.annexes, { id: fact.annex, ...annexOf(fact) }] };
}

function amendAnnex(session: Session, fact: FactOf<'annexAmended'>): Session {
  const annexes = session.annexes.map((one) => (one.id === fact.annex ? { ...one, ...annexOf(fact) } : one));
  return { ...session, annexes };
}

/** The session without an annex. */
export function removeAnnex(session: Session, id: string): Session {
  return { ...session, annexes: session.annexes.filter((one) => one.id !== id) };
}

/**
 * The session with an annex in another place.
 * @param position its place among the annexes from now on, from 1
 */
export function moveAnnex(session: Session, id: string, position: number): Session {
  const moved = session.annexes.find((one) => one.id === id);
  if (!moved) return session;
  return { ...session, annexes: session.annexes.filter((one) => one !== moved).toSpliced(position - 1, 0, moved) };
}

function annexOf({ title, label, about, file }: Pick<FactOf<'annexed'>, 'title' | 'label' | 'about' | 'file'>) {
  return { title, label: label ?? null, about: about ?? null, file: file ?? null };
}
