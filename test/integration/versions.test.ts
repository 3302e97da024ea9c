/** Draft and final: an acta that is frozen, refused changes, reopened and frozen again, on a real database. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentWords } from '#shared/acta/documentWords.ts';
import type { SessionSummary } from '#shared/api.ts';
import { foldLog } from '#shared/session/log.ts';
import { convene, openWithBlock, type TestApp, temporaryFolder, testApp } from '../fixtures/app.ts';

/** A closed session with one paragraph, `b1`; its id. */
async function closedSession(test: TestApp): Promise<string> {
  const session = await convene(test);
  await openWithBlock(test, session);
  await write(test, session, 'Se expuso el programa.');
  await test.ok('sessions.record', { session, facts: [{ fact: { type: 'closed' } }] });
  return session;
}

const write = ({ ok }: TestApp, session: string, text: string) =>
  ok('sessions.record', { session, facts: [{ fact: { type: 'textWritten', block: 'b1', text } }] });

const reopen = ({ ok }: TestApp, session: string, reason = 'Observaciones de la contraloría') =>
  ok('sessions.record', { session, facts: [{ fact: { type: 'actaReopened', reason } }] });

const sealsOf = async ({ ok }: TestApp, session: string) => {
  const { body, entries } = await ok('sessions.load', { session });
  return foldLog(body, entries).seals;
};

async function exported(test: TestApp, session: string) {
  await test.ok('acta.export', { session });
  const file = test.delivered.at(-1);
  if (!file) throw new Error('nothing was delivered');
  return { fileName: file.fileName, bytes: Buffer.from(file.bytes) };
}

const summaryOf = async ({ ok }: TestApp, session: string) =>
  (await ok('sessions.list', {})).find(({ id }) => id === session) as SessionSummary;

/** All that the headers of a Word file say. */
function headers(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  return parts.map(([, part]) => strFromU8(part)).join('');
}

describe('an acta that is made final', () => {
  it('says across its pages that it is a draft until then, and no more from then on', async () => {
    const test = testApp();
    const session = await closedSession(test);
    expect(headers((await exported(test, session)).bytes)).toContain(documentWords.draft);
    await test.ok('acta.finalize', { session });
    expect(headers((await exported(test, session)).bytes)).not.toContain(documentWords.draft);
    // Other formats show the document that was kept.
    await test.ok('acta.export', { session, format: 'txt' });
    const text = test.delivered.at(-1);
    expect(text?.fileName).toMatch(/ v1\.txt$/);
    expect(new TextDecoder().decode(text?.bytes)).toContain('Se expuso el programa.');
  });

  it('is told in the log with the SHA-256 of the very file that is exported from then on', async () => {
    const test = testApp();
    const session = await closedSession(test);
    expect((await summaryOf(test, session)).finalVersion).toBeNull();
    await test.ok('acta.finalize', { session });
    const file = await exported(test, session);
    const [seal] = await sealsOf(test, session);
    expect(seal).toMatchObject({ version: 1, reopened: null });
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(seal?.sha256);
    expect(file.fileName).toMatch(/ v1\.docx$/);
    expect((await summaryOf(test, session)).finalVersion).toBe(1);
  });

  it('gives the same bytes once the app is started again, whatever the app would write now', async () => {
    const folder = temporaryFolder();
    const first = testApp(folder);
    const session = await closedSession(first);
    await first.ok('acta.finalize', { session });
    const before = await exported(first, session);
    first.app.close();

    const again = testApp(folder);
    const after = await exported(again, session);
    expect(after.bytes.equals(before.bytes)).toBe(true);
    // The file is the kept one, not one written again.
    const [seal] = await sealsOf(again, session);
    const kept = again.store.assets.get(seal?.sha256 ?? '');
    expect(kept && Buffer.from(kept.bytes).equals(after.bytes)).toBe(true);
  });

  it('refuses whatever would change it, undoing too, and says how to go on', async () => {
    const test = testApp();
    const session = await closedSession(test);
    await test.ok('acta.finalize', { session });
    const before = await test.ok('sessions.load', { session });
    for (const fact of [
      { type: 'textWritten', block: 'b1', text: 'Otra cosa.' },
      { type: 'sentenceRewritten', key: 'closing', text: 'Fin.' },
      { type: 'instantCorrected', entry: before.entries[1]?.id, at: '2020-11-03T18:00:00.000Z' },
    ]) {
      const refusal = await test.refused('sessions.record', { session, facts: [{ fact }] });
      expect(refusal.code).toBe('actaFinal');
      expect(refusal.message).toContain('Reabrir el acta');
    }
    expect((await test.refused('sessions.undo', { session })).code).toBe('nothingToUndo');
    expect((await test.refused('acta.finalize', { session })).code).toBe('actaFinal');
    expect((await test.ok('sessions.load', { session })).entries).toEqual(before.entries);
    // What is not told in the acta can still be noted.
    await test.ok('sessions.record', { session, facts: [{ fact: { type: 'doubtMarked', doubt: 'd1', block: 'b1' } }] });
  });

  it('is made so only once the session is closed, and only by the app itself', async () => {
    const test = testApp();
    const session = await convene(test);
    await openWithBlock(test, session);
    expect((await test.refused('acta.finalize', { session })).code).toBe('notClosed');
    await test.ok('sessions.record', { session, facts: [{ fact: { type: 'closed' } }] });
    const hash = 'a'.repeat(64);
    const forged = { type: 'actaFinalized', version: 1, sha256: hash, document: hash };
    expect((await test.refused('sessions.record', { session, facts: [{ fact: forged }] })).code).toBe('refused');
  });
});

