/** Bundles taken in and given out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { RESOURCES, testApp } from '../fixtures/app.ts';

const SAMPLE = readFileSync(path.join(RESOURCES, 'samples', 'stl-iv-2020.acta.json'), 'utf8');

/** The sample with a change in its facts. */
function changed(change: (facts: { at: string; fact: Record<string, unknown> }[]) => void): string {
  const bundle = JSON.parse(SAMPLE);
  change(bundle.facts);
  return JSON.stringify(bundle);
}

describe('importing a session', () => {
  it('brings it in with its body, once', async () => {
    const { ok, refused } = testApp();
    const { id } = await ok('sessions.import', { text: SAMPLE });
    expect(await ok('sessions.list', {})).toMatchObject([
      { id, acronym: 'STL', number: 4, stage: 'closed', date: '2020-11-03' },
    ]);
    expect(await ok('bodies.list', {})).toHaveLength(1);
    expect(await refused('sessions.import', { text: SAMPLE })).toMatchObject({ code: 'sessionExists' });
    expect(await ok('sessions.sample', {})).toEqual({ id });
    expect(await ok('sessions.list', {})).toHaveLength(1);
  });

  it('leaves a body of the same id as it is here', async () => {
    const { ok } = testApp();
    const { body } = JSON.parse(SAMPLE);
    const mine = { ...body, name: 'Como se llama aquí' };
    await ok('bodies.save', { body: mine });
    const { id } = await ok('sessions.import', { text: SAMPLE });
    expect((await ok('bodies.get', { body: body.id })).name).toBe('Como se llama aquí');
    expect((await ok('sessions.load', { session: id })).body.name).toBe(body.name);
  });

  it.each([
    [
      'a date that does not exist',
      changed((facts) => Object.assign(facts[0]?.fact.sheet as object, { date: '2020-13-01' })),
      'notADate',
      'facts[0].fact.sheet.date',
    ],
    [
      'a blank place',
      changed((facts) => Object.assign(facts[0]?.fact.sheet as object, { place: ' ' })),
      'blank',
      'facts[0].fact.sheet.place',
    ],
    ['no JSON', '{', 'invalidJson', undefined],
    ['another file', '{"hola": 1}', 'notABundle', 'format'],
  ])('stores nothing of one with %s', async (_what, text, code, field) => {
    const { ok, refused } = testApp();
    const error = await refused('sessions.import', { text });
    expect(error).toMatchObject({ code, ...(field && { path: field }) });
    if (field) expect(error.message).toContain(field);
    expect(await ok('sessions.list', {})).toEqual([]);
    expect(await ok('bodies.list', {})).toEqual([]);
  });

  it('stores nothing of one with a folio that another session of the body holds', async () => {
    const { ok, refused } = testApp();
    await ok('sessions.import', { text: SAMPLE });
    const text = changed((facts) => Object.assign(facts[0]?.fact.sheet as object, { number: 5 }));
    expect(await refused('sessions.import', { text })).toMatchObject({
      code: 'folioExists',
      path: expect.stringMatching(/^facts\[\d+\]\.fact\.folio$/),
    });
    expect(await ok('sessions.list', {})).toHaveLength(1);
  });
});

describe('exporting', () => {
  it('gives a bundle that another machine takes in as the same session', async () => {
    const here = testApp();
    const { id } = await here.ok('sessions.sample', {});
    await here.ok('sessions.exportBundle', { session: id });
    const [file] = here.delivered;
    expect(file?.fileName).toBe('Acta STL cuarta sesion ordinaria 2020-11-03.acta.json');
    const there = testApp();
    const copy = await there.ok('sessions.import', { text: strFromU8(file?.bytes ?? new Uint8Array()) });
    const [mine, theirs] = [
      await here.ok('sessions.load', { session: id }),
      await there.ok('sessions.load', { session: copy.id }),
    ];
    expect(theirs.entries).toEqual(mine.entries);
    expect(theirs.body).toEqual(mine.body);
  });

  it('gives a Word file, the same bytes each time', async () => {
    const { ok, delivered } = testApp();
    const { id } = await ok('sessions.sample', {});
    await ok('acta.export', { session: id });
    await ok('acta.export', { session: id });
    const [one, other] = delivered;
    expect(one?.fileName).toBe('Acta STL cuarta sesion ordinaria 2020-11-03.docx');
    expect(Object.keys(unzipSync(one?.bytes ?? new Uint8Array()))).toContain('word/document.xml');
    expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(other?.bytes ?? []))).toBe(true);
  });
});

describe('profiles', () => {
  it('make bodies of their own', async () => {
    const { ok, refused } = testApp();
    const profiles = await ok('profiles.list', {});
    expect(profiles.map((profile) => profile.id)).toContain('secretariado-tecnico-local');
    for (const { id } of profiles) {
      const [one, other] = [await ok('profiles.draft', { profile: id }), await ok('profiles.draft', { profile: id })];
      expect(one.id).not.toBe(other.id);
      await ok('bodies.save', { body: one });
    }
    expect(await refused('profiles.draft', { profile: 'ninguno' })).toMatchObject({ code: 'unknownProfile' });
    expect(await refused('profiles.draft', { profile: '../samples/stl-iv-2020.acta' })).toMatchObject({
      code: 'invalid',
    });
  });
});

describe('a profile’s file', () => {
  it('is a body’s, whole, and makes another of its own that is not saved', async () => {
    const { ok, delivered } = testApp();
    const { body } = JSON.parse(SAMPLE);
    await ok('bodies.save', { body });
    await ok('bodies.exportProfile', { body: body.id });
    const [file] = delivered;
    expect(file?.fileName).toBe('Perfil STL.json');
    const text = new TextDecoder().decode(file?.bytes);
    const made = await ok('profiles.read', { text });
    expect({ ...made, id: body.id }).toEqual(body);
    expect(made.id).not.toBe(body.id);
    expect(await ok('bodies.list', {})).toHaveLength(1);
  });

  it('with a mistake is refused, naming its field, as is a session', async () => {
    const { refused } = testApp();
    const { body } = JSON.parse(SAMPLE);
    const error = await refused('profiles.read', {
      text: JSON.stringify({ name: 'P', description: 'P', body: { ...body, quorum: { rule: 'half' } } }),
    });
    expect(error).toMatchObject({ code: 'invalid', path: 'body.quorum.rule' });
    expect(error.message).toContain('body.quorum.rule');
    expect(await refused('profiles.read', { text: SAMPLE })).toMatchObject({ code: 'notAProfile' });
    expect(await refused('bodies.exportProfile', { body: 'nobody' })).toMatchObject({ code: 'unknownBody' });
  });
});
