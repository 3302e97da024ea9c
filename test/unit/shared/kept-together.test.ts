/** What stays together on a page, in the acta of every profile and in its list of attendance. */
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import { piecesOf } from '#renderer/acta/pieces.ts';
import { type ActaBlock, type ActaDocument, runsText } from '#shared/acta/blocks.ts';
import { compile } from '#shared/acta/compile.ts';
import { compileDocument } from '#shared/acta/documents/compile.ts';
import { exampleSession } from '#shared/acta/exampleSession.ts';
import { renderHtml } from '#shared/acta/html.ts';
import { docxParts } from '#test/fixtures/docx-text.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';

const session = (profile: string) => exampleSession(profileBody(profile), '2026-03-10');
const isKept = (block: ActaBlock | undefined) => block !== undefined && 'keepNext' in block && block.keepNext === true;
const said = (block: ActaBlock) => ('runs' in block ? runsText(block.runs) : '');

describe.each(['secretariado-tecnico-local', 'cabildo', 'consejo-ciudadano'])('a page of %s', (profile) => {
  const { blocks } = compile(session(profile));

  it('ends with nothing that announces what is on the next', () => {
    const announcing = blocks.filter((block) => block.kind === 'paragraph' && said(block).endsWith(':'));
    expect(announcing.length).toBeGreaterThan(3);
    expect(announcing.filter((block) => !isKept(block))).toEqual([]);
  });

  it('ends with no item that was opened in few words, while a long opening may be parted from its item', () => {
    const openings = blocks.filter((block) => block.kind === 'paragraph' && block.number !== undefined);
    const short = openings.filter((block) => said(block).length <= 400);
    expect(short.length).toBeGreaterThan(3);
    expect(short.filter((block) => !isKept(block))).toEqual([]);
    expect(openings.some((block) => said(block).length > 400 && !isKept(block))).toBe(true);
  });

  it('before the signatures has more than the last annex on it', () => {
    const last = blocks.findIndex(({ kind }) => kind === 'signatures') - 1;
    expect(blocks[last]).toMatchObject({ kind: 'paragraph', keepNext: false });
    expect(isKept(blocks[last - 1])).toBe(true);
  });
});

describe('the list of attendance', () => {
  const { document } = compileDocument(session('cabildo'), { kind: 'attendance' });

  it('does not leave its last sentence alone on a page: in Word', async () => {
    const body = docxParts(await writeDocx(document))['word/document.xml'] ?? '';
    const rows = body.split('<w:tr>').slice(1);
    expect(rows.at(-1)?.split('</w:tr>')[0]).toContain('<w:keepNext/>');
    expect(rows.at(-2)).not.toContain('<w:keepNext/>');
    // What parts the table from the sentence is kept with it too.
    expect(rows.at(-1)?.split('</w:tbl>')[1]).toMatch(/^<w:p>(?:(?!<\/w:p>).)*<w:keepNext\/>/);
  });

  it('nor on screen or in print', () => {
    const rows = piecesOf(document).filter(({ kind }) => kind === 'row');
    expect(rows.map(({ keepNext }) => keepNext).slice(-2)).toEqual([false, true]);
    expect(lastTable(document)).toContain('<table class="written kept"');
  });
});

describe('on screen, as in Word', () => {
  const pieces = piecesOf(compile(session('cabildo')));

  it('the first two items of a list stay together, and the last two', () => {
    const first = pieces.findIndex((piece) => piece.kind === 'list' && piece.isFirst);
    const items = pieces.slice(first).slice(
      0,
      pieces.slice(first).findIndex(({ kind }) => kind === 'paragraph'),
    );
    expect(items.length).toBeGreaterThan(5);
    expect(items.map(({ keepNext }) => keepNext)).toEqual(
      items.map((_, index) => index === 0 || index === items.length - 2),
    );
  });

  it('what comes before an agreement stays with it', () => {
    const before = pieces.filter((_, index) => pieces[index + 1]?.kind === 'agreement');
    expect(before.length).toBeGreaterThan(2);
    expect(before.every(({ keepNext }) => keepNext)).toBe(true);
  });
});

function lastTable(document: ActaDocument): string {
  const html = renderHtml(document);
  return html.slice(html.lastIndexOf('<table'));
}
