/** The other wordings a generated sentence can have. */
import type { Session } from '../session/session.ts';
import { compileWithSentences } from './compile.ts';
import { MISSING, tryTemplate } from './templates.ts';
import { BLANK_RULE } from './writer.ts';

export interface SentenceVariants {
  /** Each variant of the phrase as it would read here; an empty text leaves the sentence out. */
  readonly texts: readonly string[];
  readonly chosen: number;
}

/**
 * The variants of a generated sentence, rendered, or null where the key is none of the acta's sentences (lead-ins are
 * chosen by piece: `leadChanged`). A variant that cannot be rendered reads as a blank rule.
 */
export function sentenceVariants(session: Session, key: string): SentenceVariants | null {
  const sentence = compileWithSentences(session, { detail: 'circumstantial' }).sentences.get(key);
  if (!sentence) return null;
  const texts = session.body.phrasebook.phrases[sentence.phrase].map(
    ({ text }) => tryTemplate(sentence.phrase, text, sentence.fields)?.replaceAll(MISSING, BLANK_RULE) ?? BLANK_RULE,
  );
  return { texts, chosen: sentence.variant };
}
