import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, plainText, RichSchema, type Span } from '#shared/text/rich.ts';
import {
  asWritten,
  BLANK,
  fromWritten,
  joinWriting,
  passagesOf,
  plainWriting,
  sameWriting,
  splitWriting,
  trimmedEnd,
  trimmedStart,
  type Writing,
  writingOf,
} from '#shared/text/writing.ts';

/** What people type and paste, and what nobody should: every code unit, lone surrogates too. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '{{ sesion.numero }}',
    '<w:p>',
    '“comillas”',
    'שלום',
    '👩🏽‍⚖️',
    '\u0000\u0007',
    '\ud800',
    '\t',
    'a\nb',
  ),
);
const span: fc.Arbitrary<Span> = fc
  .tuple(words, fc.boolean(), fc.boolean())
  .filter(([text]) => text !== '')
  .map(([text, bold, italic]) => ({ text, ...(bold && { bold }), ...(italic && { italic }) }));
const spans = fc.array(span, { maxLength: 4 });
const paragraph: fc.Arbitrary<Passage> = spans.map((held) => ({ kind: 'paragraph', spans: held }));
const list: fc.Arbitrary<Passage> = fc
  .tuple(fc.boolean(), fc.array(spans, { minLength: 1, maxLength: 4 }))
  .map(([ordered, items]) => ({ kind: 'list', ordered, items }));
const table: fc.Arbitrary<Passage> = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 3 }))
  .chain(([header, columns]) =>
    fc
      .array(fc.array(spans, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 })
      .map((rows): Passage => ({ kind: 'table', header, rows })),
  );
const passages = fc.array(fc.oneof(paragraph, list, table), { minLength: 1, maxLength: 5 });
const writing: fc.Arbitrary<Writing> = fc.oneof(words.map(plainWriting), passages.map(writingOf));
const inParagraphs: fc.Arbitrary<Writing> = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map(writingOf);
const anywhere = <T extends Writing>(one: fc.Arbitrary<T>) =>
  one.chain((held) => fc.tuple(fc.constant(held), fc.integer({ min: 0, max: held.text.length })));

const dense = (text: string) => text.replace(/[\n\t]/g, '');
const bold = (text: string): Span => ({ text, bold: true });

describe('the form of a text', () => {
  it('says the text to the letter, whatever the text is', () => {
    fc.assert(
      fc.property(passages, (rich) => {
        const { text, rich: form } = writingOf(rich);
        expect(text).toBe(plainText(rich));
        if (form) expect(plainText(form)).toBe(text);
        expect(RichSchema.safeParse(rich).success).toBe(true);
      }),
    );
  });

  it('is told part by part as it is told whole', () => {
    fc.assert(
      fc.property(passages, passages, (one, other) => {
        expect(plainText([...one, ...other])).toBe(`${plainText(one)}\n${plainText(other)}`);
      }),
    );
  });

  it('is only there where something has one', () => {
    expect(
      writingOf([
        { kind: 'paragraph', spans: [{ text: 'uno' }] },
        { kind: 'paragraph', spans: [] },
      ]),
    ).toEqual({ text: 'uno\n', rich: null });
    expect(writingOf([{ kind: 'paragraph', spans: [bold('u'), bold('no')] }]).rich).toEqual([
      { kind: 'paragraph', spans: [bold('uno')] },
    ]);
  });

  it('goes into a fact and comes back', () => {
    fc.assert(
      fc.property(writing, (one) => {
        expect(sameWriting(fromWritten(JSON.parse(JSON.stringify(asWritten(one)))), one)).toBe(true);
        expect(writingOf(passagesOf(one))).toEqual(one);
      }),
    );
  });

  it('refuses rows of different lengths', () => {
    const rows = [[[], []], [[]]];
    expect(RichSchema.safeParse([{ kind: 'table', header: false, rows }]).success).toBe(false);
  });
});

describe('a text parted and joined', () => {
  it('is what it was, in any of its paragraphs and at any character', () => {
    fc.assert(
      fc.property(anywhere(inParagraphs), ([one, at]) => {
        const [first, second] = splitWriting(one, at);
        expect(first.text).toBe(one.text.slice(0, at));
        expect(second.text).toBe(one.text.slice(at));
        const { start, ...joined } = joinWriting(first, second, '');
        expect(joined).toEqual(one);
        expect(start).toBe(at);
      }),
    );
  });

  it('is what it was, between two items of a list', () => {
    const held = writingOf([{ kind: 'list', ordered: true, items: [[{ text: 'uno' }], [bold('dos')], []] }]);
    for (const at of [3, 4]) {
      const [first, second] = splitWriting(held, at);
      expect([first.text, second.text]).toEqual(['uno', 'dos\n']);
      expect(joinWriting(first, second, ' ')).toMatchObject(held);
    }
  });

  it('loses no word and no look, wherever it is parted', () => {
    const looks = ({ rich }: Writing) =>
      (rich ?? [])
        .flatMap((passage) => {
          if (passage.kind === 'paragraph') return passage.spans;
          return passage.kind === 'list' ? passage.items.flat() : passage.rows.flat(2);
        })
        .flatMap((held) =>
          dense(held.text)
            .split('')
            .map((letter) => `${letter}${held.bold ?? ''}${held.italic ?? ''}`),
        );
    fc.assert(
      fc.property(anywhere(writing), ([one, at]) => {
        const [first, second] = splitWriting(one, at);
        const joined = joinWriting(first, second, '');
        expect(dense(first.text) + dense(second.text)).toBe(dense(one.text));
        expect(dense(joined.text)).toBe(dense(one.text));
        if (first.rich && second.rich) expect(looks(joined)).toEqual(looks(one));
      }),
    );
  });

  it('keeps a row whole, and a table stays one with its header', () => {
    const rows = [
      [[bold('Partida')], [bold('Monto')]],
      [[{ text: 'Papelería' }], [{ text: '300' }]],
    ];
    const held = writingOf([{ kind: 'table', header: true, rows }]);
    expect(splitWriting(held, 'Partida\tMo'.length).map(({ text }) => text)).toEqual([
      'Partida\tMonto',
      'Papelería\t300',
    ]);
    expect(splitWriting(held, 0)).toEqual([BLANK, held]);
  });

  it('is joined with a blank between paragraphs, and none beside a list', () => {
    const points = writingOf([{ kind: 'list', ordered: false, items: [[{ text: 'uno' }]] }]);
    expect(joinWriting(plainWriting('antes'), plainWriting('después'), ' ').text).toBe('antes después');
    expect(joinWriting(plainWriting('antes'), points, ' ')).toMatchObject({ text: 'antes\nuno', start: 6 });
    expect(joinWriting(BLANK, points, ' ')).toMatchObject({ text: 'uno', start: 0 });
  });
});

describe('a text without the blanks at its edges', () => {
  it('says what the plain text would, and keeps every letter', () => {
    fc.assert(
      fc.property(inParagraphs, (one) => {
        expect(trimmedEnd(one).text).toBe(one.text.trimEnd());
        expect(trimmedStart(one).text).toBe(one.text.trimStart());
      }),
    );
    fc.assert(
      fc.property(writing, (one) => {
        const letters = (text: string) => text.replace(/\s/g, '');
        expect(letters(trimmedStart(trimmedEnd(one)).text)).toBe(letters(one.text));
      }),
    );
  });
});