describe('an acta that is reopened', () => {
  it('changes again and becomes another version; the first stays as it was', async () => {
    const test = testApp();
    const session = await closedSession(test);
    await test.ok('acta.finalize', { session });
    const first = await exported(test, session);
    expect(
      (await test.refused('sessions.record', { session, facts: [{ fact: { type: 'actaReopened', reason: '  ' } }] }))
        .path,
    ).toBe('facts[0].fact.reason');
    await reopen(test, session);
    expect((await summaryOf(test, session)).finalVersion).toBeNull();
    // Neither the reopening nor what came before the version is undone.
    expect((await test.refused('sessions.undo', { session })).code).toBe('nothingToUndo');
    test.setClock('2020-11-10T19:00:00.000Z');
    await write(test, session, 'Se expuso el programa anual.');
    await test.ok('acta.finalize', { session });

    const second = await exported(test, session);
    expect(second.bytes.equals(first.bytes)).toBe(false);
    await test.ok('acta.exportVersion', { session, version: 1 });
    expect(Buffer.from(test.delivered.at(-1)?.bytes ?? []).equals(first.bytes)).toBe(true);
    expect(await sealsOf(test, session)).toMatchObject([
      { version: 1, reopened: { reason: 'Observaciones de la contraloría' } },
      { version: 2, reopened: null },
    ]);
    const told = async (version: number) => JSON.stringify(await test.ok('acta.version', { session, version }));
    expect(await told(1)).toContain('Se expuso el programa.');
    expect(await told(2)).toContain('Se expuso el programa anual.');
    expect((await test.refused('acta.version', { session, version: 3 })).code).toBe('unknownVersion');
  });

  it('cannot be, while it is a draft', async () => {
    const test = testApp();
    const session = await closedSession(test);
    const fact = { type: 'actaReopened', reason: 'Un error' };
    expect((await test.refused('sessions.record', { session, facts: [{ fact }] })).code).toBe('notFinal');
  });
});

describe('the bundle of a final acta', () => {
  it('carries its files, so that another machine hands over the same bytes', async () => {
    const here = testApp();
    const session = await closedSession(here);
    await here.ok('acta.finalize', { session });
    const file = await exported(here, session);
    await here.ok('sessions.exportBundle', { session });
    const text = new TextDecoder().decode(here.delivered.at(-1)?.bytes);

    const there = testApp();
    const { id } = await there.ok('sessions.import', { text });
    expect((await exported(there, id)).bytes.equals(file.bytes)).toBe(true);
    expect((await summaryOf(there, id)).finalVersion).toBe(1);
  });

  it('is refused whole where a file lacks or is not what its hash says', async () => {
    const here = testApp();
    const session = await closedSession(here);
    await here.ok('acta.finalize', { session });
    await here.ok('sessions.exportBundle', { session });
    const bundle = JSON.parse(new TextDecoder().decode(here.delivered.at(-1)?.bytes));
    const there = testApp();
    const [first = '', ...others] = Object.keys(bundle.assets);
    const { [first]: file, ...rest } = bundle.assets;
    expect(others).toHaveLength(1);
    const other = Buffer.from('otra cosa').toString('base64');
    for (const [assets, code] of [
      [rest, 'missingAsset'],
      [{ ...rest, [first]: { ...file, base64: other } }, 'assetDamaged'],
    ] as const) {
      const refusal = await there.refused('sessions.import', { text: JSON.stringify({ ...bundle, assets }) });
      expect(refusal).toMatchObject({ code, path: `assets.${first}` });
    }
    expect(await there.ok('sessions.list', {})).toEqual([]);
  });
});
