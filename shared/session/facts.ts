/** The facts of a session: the only thing that is ever recorded of it. */
import { z } from 'zod';
import { AssetIdSchema } from '../body/assetId.ts';
import { BodySchema } from '../body/body.ts';
import { PersonSchema, SubstituteSchema } from '../body/person.ts';
import { DateSchema, IdSchema, InstantSchema, LineSchema, TimeZoneSchema } from '../body/text.ts';
import { RichSchema } from '../text/rich.ts';

/** Text typed by the facilitator; it may be empty while she is still writing. */
export const TypedTextSchema = z.string().max(1_200_000);

/** The form of a typed text, where it has any: what it says is that text to the letter. */
const TypedFormSchema = RichSchema.optional();

/** An hour of the day, `HH:MM`. */
const ClockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What is known of a session before it opens. */
export const SheetSchema = z.strictObject({
  /** “ordinaria”, “extraordinaria”, “solemne” …, in lower case. */
  kind: LineSchema,
  /** Which one of its kind it is: 4 for the fourth. */
  number: z.int().min(1).max(999),
  date: DateSchema,
  /** The hour it was convened for, `HH:MM` in the session's zone. */
  time: ClockSchema.optional(),
  timeZone: TimeZoneSchema,
  place: LineSchema,
  platform: LineSchema,
  convocation: z.strictObject({ oficio: LineSchema.optional(), date: DateSchema.optional() }),
});

/** What an item of the agenda is, since each kind begins and ends in its own way in the acta. */
export const ItemKindSchema = z.enum([
  'rollCall',
  'agenda',
  'previousActa',
  'topic',
  'information',
  'otherBusiness',
  'closing',
]);

/** How long an item is meant to take. */
export const PlannedMinutesSchema = z.int().min(1).max(600);

export const ItemDraftSchema = z.strictObject({
  id: IdSchema,
  kind: ItemKindSchema,
  title: LineSchema,
  /** The item under which it stands; only one level deep, and right after it and its other sub-items. */
  parent: IdSchema.optional(),
  /** How long it is meant to take, in minutes. */
  minutes: PlannedMinutesSchema.optional(),
  /** Who presents it, by person. */
  presenter: IdSchema.optional(),
  /** The acta that is submitted for approval, where the kind is `previousActa`. */
  previousActa: z.strictObject({ kind: LineSchema, number: z.int().min(1).max(999), date: DateSchema }).optional(),
});

/** A document by which something was asked: an oficio with its folio, whom it addresses and who signs it. */
export const DocumentSchema = z.strictObject({
  folio: LineSchema,
  addressee: LineSchema.optional(),
  signedBy: LineSchema.optional(),
});

/** Who asked for a change of the agenda, and why. Without either it is a mere correction and the acta does not tell it. */
const asked = {
  requestedBy: IdSchema.optional(),
  reason: LineSchema.optional(),
  document: DocumentSchema.optional(),
};

/** The lead-in of a paragraph: connector, the way of naming the person (a form of the phrasebook, or `none`), verb. */
export const LeadSchema = z.strictObject({ connector: z.string().max(500), form: IdSchema, verb: z.string().max(500) });

export const PresenceSchema = z.strictObject({
  person: IdSchema,
  present: z.boolean(),
  mode: z.enum(['remote', 'room']).optional(),
  /** Of an absence: whether it was excused. */
  justified: z.boolean().optional(),
});

/** How someone stops taking part: by leaving, or by losing the connection without meaning to. */
export const DepartureSchema = z.enum(['left', 'disconnected']);

/** The document by which somebody is accredited as a member's substitute. */
export const AccreditationSchema = z.strictObject({ document: LineSchema, date: DateSchema.optional() });

/** What a person chose; `none` is one who was there and did not vote, `excused` one who was excused from the matter. */
export const SenseSchema = z.enum(['for', 'against', 'abstain', 'none', 'excused']);

