/** What a session does not allow of who takes part, who is present and who presides. */
import { findPerson, isPresent, mayTakeFloor, sitterOf } from '../attendance.ts';
import { chairAt } from '../chair.ts';
import type { Checks } from './checks.ts';
import { conflictAfter } from './conflicts.ts';
import { withPerson } from './known.ts';

/** Who takes part, comes and goes, and presides. */
export const ATTENDANCE_CHECKS = {
  guestAdmitted: (session, fact) =>
    findPerson(session, fact.person.id)
      ? { code: 'repeatedId', path: 'person.id', data: { id: fact.person.id } }
      : null,
  guestAmended: (session, fact) =>
    session.guests.some((guest) => guest.id === fact.person.id)
      ? null
      : { code: 'unknownPerson', path: 'person.id', data: { id: fact.person.id } },
  substituteAdmitted: (session, fact) =>
    findPerson(session, fact.person.id)
      ? { code: 'repeatedId', path: 'person.id', data: { id: fact.person.id } }
      : withPerson(
          session,
          fact.member,
          (member) =>
            member.standing === 'member' ? null : { code: 'notAMember', path: 'member', data: { name: member.name } },
          'member',
        ),
  substituteAmended: (session, fact) =>
    session.substitutes.some((substitute) => substitute.person.id === fact.person.id)
      ? null
      : { code: 'unknownPerson', path: 'person.id', data: { id: fact.person.id } },
  rollCalled: (session, fact, at) => {
    const seen = new Set<string>();
    for (const [index, { person }] of fact.attendance.entries()) {
      const path = `attendance[${index}].person`;
      if (!findPerson(session, person)) return { code: 'unknownPerson', path, data: { id: person } };
      if (seen.has(person)) return { code: 'repeatedId', path, data: { id: person } };
      seen.add(person);
    }
    return conflictAfter(session, fact, at);
  },
  arrived: (session, fact, at) =>
    withPerson(session, fact.person, (person) => {
      const data = { name: person.name };
      if (isPresent(session, person.id)) return { code: 'alreadyPresent', path: 'person', data };
      const sits = sitterOf(session, person.id);
      if (sits) return { code: 'seatTaken', path: 'person', data: { ...data, other: sits.name } };
      return conflictAfter(session, fact, at);
    }),
  left: (session, fact, at) =>
    withPerson(session, fact.person, (person) =>
      isPresent(session, person.id)
        ? conflictAfter(session, fact, at)
        : { code: 'notPresent', path: 'person', data: { name: person.name } },
    ),
  relieved: (session, fact, at) =>
    withPerson(session, fact.person, (person) => {
      const sits = sitterOf(session, person.id);
      const data = { name: person.name };
      if (sits?.id === person.id) return { code: 'alreadyPresent', path: 'person', data };
      return sits ? conflictAfter(session, fact, at) : { code: 'nobodyToRelieve', path: 'person', data };
    }),
  presenceCorrected: (session, fact) =>
    withPerson(session, fact.person, (person) => {
      const data = { name: person.name };
      const record = session.attendance[person.id];
      if (!record) return { code: 'notCalled', path: 'person', data };
      const isAbsent = record.spans.length === 0;
      if (fact.mode !== undefined && isAbsent) return { code: 'notPresent', path: 'mode', data };
      return fact.justified !== undefined && !isAbsent ? { code: 'alreadyPresent', path: 'justified', data } : null;
    }),
  chairTaken: (session, fact) =>
    withPerson(session, fact.person, (person) => {
      const data = { name: person.name };
      if (!mayTakeFloor(session, person.id)) return { code: 'notPresent', path: 'person', data };
      return chairAt(session)?.id === person.id ? { code: 'alreadyPresides', path: 'person', data } : null;
    }),
} satisfies Partial<Checks>;
