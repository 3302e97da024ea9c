/** What every phrase can speak of: the session, the body, who convenes and conducts it, who attends. */
import type { Person } from '../../body/person.ts';
import { styleOf } from '../../body/style.ts';
import { itemPlace, standing, topItems } from '../../session/agenda.ts';
import { attended, inRollCallOrder, people } from '../../session/attendance.ts';
import { chairAt } from '../../session/chair.ts';
import { quorum } from '../../session/quorum.ts';
import type { Session } from '../../session/session.ts';
import { ordinal } from '../../spanish/numbers.ts';
import { localTime } from '../../spanish/time.ts';
import { article, ofThe, toThe } from '../../spanish/words.ts';
import { isRepresented } from './attendance.ts';
import { numberField } from './item.ts';
import { personFields, personFieldsOf } from './person.ts';

/** The fields that every phrase has: `sesion`, `organo`, `convocatoria`, `convocante`, `preside`, `asistencia` … */
export function sessionFields(session: Session) {
  const { body, sheet } = session;
  const local = (instant: string | null) => (instant === null ? null : localTime(instant, sheet.timeZone));
  const called = inRollCallOrder(session);
  const { present, members, needed, met } = quorum(session);
  return {
    sesion: {
      numero: sheet.number,
      ordinal: ordinal(sheet.number, 'f'),
      tipo: sheet.kind,
      fecha: sheet.date,
      anio: Number(sheet.date.slice(0, 4)),
      lugar: sheet.place,
      plataforma: sheet.platform,
      apertura: local(session.openedAt),
      clausura: local(session.closedAt),
      /** Whether it was held, and whether it went by the second call. */
      celebrada: session.notHeld === null,
      segunda_convocatoria: session.secondCallAt !== null,
    },
    organo: {
      nombre: body.name,
      nombre_corto: body.shortName,
      siglas: body.acronym,
      lugar: body.place,
      articulo: article(body.gender),
      del: ofThe(body.gender),
      al: toThe(body.gender),
      /** Whether hours, dates and counts are written in digits; the filters look here. */
      en_cifras: styleOf(body).figures === 'digits',
    },
    convocatoria: {
      oficio: sheet.convocation.oficio ?? null,
      fecha: sheet.convocation.date ?? null,
      /** The hour it was convened for, as a local time. */
      hora: sheet.time === undefined ? null : `${sheet.date}T${sheet.time}:00`,
    },
    convocante: personFieldsOf(session, body.convenerId),
    ...presideFields(session, chairAt(session)),
    secretario: personFieldsOf(session, body.secretaryId),
    asistencia: {
      presentes: people(session)
        .filter((person) => attended(session, person.id))
        .map(personFields(session)),
      ausentes: called
        .filter(
          (person) => person.standing === 'member' && !isRepresented(session, person.id, (id) => attended(session, id)),
        )
        .map(personFields(session)),
      integrantes: members,
      integrantes_presentes: present,
      necesarios: needed,
      quorum: met,
    },
    orden: {
      puntos: topItems(standing(session)).length,
      punto_actual: numberField(session, itemPlace(session, session.currentItem)),
    },
    /** Nothing where a sentence is not about an item; those that are put their own here. */
    punto: null,
  };
}

/** `preside`: whoever conducts the session as the sentence tells; at its end where a sentence is of the session's whole. */
export function presideFields(session: Session, chair: Person | undefined) {
  return { preside: chair ? personFields(session)(chair) : null };
}
