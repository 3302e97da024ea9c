import { describe, expect, test } from 'vitest';
import { type Piece, paginate } from '#renderer/acta/paginate.ts';
import { sliceRuns } from '#renderer/acta/pieces.ts';

const LINE = 20;
const text = (lines: number, more: Partial<Piece> = {}): Piece => ({
  height: lines * LINE,
  gap: 10,
  lineHeight: LINE,
  keepNext: false,
  pageBreakBefore: false,
  ...more,
});

const same = (height: number) => ({ first: height, others: height });

describe('laying out pages', () => {
  test('there is always a page, even of nothing', () => {
    expect(paginate([], same(200))).toEqual([[]]);
  });

  test('a paragraph that does not fit goes on at the head of the next page', () => {
    expect(paginate([text(7), text(6)], same(200))).toEqual([
      [
        { piece: 0, from: 0, to: null },
        { piece: 1, from: 0, to: 2 },
      ],
      [{ piece: 1, from: 2, to: null }],
    ]);
  });

  test('the first page holds more or less than the others, as its head is', () => {
    const pages = paginate([text(12)], { first: 3 * LINE, others: 5 * LINE });
    expect(pages.flat().map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 8],
      [8, null],
    ]);
  });

  test('one line is never left alone at the foot or at the head', () => {
    const [first, second] = paginate([text(8), text(3)], same(200));
    expect(first).toEqual([{ piece: 0, from: 0, to: null }]);
    expect(second).toEqual([{ piece: 1, from: 0, to: null }]);
    const [, next] = paginate([text(6), text(4)], same(190));
    expect(next?.[0]?.from).toBe(2);
  });

  test('a paragraph longer than a page runs over several, without losing a line', () => {
    const placed = paginate([text(35)], same(200)).flat();
    expect(placed.map(({ from }) => from)).toEqual([0, 10, 20, 30]);
    expect(placed.map(({ to }) => to)).toEqual([10, 20, 30, null]);
  });

  test('what announces something is not parted from it', () => {
    const pages = paginate([text(6), text(2, { keepNext: true }), text(4, { lineHeight: null })], same(200));
    expect(pages).toHaveLength(2);
    expect(pages[1]?.map(({ piece }) => piece)).toEqual([1, 2]);
  });

  test('an agreement is not split, and one higher than a page has a page of its own', () => {
    const pages = paginate([text(3), text(30, { lineHeight: null }), text(2)], same(200));
    expect(pages.map((page) => page.map(({ piece }) => piece))).toEqual([[0], [1], [2]]);
  });

  test('the signature sheet begins a page', () => {
    expect(paginate([text(1), text(1, { pageBreakBefore: true })], same(200))).toHaveLength(2);
    expect(paginate([text(1, { pageBreakBefore: true })], same(200))).toHaveLength(1);
  });
});

describe('slicing runs', () => {
  const runs = [
    { text: 'Por su parte, ', origin: 'generated', key: 'lead:b1' },
    { text: 'señaló que sí.', origin: 'typed' },
  ] as const;

  test('keeps the words and where they come from', () => {
    expect(sliceRuns(runs, 0, null)).toEqual(runs);
    expect(sliceRuns(runs, 7, 20)).toEqual([
      { text: 'parte, ', origin: 'generated', key: 'lead:b1' },
      { text: 'señaló', origin: 'typed' },
    ]);
    expect(sliceRuns(runs, 14, null)).toEqual([runs[1]]);
  });

  test('two parts together are the whole', () => {
    for (let cut = 0; cut <= 28; cut += 1) {
      const parts = [...sliceRuns(runs, 0, cut), ...sliceRuns(runs, cut, null)];
      expect(parts.map((run) => run.text).join('')).toBe('Por su parte, señaló que sí.');
    }
  });
});
