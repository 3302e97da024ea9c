/** A letterhead kept, exported with its session and its profile, and refused where it cannot be used. */
import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '#electron/store/assets.ts';
import { DEFAULT_PAPER } from '#shared/body/paper.ts';
import { letterhead as words } from '#shared/catalogue/letterhead.ts';
import { testApp } from '../fixtures/app.ts';
import { docxParts } from '../fixtures/docx-text.ts';
import { handMade, withFirstPage } from '../fixtures/letterheads.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** An app with a body on a letterhead, and a session of it. */
async function withLetterhead() {
  const here = testApp();
  const bytes = await withFirstPage();
  const { id } = await here.ok('sessions.sample', {});
  await here.ok('sessions.exportBundle', { session: id });
  const bundle = JSON.parse(new TextDecoder().decode(here.delivered.pop()?.bytes));
  const letterhead = await here.ok('assets.putLetterhead', { base64: base64(bytes), name: 'Membrete 2026.docx' });
  bundle.body = { ...bundle.body, id: 'membretado', paper: { ...DEFAULT_PAPER, letterhead } };
  const file = {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    base64: base64(bytes),
  };
  return { here, bytes, letterhead, bundle, assets: { [letterhead.asset]: file } };
}

describe('a letterhead', () => {
  it('is kept as it is, described, and shown', async () => {
    const { here, bytes, letterhead } = await withLetterhead();
    expect(letterhead).toMatchObject({ asset: sha256Of(bytes), name: 'Membrete 2026.docx', first: true });
    expect((await here.ok('assets.get', { asset: letterhead.asset })).base64).toBe(base64(bytes));
    const view = await here.ok('assets.letterhead', { asset: letterhead.asset });
    expect(JSON.stringify(view.first)).toContain('Gobierno del Estado de México');
  });

  it('is refused with its reason, and nothing is kept', async () => {
    const { ok, refused } = testApp();
    const macros = handMade({ 'word/vbaProject.bin': 'x' });
    const error = await refused('assets.putLetterhead', { base64: base64(macros), name: 'a.docm' });
    expect(error).toMatchObject({ code: 'letterheadRefused', message: words.refused({ fault: 'macros' }) });
    expect(await refused('assets.get', { asset: sha256Of(macros) })).toMatchObject({ code: 'missingAsset' });
    expect(await ok('bodies.list', {})).toEqual([]);
  });

  it('goes with a session to another machine, where its acta is the same file', async () => {
    const { here, letterhead, bundle, assets } = await withLetterhead();
    const { id } = await here.ok('sessions.import', { text: JSON.stringify({ ...bundle, assets }) });
    await here.ok('acta.export', { session: id });
    await here.ok('sessions.exportBundle', { session: id });
    const [acta, exported] = here.delivered.splice(0);
    expect(docxParts(acta?.bytes ?? new Uint8Array())['word/header1.xml']).toContain('Continuación del acta');

    const there = testApp();
    const again = await there.ok('sessions.import', { text: new TextDecoder().decode(exported?.bytes) });
    await there.ok('acta.export', { session: again.id });
    expect(sha256Of(there.delivered[0]?.bytes ?? new Uint8Array())).toBe(sha256Of(acta?.bytes ?? new Uint8Array()));
    expect((await there.ok('bodies.get', { body: 'membretado' })).paper?.letterhead).toEqual(letterhead);
  });

  it('goes with a profile', async () => {
    const { here, letterhead, bundle } = await withLetterhead();
    await here.ok('bodies.save', { body: bundle.body });
    await here.ok('bodies.exportProfile', { body: 'membretado' });
    const there = testApp();
    const body = await there.ok('profiles.read', { text: new TextDecoder().decode(here.delivered[0]?.bytes) });
    expect(body.paper?.letterhead).toEqual(letterhead);
    expect((await there.ok('assets.letterhead', { asset: letterhead.asset })).first).not.toBeNull();
  });

  it('of a file from elsewhere is read before anything is stored', async () => {
    const { bundle, letterhead } = await withLetterhead();
    const there = testApp();
    const bad = handMade({ 'word/vbaProject.bin': 'x' });
    const asset = sha256Of(bad);
    const paper = { ...DEFAULT_PAPER, letterhead: { ...letterhead, asset } };
    const assets = {
      [asset]: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', base64: base64(bad) },
    };
    const text = JSON.stringify({ ...bundle, body: { ...bundle.body, paper }, assets });
    expect(await there.refused('sessions.import', { text })).toMatchObject({ code: 'letterheadRefused' });
    expect(
      await there.refused('profiles.read', {
        text: JSON.stringify({ name: 'x', description: 'x', body: { ...bundle.body, paper } }),
      }),
    ).toMatchObject({ code: 'missingAsset', path: `assets.${asset}` });
    expect(await there.ok('sessions.list', {})).toEqual([]);
  });
});
