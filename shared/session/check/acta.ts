/** What a session does not allow of its acta: its sentences, findings, signatures and versions. */
import { standingSeal } from '../seal.ts';
import { isSignatory } from '../signing.ts';
import type { Checks } from './checks.ts';
import { withPerson } from './known.ts';

/** The acta: how it is worded, audited, signed and made final. */
export const ACTA_CHECKS = {
  sentenceVaried: () => null,
  sentenceRewritten: () => null,
  sentenceRestored: () => null,
  findingDismissed: (_session, fact) => (fact.reason.trim() === '' ? { code: 'blank', path: 'reason' } : null),
  findingRestored: (session, fact) =>
    Object.hasOwn(session.dismissed, fact.finding)
      ? null
      : { code: 'unknownFinding', path: 'finding', data: { id: fact.finding } },
  signatureWithheld: (session, fact) =>
    session.stage === 'convened'
      ? { code: 'notOpen' }
      : withPerson(session, fact.person, ({ id, name }) =>
          isSignatory(session, id) ? null : { code: 'notSignatory', path: 'person', data: { name } },
        ),
  signatureExpected: (session, fact) =>
    withPerson(session, fact.person, ({ id, name }) =>
      Object.hasOwn(session.withheld, id) ? null : { code: 'signatureNotWithheld', path: 'person', data: { name } },
    ),
  actaFinalized: (session, fact) => {
    if (session.stage !== 'closed') return { code: 'notClosed' };
    return fact.version === session.seals.length + 1 ? null : { code: 'invalid', path: 'version' };
  },
  actaReopened: (session, fact) => {
    if (!standingSeal(session)) return { code: 'notFinal' };
    return fact.reason.trim() === '' ? { code: 'blank', path: 'reason' } : null;
  },
} satisfies Partial<Checks>;
