/** What a session does not allow of agreements and particular votes. */
import type { Problem } from '../../errors.ts';
import { findPerson } from '../attendance.ts';
import { agreementsOf, couldVote, findParticular, votesOf } from '../decisions.ts';
import type { FactOf, Responsible } from '../facts.ts';
import type { Session } from '../session.ts';
import type { Checks } from './checks.ts';
import { freshId, openItem } from './known.ts';

/** The agreements, and the particular votes that go with a vote. */
export const DECISION_CHECKS = {
  agreementRecorded: (session, fact) => {
    const problem = freshId(session, fact.agreement, 'agreement') ?? openItem(session);
    if (problem) return problem;
    const vote = session.minutes.some((minute) => minute.kind === 'vote' && minute.id === fact.vote);
    if (fact.vote !== undefined && !vote) return { code: 'unknownVote', path: 'vote', data: { id: fact.vote } };
    return checkAgreement(session, fact);
  },
  agreementAmended: checkAmended,
  agreementRevoked: checkRevoked,
  agreementsRenumbered: checkRenumbered,
  particularVoteRecorded: checkParticularVote,
  particularVoteAmended: (session, fact) => knownParticular(session, fact.particular),
  particularVoteRemoved: (session, fact) => knownParticular(session, fact.particular),
} satisfies Partial<Checks>;

/** What is wrong with what an agreement says, its identifier aside. */
function checkAgreement(
  session: Session,
  { agreement, folio, responsible }: FactOf<'agreementAmended'> | FactOf<'agreementRecorded'>,
): Problem | null {
  const taken = agreementsOf(session).some((other) => other.id !== agreement && other.folio === folio);
  if (taken) return { code: 'folioExists', path: 'folio', data: { folio } };
  return responsible ? checkResponsible(session, responsible) : null;
}

function checkAmended(session: Session, fact: FactOf<'agreementAmended'>): Problem | null {
  return knownAgreement(session, fact.agreement) ?? checkAgreement(session, fact);
}

function checkRevoked(session: Session, fact: FactOf<'agreementRevoked'>): Problem | null {
  return session.stage === 'convened' ? { code: 'notOpen' } : knownAgreement(session, fact.agreement);
}

/** Each agreement at most once, and all folios different once every one of them is given. */
function checkRenumbered(session: Session, { folios }: FactOf<'agreementsRenumbered'>): Problem | null {
  const given = new Map<string, string>();
  for (const [index, { agreement: id, folio }] of folios.entries()) {
    const path = `folios[${index}].agreement`;
    const problem = knownAgreement(session, id, path);
    if (problem) return problem;
    if (given.has(id)) return { code: 'repeatedId', path, data: { id } };
    given.set(id, folio);
  }
  const after = agreementsOf(session).map(({ id, folio }) => given.get(id) ?? folio);
  for (const [index, { folio }] of folios.entries()) {
    if (after.indexOf(folio) !== after.lastIndexOf(folio)) {
      return { code: 'folioExists', path: `folios[${index}].folio`, data: { folio } };
    }
  }
  return null;
}

function knownAgreement(session: Session, id: string, path = 'agreement'): Problem | null {
  const known = agreementsOf(session).some((agreement) => agreement.id === id);
  return known ? null : { code: 'unknownAgreement', path, data: { id } };
}

/** Somebody must be named, and nobody twice. */
function checkResponsible(session: Session, { persons, other }: Responsible): Problem | null {
  if (persons.length === 0 && other === undefined) return { code: 'blank', path: 'responsible' };
  for (const [index, id] of persons.entries()) {
    const path = `responsible.persons[${index}]`;
    if (!findPerson(session, id)) return { code: 'unknownPerson', path, data: { id } };
    if (persons.indexOf(id) !== index) return { code: 'repeatedId', path, data: { id } };
  }
  return null;
}

function checkParticularVote(session: Session, fact: FactOf<'particularVoteRecorded'>): Problem | null {
  if (findParticular(session, fact.particular)) {
    return { code: 'repeatedId', path: 'particular', data: { id: fact.particular } };
  }
  const vote = votesOf(session).find((minute) => minute.id === fact.vote);
  if (!vote) return { code: 'unknownVote', path: 'vote', data: { id: fact.vote } };
  const person = findPerson(session, fact.person);
  if (!person) return { code: 'unknownPerson', path: 'person', data: { id: fact.person } };
  const data = { name: person.name };
  if (!couldVote(session, vote, fact.person)) return { code: 'notAVoter', path: 'person', data };
  const told = vote.particulars.some((one) => one.person === fact.person);
  return told ? { code: 'particularTwice', path: 'person', data } : null;
}

function knownParticular(session: Session, id: string): Problem | null {
  return findParticular(session, id) ? null : { code: 'unknownParticular', path: 'particular', data: { id } };
}
