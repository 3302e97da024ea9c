/** Annexes with their files, on a real database: kept, handed over, undone, sealed, and carried by a bundle. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { LARGEST_ANNEX, LARGEST_ANNEXES } from '#shared/session/facts.ts';
import { foldLog } from '#shared/session/log.ts';
import { convene, openWithBlock, ROOT, type TestApp, temporaryFolder, testApp } from '../fixtures/app.ts';

const BYTES = Uint8Array.from({ length: 70_001 }, (_, index) => (index * 31) % 256);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
/** As many bytes, which are those of no other. */
const large = (size: number, first: number) => base64(new Uint8Array(size).fill(first, 0, 1));

function acta(...args: string[]) {
  const cli = path.join(ROOT, 'electron', 'cli.ts');
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout };
}

async function keep({ ok }: TestApp, session: string, bytes = BYTES, mime = 'application/pdf') {
  return ok('annexes.keep', { session, mime, base64: base64(bytes) });
}

/** Annexes a file under its name. */
async function annex(test: TestApp, session: string, name: string, more: object = {}): Promise<void> {
  const file = { ...(await keep(test, session)), name };
  const fact = { type: 'annexed' as const, annex: 'x1', title: 'Programa anual', file, ...more };
  await test.ok('sessions.record', { session, facts: [{ fact }] });
}

const sessionOf = async ({ ok }: TestApp, id: string) => {
  const { body, entries } = await ok('sessions.load', { session: id });
  return foldLog(body, entries);
};

async function exported(test: TestApp, session: string, what: 'annex' | 'bundle') {
  if (what === 'annex') await test.ok('annexes.export', { session, annex: 'x1' });
  else await test.ok('sessions.exportBundle', { session });
  const file = test.delivered.at(-1);
  if (!file) throw new Error('nothing was delivered');
  return file;
}

describe('the file of an annex', () => {
  it('comes back byte for byte, under its own name as every system accepts it, once the app is started again', async () => {
    const folder = temporaryFolder();
    const test = testApp(folder);
    const session = await convene(test);
    await annex(test, session, 'Programa: añó/2020 (v1).tar.PDF');
    const again = testApp(folder);
    const file = await exported(again, session, 'annex');
    expect(Buffer.compare(file.bytes, BYTES)).toBe(0);
    expect(file).toMatchObject({ fileName: 'Programa ano 2020 v1 tar.PDF', mime: 'application/pdf' });
    expect((await sessionOf(again, session)).annexes[0]?.file).toMatchObject({
      asset: sha256(BYTES),
      size: BYTES.length,
    });
  });

  it('is there again when its annex was taken away and that is undone', async () => {
    const test = testApp();
    const session = await convene(test);
    await annex(test, session, 'programa.pdf');
    await test.ok('sessions.record', { session, facts: [{ fact: { type: 'annexRemoved', annex: 'x1' } }] });
    expect(await test.refused('annexes.export', { session, annex: 'x1' })).toMatchObject({ code: 'unknownAnnex' });
    await test.ok('sessions.undo', { session });
    expect(Buffer.compare((await exported(test, session, 'annex')).bytes, BYTES)).toBe(0);
  });

  it('is one that is kept, of the size that is told', async () => {
    const test = testApp();
    const session = await convene(test);
    const kept = await keep(test, session);
    const record = (file: object) =>
      test.refused('sessions.record', {
        session,
        facts: [{ fact: { type: 'annexed', annex: 'x1', title: 'Programa', file } }],
      });
    expect(await record({ ...kept, asset: 'ab'.repeat(32), name: 'a.pdf' })).toMatchObject({ code: 'missingAsset' });
    expect(await record({ ...kept, size: 1, name: 'a.pdf' })).toMatchObject({ code: 'assetDamaged' });
    expect(await record({ ...kept, name: ' ' })).toMatchObject({ path: 'facts[0].fact.file.name' });
  });

  it('is of 50 MB at most, and of 120 MB with the others, told in Spanish', async () => {
    const test = testApp();
    const session = await convene(test);
    const tooLarge = await test.refused('annexes.keep', {
      session,
      mime: 'video/mp4',
      base64: large(LARGEST_ANNEX + 2, 1),
    });
    expect(tooLarge.message).toBe(catalogue.errors.annexTooLarge({ size: LARGEST_ANNEX + 2, most: LARGEST_ANNEX }));
    for (const [index, size] of [LARGEST_ANNEX, LARGEST_ANNEX].entries()) {
      const kept = await test.ok('annexes.keep', { session, mime: 'video/mp4', base64: large(size, index + 1) });
      const file = { ...kept, name: 'video.mp4' };
      const fact = { type: 'annexed' as const, annex: `v${index}`, title: 'Video', file };
      await test.ok('sessions.record', { session, facts: [{ fact }] });
    }
    const one = await test.refused('annexes.keep', {
      session,
      mime: 'video/mp4',
      base64: large(LARGEST_ANNEXES - 2 * LARGEST_ANNEX + 1, 9),
    });
    expect(one.code).toBe('annexesTooLarge');
  }, 60_000);
});

describe('a session with annexes', () => {
  it('carries their files in its bundle, whatever they are, and gives them back where it is imported', async () => {
    const test = testApp();
    const session = await convene(test);
    // An image that is no logo, under the type that its machine told.
    const file = { ...(await keep(test, session, BYTES, 'image/heic')), name: 'foto.heic' };
    await test.ok('sessions.record', {
      session,
      facts: [{ fact: { type: 'annexed', annex: 'x1', title: 'Foto', file } }],
    });
    const text = new TextDecoder().decode((await exported(test, session, 'bundle')).bytes);
    const there = testApp();
    const { id } = await there.ok('sessions.import', { text });
    const back = await exported(there, id, 'annex');
    expect(Buffer.compare(back.bytes, BYTES)).toBe(0);
    expect(back.mime).toBe('image/heic');
    expect(new TextDecoder().decode((await exported(there, id, 'bundle')).bytes)).toBe(text);
  });

  it('is sealed with them: what changes them is refused, and any of their files can be told', async () => {
    const test = testApp();
    const session = await convene(test);
    await openWithBlock(test, session);
    await annex(test, session, 'programa.pdf', { about: { item: 'i2' } });
    await test.ok('sessions.record', { session, facts: [{ fact: { type: 'closed' } }] });
    await test.ok('acta.finalize', { session });
    const { seals } = await sessionOf(test, session);
    expect(seals[0]?.annexes).toMatchObject([{ id: 'x1', file: { asset: sha256(BYTES), name: 'programa.pdf' } }]);
    const refusal = await test.refused('sessions.record', {
      session,
      facts: [{ fact: { type: 'annexRemoved', annex: 'x1' } }],
    });
    expect(refusal.code).toBe('actaFinal');

    const folder = temporaryFolder();
    const [bundle, file] = [path.join(folder, 'session.acta.json'), path.join(folder, 'recibido.pdf')];
    writeFileSync(bundle, (await exported(test, session, 'bundle')).bytes);
    writeFileSync(file, BYTES);
    expect(acta('verify', bundle, file)).toEqual({
      code: 0,
      out: `${catalogue.cli.verifiedAnnex('programa.pdf', 1)}\n`,
    });
    writeFileSync(file, BYTES.slice(1));
    expect(acta('verify', bundle, file).code).toBe(1);
  });
});
