/** The phrases in the groups in which they are edited. */
import type { PhraseKey } from '#shared/body/phrasebook.ts';

/** `speech` has the pieces of the lead-ins instead of phrases. The folio is edited with the general data. */
export const PHRASE_GROUPS = {
  whole: ['documentTitle', 'title', 'opening', 'itemNumber', 'closingHeading', 'closing'],
  items: [
    'itemRollCall',
    'itemAgenda',
    'itemPreviousActa',
    'itemTopic',
    'itemInformation',
    'itemOtherBusiness',
    'subItem',
    'itemResumed',
  ],
  speech: [],
  events: [
    'itemWithdrawn',
    'itemAdded',
    'itemRenamed',
    'itemMoved',
    'itemDeferred',
    'itemsJoined',
    'itemsParted',
    'agendaAsChanged',
    'subject',
    'arrival',
    'departure',
    'disconnection',
    'reconnection',
    'relief',
    'substituteAdmitted',
    'substituteOffice',
    'secondCall',
    'quorumLost',
    'quorumReached',
    'chairTaken',
    'recess',
    'resumption',
    'itemEnd',
  ],
  votes: [
    'votePut',
    'voteSecret',
    'voteUnanimous',
    'voteByMajority',
    'voteRejected',
    'voteNominal',
    'voteExcused',
    'voteCasting',
    'voteParticular',
    'agreementLead',
    'agreementConsensus',
    'agreementFollowUp',
  ],
  agreements: ['agreementAgenda', 'agreementPreviousActa', 'agreementTopic'],
  annexes: ['annexLabel', 'annexesHeading', 'annexesLead', 'annexEntry'],
  documents: [
    'convocationDocumentTitle',
    'convocationTitle',
    'convocationPlace',
    'convocationAddressees',
    'convocationBody',
    'convocationSecondCall',
    'convocationClosing',
    'attendanceDocumentTitle',
    'attendanceTitle',
    'attendanceIntro',
    'attendanceMembers',
    'attendanceGuests',
    'attendanceNumber',
    'attendancePerson',
    'attendanceHow',
    'attendanceSignature',
    'attendanceEntry',
    'attendanceState',
    'attendanceQuorum',
    'certificateDocumentTitle',
    'certificateTitle',
    'certificateBody',
    'certificateVote',
    'certificateClosing',
  ],
  notHeld: [
    'notHeldDocumentTitle',
    'notHeldTitle',
    'notHeldOpening',
    'notHeldAttendance',
    'notHeldClosing',
    'notHeldSignatureTitle',
    'notHeldLegend',
  ],
  signatures: [
    'signatureTitle',
    'signatoryName',
    'signatoryOffice',
    'signatoryRepresents',
    'signaturesPresider',
    'signaturesMembers',
    'signaturesWitnesses',
    'signaturesPrepared',
    'signaturesReviewed',
    'signatureWithheld',
    'signatureAbsent',
    'legend',
  ],
} as const satisfies Record<string, readonly PhraseKey[]>;

export type PhraseGroup = keyof typeof PHRASE_GROUPS;
export const PHRASE_GROUP_NAMES = Object.keys(PHRASE_GROUPS) as PhraseGroup[];

/** The group in which a field at fault (`phrasebook.phrases.opening[0].text`) is edited, or undefined. */
export function groupOf(path: string): PhraseGroup | undefined {
  if (path.startsWith('phrasebook.lead')) return 'speech';
  const key = /^phrasebook\.phrases\.(\w+)/.exec(path)?.[1];
  return PHRASE_GROUP_NAMES.find((group) => PHRASE_GROUPS[group].some((phrase) => phrase === key));
}

/** Whether a phrase is said more than once in an acta, so that another wording of it can take turns with the usual one. */
export function doesRepeat(phrase: PhraseKey): boolean {
  return isJoinable(phrase) || PHRASE_GROUPS.items.some((item) => item === phrase);
}

/** Whether a phrase may go on in the paragraph before it: those that tell of something within an item. */
export function isJoinable(phrase: PhraseKey): boolean {
  const within: readonly PhraseKey[] = [...PHRASE_GROUPS.events, ...PHRASE_GROUPS.votes];
  return within.includes(phrase);
}
