/** A person in a phrase: how she is named, her office, and in whose place she sits. */
import { officeTitle, type Person, shortOffice } from '../../body/person.ts';
import { findPerson } from '../../session/attendance.ts';
import type { Session, Substitute } from '../../session/session.ts';
import { article, ofThe, toThe } from '../../spanish/words.ts';
import { MISSING, tryTemplate } from '../templates.ts';

/** `persona`, `convocante`, `punto.presenta` …: a person, as she takes part in the session. */
export function personFields(session: Session) {
  return (person: Person) => {
    const substitute = session.substitutes.find((candidate) => candidate.person.id === person.id);
    const member = findPerson(session, substitute?.member);
    const own = { ...ownFields(person), ...substituteFields(person, substitute, member) };
    if (!member) return own;
    // Wherever the acta lists who takes part, it says in whose place a substitute does.
    const place = placeWords(session, own);
    const inPlace = (text: string) => `${text}, ${place}`;
    return {
      ...own,
      cargo_completo: inPlace(own.cargo_completo),
      cargo_lista: inPlace(own.cargo_lista),
      cargo_firma: inPlace(own.cargo_firma),
      nombre_y_cargo: inPlace(own.nombre_y_cargo),
      nombre_y_cargo_lista: inPlace(own.nombre_y_cargo_lista),
    };
  };
}

/** The same of whoever has an id; null where nobody has it. */
export function personFieldsOf(session: Session, id: string | null | undefined) {
  const person = findPerson(session, id);
  return person ? personFields(session)(person) : null;
}

/** What is said of a person wherever she sits. */
export function ownFields(person: Person) {
  return {
    nombre: person.name,
    tratamiento: person.treatment ?? null,
    /** With the treatment before it, where there is one. */
    nombre_con_tratamiento: [person.treatment, person.name].filter(Boolean).join(' '),
    /** The same as it is said within a sentence: “el Lic. Hugo Rey”, but “Hugo Rey” where there is no treatment. */
    nombre_con_articulo: person.treatment
      ? `${article(person.gender)} ${person.treatment} ${person.name}`
      : person.name,
    cargo: shortOffice(person),
    cargo_completo: person.office.full,
    cargo_lista: person.office.rollCall ?? person.office.full,
    cargo_firma: person.office.signature ?? person.office.full,
    titulo: officeTitle(person),
    representa: person.represents ?? shortOffice(person),
    articulo: article(person.gender),
    del: ofThe(person.gender),
    al: toThe(person.gender),
    femenino: person.gender === 'f',
    /** For lists: “Irma Salas, Regidora Segunda”; with the office as the roll call says it. */
    nombre_y_cargo: `${person.name}, ${shortOffice(person)}`,
    nombre_y_cargo_lista: `${person.name}, ${person.office.rollCall ?? person.office.full}`,
    /** Whether the person counts for the quorum, in her own seat or in a member's, and whether she votes. */
    integrante: person.standing !== 'guest',
    vota: person.voice === 'vote',
  };
}

const STANDINGS: Record<Person['standing'], Record<Person['gender'], string>> = {
  member: { f: 'propietaria', m: 'propietario' },
  substitute: { f: 'suplente', m: 'suplente' },
  guest: { f: 'invitada', m: 'invitado' },
};

/** How a person takes part and, of a substitute, the member in whose place she sits, and the document that accredits her. */
function substituteFields(person: Person, substitute: Substitute | undefined, member: Person | undefined) {
  return {
    /** How the person takes part: “propietario”, “suplente”, “invitado”. */
    caracter: STANDINGS[person.standing][person.gender],
    suple: member?.name ?? null,
    suple_cargo: member ? shortOffice(member) : null,
    suple_articulo: member ? article(member.gender) : null,
    suple_del: member ? ofThe(member.gender) : null,
    acreditacion: substitute?.accreditation?.document ?? null,
    acreditacion_fecha: substitute?.accreditation?.date ?? null,
  };
}

/** “en suplencia de …”, as the body says it. A phrase that cannot be rendered leaves a blank to be filled in. */
function placeWords(session: Session, persona: object): string {
  const template = session.body.phrasebook.phrases.substituteOffice[0]?.text ?? '';
  return tryTemplate('substituteOffice', template, { persona }) ?? MISSING;
}