/** How a matter is voted: by show of hands, naming each person's sense in the acta, or in secret. */
export const VoteModeSchema = z.enum(['open', 'nominal', 'secret']);

/**
 * What a matter needs to be approved. `simple`: more in favour than against; `absolute`: more than half; `qualified`: at
 * least the fraction. The last two are counted over those who could vote, or over all members with a vote.
 */
export const MajoritySchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('simple') }),
  z.strictObject({ rule: z.literal('absolute'), of: z.enum(['present', 'members']) }),
  z.strictObject({
    rule: z.literal('qualified'),
    fraction: z.enum(['2/3', '3/4', '4/5']),
    of: z.enum(['present', 'members']),
  }),
]);

const ballotFields = {
  /** In a secret vote nobody's sense is known: there are counts, and they add up to those who could vote. */
  ballots: z.array(z.strictObject({ person: IdSchema, sense: SenseSchema })).max(500),
  secret: z
    .strictObject({
      for: z.int().min(0).max(500),
      against: z.int().min(0).max(500),
      abstain: z.int().min(0).max(500),
      none: z.int().min(0).max(500),
    })
    .optional(),
};

/** Who answers for an agreement: persons of the session, and whoever else in words (“la Secretaría Técnica”). */
export const ResponsibleSchema = z.strictObject({
  persons: z.array(IdSchema).max(50),
  other: LineSchema.optional(),
});

/** By when an agreement is to be carried out: a date, or in words (“en la próxima sesión”). */
export const DueSchema = z.union([z.strictObject({ date: DateSchema }), z.strictObject({ words: LineSchema })]);

/** What an agreement says, told whole each time it is recorded or corrected. */
const agreementFields = {
  folio: LineSchema,
  text: LineSchema.max(20_000),
  responsible: ResponsibleSchema.optional(),
  due: DueSchema.optional(),
};

/** What a particular vote says: neither where it was only announced. */
const particularFields = {
  text: LineSchema.max(20_000).optional(),
  /** The document in which it stands, as the acta names it: “el anexo 2”. */
  document: LineSchema.optional(),
};

/** The most bytes of an annex's file. */
export const LARGEST_ANNEX = 50_000_000;
/** And of the files of all of a session's annexes, those taken away too: its bundle carries them in one text. */
export const LARGEST_ANNEXES = 120_000_000;

/** A file kept with the session: the SHA-256 of its bytes, the name it came with, and how many bytes it has. */
export const AnnexFileSchema = z.strictObject({
  asset: AssetIdSchema,
  name: LineSchema.max(255),
  size: z.int().min(0).max(LARGEST_ANNEX),
});

/** What an annex is, told whole each time it is added or corrected. */
const annexFields = {
  title: LineSchema,
  /** Its own label (“Anexo único”) in place of the body's, by which it is not counted either. */
  label: LineSchema.max(80).optional(),
  /** What it belongs to; the session as a whole where it is not told. */
  about: z.union([z.strictObject({ item: IdSchema }), z.strictObject({ agreement: IdSchema })]).optional(),
  /** Without one, it is kept elsewhere. */
  file: AnnexFileSchema.optional(),
};

/** A finding of the audit, as `Finding.id` names it: its rule and what it is about. */
const FindingIdSchema = z.string().min(1).max(2_000);

const fact = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** What a paragraph says from now on, whole. */
export const TextWrittenSchema = fact('textWritten', { block: IdSchema, text: TypedTextSchema, rich: TypedFormSchema });
export type TextWritten = z.infer<typeof TextWrittenSchema>;

