/** The folios' column is as wide on screen and in print as in Word, so that the lines of an agreement break alike. */
import { expect, it } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import { piecesOf } from '#renderer/acta/pieces.ts';
import type { ActaBlock } from '#shared/acta/blocks.ts';
import { compile } from '#shared/acta/compile.ts';
import { exampleSession } from '#shared/acta/exampleSession.ts';
import { renderHtml } from '#shared/acta/html.ts';
import { docxParts } from '#test/fixtures/docx-text.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';

const TWIPS = 1440 / 2.54;

it.each([
  ['A/1', 3.2],
  ['CT/EXT/12/2024/02', 4.85],
  ['SECRETARIADO/EXTRAORDINARIA-12/2024/0002', 6],
])('of %s is %f cm wide', async (folio, width) => {
  const acta = compile(exampleSession(profileBody('comite-de-transparencia'), '2026-03-10'));
  const named = (block: ActaBlock) => (block.kind === 'agreement' ? { ...block, folio } : block);
  const document = { ...acta, blocks: acta.blocks.map(named) };
  const onScreen = piecesOf(document).flatMap((piece) => (piece.kind === 'agreement' ? [piece.column] : []));
  expect(onScreen.length).toBeGreaterThan(2);
  for (const column of onScreen) expect(column).toBeCloseTo(width);
  expect(Number(/--folios: ([\d.]+)cm/.exec(renderHtml(document))?.[1])).toBeCloseTo(width);
  const body = docxParts(await writeDocx(document))['word/document.xml'] ?? '';
  expect(Number(/<w:gridCol w:w="(\d+)"/.exec(body)?.[1])).toBe(Math.round(width * TWIPS));
});
