/** Who takes part, and who is present. */
import type { Person } from '../body/person.ts';
import type { Attendance, Session } from './session.ts';

/**
 * Everyone who may take part: the body's members and permanent guests, each member followed by whoever may substitute
 * her, then the guests admitted to this session.
 */
export function people(session: Session): Person[] {
  const members = session.body.members.flatMap((member) => [member, ...substitutesOf(session, member.id)]);
  return [...members, ...session.guests];
}

/** Those who may sit in a member's place. */
export function substitutesOf(session: Session, member: string): Person[] {
  return session.substitutes.flatMap((substitute) => (substitute.member === member ? [substitute.person] : []));
}

/** Whose seat a person takes, by the member's id: her own, save for a substitute. */
export function seatOf(session: Session, person: string): string {
  return session.substitutes.find((substitute) => substitute.person.id === person)?.member ?? person;
}

/** Who sits now in a person's seat, she or another; undefined where nobody does. */
export function sitterOf(session: Session, person: string): Person | undefined {
  const seat = seatOf(session, person);
  return people(session).find(({ id }) => seatOf(session, id) === seat && isPresent(session, id));
}

/** The members with a vote, present or not; whoever substitutes one is not another. */
export function votingMembers(session: Session): Person[] {
  return people(session).filter((person) => person.voice === 'vote' && person.standing !== 'substitute');
}

/** Everyone in the order of the roll call, whoever substitutes a member right after her. */
export function inRollCallOrder(session: Session): Person[] {
  const order = session.body.rollCallOrder ?? [];
  const place = ({ id }: Person) => {
    const index = order.indexOf(seatOf(session, id));
    return index === -1 ? order.length : index;
  };
  return people(session).toSorted((a, b) => place(a) - place(b));
}

/** The person of that id, or undefined. */
export function findPerson(session: Session, id: string | null | undefined): Person | undefined {
  if (id == null) return undefined;
  const is = (person: Person) => person.id === id;
  return (
    session.body.members.find(is) ??
    session.substitutes.find((substitute) => is(substitute.person))?.person ??
    session.guests.find(is)
  );
}

/** Whether the person is present now. */
export function isPresent(session: Session, id: string): boolean {
  return session.attendance[id]?.spans.at(-1)?.to === null;
}

/** Whether a person can be given the floor: present, or nobody has been called yet. */
export function mayTakeFloor(session: Session, person: string): boolean {
  return Object.keys(session.attendance).length === 0 || isPresent(session, person);
}

/** Whether the person was present at an instant (UTC, ISO 8601). A departure counts from its own instant on. */
export function wasPresent(attendance: Attendance | undefined, at: string): boolean {
  return (attendance?.spans ?? []).some((span) => span.from <= at && (span.to === null || at < span.to));
}

/**
 * Whether a person was present at some moment between two instants. Whoever leaves at the first one still was: a minute
 * holds many things.
 */
export function wasThere(attendance: Attendance | undefined, since: string, until: string): boolean {
  return (attendance?.spans ?? []).some((span) => span.from <= until && (span.to === null || since <= span.to));
}

/** Whether the person was present at any moment of the session. */
export function attended(session: Session, id: string): boolean {
  return (session.attendance[id]?.spans.length ?? 0) > 0;
}

export function presentPeople(session: Session): Person[] {
  return people(session).filter((person) => isPresent(session, person.id));
}

/** Those who can vote now: present, with voice and vote. */
export function eligibleVoters(session: Session): Person[] {
  return presentPeople(session).filter((person) => person.voice === 'vote');
}

/** Those who could vote at an instant (UTC, ISO 8601): present then, with voice and vote. */
export function votersAt(session: Session, at: string): Person[] {
  return people(session).filter((person) => person.voice === 'vote' && wasPresent(session.attendance[person.id], at));
}
