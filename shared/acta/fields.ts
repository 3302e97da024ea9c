/**
 * What a phrase can speak of: the fields of its templates. Their names are Spanish because facilitators write them. A
 * field whose datum is unknown is null and prints as a blank to be filled in.
 */

import { officeTitle, type Person, shortOffice } from '../body/person.ts';
import { styleOf } from '../body/style.ts';
import { ActaError } from '../errors.ts';
import {
  type ItemPlace,
  itemPlace,
  jointLabel,
  placeLabel,
  standing,
  subNumeral,
  topItems,
} from '../session/agenda.ts';
import { annexSubject } from '../session/annexes.ts';
import { attended, findPerson, inRollCallOrder, people, seatOf, wasPresent } from '../session/attendance.ts';
import { castingHolder, chairAt } from '../session/chair.ts';
import type { ItemKind, Presence, Sense, SourceDocument } from '../session/facts.ts';
import { countedMembers, type QuorumChange, quorum, quorumAt } from '../session/quorum.ts';
import type {
  Admission,
  AgendaChange,
  AgendaItem,
  Agreement,
  Annex,
  ChairChange,
  JointMinute,
  Movement,
  ParticularVote,
  Recess,
  Relief,
  RollCall,
  Session,
  Subject,
  Substitute,
  VoteMinute,
} from '../session/session.ts';
import { tally } from '../session/voting.ts';
import { formatNumeral, ordinal } from '../spanish/numbers.ts';
import { localTime } from '../spanish/time.ts';
import { article, articleOf, decapitalized, enumeration, ofThe, toThe, unended } from '../spanish/words.ts';
import { isLettered } from './blocks.ts';
import { MISSING, renderTemplate } from './templates.ts';

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

