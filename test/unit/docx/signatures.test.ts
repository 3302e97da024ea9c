import { describe, expect, test } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import type { ActaBlock } from '#shared/acta/blocks.ts';
import { all, docxXml, find, value, type XmlElement } from '#test/fixtures/docx-text.ts';
import { acta, paragraph, signatures } from './sample.ts';

async function sheet(blocks: readonly ActaBlock[]) {
  const document = docxXml(await writeDocx(acta(blocks)), 'word/document.xml');
  const outside = all(document, 'w:body').flatMap((body) => body.children.filter((each) => typeof each !== 'string'));
  return { outside, rows: all(document, 'w:tr'), columns: all(document, 'w:gridCol') };
}

function has(element: XmlElement | undefined, property: string): boolean {
  const properties = element && find(element, 'w:pPr');
  return properties !== undefined && find(properties, property) !== undefined;
}

function styleOf(element: XmlElement): string | undefined {
  return value(find(element, 'w:pPr') ?? element, 'w:pStyle');
}

/** Where each cell of a row begins and ends, in columns of the grid. */
function spans(row: XmlElement): number[] {
  return all(row, 'w:tc').map((cell) => Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? '1'));
}

function names(row: XmlElement): number {
  return all(row, 'w:p').filter((each) => styleOf(each) === 'ActaFirma').length;
}

describe('the signature sheet', () => {
  test('is a page of its own', async () => {
    const { outside } = await sheet([paragraph('a'), signatures(), paragraph('b')]);
    const ends = outside.filter((each) => each.name === 'w:sectPr' || has(each, 'w:sectPr')).map(styleOf);
    expect(ends).toEqual(['ActaParrafo', 'ActaLeyenda', undefined]);
    expect(outside.filter((each) => has(each, 'w:pageBreakBefore'))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 7, 8])(
    'of %i never parts a signature, nor one from the title and the legend',
    async (count) => {
      const { outside, rows } = await sheet([signatures(count)]);
      expect(outside.filter((each) => styleOf(each) === 'ActaTituloFirmas')).toHaveLength(1);
      for (const row of rows) {
        expect(all(row, 'w:cantSplit')).toHaveLength(1);
        expect(all(row, 'w:p').every((each) => has(each, 'w:keepNext'))).toBe(true);
      }
    },
  );

  test.each([20, 60])('of %i runs over pages as even as can be, each with the title and the legend', async (count) => {
    const { outside, rows } = await sheet([signatures(count)]);
    expect(rows).toHaveLength(count / 2);
    const pages: number[] = [];
    for (const each of outside) {
      if (styleOf(each) === 'ActaTituloFirmas') {
        expect(has(each, 'w:pageBreakBefore')).toBe(pages.length > 0);
        pages.push(0);
      }
      pages[pages.length - 1] = (pages.at(-1) ?? 0) + all(each, 'w:tr').length;
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(Math.max(...pages) - Math.min(...pages)).toBeLessThanOrEqual(1);
    expect(outside.filter((each) => styleOf(each) === 'ActaLeyenda')).toHaveLength(pages.length);
    expect(rows.every((row) => all(row, 'w:p').every((each) => has(each, 'w:keepNext')))).toBe(true);
  });

  test.each([
    [1, 1],
    [3, 1],
    [3, 2],
    [4, 2],
    [7, 2],
    [1, 3],
    [7, 3],
    [8, 3],
  ] as const)('of %i in %i columns centres what is short and gives all the same width', async (count, columns) => {
    const { rows, columns: grid } = await sheet([signatures(count, columns)]);
    expect(rows.map(names).reduce((sum, each) => sum + each, 0)).toBe(count);
    const widths = new Set<number>();
    for (const row of rows) {
      const cells = spans(row);
      expect(cells.reduce((sum, each) => sum + each, 0)).toBe(grid.length);
      expect(cells).toEqual(cells.toReversed());
      for (const [index, cell] of all(row, 'w:tc').entries()) if (names(cell) > 0) widths.add(cells[index] ?? 0);
    }
    expect(widths.size).toBe(1);
  });
});
