/** Comparing two versions of an acta. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compared, compareActas } from '#renderer/acta/versions/compare.ts';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import { compile } from '#shared/acta/compile.ts';
import { convened } from '../../../fixtures/session-builder.ts';

const EMPTY = compile(convened().log.session);

function acta(...paragraphs: string[]): ActaDocument {
  return {
    ...EMPTY,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', keepNext: false, runs: [{ text, origin: 'typed' }] })),
  };
}

/** What one of the two versions says, put together again from the comparison. */
function side(compared: readonly Compared[], left: 'added' | 'removed'): string[] {
  return compared.flatMap((one) => {
    if (one.kind === 'same') return one.paragraphs;
    const parts = one.parts.filter(({ kind }) => kind !== left);
    return parts.length === 0 ? [] : [parts.map(({ text }) => text).join('')];
  });
}

describe('two versions of an acta', () => {
  it('tells the words that changed within a paragraph, and leaves the others aside', () => {
    const before = acta('Se abre la sesión.', 'Se aprueba el programa anual de trabajo.', 'Se clausura.');
    const after = acta('Se abre la sesión.', 'Se aprueba el plan anual de trabajo.', 'Se clausura.');
    expect(compareActas(before, after)).toEqual([
      { kind: 'same', paragraphs: ['Se abre la sesión.'] },
      {
        kind: 'changed',
        parts: [
          { kind: 'same', text: 'Se aprueba el ' },
          { kind: 'removed', text: 'programa' },
          { kind: 'added', text: 'plan' },
          { kind: 'same', text: ' anual de trabajo.' },
        ],
      },
      { kind: 'same', paragraphs: ['Se clausura.'] },
    ]);
  });

  it('tells a paragraph with nothing in common as one taken away and one added', () => {
    const compared = compareActas(
      acta('Primero.', 'Sin cambios aquí.'),
      acta('Otra cosa distinta.', 'Sin cambios aquí.'),
    );
    expect(compared.slice(0, 2)).toEqual([
      { kind: 'changed', parts: [{ kind: 'added', text: 'Otra cosa distinta.' }] },
      { kind: 'changed', parts: [{ kind: 'removed', text: 'Primero.' }] },
    ]);
  });

  it('loses no word of either, whatever they say', () => {
    const paragraph = fc
      .array(fc.constantFrom('Se', 'aprueba', 'el', 'programa', 'anual', 'número', '4.', 'de', 'trabajo,'), {
        minLength: 1,
      })
      .map((words) => words.join(' '));
    const text = fc.array(paragraph, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const compared = compareActas(acta(...one), acta(...other));
        expect(side(compared, 'added')).toEqual(one);
        expect(side(compared, 'removed')).toEqual(other);
      }),
    );
  });
});
