/** What each phrase can speak of in a session: the fields of its sentences, as the compiler gives them. */
import type { Body } from '../body/body.ts';
import { PHRASE_KEYS, type PhraseKey } from '../body/phrasebook.ts';
import { itemPlace, itemsOf, standing } from '../session/agenda.ts';
import { people } from '../session/attendance.ts';
import { agreementsOf } from '../session/decisions.ts';
import type { AgendaItem, Session, VoteMinute } from '../session/session.ts';
import { signingPlan } from '../session/signing.ts';
import { compileWithSentences } from './compile.ts';
import { compileDocument } from './documents/compile.ts';
import type { DocumentRequest } from './documents/request.ts';
import { exampleNotHeld, exampleSession } from './exampleSession.ts';
import { annexLabelFields } from './fields/annex.ts';
import { subItemFields } from './fields/item.ts';
import { personFields } from './fields/person.ts';
import { sessionFields } from './fields/session.ts';
import { absentSignatoryFields, withheldFields } from './fields/signature.ts';
import { folioFields } from './folios.ts';
import { furnitureFields } from './paper.ts';
import { proposalFields, proposalPhrase } from './propose.ts';

/** Where a template stands: a phrase, a way of naming who speaks, or the head and the foot of a page. */
export type TemplatePlace = PhraseKey | 'lead' | 'furniture';

/** The fields of every sentence of a place, in the order of the acta; none where the session has no such sentence. */
export type Contexts = ReadonlyMap<TemplatePlace, readonly object[]>;

/** The fields with which each template of the body would be rendered in this session. */
export function contextsOf(session: Session): Contexts {
  const contexts = new Map<TemplatePlace, object[]>(
    [...PHRASE_KEYS, 'lead' as const, 'furniture' as const].map((place) => [place, []]),
  );
  const compiled = compileWithSentences(session, { detail: 'circumstantial' });
  for (const { phrase, fields } of compiled.sentences.values()) contexts.get(phrase)?.push(fields);
  const compiledPhrases = new Set([...compiled.sentences.values()].map(({ phrase }) => phrase));
  for (const [items, vote] of decisions(session)) {
    contexts.get(proposalPhrase(items[0]))?.push(proposalFields(session, items, vote));
  }
  const places = standing(session).map((item) => itemPlace(session, item.id));
  for (const place of places) {
    if (place?.sub == null) continue;
    contexts.get('subItem')?.push({ ...sessionFields(session), ...subItemFields(session, place.number, place.sub) });
  }
  for (const request of documentsOf(session)) {
    for (const { phrase, fields } of compileDocument(session, request).sentences.values()) {
      // What the acta says too, it says there.
      if (!compiledPhrases.has(phrase)) contexts.get(phrase)?.push(fields);
    }
  }
  contexts.get('folio')?.push(folioFields(session, 1));
  contexts.get('annexLabel')?.push({ ...sessionFields(session), ...annexLabelFields('1') });
  contexts.get('furniture')?.push(furnitureFields(session, compiled.document.title));
  const common = sessionFields(session);
  const { absent } = signingPlan(session);
  fill(contexts.get('signatureAbsent'), { ...common, ...absentSignatoryFields(session, absent) });
  const [someone] = people(session);
  if (someone) fill(contexts.get('signatureWithheld'), { ...common, ...withheldFields(session, someone) });
  const substitutes = people(session).filter(({ standing }) => standing === 'substitute');
  for (const person of substitutes) contexts.get('substituteOffice')?.push({ persona: personFields(session)(person) });
  const spoke = new Set(session.turns.map((turn) => turn.person));
  const speakers = people(session).filter((person) => spoke.has(person.id));
  for (const person of speakers)
    contexts.get('lead')?.push({ ...sessionFields(session), persona: personFields(session)(person) });
  return contexts;
}

/** Every document of a session. The certificates bear the session's day, so that it can be seen how it reads. */
function documentsOf(session: Session): DocumentRequest[] {
  const { date } = session.sheet;
  return [
    { kind: 'convocation' },
    { kind: 'attendance' },
    ...agreementsOf(session).map(({ id }): DocumentRequest => ({ kind: 'certificate', agreement: id, issued: date })),
  ];
}

/** What a sentence that the session does not have would speak of. */
function fill(fields: object[] | undefined, those: object): void {
  if (fields?.length === 0) fields.push(those);
}

/** What a sentence speaks of that a body of few people never comes to: as another one does. */
const LIKE: Partial<Record<TemplatePlace, TemplatePlace>> = {
  voteUnanimous: 'votePut',
  voteByMajority: 'votePut',
  voteRejected: 'votePut',
  voteExcused: 'votePut',
  signatureTitle: 'documentTitle',
  legend: 'documentTitle',
  notHeldSignatureTitle: 'notHeldDocumentTitle',
  notHeldLegend: 'notHeldDocumentTitle',
  signatoryName: 'lead',
  signatoryOffice: 'lead',
  signatoryRepresents: 'lead',
  signaturesPresider: 'documentTitle',
  signaturesMembers: 'documentTitle',
  signaturesWitnesses: 'documentTitle',
  signaturesPrepared: 'documentTitle',
  signaturesReviewed: 'documentTitle',
};

/** The contexts of the sessions of example of the body, one held and one not, with at least one for every place. */
export function exampleContexts(body: Body, date: string): Contexts {
  const contexts = contextsOf(exampleSession(body, date));
  const notHeld = contextsOf(exampleNotHeld(body, date));
  return new Map(
    [...contexts.keys()].map((place) => {
      const own = place.startsWith('notHeld') ? notHeld : contexts;
      const fields = own.get(place) ?? [];
      const like = LIKE[place];
      return [place, fields.length === 0 && like ? (own.get(like) ?? []) : fields];
    }),
  );
}

/** What each vote decides, with the vote. */
function decisions(session: Session): [AgendaItem[], VoteMinute][] {
  return session.minutes.flatMap((minute): [AgendaItem[], VoteMinute][] => {
    const items = itemsOf(session, minute);
    return minute.kind === 'vote' && minute.question === null && items.length > 0 ? [[items, minute]] : [];
  });
}
