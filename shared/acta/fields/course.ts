/** How a session goes: its second call, its recesses, who conducts it, and why it was not held. */
import { findPerson, wasPresent } from '../../session/attendance.ts';
import type { ChairChange, Recess, Session } from '../../session/session.ts';
import { localTime } from '../../spanish/time.ts';
import { unended } from '../../spanish/words.ts';
import { personFields, personFieldsOf } from './person.ts';

/** `segunda`: the hour of the second call, and how long after the first the body has it. */
export function secondCallFields(session: Session) {
  const { secondCallAt, body, sheet } = session;
  return {
    segunda: {
      hora: secondCallAt === null ? null : localTime(secondCallAt, sheet.timeZone),
      minutos: body.secondCall?.minutes ?? null,
    },
  };
}

/** `no_celebrada`: why a session was not held, and for when it is convened again. */
export function notHeldFields(session: Session) {
  const { reason = null, reconvened = null } = session.notHeld ?? {};
  return {
    no_celebrada: {
      motivo: reason === null ? null : unended(reason),
      nueva_fecha: reconvened?.date ?? null,
      nueva_hora: reconvened?.time === undefined ? null : `${reconvened.date}T${reconvened.time}:00`,
    },
  };
}

/** `receso`: the hour at which the session was suspended or went on, and why. */
export function recessFields(session: Session, recess: Recess) {
  return {
    receso: {
      hora: localTime(recess.at, session.sheet.timeZone),
      motivo: recess.reason === null ? null : unended(recess.reason),
    },
  };
}

/** `relevo`: another person conducts the session from now on: `persona`. */
export function chairFields(session: Session, change: ChairChange) {
  const person = findPerson(session, change.person);
  const index = session.chairs.findLastIndex((chair) => chair.person === change.person && chair.from === change.at);
  const before = findPerson(session, session.chairs[index - 1]?.person ?? session.body.convenerId);
  return {
    relevo: {
      hora: localTime(change.at, session.sheet.timeZone),
      /** Who conducted it until then, and whether that person was not there. */
      anterior: before && before !== person ? personFields(session)(before) : null,
      ausente: before !== undefined && !wasPresent(session.attendance[before.id], change.at),
      /** Whether it is the convener, who conducts it again. */
      reasume: change.person === session.body.convenerId,
    },
    persona: personFieldsOf(session, change.person),
  };
}
