/** What the rules work with: the session, its acta and their texts, each made once. */

import { findItem } from '../../session/agenda.ts';
import type { Entry } from '../../session/facts.ts';
import type { Session } from '../../session/session.ts';
import type { ActaDocument } from '../blocks.ts';
import { type CompileOptions, compile } from '../compile.ts';
import type { Finding } from './finding.ts';
import { type Passage, passagesOf, runsOf, sentenceTexts } from './passages.ts';

/** What is audited is all that was recorded, whatever the acta that is printed tells of it. */
export const WHOLE: CompileOptions = { detail: 'circumstantial' };

export interface Audited {
  readonly session: Session;
  readonly document: ActaDocument;
  /** The session's log, where it is at hand; without it, what depends on history is not told. */
  readonly entries: readonly Entry[];
  readonly passages: readonly Passage[];
  /** Each sentence as it stands in the acta, by key. */
  readonly sentences: ReadonlyMap<string, string>;
  /** Each sentence as it would be generated if nothing had been rewritten, by key. */
  readonly generated: ReadonlyMap<string, string>;
}

/** A rule, or a family of rules that look at the same thing. */
export type Rule = (audited: Audited) => Finding[];

export function auditedOf(session: Session, document: ActaDocument, entries: readonly Entry[]): Audited {
  const sentences = sentenceTexts(document);
  return {
    session,
    document,
    entries,
    passages: passagesOf(session, document),
    sentences,
    generated: isRewritten(session) ? generatedSentences(session) : sentences,
  };
}

/** The sentences of a session as they would be generated if none had been rewritten, by key. */
export function generatedSentences(session: Session): Map<string, string> {
  const sentences = Object.fromEntries(
    Object.entries(session.sentences).map(([key, { text: _text, ...choice }]) => [key, choice]),
  );
  return sentenceTexts(compile({ ...session, sentences }, WHOLE));
}

function isRewritten(session: Session): boolean {
  return Object.values(session.sentences).some((choice) => choice.text !== undefined);
}

/** The blanks that the opening would have if that were known of the convocation too. */
export function openingBlanks(session: Session, known: Session['sheet']['convocation']): number {
  const { sheet } = session;
  const filled = { ...session, sheet: { ...sheet, convocation: { ...sheet.convocation, ...known } } };
  return runsOf(compile(filled)).filter((run) => run.key === 'opening' && run.origin === 'missing').length;
}

/** The title of the item during which something happened, for a message; the session's other moments have none. */
export function titleOf(session: Session, item: string | null): string {
  return findItem(session, item)?.title ?? '';
}
