/** The phrasebook: every sentence the acta generates, as templates that belong to the body. */
import { z } from 'zod';
import { genericPhrase } from './genericPhrases.ts';
import { IdSchema } from './text.ts';

/** A LiquidJS template; its fields and filters are listed in `shared/acta/fields.ts`. */
export const TemplateSchema = z.string().max(10_000);

/** One way of saying a sentence. An empty text means that the sentence is left out. */
export const VariantSchema = z.strictObject({
  text: TemplateSchema,
  /** True when the sentence goes on in the paragraph before it instead of starting its own. */
  joined: z.boolean().optional(),
  /**
   * True where it takes turns with the usual one, so that no two neighbours of the same phrase are worded alike. Only who
   * words it knows that it says the same: another wording may tell another thing (“por consenso”).
   */
  rotates: z.boolean().optional(),
});

/** The sentences a phrasebook holds; each has one or more variants, of which the first is the usual one. */
export const PHRASE_KEYS = [
  // The acta as a whole.
  'documentTitle', // the file's title and the heading of the pages
  'title', // a title in the text itself, where the body wants one
  'opening', // place, hour, date, who met and why; followed by the agenda as convened
  'closingHeading',
  'closing',
  // How each kind of item begins.
  'itemRollCall',
  'itemAgenda',
  'itemPreviousActa',
  'itemTopic',
  'itemInformation',
  'itemOtherBusiness',
  'subItem', // what names a sub-item before “punto”: “inciso a) del cuarto”
  'itemResumed', // an item that is taken up again after another
  // What happens within an item.
  'itemWithdrawn',
  'itemAdded',
  'itemRenamed',
  'itemMoved',
  'itemDeferred', // to another session, or to later in this one
  'itemsJoined', // to be discussed as one, or voted as one
  'itemsParted',
  'agendaAsChanged', // before the list of the agenda as it is approved
  'subject', // a subject of other business
  'arrival',
  'departure',
  'disconnection',
  'reconnection',
  'relief', // somebody takes a seat from whoever sat in it
  'substituteAdmitted',
  'substituteOffice', // goes after a substitute's office wherever she is listed
  'secondCall',
  'quorumLost', // goes after the coming or going by which it was lost
  'quorumReached',
  'chairTaken', // somebody else conducts the session from now on
  'recess',
  'resumption',
  'votePut', // what is said when a matter is put to the vote
  'voteUnanimous',
  'voteByMajority',
  'voteRejected',
  'voteSecret',
  'voteNominal',
  'voteExcused',
  'voteCasting',
  'voteParticular', // a particular vote: announced, or with its text or document
  'agreementLead', // before an agreement that was voted
  'agreementConsensus', // before an agreement taken by consensus
  'agreementFollowUp', // after an agreement: who answers for it and by when
  'itemEnd', // when an item ends without an agreement
  // The literal text proposed for an agreement; the facilitator may change it before it is recorded.
  'agreementAgenda',
  'agreementPreviousActa',
  'agreementTopic',
  // The signature sheet.
  'signatureTitle',
  'signatoryName',
  'signatoryOffice',
  'signatoryRepresents', // on whose behalf, under the office
  'signaturesPresider', // the headings of the groups, where there is more than one
  'signaturesMembers',
  'signaturesWitnesses',
  'signaturesPrepared',
  'signaturesReviewed',
  'signatureWithheld', // who refuses or is unable to sign
  'signatureAbsent', // who should sign and did not attend
  'legend',
  // The acta of a session that was not held.
  'notHeldDocumentTitle',
  'notHeldTitle',
  'notHeldOpening',
  'notHeldAttendance',
  'notHeldClosing',
  'notHeldSignatureTitle',
  'notHeldLegend',
  // What goes with the acta.
  'annexLabel', // how an annex is called wherever it is cited
  'annexesHeading',
  'annexesLead', // before the list of annexes
  'annexEntry', // each annex in it
  // Documents made of the same facts: the convocation, the attendance list, the certificate of an agreement.
  'convocationDocumentTitle', // the file’s title
  'convocationTitle',
  'convocationPlace', // where and when it is given
  'convocationAddressees',
  'convocationBody', // followed by the agenda
  'convocationSecondCall',
  'convocationClosing',
  'attendanceDocumentTitle',
  'attendanceTitle',
  'attendanceIntro',
  'attendanceMembers',
  'attendanceGuests',
  'attendanceNumber', // the columns of the list
  'attendancePerson',
  'attendanceHow',
  'attendanceSignature',
  'attendanceEntry', // each person in it, and how she attends
  'attendanceState',
  'attendanceQuorum',
  'certificateDocumentTitle',
  'certificateTitle',
  'certificateBody', // followed by the agreement
  'certificateVote',
  'certificateClosing',
  // Numbers.
  'folio',
  'itemNumber', // what follows the number of an item at the head of its section, such as “. - ”
] as const;

export type PhraseKey = (typeof PHRASE_KEYS)[number];

/** The pieces from which the lead-in of an intervention is put together: connector, person, verb. */
export const LeadPhrasesSchema = z.strictObject({
  /** “En uso de la voz,”, “Por su parte,” …; an empty one begins with the person. */
  connectors: z.array(z.string()).min(1),
  /** For the paragraphs after the first of one intervention: “Asimismo,”. */
  continuations: z.array(z.string()).min(1),
  /** The ways of naming who speaks; the first is the usual one. */
  forms: z.array(z.strictObject({ id: IdSchema, label: z.string().min(1), text: TemplateSchema })).min(1),
  /** The way of naming a person the first time she intervenes in a session; the usual one where it is not told. */
  first: IdSchema.optional(),
  /** “señaló que”, “propuso”. */
  verbs: z.array(z.string().min(1)).min(1),
});

/** The variants of a sentence. A file of an older version, from before the sentence was there, takes the generic ones. */
function phraseOf(key: PhraseKey) {
  return z
    .array(VariantSchema)
    .min(1)
    .default(() => genericPhrase(key));
}

export const PhrasebookSchema = z.strictObject({
  phrases: z.strictObject(
    Object.fromEntries(PHRASE_KEYS.map((key) => [key, phraseOf(key)])) as Record<
      PhraseKey,
      ReturnType<typeof phraseOf>
    >,
  ),
  lead: LeadPhrasesSchema,
});

export type Variant = z.infer<typeof VariantSchema>;
export type LeadPhrases = z.infer<typeof LeadPhrasesSchema>;
export type Phrasebook = z.infer<typeof PhrasebookSchema>;
