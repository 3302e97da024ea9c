/** Who may ask for the floor, and in which place each waits. */
import type { Person } from '#shared/body/person.ts';
import { mayTakeFloor } from '#shared/session/attendance.ts';
import type { Session } from '#shared/session/session.ts';
import { callablePeople } from '../people.ts';

/** A person who can ask for the floor, with the number that the attendance shows for her. */
export interface Asker {
  readonly person: Person;
  /** From 1; null past the ninth. */
  readonly digit: number | null;
}

/** Those who can ask for the floor now: present, neither holding it nor waiting for it. */
export function askers(session: Session): Asker[] {
  return callablePeople(session).flatMap((person, index) =>
    mayAsk(session, person.id) ? [{ person, digit: index < 9 ? index + 1 : null }] : [],
  );
}

/** Whether a person can ask for the floor now. */
export function mayAsk(session: Session, person: string): boolean {
  return (
    session.stage === 'open' &&
    session.recessSince === null &&
    session.floor?.person !== person &&
    mayTakeFloor(session, person) &&
    placeInQueue(session, person) === null
  );
}

/** The place in which a person waits, from 1; null where she does not. */
export function placeInQueue(session: Session, person: string): number | null {
  const index = session.queue.findIndex((request) => request.person === person);
  return index === -1 ? null : index + 1;
}
