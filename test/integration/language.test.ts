/** The language of the interface, from the data folder to the page, the errors and the command line; the acta is never of it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readAsset } from '#electron/app/assets.ts';
import { takeUpLanguage } from '#electron/app/language.ts';
import { CATALOGUES, language, speak } from '#shared/catalogue/index.ts';
import { ROOT, temporaryFolder, testApp } from '../fixtures/app.ts';

const SAMPLE = path.join(ROOT, 'resources', 'samples', 'stl-iv-2020.acta.json');

afterEach(() => speak('es'));

describe('the language', () => {
  it('is of every error from when it is chosen, and after a restart', async () => {
    const { ok, refused, folder } = testApp();
    const unknown = ['sessions.exportBundle', { session: 'ninguna' }] as const;
    expect((await refused(...unknown)).message).toBe(CATALOGUES.es.errors.unknownSession({}));
    await ok('app.speak', { language: 'en' });
    expect((await refused(...unknown)).message).toBe(CATALOGUES.en.errors.unknownSession({}));

    speak('es');
    takeUpLanguage({}, folder);
    expect(language).toBe('en');
  });

  it('is that of the environment where it names one, and Spanish where nothing says otherwise', async () => {
    const { ok, folder } = testApp();
    takeUpLanguage({ LANG: 'en_US.UTF-8' }, temporaryFolder());
    expect(language).toBe('es');
    await ok('app.speak', { language: 'en' });
    takeUpLanguage({ ACTA_LANGUAGE: 'es' }, folder);
    expect(language).toBe('es');
    writeFileSync(path.join(folder, 'language.json'), '{"language":');
    takeUpLanguage({}, folder);
    expect(language).toBe('es');
  });

  it('that cannot be kept is refused, and the one before stays', async () => {
    const { refused, folder } = testApp();
    // No file can take a folder's place.
    mkdirSync(path.join(folder, 'language.json'));
    expect(await refused('app.speak', { language: 'en' })).toMatchObject({ code: 'fileUnwritable' });
    expect(language).toBe('es');
  });

  it('is told to the window by its page', async () => {
    const page = async () => (await readAsset(path.join(ROOT, 'renderer'), '/'))?.bytes.toString() ?? '';
    expect(await page()).toContain('<html lang="es-MX">');
    speak('en');
    expect(await page()).toContain('<html lang="en-US">');
  });

  it.each(['docx', 'html', 'md', 'txt'] as const)(
    'is not of the acta: a .%s has the same bytes in both',
    async (format) => {
      const { ok, delivered } = testApp();
      const { id: session } = await ok('sessions.sample', {});
      for (const chosen of ['es', 'en'] as const) {
        await ok('app.speak', { language: chosen });
        await ok('acta.export', { session, format });
      }
      const [spanish, english] = delivered;
      expect(english?.fileName).toBe(spanish?.fileName);
      expect(Buffer.from(english?.bytes ?? []).equals(spanish?.bytes ?? new Uint8Array(1))).toBe(true);
    },
  );
});

describe('acta', () => {
  const acta = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, [path.join(ROOT, 'electron', 'cli.ts'), ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  it('speaks the language that was chosen in the window, or the one that it is asked for', async () => {
    const { ok, folder } = testApp();
    await ok('app.speak', { language: 'en' });
    expect(acta({ ACTA_DATA: folder }, 'check', SAMPLE).stdout).toBe('The acta has no findings.\n');
    expect(acta({ ACTA_DATA: folder, ACTA_LANGUAGE: 'es' }, 'check', SAMPLE).stdout).toBe(
      'El acta no tiene observaciones.\n',
    );
  });

  it('writes the same acta in both', () => {
    const [spanish, english] = ['es', 'en'].map((ACTA_LANGUAGE) => {
      const out = path.join(temporaryFolder(), 'acta.docx');
      expect(acta({ ACTA_LANGUAGE }, 'export', SAMPLE, out).status).toBe(0);
      return readFileSync(out);
    });
    expect(english?.equals(spanish ?? Buffer.alloc(0))).toBe(true);
  });
});
