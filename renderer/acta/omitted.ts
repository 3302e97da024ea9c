/** The sentences that the acta leaves out, so that any can be brought back. */
import { blockTexts } from '#shared/acta/blocks.ts';
import type { compileWithSentences } from '#shared/acta/compile.ts';
import { MISSING, renderTemplate } from '#shared/acta/templates.ts';
import { ActaError } from '#shared/errors.ts';
import type { Session } from '#shared/session/session.ts';

export interface Omitted {
  readonly key: string;
  /** How it would begin, in the first of its variants that says something. */
  readonly text: string;
}

const LONGEST = 90;

/** Those whose chosen variant is empty, or that she left empty, though another variant says something. */
export function omittedSentences(session: Session, compiled: ReturnType<typeof compileWithSentences>): Omitted[] {
  const said = new Set<string | undefined>();
  for (const block of compiled.document.blocks) {
    for (const run of blockTexts(block).flat()) said.add(run.key);
  }
  return [...compiled.sentences.values()].flatMap(({ key, phrase, fields }): Omitted[] => {
    if (said.has(key) || phrase === 'documentTitle' || phrase === 'itemNumber' || phrase === 'folio') return [];
    for (const variant of session.body.phrasebook.phrases[phrase]) {
      const text = attempt(phrase, variant.text, fields);
      if (text !== '') return [{ key, text: text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text }];
    }
    return [];
  });
}

function attempt(phrase: string, template: string, fields: object): string {
  try {
    return renderTemplate(phrase, template, fields).replaceAll(MISSING, '…').trim();
  } catch (error) {
    if (error instanceof ActaError) return '';
    throw error;
  }
}
