/** The reference: a real acta, and how close the one compiled from its session comes to it. */
import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { type ActaDocument, blockTexts, type Run } from '#shared/acta/blocks.ts';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import { parseBundle } from '#shared/bundle-io.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const bundle = read('../../fixtures/stl-iv-2020.acta.json');
const reference = read('../../fixtures/stl-iv-2020.reference.txt');

describe('the reference session', () => {
  const { session, entries } = parseBundle(bundle);
  const document = compile(session);
  const acta = renderText(document);

  it('is the sample that the app brings', () => {
    expect(read('../../../resources/samples/stl-iv-2020.acta.json')).toBe(bundle);
  });

  it('compiles to the real acta, word by word', () => {
    const similarity = 1 - wordDistance(words(reference), words(acta)) / words(reference).length;
    console.log(`similarity to the reference acta: ${similarity.toFixed(4)}`);
    expect(similarity).toBeGreaterThanOrEqual(0.998);
    expect(document.problems).toEqual([]);
  });

  it('has at most 70 % of its words typed, and no generated sentence overridden', () => {
    const typed = runs(document)
      .filter((run) => run.origin === 'typed')
      .reduce((total, run) => total + words(run.text).length, 0);
    const share = typed / words(acta).length;
    console.log(`words typed by hand, wherever they are printed: ${(share * 100).toFixed(1)} %`);
    expect(share).toBeLessThanOrEqual(0.7);
    expect(entries.some((entry) => entry.fact.type === 'sentenceRewritten')).toBe(false);
    expect(runs(document).some((run) => run.origin === 'rewritten' || run.origin === 'missing')).toBe(false);
  });
});

/** Words as the comparison counts them: blanks collapsed, rows of dashes dropped. */
function words(text: string): string[] {
  return text
    .replace(/^[-\s]+$/gm, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

/** Edit distance in words: each distinct word stands as one character. */
function wordDistance(a: readonly string[], b: readonly string[]): number {
  const letters = new Map<string, string>();
  const spell = (list: readonly string[]) =>
    list
      .map((word) => {
        if (!letters.has(word)) letters.set(word, String.fromCharCode(0x4e00 + letters.size));
        return letters.get(word);
      })
      .join('');
  return distance(spell(a), spell(b));
}

function runs(document: ActaDocument): Run[] {
  return document.blocks.flatMap((block) => blockTexts(block).flat());
}
