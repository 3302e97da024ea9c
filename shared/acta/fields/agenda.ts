/** What happens to the agenda: its changes, the items joined, the subjects of other business. */
import { findPerson } from '../../session/attendance.ts';
import type { SourceDocument } from '../../session/facts.ts';
import type { AgendaChange, JointMinute, Session, Subject } from '../../session/session.ts';
import { ordinal } from '../../spanish/numbers.ts';
import { unended } from '../../spanish/words.ts';
import { known, numberField, ordinalField } from './item.ts';
import { personFields, personFieldsOf } from './person.ts';

/** `cambio`: a change of the agenda, told with the numbers of its moment. */
export function changeFields(session: Session, change: AgendaChange) {
  return {
    cambio: {
      solicita: personFieldsOf(session, change.requestedBy),
      motivo: change.reason === null ? null : unended(change.reason),
      documento: documentFields(change.document),
      numero: numberField(session, change.number),
      ordinal: ordinalField(session, change.number),
      titulo: unended(change.title),
      numero_nuevo: numberField(session, change.newNumber),
      ordinal_nuevo: ordinalField(session, change.newNumber),
      titulo_nuevo: unended(change.newTitle),
      /** Of an item that is put off: whether it is to another session, and not to later in this one. */
      a_otra_sesion: change.until === 'session',
    },
  };
}

/** `cambios`: all that was asked about the agenda before it was approved. */
export function changesFields(session: Session, changes: readonly AgendaChange[]) {
  const requesters = [...new Set(changes.map((change) => change.requestedBy))]
    .map((id) => findPerson(session, id))
    .filter((person) => person !== undefined);
  return { cambios: { total: changes.length, solicitan: requesters.map(personFields(session)) } };
}

/** `conjunto`: items that are joined, or parted again, told with the numbers and titles of that moment. */
export function jointFields(session: Session, joint: JointMinute) {
  const ordinals = joint.items.map(({ number }) => ordinalField(session, number));
  return {
    conjunto: {
      solicita: personFieldsOf(session, joint.requestedBy),
      motivo: joint.reason === null ? null : unended(joint.reason),
      documento: documentFields(joint.document),
      /** Whether they are voted as one after being discussed each; they are discussed as one where it is false. */
      votacion: joint.what === 'vote',
      puntos: joint.items.map(({ number, title }, index) => ({
        numero: numberField(session, number),
        ordinal: ordinals[index] ?? null,
        titulo: unended(title),
      })),
      /** Before “punto”: “primer y tercer”. */
      ordinal: known(ordinals),
      /** After “puntos”: “primero y tercero”. */
      ordinales: known(
        joint.items.map(({ number }) =>
          number === null ? null : number.sub === null ? ordinal(number.number, 'm') : ordinalField(session, number),
        ),
      ),
      /** Whether any of them stands under another. */
      con_incisos: joint.items.some(({ number }) => number !== null && number.sub !== null),
    },
  };
}

function documentFields(document: SourceDocument | null) {
  if (document === null) return null;
  return {
    folio: document.folio,
    destinatario: document.addressee ?? null,
    firmante: document.signedBy ?? null,
  };
}

/** `tema`: a subject of other business; `primero` tells whether it is the first of its item. */
export function subjectFields(session: Session, subject: Subject, number: number) {
  return {
    tema: {
      titulo: unended(subject.title),
      propone: personFieldsOf(session, subject.proposedBy),
      numero: number,
      primero: number === 1,
    },
  };
}
