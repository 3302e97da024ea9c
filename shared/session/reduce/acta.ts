/** What becomes of the acta: its sentences, findings, signatures and versions. */
import { sealedAnnexes } from '../seal.ts';
import type { Reducers } from './reducers.ts';

/** The acta: how it is worded, audited, signed and made final. */
export const ACTA_REDUCERS = {
  sentenceVaried: (session, fact) => ({
    ...session,
    sentences: { ...session.sentences, [fact.key]: { variant: fact.variant } },
  }),
  sentenceRewritten: (session, fact) => ({
    ...session,
    sentences: { ...session.sentences, [fact.key]: { ...session.sentences[fact.key], text: fact.text } },
  }),
  sentenceRestored: (session, fact) => {
    const { text: _text, ...rest } = session.sentences[fact.key] ?? {};
    return { ...session, sentences: { ...session.sentences, [fact.key]: rest } };
  },
  findingDismissed: (session, fact) => ({
    ...session,
    dismissed: { ...session.dismissed, [fact.finding]: fact.reason },
  }),
  findingRestored: (session, fact) => {
    const { [fact.finding]: _reason, ...dismissed } = session.dismissed;
    return { ...session, dismissed };
  },
  signatureWithheld: (session, fact) => {
    const withheld = { cause: fact.cause, reason: fact.reason ?? null };
    return { ...session, withheld: { ...session.withheld, [fact.person]: withheld } };
  },
  signatureExpected: (session, fact) => {
    const { [fact.person]: _withheld, ...withheld } = session.withheld;
    return { ...session, withheld };
  },
  actaFinalized: (session, fact, { at }) => {
    const { version, sha256, document } = fact;
    const seal = { version, sha256, document, annexes: sealedAnnexes(session), at, reopened: null };
    return { ...session, seals: [...session.seals, seal] };
  },
  actaReopened: (session, fact, { at }) => {
    const last = session.seals.at(-1);
    if (!last) return session;
    return { ...session, seals: session.seals.with(-1, { ...last, reopened: { at, reason: fact.reason } }) };
  },
} satisfies Partial<Reducers>;
