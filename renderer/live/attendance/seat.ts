/** What there is to know of a person's seat: in whose place she sits, and who else sits in it. */
import type { Person } from '#shared/body/person.ts';
import { findPerson, seatOf, sitterOf } from '#shared/session/attendance.ts';
import type { Session } from '#shared/session/session.ts';
import { shortName } from '../names.ts';

/** Of a substitute: the short name of the member in whose place she sits; null of anybody else. */
export function substitutedName(session: Session, { id, standing }: Person): string | null {
  return standing === 'substitute' ? shortName(findPerson(session, seatOf(session, id))?.name ?? '') : null;
}

/** The short name of another who sits in the person's seat; null where nobody else does. */
export function takenBy(session: Session, { id }: Person): string | null {
  const sits = session.substitutes.length === 0 ? undefined : sitterOf(session, id);
  return sits === undefined || sits.id === id ? null : shortName(sits.name);
}
