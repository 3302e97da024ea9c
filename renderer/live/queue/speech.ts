/** What the clock of the floor measures next, and which turn is corrected: pure, from the session as it is. */
import type { EventFact } from '#shared/session/facts.ts';
import type { Session, Turn } from '#shared/session/session.ts';
import { currentTurn, speechKind } from '#shared/session/timing.ts';

/** The fact by which the kind of speech becomes the one that follows; null where the body has none. */
export function followingKind(session: Session): Extract<EventFact, { type: 'speechKindChosen' }> | null {
  const kinds = session.body.speechKinds ?? [];
  const turn = currentTurn(session);
  const current = turn && speechKind(session, turn);
  const next = kinds[(kinds.findIndex(({ id }) => id === current?.id) + 1) % kinds.length];
  return next ? { type: 'speechKindChosen', kind: next.id } : null;
}

/** The turn that is corrected: that of the paragraph being written, or the last one; undefined where nobody has spoken. */
export function turnToCorrect(session: Session, editing: string | null): Turn | undefined {
  return session.turns.findLast(({ block }) => block === editing) ?? session.turns.at(-1);
}
