/** Who attends: the roll call, who comes and goes, substitutes, the quorum. */
import type { Person } from '../../body/person.ts';
import { attended, findPerson, inRollCallOrder, people, seatOf } from '../../session/attendance.ts';
import type { Presence } from '../../session/facts.ts';
import { countedMembers, type QuorumChange, quorumAt } from '../../session/quorum.ts';
import type { Admission, Movement, Relief, RollCall, Session } from '../../session/session.ts';
import { localTime } from '../../spanish/time.ts';
import { unended } from '../../spanish/words.ts';
import { ownFields, personFields, personFieldsOf } from './person.ts';

/** `lista`: the roll call as it was taken. */
export function rollCallFields(session: Session, rollCall: RollCall) {
  const present = new Set(rollCall.attendance.filter((record) => record.present).map((record) => record.person));
  const everyone = inRollCallOrder(session);
  const members = everyone.filter((person) => countedMembers(session).includes(person));
  const absent = members.filter((person) => !isRepresented(session, person.id, (id) => present.has(id)));
  const { needed } = quorumAt(session, rollCall.at);
  const inThe = (mode: Presence['mode']) => {
    const records = rollCall.attendance.filter((record) => record.present && (record.mode ?? 'remote') === mode);
    return everyone.filter(({ id }) => records.some(({ person }) => person === id));
  };
  const [remote, inRoom] = [inThe('remote'), inThe('room')];
  const excused = new Set(rollCall.attendance.filter((record) => record.justified).map((record) => record.person));
  return {
    lista: {
      presentes: everyone.filter((person) => present.has(person.id)).map(personFields(session)),
      /** `justifica`: the absence was excused. */
      ausentes: absent.map((person) => ({ ...personFields(session)(person), justifica: excused.has(person.id) })),
      completa: absent.length === 0,
      integrantes: members.length,
      integrantes_presentes: members.length - absent.length,
      quorum: members.length - absent.length >= needed,
      necesarios: needed,
      /** Those who answered from a distance and in the room, and whether there were both. */
      a_distancia: remote.map(personFields(session)),
      en_sala: inRoom.map(personFields(session)),
      mixta: remote.length > 0 && inRoom.length > 0,
    },
  };
}

/** Whether a member was there, or whoever substitutes her. */
export function isRepresented(session: Session, member: string, there: (person: string) => boolean): boolean {
  return people(session).some(({ id }) => seatOf(session, id) === member && there(id));
}

/** `asistente` and `persona`: whether somebody attended, and how. */
export function attendeeFields(session: Session, person: Person) {
  const record = session.attendance[person.id];
  const present = attended(session, person.id);
  return {
    asistente: {
      /** Whether there was a roll call: before it nobody is absent. */
      llamado: session.minutes.some(({ kind }) => kind === 'rollCall'),
      presente: present,
      en_sala: present && record?.mode === 'room',
      justifica: record?.justified ?? false,
    },
    persona: personFields(session)(person),
  };
}

/** `movimiento`: someone comes or goes, with the members present and the quorum right after it. */
export function movementFields(session: Session, movement: Movement) {
  const { present, met, needed } = quorumAt(session, movement.at);
  const spans = session.attendance[movement.person]?.spans ?? [];
  const counts = countedMembers(session).some(({ id }) => id === movement.person);
  const comes = movement.kind === 'arrival' || movement.kind === 'reconnection';
  return {
    movimiento: {
      hora: localTime(movement.at, session.sheet.timeZone),
      motivo: movement.reason === null ? null : unended(movement.reason),
      /** Of an arrival: whether the person had been there before and left. */
      regresa: comes && spans.some(({ to }) => to !== null && to <= movement.at),
      integrantes_presentes: present,
      quorum: met,
      /** Of a departure: whether there was a quorum until then. */
      pierde_quorum: !comes && counts && !met && present + 1 >= needed,
    },
    persona: personFieldsOf(session, movement.person),
  };
}

/** `suplencia`: somebody takes a seat from whoever sat in it; `persona` is who takes it. */
export function reliefFields(session: Session, relief: Relief) {
  return {
    suplencia: {
      hora: localTime(relief.at, session.sheet.timeZone),
      /** Who gives the seat, and whether it is the member who takes it back. */
      termina: personFieldsOf(session, relief.gives),
      propietario: findPerson(session, relief.person)?.standing === 'member',
    },
    persona: personFieldsOf(session, relief.person),
  };
}

/** `persona`: a substitute, as she is admitted. */
export function admissionFields(session: Session, admission: Admission) {
  const person = findPerson(session, admission.person);
  return { persona: person ? { ...personFields(session)(person), ...ownFields(person) } : null };
}

/** `quorum`: a quorum that is lost or reached, with the members present then and how many are needed. */
export function quorumFields(session: Session, change: QuorumChange) {
  return {
    quorum: {
      hora: localTime(change.at, session.sheet.timeZone),
      presentes: change.present,
      integrantes: change.members,
      necesarios: change.needed,
      /** Of one that is reached: whether there had been one before. */
      recupera: change.again,
    },
  };
}
