/** What becomes of who takes part, who is present and who presides. */
import type { Person } from '../../body/person.ts';
import { findPerson, sitterOf } from '../attendance.ts';
import type { Departure, FactOf } from '../facts.ts';
import type { Attendance, Minute, Session } from '../session.ts';
import { endFloor, withoutRequest } from './floor.ts';
import { append } from './minutes.ts';
import type { Reducers } from './reducers.ts';
import { ended } from './spans.ts';

/** Who takes part, comes and goes, and presides. */
export const ATTENDANCE_REDUCERS = {
  guestAdmitted: (session, fact) => ({ ...session, guests: [...session.guests, fact.person] }),
  guestAmended: (session, fact) => ({
    ...session,
    guests: session.guests.map((guest) => (guest.id === fact.person.id ? fact.person : guest)),
  }),
  substituteAdmitted: (session, fact, minute) => {
    const member = findPerson(session, fact.member);
    if (!member) return session;
    const { voice, signs } = member;
    const person: Person = { ...fact.person, voice, signs, standing: 'substitute' };
    const substitute = { person, member: fact.member, accreditation: fact.accreditation ?? null };
    return append(
      { ...session, substitutes: [...session.substitutes, substitute] },
      { kind: 'admission', id: minute.entry, ...minute, person: person.id },
    );
  },
  substituteAmended: (session, fact) => ({
    ...session,
    substitutes: session.substitutes.map((substitute) => {
      if (substitute.person.id !== fact.person.id) return substitute;
      const { voice, signs, standing } = substitute.person;
      return {
        ...substitute,
        person: { ...fact.person, voice, signs, standing },
        accreditation: fact.accreditation,
      };
    }),
  }),
  rollCalled: (session, fact, minute) =>
    append(
      { ...session, attendance: rollCall(session.attendance, fact.attendance, minute.at) },
      { kind: 'rollCall', id: minute.entry, ...minute, attendance: fact.attendance },
    ),
  arrived: (session, fact, minute) =>
    append(
      { ...session, attendance: arrive(session.attendance, fact.person, fact.mode, minute.at) },
      {
        kind: session.attendance[fact.person]?.departed === 'disconnected' ? 'reconnection' : 'arrival',
        id: minute.entry,
        ...minute,
        person: fact.person,
        reason: null,
      },
    ),
  left: (session, fact, minute) => {
    const before = session.floor?.person === fact.person ? endFloor(session, minute.at) : session;
    return append(
      {
        ...before,
        attendance: leave(before.attendance, fact.person, fact.how ?? 'left', minute.at),
        queue: withoutRequest(before, fact.person),
      },
      {
        kind: fact.how === 'disconnected' ? 'disconnection' : 'departure',
        id: minute.entry,
        ...minute,
        person: fact.person,
        reason: fact.reason ?? null,
      },
    );
  },
  relieved: (session, fact, minute) => {
    const gives = sitterOf(session, fact.person);
    if (!gives) return session;
    const before = session.floor?.person === gives.id ? endFloor(session, minute.at) : session;
    return append(
      {
        ...before,
        attendance: arrive(leave(before.attendance, gives.id, 'left', minute.at), fact.person, fact.mode, minute.at),
        queue: withoutRequest(before, gives.id),
      },
      { kind: 'relief', id: minute.entry, ...minute, person: fact.person, gives: gives.id },
    );
  },
  presenceCorrected: (session, fact) => ({
    ...session,
    attendance: corrected(session.attendance, fact),
    minutes: correctedRollCall(session.minutes, fact),
  }),
  chairTaken: (session, fact, minute) =>
    append(
      { ...session, chairs: [...session.chairs, { from: minute.at, person: fact.person }] },
      { kind: 'chair', id: minute.entry, ...minute, person: fact.person },
    ),
} satisfies Partial<Reducers>;

type AttendanceBook = Session['attendance'];

function rollCall(book: AttendanceBook, called: FactOf<'rollCalled'>['attendance'], at: string): AttendanceBook {
  const next: Record<string, Attendance> = { ...book };
  for (const { person, present, mode, justified } of called) {
    const before = book[person];
    const here = before?.spans.at(-1)?.to === null;
    if (present && !here) next[person] = entered(before, mode, at);
    else if (present) next[person] = { ...(before as Attendance), mode: mode ?? before?.mode ?? 'remote' };
    else if (here) next[person] = { ...(before as Attendance), ...leave(book, person, 'left', at)[person] };
    else {
      next[person] = {
        mode: 'remote',
        spans: before?.spans ?? [],
        justified: justified ?? false,
        departed: before?.departed ?? null,
      };
    }
  }
  return next;
}

type Correction = FactOf<'presenceCorrected'>;

function corrected(book: AttendanceBook, { person, mode, justified }: Correction): AttendanceBook {
  const before = book[person];
  if (!before) return book;
  return { ...book, [person]: { ...before, mode: mode ?? before.mode, justified: justified ?? before.justified } };
}

/** The roll call that last called the person tells it as it was. */
function correctedRollCall(minutes: Session['minutes'], { person, mode, justified }: Correction): Session['minutes'] {
  const calls = (minute: Minute) =>
    minute.kind === 'rollCall' && minute.attendance.some((record) => record.person === person);
  const index = minutes.findLastIndex(calls);
  const minute = minutes[index];
  if (minute?.kind !== 'rollCall') return minutes;
  const attendance = minute.attendance.map((record) => {
    if (record.person !== person) return record;
    return record.present ? { ...record, mode: mode ?? record.mode } : { ...record, justified: justified ?? false };
  });
  return minutes.with(index, { ...minute, attendance });
}

function arrive(book: AttendanceBook, person: string, mode: 'remote' | 'room' | undefined, at: string): AttendanceBook {
  return { ...book, [person]: entered(book[person], mode, at) };
}

function entered(before: Attendance | undefined, mode: 'remote' | 'room' | undefined, at: string): Attendance {
  return {
    mode: mode ?? before?.mode ?? 'remote',
    justified: before?.justified ?? false,
    spans: [...(before?.spans ?? []), { from: at, to: null }],
    departed: null,
  };
}

function leave(book: AttendanceBook, person: string, how: Departure, at: string): AttendanceBook {
  const before = book[person];
  if (!before) return book;
  return {
    ...book,
    [person]: { ...before, spans: ended(before.spans, at), departed: how },
  };
}
