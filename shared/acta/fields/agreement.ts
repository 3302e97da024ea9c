/** An agreement, who answers for it and by when, and its certificate. */
import type { Person } from '../../body/person.ts';
import { findPerson } from '../../session/attendance.ts';
import type { Agreement, Session } from '../../session/session.ts';
import { decapitalized, unended } from '../../spanish/words.ts';
import { personFields } from './person.ts';
import { voteFields } from './vote.ts';

/** `acuerdo` and the `votacion` it comes from, which is null for one by consensus. */
export function agreementFields(session: Session, agreement: Agreement) {
  const agreements = session.minutes.filter((minute) => minute.kind === 'agreement');
  const vote = session.minutes.find((minute) => minute.kind === 'vote' && minute.id === agreement.vote);
  return {
    acuerdo: {
      folio: agreement.folio,
      consecutivo: agreements.indexOf(agreement) + 1,
      ...followUpFields(session, agreement),
    },
    ...(vote?.kind === 'vote' ? voteFields(session, vote) : { votacion: null }),
  };
}

/** Who answers for an agreement, as a sentence goes on with them, and by when: a date, or in words. */
function followUpFields(session: Session, { responsible, due }: Agreement) {
  const persons = (responsible?.persons ?? []).flatMap((id) => findPerson(session, id) ?? []);
  const other = responsible?.other === undefined ? null : withoutCapital(unended(responsible.other));
  const named = [
    ...persons.map((person) => personFields(session)(person).nombre_y_cargo),
    ...(other === null ? [] : [other]),
  ];
  return {
    responden: named,
    /** Whether they are many: several are named, or one in the plural. */
    responden_varios: named.length > 1 || (other !== null && /^l[oa]s\s|\s[ye]\s/iu.test(other)),
    plazo_fecha: due !== null && 'date' in due ? due.date : null,
    plazo: due !== null && 'words' in due ? decapitalized(unended(due.words)) : null,
  };
}

/** “La Secretaría Técnica” as a sentence goes on with it; a name keeps its capital. */
function withoutCapital(text: string): string {
  return /^(el|la|los|las)\s/iu.test(text) ? decapitalized(text) : text;
}

/** `certifica` and `certificado`: who certifies an agreement, and when; the day is unknown where it is not told. */
export function certificateFields(session: Session, certifier: Person | undefined, issued: string | null) {
  return {
    certifica: certifier ? personFields(session)(certifier) : null,
    certificado: { fecha: issued },
  };
}
