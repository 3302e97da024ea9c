/** What every part of the compiler works with, and how each puts its sentences. */
import type { PhraseKey } from '../../body/phrasebook.ts';
import type { Minute, Session } from '../../session/session.ts';
import { SHEET } from '../blocks.ts';
import type { sessionFields } from '../fields/session.ts';
import type { ActaWriter, Sentence } from '../writer.ts';

/** The session, its common fields, and the writer. */
export interface Work {
  readonly session: Session;
  readonly fields: ReturnType<typeof sessionFields>;
  readonly writer: ActaWriter;
  /** Whether the level of detail tells a minute. */
  readonly tells: (minute: Minute) => boolean;
}

/** A sentence of the acta under its stable key, with the fields that all have and its own. */
export function phrase(
  work: Work,
  key: string,
  phraseKey: PhraseKey,
  fields: object = {},
  source: Sentence['source'] = SHEET,
): Sentence {
  return { key, phrase: phraseKey, fields: { ...work.fields, ...fields }, source };
}

/** What a session that was not held says in place of one that was, under the same key. */
const NOT_HELD = {
  documentTitle: 'notHeldDocumentTitle',
  title: 'notHeldTitle',
  signatureTitle: 'notHeldSignatureTitle',
  legend: 'notHeldLegend',
} as const;

/** The phrase by which a session says something of its whole. */
export function phraseOf(session: Session, phraseKey: keyof typeof NOT_HELD): PhraseKey {
  return session.notHeld ? NOT_HELD[phraseKey] : phraseKey;
}

/** Puts a sentence about what is being written. */
export type Say = (key: string, phraseKey: PhraseKey, fields: object, keepNext?: boolean) => void;
