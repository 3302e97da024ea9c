/** The people of the attendance panel, in the order in which it shows and numbers them. */
import type { Person } from '#shared/body/person.ts';
import { people, sitterOf } from '#shared/session/attendance.ts';
import type { Session } from '#shared/session/session.ts';
import { turnTime } from '#shared/session/timing.ts';

/**
 * The members, then those with voice only and the guests. The first nine have a shortcut for the floor: whoever sits in
 * a member's place has hers, and whoever of a seat does not sit in it comes last.
 */
export function callablePeople(session: Session): Person[] {
  const all = people(session);
  const isOut = (person: Person) => session.substitutes.length > 0 && isOutOfSeat(session, person);
  const sitting = all.filter((person) => !isOut(person));
  return [...sitting.filter(isMember), ...sitting.filter((person) => !isMember(person)), ...all.filter(isOut)];
}

function isOutOfSeat(session: Session, person: Person): boolean {
  const sits = sitterOf(session, person.id);
  return sits === undefined ? person.standing === 'substitute' : sits !== person;
}

/** Whether the person sits in a member's place, her own or another's. */
export function isMember(person: Person): boolean {
  return person.standing !== 'guest';
}

/** Whether the person lost the connection and has not come back. */
export function isDisconnected(session: Session, id: string): boolean {
  return session.attendance[id]?.departed === 'disconnected';
}

/** How long each person has had the floor, in milliseconds, turns that ended only. */
export function timeSpoken(session: Session): ReadonlyMap<string, number> {
  const spoken = new Map<string, number>();
  for (const turn of session.turns) {
    if (turn.to === null) continue;
    spoken.set(turn.person, (spoken.get(turn.person) ?? 0) + turnTime(turn, 0));
  }
  return spoken;
}
