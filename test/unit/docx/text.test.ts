import { describe, expect, test } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import { signatoriesOf } from '#shared/acta/blocks.ts';
import { all, docxParts, docxText, docxXml } from '#test/fixtures/docx-text.ts';
import { acta, agreement, paragraph, run, signatures } from './sample.ts';

async function written(text: string): Promise<string> {
  return docxText(await writeDocx(acta([paragraph(text)]))).slice(0, -1);
}

async function highlighted(...runs: ReturnType<typeof run>[]): Promise<string[]> {
  const document = docxXml(await writeDocx(acta([{ kind: 'paragraph', runs, keepNext: false }])), 'word/document.xml');
  return all(document, 'w:r')
    .filter((each) => all(each, 'w:highlight').some((mark) => mark.attributes['w:val'] === 'yellow'))
    .map((each) =>
      all(each, 'w:t')
        .map((text) => text.children.join(''))
        .join(''),
    );
}

describe('text', () => {
  test.each([
    '{{ persona }} {% if %} $x %1',
    '<w:p><w:r/></w:p> <!-- --> <![CDATA[x]]> &amp; & "a" \'b\'',
    '👩🏽‍⚖️ 🇲🇽 𝒜 é e\u0301 \u00a0\u2007\u200b\u00ad',
    'שלום עולם — مرحبا بالعالم \u202eabc\u202c',
    '  blancos   al principio y al final  ',
    '_x0007_ \\u0007 C:\\ruta',
    'columna\totra\tmás',
    'una línea\notra\n\ny otra\n',
  ])('arrives verbatim: %j', async (text) => {
    expect(await written(text)).toBe(text);
  });

  test.each(['a\r\nb', 'a\rb'])('has one break for each end of line: %j', async (text) => {
    expect(await written(text)).toBe('a\nb');
  });

  test('that Word cannot hold is shown by a highlighted mark, never dropped', async () => {
    expect(await written('a\u0007b\u0000c\u000bd\ud800e\udc00f\ufffeg\uffffh\u0085i')).toBe(
      'a⟦U+0007⟧b⟦U+0000⟧c⟦U+000B⟧d⟦U+D800⟧e⟦U+DC00⟧f⟦U+FFFE⟧g⟦U+FFFF⟧h⟦U+0085⟧i',
    );
    expect(await highlighted(run('a\u0007\ud800b'))).toEqual(['⟦U+0007⟧⟦U+D800⟧']);
  });

  test('that Word cannot hold is shown as well in folios, names, the head of the page and the properties', async () => {
    const sheet = signatures(1);
    const [signatory] = signatoriesOf(sheet);
    const [group] = sheet.groups;
    if (!signatory || !group) throw new Error('No signatory');
    const blocks = [
      agreement('F\u0001', 'x'),
      { ...sheet, groups: [{ ...group, signatories: [{ ...signatory, name: 'N\u0002', office: 'O\u0003' }] }] },
    ];
    const bytes = await writeDocx(acta(blocks, { title: 'T\u0004', author: 'A\u0005' }));
    const parts = docxParts(bytes);
    expect(docxText(bytes)).toMatch(/F⟦U\+0001⟧.*N⟦U\+0002⟧.*O⟦U\+0003⟧/s);
    expect(parts['word/header1.xml']).toContain('⟦U+0004⟧');
    expect(parts['docProps/core.xml']).toContain('<dc:title>T⟦U+0004⟧</dc:title><dc:creator>A⟦U+0005⟧</dc:creator>');
  });

  test('that is missing is highlighted; every other origin looks the same', async () => {
    expect(
      await highlighted(run('a', 'generated'), run('b', 'typed'), run('c', 'rewritten'), run('[número]', 'missing')),
    ).toEqual(['[número]']);
  });

  test('of a million characters is written whole', async () => {
    const text = 'palabra ñandú 𝒜 '.repeat(60_000);
    expect(await written(text)).toBe(text);
  });
});
