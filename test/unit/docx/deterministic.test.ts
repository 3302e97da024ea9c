import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import { docxParts } from '#test/fixtures/docx-text.ts';
import { acta, longActa } from './sample.ts';

const run = promisify(execFile);

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The digest of the sample acta as written by another process in another time zone. */
async function digestIn(zone: string): Promise<string> {
  const program = `
    const { createHash } = await import('node:crypto');
    const { writeDocx } = await import(${JSON.stringify(new URL('../../../electron/docx/write.ts', import.meta.url))});
    const { acta } = await import(${JSON.stringify(new URL('./sample.ts', import.meta.url))});
    console.log(createHash('sha256').update(await writeDocx(acta())).digest('hex'));
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
  });
  return stdout.trim();
}

describe('the same acta', () => {
  test('is the same bytes at any time and after any other', async () => {
    const first = digest(await writeDocx(acta()));
    await writeDocx(longActa());
    vi.useFakeTimers({ now: new Date('2031-07-09T03:04:05Z'), toFake: ['Date'] });
    try {
      expect(digest(await writeDocx(acta()))).toBe(first);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is the same bytes in any time zone', async () => {
    const here = digest(await writeDocx(acta()));
    const zones = ['America/Mexico_City', 'Pacific/Kiritimati', 'UTC'];
    expect(await Promise.all(zones.map(digestIn))).toEqual(zones.map(() => here));
  });
});

test('the file’s properties are the acta’s, dated by its instant', async () => {
  const parts = docxParts(await writeDocx(acta()));
  const core = parts['docProps/core.xml'];
  expect(core).toContain('<dc:title>Acta de la Cuarta Sesión Ordinaria del Secretariado Técnico Local</dc:title>');
  expect(core).toContain('<dc:creator>Secretariado Técnico Local del Estado de México</dc:creator>');
  expect(core).toContain('<dc:language>es-MX</dc:language>');
  expect(core?.match(/2020-11-03T19:00:00Z/g)).toHaveLength(2);
  expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
});
