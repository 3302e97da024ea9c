/** `acta verify`: whether a Word file is the acta that was made final, and the session still says so. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '#electron/store/assets.ts';
import { readKeptDocument, writeKeptDocument } from '#shared/acta/keptDocument.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ROOT, temporaryFolder, testApp } from '../fixtures/app.ts';

const t = catalogue.cli;

function verify(session: string, file: string) {
  const cli = path.join(ROOT, 'electron', 'cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'verify', session, file], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The bundle of a session whose acta is final, and that acta. */
async function sealed() {
  const { ok, delivered } = testApp();
  const { id } = await ok('sessions.sample', {});
  await ok('acta.finalize', { session: id });
  await ok('acta.export', { session: id });
  await ok('sessions.exportBundle', { session: id });
  const acta = delivered[0]?.bytes ?? new Uint8Array();
  return { acta, bundle: new TextDecoder().decode(delivered[1]?.bytes) };
}

/** Both on disk, changed or not. */
function files(session: string, file: Uint8Array): [string, string] {
  const folder = temporaryFolder();
  const paths = [path.join(folder, 'sesion.acta.json'), path.join(folder, 'acta.docx')] as const;
  writeFileSync(paths[0], session);
  writeFileSync(paths[1], file);
  return [...paths];
}

describe('acta verify', () => {
  it('knows the file that was made final, after it is reopened too', async () => {
    const { acta, bundle } = await sealed();
    expect(verify(...files(bundle, acta))).toEqual({ status: 0, stdout: `${t.verified(1, false)}\n`, stderr: '' });
    const reopened = JSON.parse(bundle);
    reopened.facts.push({ at: '2020-11-05T10:00', fact: { type: 'actaReopened', reason: 'Observaciones' } });
    expect(verify(...files(JSON.stringify(reopened), acta))).toMatchObject({
      status: 0,
      stdout: `${t.verified(1, true)}\n`,
    });
  });

  it('tells a file of which one byte differs', async () => {
    const { acta, bundle } = await sealed();
    const altered = acta.with(acta.length - 1, (acta.at(-1) ?? 0) ^ 1);
    const { status, stdout } = verify(...files(bundle, altered));
    expect(status).toBe(1);
    expect(stdout).toBe(`${t.notVerified(sha256Of(altered))}\n`);
  });

  it('tells a session whose facts were changed afterwards', async () => {
    const { acta, bundle } = await sealed();
    const written = 'su agrado ya que';
    expect(bundle).toContain(written);
    const { status, stdout } = verify(...files(bundle.replaceAll(written, 'su desagrado ya que'), acta));
    expect(status).toBe(1);
    expect(stdout).toBe(`${t.verified(1, false)}\n${t.factsDiffer}\n`);
  });

  it('refuses a session whose kept document was changed', async () => {
    const { acta, bundle } = await sealed();
    const changed = JSON.parse(bundle);
    const { document } = changed.facts.at(-1).fact;
    changed.assets[document].base64 = Buffer.from('{}').toString('base64');
    const { status, stderr } = verify(...files(JSON.stringify(changed), acta));
    expect(status).toBe(2);
    expect(stderr).toContain(catalogue.errors.assetDamaged({}));
  });
});

describe('a kept document', () => {
  it('of a later version of the app is refused in words; one without a format is of the first', () => {
    const text = JSON.stringify({ title: 'Acta' });
    expect(readKeptDocument(text)).toEqual({ title: 'Acta' });
    expect(readKeptDocument(writeKeptDocument(readKeptDocument(text)))).toEqual({ title: 'Acta' });
    expect(() => readKeptDocument(JSON.stringify({ format: 2, title: 'Acta' }))).toThrow(
      expect.objectContaining({ problem: { code: 'documentNewer', data: { found: 2, known: 1 } } }),
    );
  });
});
