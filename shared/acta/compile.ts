/** Session → ActaDocument. The acta is compiled from the facts each time and never stored. */

import type { Person } from '../body/person.ts';
import type { PhraseKey } from '../body/phrasebook.ts';
import { type Detail, styleOf } from '../body/style.ts';
import { ActaError } from '../errors.ts';
import {
  findItem,
  type ItemPlace,
  isAbout,
  itemPlace,
  itemsOf,
  numbersList,
  placeLabel,
  sameAgenda,
  standing,
  subNumeral,
  visitItems,
} from '../session/agenda.ts';
import { chairAt, openingChair } from '../session/chair.ts';
import type { ItemKind } from '../session/facts.ts';
import { quorumChanges } from '../session/quorum.ts';
import type {
  AgendaChange,
  AgendaItem,
  Agreement,
  Block,
  JointMinute,
  Minute,
  Session,
  VoteMinute,
} from '../session/session.ts';
import { type SignatureGroupKind, signingPlan } from '../session/signing.ts';
import { tally } from '../session/voting.ts';
import { formatItemNumeral, formatNumeral, isNumeral } from '../spanish/numbers.ts';
import { instantOf } from '../spanish/time.ts';
import { trimmedEnd, trimmedStart } from '../text/writing.ts';
import { agendaList } from './agendaList.ts';
import { writeAnnexes } from './annexes.ts';
import { type ActaDocument, type ItemNumber, type Run, runsText } from './blocks.ts';
import { minuteTeller } from './detail.ts';
import {
  absentSignatoryFields,
  admissionFields,
  agreementFields,
  chairFields,
  changeFields,
  changesFields,
  itemFields,
  jointFields,
  movementFields,
  notHeldFields,
  particularFields,
  personFields,
  presideFields,
  quorumFields,
  recessFields,
  reliefFields,
  rollCallFields,
  secondCallFields,
  sessionFields,
  subjectFields,
  voteFields,
  withheldFields,
} from './fields.ts';
import { filledBlocks } from './fill.ts';
import { renderLead } from './lead.ts';
import { actaPaper } from './paper.ts';
import { partsOf } from './parts.ts';
import { type ActaWriter, BLANK_RULE, createWriter, runsOf, type Sentence, type WrittenSentence } from './writer.ts';

const SHEET = { kind: 'sheet' } as const;

/** The phrase that opens the section of each kind of item; the closing has its own place. */
const OPENING_PHRASE: Record<Exclude<ItemKind, 'closing'>, PhraseKey> = {
  rollCall: 'itemRollCall',
  agenda: 'itemAgenda',
  previousActa: 'itemPreviousActa',
  topic: 'itemTopic',
  information: 'itemInformation',
  otherBusiness: 'itemOtherBusiness',
};

const CHANGE_PHRASE: Record<AgendaChange['change'], PhraseKey> = {
  added: 'itemAdded',
  withdrawn: 'itemWithdrawn',
  renamed: 'itemRenamed',
  moved: 'itemMoved',
  deferred: 'itemDeferred',
};

const QUORUM_PHRASE = { lost: 'quorumLost', reached: 'quorumReached' } as const;

/** What the compiler works with at every step: the session, its common fields, and the writer. */
interface Work {
  readonly session: Session;
  readonly fields: ReturnType<typeof sessionFields>;
  readonly writer: ActaWriter;
  /** Whether the level of detail tells a minute. */
  readonly tells: (minute: Minute) => boolean;
}

export interface CompileOptions {
  /** In place of the body's own level of detail. */
  readonly detail?: Detail | undefined;
}

/** Compiles the acta of a session, at any stage: before its end it is as far as it has come. */
export function compile(session: Session, options: CompileOptions = {}): ActaDocument {
  return compileWithSentences(session, options).document;
}

