import { describe, expect, test } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import type { ActaBlock } from '#shared/acta/blocks.ts';
import { all, docxText, docxXml, find, value } from '#test/fixtures/docx-text.ts';
import { acta, item, list, number, paragraph } from './sample.ts';

async function printed(blocks: readonly ActaBlock[]): Promise<string[]> {
  return docxText(await writeDocx(acta(blocks)))
    .trimEnd()
    .split(/\n+/);
}

async function lists(blocks: readonly ActaBlock[]): Promise<(string | undefined)[]> {
  const document = docxXml(await writeDocx(acta(blocks)), 'word/document.xml');
  return all(document, 'w:numPr').map((each) => value(each, 'w:numId'));
}

describe('the items’ numbers', () => {
  test('are Word’s own, and one list while they follow each other', async () => {
    const blocks = [item(1, 'a'), paragraph('b'), list(['c']), item(2, 'd'), item(3, 'e')];
    const [first, , second, third] = await lists(blocks);
    expect([second, third]).toEqual([first, first]);
    expect(await printed(blocks)).toEqual(['I. - a', 'b', '1. c', 'II. - d', 'III. - e']);
  });

  test('jump where the acta’s do, with a list that starts there', async () => {
    const blocks = [item(1, 'a'), item(2, 'b'), item(5, 'c'), item(6, 'd'), item(5, 'e'), item(1, 'f')];
    expect(new Set(await lists(blocks)).size).toBe(4);
    expect(await printed(blocks)).toEqual(['I. - a', 'II. - b', 'V. - c', 'VI. - d', 'V. - e', 'I. - f']);
  });

  test('keep their suffix to the letter, also where it changes on the way', async () => {
    const dash = '. – ';
    const blocks = [item(3, 'a'), item(4, 'b', { number: number(4, 'upperRoman', dash) }), item(5, 'c')];
    expect(await printed(blocks)).toEqual(['III. - a', 'IV. – b', 'V. - c']);
  });

  test.each([
    ['decimal', '28) '],
    ['lowerLetter', 'bb) '],
    ['upperLetter', 'BB) '],
    ['upperRoman', 'XXVIII) '],
  ] as const)('are written in %s', async (format, label) => {
    expect(await printed([item(28, 'a', { number: number(28, format, ') ') })])).toEqual([`${label}a`]);
  });

  test('are bold', async () => {
    const numbering = docxXml(await writeDocx(acta([item(4, 'a')])), 'word/numbering.xml');
    const level = all(numbering, 'w:lvl').find((each) => value(each, 'w:lvlText') === '%1. - ');
    expect(level && find(find(level, 'w:rPr') ?? level, 'w:b')).toBeDefined();
  });
});

describe('the numbers of what is under an item', () => {
  const under = (value: number, prefix: string, text: string) =>
    item(value, text, {
      number: { value, format: 'lowerLetter', prefix, suffix: '. - ', text: `${prefix}${value}. - ` },
    });

  test('are Word’s own, after the number of their item', async () => {
    const blocks = [
      item(4, 'a'),
      under(1, 'IV.', 'b'),
      paragraph('c'),
      under(2, 'IV.', 'd'),
      item(5, 'e'),
      under(1, 'V.', 'f'),
    ];
    const [first, second, third] = await lists(blocks);
    expect(second).toBe(third);
    expect(second).not.toBe(first);
    expect(await printed(blocks)).toEqual(['IV. - a', 'IV.a. - b', 'c', 'IV.b. - d', 'V. - e', 'V.a. - f']);
  });
});

describe('lists', () => {
  test.each([
    ['lowerLetter', ['1. a', 'a) b', 'b) c', '2. d', 'a) e']],
    ['decimal', ['1. a', '1.1. b', '1.2. c', '2. d', '2.1. e']],
  ] as const)('count what is under an item anew in %s, on a level of their own', async (subFormat, read) => {
    const nested = { ...list(['a', 'b', 'c', 'd', 'e']), subFormat };
    const blocks: ActaBlock[] = [
      { ...nested, items: nested.items.map((one, index) => ({ ...one, nested: index !== 0 && index !== 3 })) },
    ];
    expect(await printed(blocks)).toEqual(read);
    expect(new Set(await lists(blocks)).size).toBe(1);
  });

  test('each starts at 1, in its own format', async () => {
    const blocks = [
      list(['a;', 'b.']),
      list(['c;', 'd.']),
      list(['e;', 'f.'], 'lowerLetter'),
      list(['g.'], 'upperRoman'),
    ];
    expect(await printed(blocks)).toEqual(['1. a;', '2. b.', '1. c;', '2. d.', 'a. e;', 'b. f.', 'I. g.']);
  });

  test('have no typed numbers', async () => {
    const document = docxXml(await writeDocx(acta([list(['uno;', 'dos.'])])), 'word/document.xml');
    expect(all(document, 'w:t').map((each) => each.children.join(''))).toEqual(['uno;', 'dos.']);
  });
});
