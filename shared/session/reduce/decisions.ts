/** What becomes of agreements and particular votes. */
import { decidedItems } from '../agenda.ts';
import type { FactOf } from '../facts.ts';
import type { Agreement, Minute, ParticularVote, Session, VoteMinute } from '../session.ts';
import { append } from './minutes.ts';
import type { Reducers } from './reducers.ts';

/** The agreements, and the particular votes that go with a vote. */
export const DECISION_REDUCERS = {
  agreementRecorded: (session, fact, minute) =>
    append(session, {
      kind: 'agreement',
      id: fact.agreement,
      ...minute,
      vote: fact.vote ?? null,
      ...agreementOf(fact),
      items: itemsOfVote(session, fact.vote) ?? decidedItems(session),
    }),
  agreementAmended: amendAgreement,
  agreementRevoked: (session, fact) => revokeAgreement(session, fact.agreement),
  agreementsRenumbered: (session, fact) => renumberAgreements(session, fact.folios),
  particularVoteRecorded: recordParticularVote,
  particularVoteAmended: amendParticularVote,
  particularVoteRemoved: (session, fact) => removeParticularVote(session, fact.particular),
} satisfies Partial<Reducers>;

function amendAgreement(session: Session, fact: FactOf<'agreementAmended'>): Session {
  return mapAgreements(session, (agreement) =>
    agreement.id === fact.agreement ? { ...agreement, ...agreementOf(fact) } : agreement,
  );
}

function revokeAgreement(session: Session, id: string): Session {
  return { ...session, minutes: session.minutes.filter((minute) => minute.kind !== 'agreement' || minute.id !== id) };
}

function renumberAgreements(session: Session, folios: FactOf<'agreementsRenumbered'>['folios']): Session {
  const given = new Map(folios.map(({ agreement, folio }) => [agreement, folio]));
  return mapAgreements(session, (agreement) => ({ ...agreement, folio: given.get(agreement.id) ?? agreement.folio }));
}

/** What a fact tells of an agreement. */
function agreementOf({
  folio,
  text,
  responsible,
  due,
}: Pick<FactOf<'agreementAmended'>, 'folio' | 'text' | 'responsible' | 'due'>) {
  return { folio, text, responsible: responsible ?? null, due: due ?? null };
}

/** The items that a vote decided; undefined where there is none of that id. */
function itemsOfVote(session: Session, id: string | undefined): readonly string[] | undefined {
  const vote = session.minutes.find((other) => other.kind === 'vote' && other.id === id);
  return vote?.kind === 'vote' ? vote.items : undefined;
}

function recordParticularVote(session: Session, fact: FactOf<'particularVoteRecorded'>): Session {
  const particular = { id: fact.particular, person: fact.person, ...particularOf(fact) };
  return mapParticulars(session, (vote) =>
    vote.id === fact.vote ? [...vote.particulars, particular] : vote.particulars,
  );
}

function amendParticularVote(session: Session, fact: FactOf<'particularVoteAmended'>): Session {
  return mapParticulars(session, ({ particulars }) =>
    particulars.map((one) => (one.id === fact.particular ? { ...one, ...particularOf(fact) } : one)),
  );
}

function removeParticularVote(session: Session, id: string): Session {
  return mapParticulars(session, ({ particulars }) => particulars.filter((one) => one.id !== id));
}

function particularOf({ text, document }: Pick<FactOf<'particularVoteAmended'>, 'text' | 'document'>) {
  return { text: text ?? null, document: document ?? null };
}

function mapAgreements(session: Session, change: (agreement: Agreement) => Agreement): Session {
  return mapMinutes(session, (minute) => (minute.kind === 'agreement' ? change(minute) : minute));
}

function mapParticulars(session: Session, change: (vote: VoteMinute) => readonly ParticularVote[]): Session {
  return mapMinutes(session, (minute) =>
    minute.kind === 'vote' ? { ...minute, particulars: change(minute) } : minute,
  );
}

function mapMinutes(session: Session, change: (minute: Minute) => Minute): Session {
  return { ...session, minutes: session.minutes.map(change) };
}