/** The acta with the generated sentences it is made of, by key, so that each can be offered in other wordings. */
export function compileWithSentences(
  session: Session,
  options: CompileOptions = {},
): {
  readonly document: ActaDocument;
  readonly sentences: ReadonlyMap<string, WrittenSentence>;
} {
  const style = styleOf(session.body);
  const detail = options.detail ?? style.detail;
  const fields = sessionFields(session);
  const writer = createWriter(session);
  const work: Work = { session, fields, writer, tells: minuteTeller(session, detail) };
  const title = runsText(writer.runs(phrase(work, 'documentTitle', phraseOf(session, 'documentTitle'))));

  const heading = writer.runs(phrase(work, 'title', phraseOf(session, 'title')));
  if (heading.length > 0) writer.block({ kind: 'title', runs: heading });
  if (session.notHeld) writeNotHeld(work);
  else writeHeld(work, detail);
  writeAnnexes(session, fields, writer);
  writeSignatures(work);

  const signatories = signingPlan(session).groups.flatMap((group) => group.people);
  const document: ActaDocument = {
    title,
    author: session.body.name,
    language: 'es-MX',
    instant: session.openedAt ?? instantOf(`${session.sheet.date}T00:00:00`, session.sheet.timeZone),
    paper: actaPaper(session, title, writer.blocks[0]?.kind === 'title', signatories, BLANK_RULE),
    blocks: filledBlocks(writer.blocks, style.fill),
    problems: writer.problems,
  };
  return { document, sentences: writer.sentences };
}

/** What a session that was not held says in place of one that was, under the same key. */
const NOT_HELD = {
  documentTitle: 'notHeldDocumentTitle',
  title: 'notHeldTitle',
  signatureTitle: 'notHeldSignatureTitle',
  legend: 'notHeldLegend',
} as const;

function phraseOf(session: Session, phraseKey: keyof typeof NOT_HELD): PhraseKey {
  return session.notHeld ? NOT_HELD[phraseKey] : phraseKey;
}

/** The acta of a session that was held: its agenda, a section for each item, its closing. */
function writeHeld(work: Work, detail: Detail): void {
  const { session, writer } = work;
  writer.sentence(phrase(work, 'opening', 'opening', presideFields(session, openingChair(session))), {
    keepNext: true,
  });
  writer.block(agendaList(session, session.agenda.convened));

  for (const minute of minutesOfVisit(session, -1).filter(work.tells)) writeMinute(work, minute);
  const sections = sectionsOf(session);
  // With the agreements alone, an item is told only where something of it is.
  const told = detail === 'agreements' ? sections.filter((section) => section.minutes.some(work.tells)) : sections;
  for (const section of told) writeSection(work, section, sections, told);
  writeClosing(work);
}

/** The acta of a session that was not held: who came, that there was no quorum, and what happened meanwhile. */
function writeNotHeld(work: Work): void {
  const { session, writer } = work;
  writer.sentence(phrase(work, 'opening', 'notHeldOpening', presideFields(session, openingChair(session))));
  for (const minute of afterRollCall(session.minutes)) {
    const source = { kind: 'minute', id: minute.id } as const;
    const chair = presideFields(session, chairAt(session, minute.at));
    if (minute.kind !== 'rollCall') writeMinute(work, minute);
    else {
      const fields = { ...rollCallFields(session, minute), ...chair };
      writer.sentence(phrase(work, `rollCall:${minute.id}`, 'notHeldAttendance', fields, source));
    }
  }
  writer.sentence(phrase(work, 'closing', 'notHeldClosing', notHeldFields(session)));
}

function phrase(
  work: Work,
  key: string,
  phraseKey: PhraseKey,
  fields: object = {},
  source: Sentence['source'] = SHEET,
): Sentence {
  return { key, phrase: phraseKey, fields: { ...work.fields, ...fields }, source };
}

/**
 * A stretch of the acta about an item, or about those dealt with together: what was recorded meanwhile, once or on being
 * taken up again.
 */
