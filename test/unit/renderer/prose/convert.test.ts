import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentText, fromDoc, offsetOf, posAt, toDoc } from '#renderer/prose/convert.ts';
import type { Passage } from '#shared/text/rich.ts';
import { plainWriting, writingOf } from '#shared/text/writing.ts';

const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '{{ x }}',
    '<w:p>',
    '“a”',
    'שלום',
    '👩🏽‍⚖️',
    '\u0000\u0007',
    '\ud800',
    '\t',
    ' ',
    '\r',
    '\n',
    'uno\ndos',
  ),
);
const span = fc
  .tuple(words, fc.boolean(), fc.boolean())
  .map(([text, bold, italic]) => ({ text, ...(bold && { bold }), ...(italic && { italic }) }));
const spans = fc.array(span, { maxLength: 3 });
const line = spans.map((held): Passage => ({ kind: 'paragraph', spans: held }));
const list = fc
  .tuple(fc.boolean(), fc.array(spans, { minLength: 1, maxLength: 3 }))
  .map(([ordered, items]): Passage => ({ kind: 'list', ordered, items }));
const TABLE: Passage = {
  kind: 'table',
  header: true,
  rows: [
    [[{ text: 'Partida' }], [{ text: 'Monto', italic: true }]],
    [[{ text: 'uno\ndos' }], []],
  ],
};

const BLANK: Passage = { kind: 'paragraph', spans: [] };

test('what is written goes into the editor and comes back to the letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(line, list, fc.constant(TABLE), fc.constant(BLANK)), { minLength: 1, maxLength: 5 }),
      (passages) => {
        const writing = writingOf(passages);
        expect(fromDoc(toDoc(writing))).toEqual(writing);
      },
    ),
  );
});

test('a table at an edge has a line beside it that is no part of the text', () => {
  const doc = toDoc(writingOf([TABLE]));
  expect(doc.children.map(({ type }) => type.name)).toEqual(['paragraph', 'table', 'paragraph']);
  expect(fragmentText(doc.content)).toBe('\nPartida\tMonto\nuno\ndos\t\n');
});

test('every place in the text is a place in the document', () => {
  const whole = fc.array(fc.oneof(line, list, fc.constant(TABLE)), { minLength: 1, maxLength: 4 }).map(writingOf);
  fc.assert(
    fc.property(fc.oneof(whole, words.map(plainWriting)), fc.nat(), (writing, at) => {
      const doc = toDoc(writing);
      // Lines within a paragraph are one node's text; each of its characters has its own place all the same.
      const offset = at % (writing.text.length + 1);
      const pos = posAt(doc, offset);
      expect(doc.resolve(pos).parent.isTextblock).toBe(true);
      expect(offsetOf(doc, pos)).toBe(offset);
    }),
  );
});
