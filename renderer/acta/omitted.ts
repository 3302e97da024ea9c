/** The sentences that the acta leaves out, so that any can be brought back. */
import { blockTexts } from '#shared/acta/blocks.ts';
import type { compileWithSentences } from '#shared/acta/compile.ts';
import { MISSING, tryTemplate } from '#shared/acta/templates.ts';
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
      const text = tryTemplate(phrase, variant.text, fields)?.replaceAll(MISSING, '…').trim() ?? '';
      if (text !== '') return [{ key, text: text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text }];
    }
    return [];
  });
}