interface Section {
  readonly items: readonly [AgendaItem, ...AgendaItem[]];
  /** When it was opened. */
  readonly at: string;
  readonly minutes: readonly Minute[];
}

/**
 * The sections in the order of time, the closing's aside. Going back to an item without recording anything in between
 * is no section of its own.
 */
function sectionsOf(session: Session): Section[] {
  const sections: { items: Section['items']; at: string; minutes: Minute[] }[] = [];
  for (const [index, visit] of session.visits.entries()) {
    const [item, ...others] = visitItems(session, visit).filter((candidate) => !candidate.withdrawn);
    if (!item || item.kind === 'closing') continue;
    const items: Section['items'] = [item, ...others];
    const minutes = minutesOfVisit(session, index);
    const isFirst = !sections.some((section) => section.items.some((one) => items.includes(one)));
    const last = sections.at(-1);
    if (last && sameItems(last.items, items)) last.minutes.push(...minutes);
    else if (isFirst || minutes.length > 0) sections.push({ items, at: visit.from, minutes });
  }
  return sections;
}

function sameItems(one: readonly AgendaItem[], other: readonly AgendaItem[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}

/**
 * What is told in a visit: what was recorded in it, and what happened after it before another item was opened (someone
 * arrives between two items). The visit −1 is the time before any item.
 */
function minutesOfVisit(session: Session, index: number): Minute[] {
  const before = (at: string) => session.visits.findLastIndex((visit) => visit.from <= at);
  return session.minutes.filter((minute) => (minute.visit ?? before(minute.at)) === index);
}

/** The number of an item as its section is headed: “IV”, “IV.a”, “CUARTO PUNTO”; null for one without any. */
function headingNumber(session: Session, place: ItemPlace | null): string | null {
  if (place === null) return null;
  const own = session.body.numerals.items;
  if (isNumeral(own)) return placeLabel(session, place, own);
  const words = formatItemNumeral(place.number, own);
  return place.sub === null ? words : `${words}, ${formatNumeral(place.sub, subNumeral(session))})`;
}

/**
 * The number at the head of a section, in numerals or in words; those of items dealt with together are read after the
 * first one's: “IV y V”.
 */
function sectionNumber({ session, fields, writer }: Work, items: Section['items']): ItemNumber {
  const own = session.body.numerals.items;
  const mark = `${runsText(writer.runs({ key: 'itemNumber', phrase: 'itemNumber', fields, source: SHEET }))} `;
  const place = itemPlace(session, items[0].id) ?? { number: 0, sub: null };
  const labels = items.flatMap(({ id }) => headingNumber(session, itemPlace(session, id)) ?? []);
  const all = isNumeral(own) ? numbersList(labels) : numbersList(labels).toLocaleUpperCase('es-MX');
  const suffix = `${all.slice(labels[0]?.length ?? 0)}${mark}`;
  const number = { suffix, text: `${all}${mark}` };
  if (place.sub === null || !isNumeral(own)) return { value: place.number, format: own, ...number };
  const prefix = `${formatNumeral(place.number, own)}.`;
  return { value: place.sub, format: subNumeral(session), prefix, ...number };
}

function writeSection(work: Work, section: Section, sections: readonly Section[], told: readonly Section[]): void {
  const { session, writer } = work;
  const { items, at, minutes } = section;
  const [item] = items;
  const before = told.slice(0, told.indexOf(section));
  const first = !before.some((other) => other.items.some((one) => items.includes(one)));
  const fields = { ...itemFields(session, items), ...presideFields(session, chairAt(session, at)) };
  const source = { kind: 'item', id: item.id } as const;
  if (first) writer.number(sectionNumber(work, items));
  // The roll call opens its item with what it found; before it is taken there is nothing to say.
  if (first && item.kind !== 'rollCall' && item.kind !== 'closing') {
    writer.sentence(phrase(work, `item:${item.id}:open`, OPENING_PHRASE[item.kind], fields, source));
  }
  const again = sections.filter((other) => other.items[0] === item).indexOf(section);
  if (!first) writer.sentence(phrase(work, `item:${item.id}:again${again}`, 'itemResumed', fields, source));
  for (const minute of afterRollCall(minutes).filter(work.tells)) writeMinute(work, minute);
  const isLast = sections.findLast((other) => other.items.includes(item)) === section;
  const all = session.minutes.filter((minute) => isAbout(session, minute, item.id));
  const agreed = all.some((minute) => minute.kind === 'agreement');
  const discussed = all.some((minute) => minute.kind === 'block');
  // One that was put off did not come to its end.
  if (isLast && item.endedAt !== null && item.deferred === null && discussed && !agreed) {
    const chair = presideFields(session, chairAt(session, item.endedAt));
    writer.sentence(phrase(work, `item:${item.id}:end`, 'itemEnd', { ...fields, ...chair }, source));
  }
}

/** Substitutes are admitted before the roll call that finds them there, and told after it, which opens its item. */
function afterRollCall(minutes: readonly Minute[]): Minute[] {
  const index = minutes.findIndex(({ kind }) => kind === 'rollCall');
  if (index === -1) return [...minutes];
  const before = minutes.slice(0, index);
  const isAdmission = ({ kind }: Minute) => kind === 'admission';
  return [
    ...before.filter((minute) => !isAdmission(minute)),
    ...minutes.slice(index, index + 1),
    ...before.filter(isAdmission),
    ...minutes.slice(index + 1),
  ];
}

function writeMinute(work: Work, minute: Minute): void {
  const { session, writer } = work;
  const source = { kind: 'minute', id: minute.id } as const;
  const item = findItem(session, minute.item);
  const about = itemsOf(session, minute).filter((one) => !one.withdrawn);
  const itemPart = itemFields(session, about.length > 0 ? about : item ? [item] : []);
  const known = { ...itemPart, ...presideFields(session, chairAt(session, minute.at)) };
  const say = (key: string, phraseKey: PhraseKey, fields: object, keepNext = false) =>
    writer.sentence(phrase(work, key, phraseKey, { ...known, ...fields }, source), { keepNext });

  switch (minute.kind) {
    case 'block':
      writeBlock(work, minute);
      return;
    case 'rollCall': {
      const fields = rollCallFields(session, minute);
      say(`rollCall:${minute.id}`, 'itemRollCall', fields);
      return;
    }
    case 'change':
      // A change that nobody asked for is a correction of the wording, and is not told. What is put off always is.
      if (minute.change !== 'deferred' && !isAsked(minute)) return;
      say(`change:${minute.id}`, CHANGE_PHRASE[minute.change], changeFields(session, minute));
      return;
    case 'joint':
      if (minute.joined || isAsked(minute)) {
        say(`joint:${minute.id}`, minute.joined ? 'itemsJoined' : 'itemsParted', jointFields(session, minute));
      }
      return;
    case 'subject': {
      const subjects = session.minutes.filter((other) => other.kind === 'subject' && other.item === minute.item);
      say(`subject:${minute.id}`, 'subject', subjectFields(session, minute, subjects.indexOf(minute) + 1));
      return;
    }
    case 'arrival':
    case 'reconnection':
    case 'departure':
    case 'disconnection':
      say(`${minute.kind}:${minute.id}`, minute.kind, movementFields(session, minute));
      sayQuorum(session, minute, say);
      return;
    case 'relief':
      say(`relief:${minute.id}`, 'relief', reliefFields(session, minute));
      return;
    case 'admission':
      say(`admission:${minute.id}`, 'substituteAdmitted', admissionFields(session, minute));
      return;
    case 'secondCall':
      say(`secondCall:${minute.id}`, 'secondCall', secondCallFields(session));
      return;
    case 'chair':
      say(`chair:${minute.id}`, 'chairTaken', chairFields(session, minute));
      return;
    case 'recess':
    case 'resumption':
      say(`${minute.kind}:${minute.id}`, minute.kind, recessFields(session, minute));
      return;
    case 'vote':
      writeVote(work, minute, item, say);
      return;
    case 'agreement':
      writeAgreement(work, minute, say);
  }
}

function isAsked({ requestedBy, document, reason }: AgendaChange | JointMinute): boolean {
  return requestedBy !== null || document !== null || reason !== null;
}

type Say = (key: string, phraseKey: PhraseKey, fields: object, keepNext?: boolean) => void;

/** That the quorum was lost or reached by whoever has just come or gone. */
function sayQuorum(session: Session, minute: Minute, say: Say): void {
  const change = quorumChanges(session).find((one) => one.minute === minute.id);
  if (change) say(`quorum:${minute.id}`, QUORUM_PHRASE[change.change], quorumFields(session, change));
}

function writeAgreement({ session, writer }: Work, agreement: Agreement, say: Say): void {
  const { id, folio, text, responsible, due } = agreement;
  const source = { kind: 'minute', id } as const;
  const fields = agreementFields(session, agreement);
  say(`agreement:${id}:lead`, agreement.vote === null ? 'agreementConsensus' : 'agreementLead', fields, true);
  const { agreements: layout } = styleOf(session.body);
  writer.block({ kind: 'agreement', layout, folio, runs: [{ text, origin: 'typed', source }], source });
  if (responsible !== null || due !== null) say(`agreement:${id}:followUp`, 'agreementFollowUp', fields);
}

function writeVote({ session, writer }: Work, vote: VoteMinute, item: AgendaItem | undefined, say: Say): void {
  const fields = voteFields(session, vote);
  const asked = session.minutes.filter(
    (minute): minute is AgendaChange => minute.kind === 'change' && minute.item === vote.item,
  );
  const { result } = tally(vote);
  const { approved, convened } = session.agenda;
  if (item?.kind === 'agenda' && result !== 'rejected' && approved && !sameAgenda(convened, approved)) {
    say(`vote:${vote.id}:agenda`, 'agendaAsChanged', { ...changesFields(session, asked), ...fields }, true);
    writer.block(agendaList(session, approved));
  }
  say(`vote:${vote.id}:put`, 'votePut', fields);
  if (vote.mode === 'secret') say(`vote:${vote.id}:secret`, 'voteSecret', fields);
  const outcome = { unanimous: 'voteUnanimous', majority: 'voteByMajority', rejected: 'voteRejected' } as const;
  if (vote.ballots.some((ballot) => ballot.sense === 'excused')) {
    say(`vote:${vote.id}:excused`, 'voteExcused', fields);
  }
  if (vote.casting !== null) say(`vote:${vote.id}:casting`, 'voteCasting', fields);
  say(`vote:${vote.id}:result`, outcome[result], fields);
  if (vote.mode === 'nominal') say(`vote:${vote.id}:nominal`, 'voteNominal', fields);
  for (const particular of vote.particulars) {
    const own = { ...fields, ...particularFields(session, particular) };
    say(`vote:${vote.id}:particular:${particular.id}`, 'voteParticular', own);
  }
}

function writeBlock({ session, writer }: Work, block: Block): void {
  const source = { kind: 'block', id: block.id } as const;
  const lead = leadRuns(session, block, writer.named);
  const glue: Run[] = lead.length > 0 ? [{ text: ' ', origin: 'generated' }] : [];
  if (block.text.trim() === '') {
    writer.text([...lead, ...glue, { text: BLANK_RULE, origin: 'missing', source }], block.joined);
    return;
  }
  const parts = partsOf(trimmedStart(trimmedEnd(block)), { origin: block.note ? 'note' : 'typed', source });
  const [first, ...others] = parts;
  if (first?.kind === 'text') writer.text([...lead, ...glue, ...first.runs], block.joined);
  else if (lead.length > 0) writer.text(lead, block.joined);
  for (const part of first?.kind === 'text' ? others : parts) {
    if (part.kind === 'text') writer.text(part.runs, false);
    else writer.part(part);
  }
}

function leadRuns(session: Session, block: Block, named: ReadonlySet<string>): Run[] {
  const key = `lead:${block.id}`;
  const source = { kind: 'block', id: block.id } as const;
  const own = session.sentences[key]?.text;
  if (own !== undefined) return own === '' ? [] : [{ text: own, origin: 'rewritten', key, source }];
  try {
    return runsOf(renderLead(session, block, named), { key, source });
  } catch (error) {
    if (!(error instanceof ActaError)) throw error;
    return [{ text: BLANK_RULE, origin: 'missing', key, source }];
  }
}

/** The closing: once the session is closed, or as far as its item has come. */
function writeClosing(work: Work): void {
  const { session, writer } = work;
  const item = standing(session).find((candidate) => candidate.kind === 'closing');
  const minutes = session.visits.flatMap((visit, index) =>
    visit.item === item?.id ? minutesOfVisit(session, index) : [],
  );
  const closed = session.stage === 'closed';
  const told = minutes.filter(work.tells);
  if (!closed && told.length === 0) return;
  const heading = writer.runs(phrase(work, 'closingHeading', 'closingHeading'));
  if (heading.length > 0) writer.block({ kind: 'heading', level: 1, runs: heading });
  for (const minute of told) writeMinute(work, minute);
  if (!closed) return;
  if (item) writer.number(sectionNumber(work, [item]));
  writer.sentence(phrase(work, 'closing', 'closing', item ? itemFields(session, [item]) : { punto: null }));
}

/** The phrase that heads each group of signatures. */
const GROUP_PHRASE: Record<SignatureGroupKind, PhraseKey> = {
  presider: 'signaturesPresider',
  members: 'signaturesMembers',
  witnesses: 'signaturesWitnesses',
  prepared: 'signaturesPrepared',
  reviewed: 'signaturesReviewed',
};

/** The signature sheet: those who sign in their groups, and a sentence for each who does not. */
function writeSignatures(work: Work): void {
  const { session, writer } = work;
  const { groups, withheld, absent } = signingPlan(session);
  if (groups.length === 0 && withheld.length === 0) return;
  const line = (phraseKey: 'signatoryName' | 'signatoryOffice' | 'signatoryRepresents', person: Person) =>
    runsText(
      writer.runs(phrase(work, `${phraseKey}:${person.id}`, phraseKey, { persona: personFields(session)(person) })),
    );
  const heading = (kind: SignatureGroupKind) =>
    groups.length > 1 ? writer.runs(phrase(work, GROUP_PHRASE[kind], GROUP_PHRASE[kind])) : [];
  const notes = withheld.map((person) =>
    writer.runs(phrase(work, `signatureWithheld:${person.id}`, 'signatureWithheld', withheldFields(session, person))),
  );
  if (session.body.signing?.absentTold && absent.length > 0) {
    notes.push(writer.runs(phrase(work, 'signatureAbsent', 'signatureAbsent', absentSignatoryFields(session, absent))));
  }
  writer.block({
    kind: 'signatures',
    title: writer.runs(phrase(work, 'signatureTitle', phraseOf(session, 'signatureTitle'))),
    columns: session.body.signatureColumns as 1 | 2 | 3,
    groups: groups.map(({ kind, people }) => ({
      kind,
      heading: heading(kind),
      signatories: people.map((person) => ({
        person: person.id,
        name: line('signatoryName', person),
        office: line('signatoryOffice', person),
        represents: line('signatoryRepresents', person),
      })),
    })),
    notes: notes.filter((note) => note.length > 0),
    legend: writer.runs(phrase(work, 'legend', phraseOf(session, 'legend'))),
  });
}
