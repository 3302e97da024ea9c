/** What a session does not allow of its annexes. */
import type { Problem } from '../../errors.ts';
import { findItem } from '../agenda.ts';
import { findAnnex } from '../annexes.ts';
import { agreementsOf } from '../decisions.ts';
import type { FactOf } from '../facts.ts';
import type { Session } from '../session.ts';
import type { Checks } from './checks.ts';

/** The annexes: added, corrected, moved and taken away. */
export const ANNEX_CHECKS = {
  annexed: checkAnnexed,
  annexAmended: checkAnnexAmended,
  annexRemoved: (session, fact) => knownAnnex(session, fact.annex),
  annexMoved: checkAnnexMoved,
} satisfies Partial<Checks>;

function checkAnnexed(session: Session, fact: FactOf<'annexed'>): Problem | null {
  if (findAnnex(session, fact.annex)) return { code: 'repeatedId', path: 'annex', data: { id: fact.annex } };
  return checkAbout(session, fact.about);
}

function checkAnnexAmended(session: Session, fact: FactOf<'annexAmended'>): Problem | null {
  return knownAnnex(session, fact.annex) ?? checkAbout(session, fact.about);
}

function checkAnnexMoved(session: Session, fact: FactOf<'annexMoved'>): Problem | null {
  const problem = knownAnnex(session, fact.annex);
  if (problem) return problem;
  return fact.position > session.annexes.length ? { code: 'invalid', path: 'position' } : null;
}

function knownAnnex(session: Session, id: string): Problem | null {
  return findAnnex(session, id) ? null : { code: 'unknownAnnex', path: 'annex', data: { id } };
}

function checkAbout(session: Session, about: FactOf<'annexed'>['about']): Problem | null {
  if (about === undefined) return null;
  if ('agreement' in about) {
    const { agreement: id } = about;
    const known = agreementsOf(session).some((agreement) => agreement.id === id);
    return known ? null : { code: 'unknownAgreement', path: 'about.agreement', data: { id } };
  }
  return findItem(session, about.item) ? null : { code: 'unknownItem', path: 'about.item', data: { id: about.item } };
}
