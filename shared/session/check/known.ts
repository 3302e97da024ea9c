/** What many facts ask of the session: a person it knows, an item that is open, an identifier not yet taken. */
import type { Person } from '../../body/person.ts';
import type { Problem } from '../../errors.ts';
import { findPerson } from '../attendance.ts';
import type { Session } from '../session.ts';

/** What a check says of a person, or that the session knows nobody of that id. */
export function withPerson(
  session: Session,
  id: string,
  check: (person: Person) => Problem | null,
  path = 'person',
): Problem | null {
  const person = findPerson(session, id);
  return person ? check(person) : { code: 'unknownPerson', path, data: { id } };
}

/** An identifier is that of no minute yet; `path` is where the fact tells it. */
export function freshId(session: Session, id: string, path: string): Problem | null {
  return session.minutes.some((minute) => minute.id === id) ? { code: 'repeatedId', path, data: { id } } : null;
}

/** There is an item that is open. */
export function openItem(session: Session): Problem | null {
  return session.currentItem === null ? { code: 'noOpenItem' } : null;
}

/** No vote is being taken. */
export function noOpenVote(session: Session): Problem | null {
  return session.openVote === null ? null : { code: 'voteOpen' };
}