function ownFields(person: Person) {
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

/** Of a substitute: the member in whose place she sits, and the document that accredits her. */
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

const STANDINGS: Record<Person['standing'], Record<Person['gender'], string>> = {
  member: { f: 'propietaria', m: 'propietario' },
  substitute: { f: 'suplente', m: 'suplente' },
  guest: { f: 'invitada', m: 'invitado' },
};

/** “en suplencia de …”, as the body says it. A phrase that cannot be rendered leaves a blank to be filled in. */
function placeWords(session: Session, persona: object): string {
  const [variant] = session.body.phrasebook.phrases.substituteOffice;
  try {
    return renderTemplate('substituteOffice', variant?.text ?? '', { persona });
  } catch (error) {
    if (error instanceof ActaError) return MISSING;
    throw error;
  }
}

/** The fields that every phrase has: `sesion`, `organo`, `convocatoria`, `convocante`, `preside`, `asistencia` … */
export function sessionFields(session: Session) {
  const { body, sheet } = session;
  const convener = findPerson(session, body.convenerId);
  const secretary = findPerson(session, body.secretaryId);
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
    convocante: convener ? personFields(session)(convener) : null,
    ...presideFields(session, chairAt(session)),
    secretario: secretary ? personFields(session)(secretary) : null,
    asistencia: {
      presentes: people(session)
        .filter((person) => attended(session, person.id))
        .map(personFields(session)),
      ausentes: called
        .filter((person) => person.standing === 'member' && !isRepresented(session, person.id, attendedBy(session)))
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

/** `lista`: the roll call as it was taken. */
export function rollCallFields(session: Session, rollCall: RollCall) {
  const present = new Set(rollCall.attendance.filter((record) => record.present).map((record) => record.person));
  const everyone = inRollCallOrder(session);
  const members = everyone.filter((person) => countedMembers(session).includes(person));
  const absent = members.filter((person) => !isRepresented(session, person.id, (id) => present.has(id)));
  const { needed } = quorumAt(session, rollCall.at);
  const inThe = (mode: Presence['mode']) => {
    const ids = rollCall.attendance.filter((record) => record.present && (record.mode ?? 'remote') === mode);
    return everyone.filter(({ id }) => ids.some(({ person }) => person === id));
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

function attendedBy(session: Session): (person: string) => boolean {
  return (person) => attended(session, person);
}

/** Whether a member was there, or whoever substitutes her. */
function isRepresented(session: Session, member: string, there: (person: string) => boolean): boolean {
  return people(session).some(({ id }) => seatOf(session, id) === member && there(id));
}

/** How a phrase asks what an item is. */
const ITEM_KIND: Record<ItemKind, string> = {
  rollCall: 'asistencia',
  agenda: 'orden',
  previousActa: 'acta',
  topic: 'asunto',
  information: 'informe',
  otherBusiness: 'generales',
  closing: 'clausura',
};

/** An item's number as a phrase says it: 4, and “4.a” of a sub-item. */
function numberField(session: Session, place: ItemPlace | null): number | string | null {
  if (place === null) return null;
  return place.sub === null ? place.number : placeLabel(session, place);
}

/** `subpunto`: where a sub-item stands, for the phrase by which the body names it. */
export function subItemFields(session: Session, number: number, sub: number) {
  return {
    subpunto: {
      numero: formatNumeral(sub, subNumeral(session)),
      completo: placeLabel(session, { number, sub }),
      ordinal: ordinal(number, 'm', true),
      con_letra: isLettered(subNumeral(session)),
    },
  };
}

/**
 * What goes before “punto” to name an item: “cuarto”; of a sub-item, the body's own phrase (“inciso a) del cuarto”). One
 * that cannot be rendered leaves a blank.
 */
function ordinalField(session: Session, place: ItemPlace | null): string | null {
  if (place === null) return null;
  if (place.sub === null) return ordinal(place.number, 'm', true);
  const template = session.body.phrasebook.phrases.subItem[0]?.text ?? '';
  try {
    return renderTemplate('subItem', template, subItemFields(session, place.number, place.sub)) || null;
  } catch (error) {
    if (error instanceof ActaError) return null;
    throw error;
  }
}

/**
 * `punto`: an item of the agenda, or several that are dealt with together as if they were one. Its number is that of the
 * agenda as it stands.
 */
export function itemFields(session: Session, items: readonly AgendaItem[]) {
  const [item] = items;
  if (!item) return { punto: null };
  const places = items.map(({ id }) => itemPlace(session, id));
  const presenter = findPerson(session, items.find((one) => one.presenter !== undefined)?.presenter);
  const titles = items.map(({ title }) => unended(title));
  const acta = items.find((one) => one.previousActa !== undefined)?.previousActa;
  return {
    punto: {
      tipo: ITEM_KIND[item.kind],
      numero: items.length === 1 ? numberField(session, places[0] ?? null) : jointLabel(session, items),
      ordinal: known(places.map((place) => ordinalField(session, place))),
      titulo: enumeration(titles, '; ', '; y '),
      /** The title as it goes on in a sentence: “la presentación, discusión y …”. */
      asunto: enumeration(
        titles.map((title) => `${articleOf(title)} ${decapitalized(title)}`),
        '; ',
        '; y ',
      ),
      /** Whether several items are dealt with together. */
      conjunto: items.length > 1,
      presenta: presenter ? personFields(session)(presenter) : null,
      acta_anterior: acta
        ? { ordinal: ordinal(acta.number, 'f'), numero: acta.number, tipo: acta.kind, fecha: acta.date }
        : null,
    },
  };
}

/** A list in prose of what is all known; null where something is not. */
function known(words: readonly (string | null)[]): string | null {
  return words.length === 0 || words.includes(null) ? null : enumeration(words as readonly string[]);
}

/** `conjunto`: items that are joined, or parted again, told with the numbers and titles of that moment. */
export function jointFields(session: Session, joint: JointMinute) {
  const requester = findPerson(session, joint.requestedBy);
  const ordinals = joint.items.map(({ number }) => ordinalField(session, number));
  return {
    conjunto: {
      solicita: requester ? personFields(session)(requester) : null,
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

/** `cambio`: a change of the agenda, told with the numbers of its moment. */
export function changeFields(session: Session, change: AgendaChange) {
  const requester = findPerson(session, change.requestedBy);
  return {
    cambio: {
      solicita: requester ? personFields(session)(requester) : null,
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

/** How a phrase says each sense of a vote; one who was excused is told apart. */
const SENSES: Record<Exclude<Sense, 'excused'>, string> = {
  for: 'a favor',
  against: 'en contra',
  abstain: 'abstención',
  none: 'sin votar',
};

/** `votacion`: a vote and its result. */
export function voteFields(session: Session, vote: VoteMinute) {
  const counted = tally(vote);
  const voters = vote.ballots.flatMap((ballot) => {
    const person = findPerson(session, ballot.person);
    return person ? [{ ...personFields(session)(person), sense: ballot.sense }] : [];
  });
  const choosing = (sense: Sense) => voters.filter((voter) => voter.sense === sense);
  const caster = castingHolder(session, vote.openedAt);
  return {
    votacion: {
      asunto: vote.question === null ? null : unended(vote.question),
      resultado: counted.result === 'unanimous' ? 'unanimidad' : counted.result === 'majority' ? 'mayoría' : 'rechazo',
      /** “simple”, “absoluta”, “calificada”: the majority that was asked for. */
      mayoria: { simple: 'simple', absolute: 'absoluta', qualified: 'calificada' }[vote.majority.rule],
      /** “abierta”, “nominal”, “secreta”: how it was voted. */
      modo: { open: 'abierta', nominal: 'nominal', secret: 'secreta' }[vote.mode],
      a_favor: counted.for,
      en_contra: counted.against,
      abstenciones: counted.abstain,
      sin_votar: counted.none,
      votan_a_favor: choosing('for'),
      votan_en_contra: choosing('against'),
      se_abstienen: choosing('abstain'),
      no_votan: choosing('none'),
      excusados: choosing('excused'),
      votos: voters.flatMap((voter) => (voter.sense === 'excused' ? [] : [{ ...voter, sentido: SENSES[voter.sense] }])),
      calidad: caster ? personFields(session)(caster) : null,
      sentido_calidad: vote.casting === null ? null : SENSES[vote.casting],
    },
  };
}

/** `particular` and `persona`: a particular vote and whose it is; with neither its text nor a document, only announced. */
export function particularFields(session: Session, { person: id, text, document }: ParticularVote) {
  const person = findPerson(session, id);
  return {
    particular: {
      texto: text === null ? null : unended(text),
      documento: document === null ? null : unended(document),
    },
    persona: person ? personFields(session)(person) : null,
  };
}

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

/** `tema`: a subject of other business; `primero` tells whether it is the first of its item. */
export function subjectFields(session: Session, subject: Subject, number: number) {
  const proposer = findPerson(session, subject.proposedBy);
  return {
    tema: {
      titulo: unended(subject.title),
      propone: proposer ? personFields(session)(proposer) : null,
      numero: number,
      primero: number === 1,
    },
  };
}

/** `movimiento`: someone comes or goes, with the members present and the quorum right after it. */
export function movementFields(session: Session, movement: Movement) {
  const person = findPerson(session, movement.person);
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
    persona: person ? personFields(session)(person) : null,
  };
}

/** `suplencia`: somebody takes a seat from whoever sat in it; `persona` is who takes it. */
export function reliefFields(session: Session, relief: Relief) {
  const [person, gives] = [findPerson(session, relief.person), findPerson(session, relief.gives)];
  return {
    suplencia: {
      hora: localTime(relief.at, session.sheet.timeZone),
      /** Who gives the seat, and whether it is the member who takes it back. */
      termina: gives ? personFields(session)(gives) : null,
      propietario: person?.standing === 'member',
    },
    persona: person ? personFields(session)(person) : null,
  };
}

/** `persona`: a substitute, as she is admitted. */
export function admissionFields(session: Session, admission: Admission) {
  const person = findPerson(session, admission.person);
  return { persona: person ? { ...personFields(session)(person), ...ownFields(person) } : null };
}

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
    persona: person ? personFields(session)(person) : null,
  };
}

/** `firma` and `persona`: someone who refuses or is unable to sign. */
export function withheldFields(session: Session, person: Person) {
  const withheld = session.withheld[person.id];
  return {
    firma: {
      se_niega: withheld?.cause === 'refused',
      motivo: withheld?.reason ? unended(withheld.reason) : null,
    },
    persona: personFields(session)(person),
  };
}

/** `faltantes`: those who should sign and did not attend. */
export function absentSignatoryFields(session: Session, absent: readonly Person[]) {
  return { faltantes: absent.map(personFields(session)) };
}

/** `anexo`: what the label of an annex can speak of; `numero` is its numeral as the body counts annexes. */
export function annexLabelFields(numeral: string) {
  return { anexo: { numero: numeral } };
}

/** `anexo`, with the `punto` and the `acuerdo` that it belongs to, where it belongs to any. */
export function annexFields(session: Session, annex: Annex, label: string) {
  const { item, agreement } = annexSubject(session, annex);
  const placed = item !== null && itemPlace(session, item.id) !== null;
  return {
    ...itemFields(session, placed ? [item] : []),
    ...(agreement ? agreementFields(session, agreement) : { acuerdo: null, votacion: null }),
    anexo: {
      etiqueta: label,
      titulo: unended(annex.title),
      archivo: annex.file?.name ?? null,
      /** The SHA-256 of its file. */
      huella: annex.file?.asset ?? null,
    },
  };
}

/** `anexos`: how many annexes there are. */
export function annexesFields(session: Session) {
  return { anexos: { total: session.annexes.length } };
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

/** `certifica` and `certificado`: who certifies an agreement, and when; the day is unknown where it is not told. */
export function certificateFields(session: Session, certifier: Person | undefined, issued: string | null) {
  return {
    certifica: certifier ? personFields(session)(certifier) : null,
    certificado: { fecha: issued },
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