/** Facts that say what happened; `reduce` gives each its meaning. */
export const EventSchema = z.discriminatedUnion('type', [
  fact('convened', { sheet: SheetSchema, agenda: z.array(ItemDraftSchema).max(200) }),
  fact('sheetAmended', { sheet: SheetSchema }),
  /** The convened agenda itself is corrected; only before the session opens. */
  fact('agendaConvened', { agenda: z.array(ItemDraftSchema).max(200) }),
  /** The session's own copy of its body is corrected. */
  fact('bodyRevised', { body: BodySchema }),
  fact('opened', {}),
  fact('guestAdmitted', { person: PersonSchema }),
  fact('guestAmended', { person: PersonSchema }),
  /** Somebody may sit in a member's place; she takes part once she arrives or answers the roll call. */
  fact('substituteAdmitted', {
    person: SubstituteSchema,
    member: IdSchema,
    accreditation: AccreditationSchema.optional(),
  }),
  fact('substituteAmended', { person: SubstituteSchema, accreditation: AccreditationSchema.nullable() }),
  fact('rollCalled', { attendance: z.array(PresenceSchema).min(1) }),
  fact('arrived', { person: IdSchema, mode: z.enum(['remote', 'room']).optional() }),
  /** Whoever arrives after a disconnection comes back to the session: the acta tells it so. */
  fact('left', { person: IdSchema, reason: LineSchema.optional(), how: DepartureSchema.optional() }),
  /** The person takes the seat from whoever sits in it, who no longer takes part: a member from her substitute, or back. */
  fact('relieved', { person: IdSchema, mode: z.enum(['remote', 'room']).optional() }),
  /** How somebody takes part, or whether her absence was excused, was not as the roll call told. */
  fact('presenceCorrected', {
    person: IdSchema,
    mode: z.enum(['remote', 'room']).optional(),
    justified: z.boolean().optional(),
  }),
  /** From now on the session goes by the quorum of the body's second call. */
  fact('secondCalled', {}),
  /** Somebody conducts the session from now on, in place of whoever did. */
  fact('chairTaken', { person: IdSchema }),
  fact('recessed', { reason: LineSchema.optional() }),
  fact('resumed', {}),
  fact('itemOpened', { item: IdSchema }),
  fact('itemEnded', { item: IdSchema }),
  /** A position is counted among the items of the agenda, or among those under the same item. */
  fact('itemAdded', { item: ItemDraftSchema, position: z.int().min(1).max(500), ...asked }),
  fact('itemWithdrawn', { item: IdSchema, ...asked }),
  fact('itemRenamed', { item: IdSchema, title: LineSchema, ...asked }),
  fact('itemMoved', {
    item: IdSchema,
    position: z.int().min(1).max(500),
    /** Under which item it goes from now on, none where it is null; where it is not told, it stays where it was. */
    parent: IdSchema.nullable().optional(),
    ...asked,
  }),
  /** An item is put off: to a later session, or to later in this one. */
  fact('itemDeferred', { item: IdSchema, to: z.enum(['session', 'later']), ...asked }),
  /** Items are discussed as one, or are discussed each by itself and voted as one. */
  fact('itemsJoined', { items: z.array(IdSchema).min(2).max(50), what: z.enum(['discussion', 'vote']), ...asked }),
  /** Items that were joined, this one among them, are each dealt with by itself from now on. */
  fact('itemsParted', { item: IdSchema, ...asked }),
  fact('itemDetailed', {
    item: IdSchema,
    presenter: IdSchema.nullable(),
    previousActa: ItemDraftSchema.shape.previousActa.unwrap().nullable(),
    /** Where it is not told, what was planned stays. */
    minutes: PlannedMinutesSchema.nullable().optional(),
  }),
  fact('subjectOpened', { subject: IdSchema, item: IdSchema, title: LineSchema, proposedBy: IdSchema.optional() }),
  fact('floorGiven', { block: IdSchema, person: IdSchema, lead: LeadSchema, joined: z.boolean().optional() }),
  fact('floorEnded', {}),
  /** The clock of whoever has the floor stops, and goes on. */
  fact('floorPaused', {}),
  fact('floorContinued', {}),
  /** What kind of speech the one that lasts is, of the body's kinds. */
  fact('speechKindChosen', { kind: IdSchema }),
  /** A turn of the floor really lasted from one instant to another; `to` is null while it lasts. */
  fact('turnCorrected', { turn: IdSchema, from: InstantSchema, to: InstantSchema.nullable() }),
  fact('floorRequested', { person: IdSchema }),
  fact('requestDropped', { person: IdSchema }),
  /** Another paragraph: of whoever `person` is, or the facilitator's own narrative when there is none. */
  fact('paragraphAdded', {
    block: IdSchema,
    /** The block it follows; without one, it goes at the end of the item that is open. */
    after: IdSchema.optional(),
    person: IdSchema.nullable(),
    lead: LeadSchema.nullable(),
    joined: z.boolean().optional(),
  }),
  TextWrittenSchema,
  fact('leadChanged', { block: IdSchema, lead: LeadSchema.nullable(), joined: z.boolean().optional() }),
  fact('blockRemoved', { block: IdSchema }),
  /** It was somebody else who said it. */
  fact('blockReassigned', { block: IdSchema, person: IdSchema.nullable(), lead: LeadSchema.nullable() }),
  /** It goes right after another minute of the acta, or right before it, in that one's item: one of the two is told. */
  fact('blockMoved', { block: IdSchema, after: IdSchema.optional(), before: IdSchema.optional() }),
  /** A paragraph becomes two; both texts are told whole. */
  fact('blockSplit', {
    block: IdSchema,
    into: IdSchema,
    before: TypedTextSchema,
    beforeRich: TypedFormSchema,
    after: TypedTextSchema,
    afterRich: TypedFormSchema,
    lead: LeadSchema.nullable(),
  }),
  /** Two paragraphs become one, whose text is told whole. */
  fact('blocksJoined', { block: IdSchema, absorbed: IdSchema, text: TypedTextSchema, rich: TypedFormSchema }),
  /** A paragraph is still a note, or no longer one. */
  fact('noteMarked', { block: IdSchema, note: z.boolean() }),
  /** Something to be checked against the recording. */
  fact('doubtMarked', { doubt: IdSchema, block: IdSchema.optional(), note: LineSchema.optional() }),
  fact('doubtSettled', { doubt: IdSchema }),
  /** A vote opens: who can vote is settled at this instant, whoever comes or goes afterwards. */
  fact('voteOpened', { vote: IdSchema }),
  fact('voteDropped', { vote: IdSchema }),
  fact('voteTaken', {
    vote: IdSchema,
    /** What was voted, where it is not the item itself. */
    question: LineSchema.optional(),
    mode: VoteModeSchema.optional(),
    majority: MajoritySchema.optional(),
    /** The sense of whoever has the casting vote, where there was a tie. */
    casting: z.enum(['for', 'against']).optional(),
    /** One ballot for each person who could vote, no more and no fewer. */
    ...ballotFields,
  }),
  /** Whoever voted sets out, or announces, why she differs: it goes with the vote, when it was taken or afterwards. */
  fact('particularVoteRecorded', { particular: IdSchema, vote: IdSchema, person: IdSchema, ...particularFields }),
  fact('particularVoteAmended', { particular: IdSchema, ...particularFields }),
  fact('particularVoteRemoved', { particular: IdSchema }),
  fact('agreementRecorded', {
    agreement: IdSchema,
    /** The vote it comes from; without one, it was taken by consensus. */
    vote: IdSchema.optional(),
    ...agreementFields,
  }),
  fact('agreementAmended', { agreement: IdSchema, ...agreementFields }),
  /** It should not have been recorded: the acta no longer tells it. */
  fact('agreementRevoked', { agreement: IdSchema }),
  /** Several agreements take other folios at once. */
  fact('agreementsRenumbered', {
    folios: z
      .array(z.strictObject({ agreement: IdSchema, folio: LineSchema }))
      .min(1)
      .max(500),
  }),
  /** Something goes with the acta as an annex, after those there are. */
  fact('annexed', { annex: IdSchema, ...annexFields }),
  fact('annexAmended', { annex: IdSchema, ...annexFields }),
  fact('annexRemoved', { annex: IdSchema }),
  fact('annexMoved', { annex: IdSchema, position: z.int().min(1).max(500) }),
  /** Another variant of a generated sentence is chosen. */
  fact('sentenceVaried', { key: z.string().min(1).max(200), variant: z.int().min(0).max(99) }),
  /** The facilitator's own words stand in place of a generated sentence. */
  fact('sentenceRewritten', { key: z.string().min(1).max(200), text: z.string().max(100_000) }),
  fact('sentenceRestored', { key: z.string().min(1).max(200) }),
  /** A finding of the audit is set aside, with the reason why; it stays told, and no longer stands in the way. */
  fact('findingDismissed', { finding: FindingIdSchema, reason: LineSchema }),
  fact('findingRestored', { finding: FindingIdSchema }),
  /** A signatory refuses to sign, or is unable to; the acta says so in place of giving her a line to sign on. */
  fact('signatureWithheld', {
    person: IdSchema,
    cause: z.enum(['refused', 'unable']),
    reason: LineSchema.optional(),
  }),
  /** She signs after all. */
  fact('signatureExpected', { person: IdSchema }),
  fact('closed', {}),
  /** There was no quorum: the session ends without having been held, and may be convened again. */
  fact('notHeld', {
    reason: LineSchema.optional(),
    reconvened: z.strictObject({ date: DateSchema, time: ClockSchema.optional() }).optional(),
  }),
  /** The acta that was final is a draft again: its next version begins. */
  fact('actaReopened', { reason: LineSchema }),
  /**
   * The acta is final: this version of it stays as its Word file (`sha256`) and its compiled document (`document`) say,
   * both kept. No window records it: the main process does, which makes and keeps them.
   */
  fact('actaFinalized', { version: z.int().min(1).max(999), sha256: AssetIdSchema, document: AssetIdSchema }),
]);

/** Facts about other facts: what is no longer so, and when something really happened. */
export const MetaFactSchema = z.discriminatedUnion('type', [
  fact('undone', { act: IdSchema }),
  fact('redone', { act: IdSchema }),
  fact('instantCorrected', { entry: IdSchema, at: InstantSchema }),
]);

export const FactSchema = z.discriminatedUnion('type', [...EventSchema.options, ...MetaFactSchema.options]);

export type Sheet = z.infer<typeof SheetSchema>;
export type ItemKind = z.infer<typeof ItemKindSchema>;
export type ItemDraft = z.infer<typeof ItemDraftSchema>;
export type SourceDocument = z.infer<typeof DocumentSchema>;
export type Lead = z.infer<typeof LeadSchema>;
export type Presence = z.infer<typeof PresenceSchema>;
export type Accreditation = z.infer<typeof AccreditationSchema>;
export type Departure = z.infer<typeof DepartureSchema>;
export type Sense = z.infer<typeof SenseSchema>;
export type VoteMode = z.infer<typeof VoteModeSchema>;
export type Majority = z.infer<typeof MajoritySchema>;
export type Responsible = z.infer<typeof ResponsibleSchema>;
export type Due = z.infer<typeof DueSchema>;
export type AnnexFile = z.infer<typeof AnnexFileSchema>;
export type EventFact = z.infer<typeof EventSchema>;
export type MetaFact = z.infer<typeof MetaFactSchema>;
export type Fact = z.infer<typeof FactSchema>;
export type FactType = Fact['type'];
/** The facts of one type. */
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;

/** One row of the session log: a fact, the instant it tells of, and when it was recorded. */
export interface Entry {
  /** Its place in the log, from 1, without gaps. */
  readonly seq: number;
  readonly id: string;
  /** What the facilitator did in one go shares one act, which is undone as a whole: the id of its first entry. */
  readonly act: string;
  /** When it happened: UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  /** When it was recorded, by the machine's clock. */
  readonly recordedAt: string;
  readonly fact: Fact;
}

/** True for facts about other facts. */
export function isMeta(fact: Fact): fact is MetaFact {
  return fact.type === 'undone' || fact.type === 'redone' || fact.type === 'instantCorrected';
}
