/** Profiles as files: what is written reads back, and what is wrong is told by its field. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PHRASE_KEYS } from '#shared/body/phrasebook.ts';
import { ActaError, type Problem } from '#shared/errors.ts';
import { parseProfile, profileOf, writeProfile } from '#shared/profile-io.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';

const FOLDER = new URL('../../../resources/profiles/', import.meta.url);

function refused(text: string): Problem {
  try {
    parseProfile(text);
  } catch (error) {
    if (error instanceof ActaError) return error.problem;
    throw error;
  }
  throw new Error('it was taken');
}

const changed = (change: (body: ReturnType<typeof profileBody>) => unknown) => {
  const profile = structuredClone(profileOf(profileBody('cabildo')));
  return writeProfile({ ...profile, body: change(profile.body) as typeof profile.body });
};

describe('a profile’s file', () => {
  it.each(readdirSync(FOLDER))('reads back as it was written: %s', (name) => {
    const { body } = parseProfile(readFileSync(new URL(name, FOLDER), 'utf8'));
    const styled = { ...body, style: { figures: 'digits', fill: 'lines' } as const };
    expect(parseProfile(writeProfile(profileOf(styled))).body).toEqual(styled);
    expect(parseProfile(`\uFEFF${writeProfile(profileOf(body))}`).body).toEqual(body);
  });

  it.each(readdirSync(FOLDER))('has every sentence written out: %s', (name) => {
    const { body } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    expect(PHRASE_KEYS.filter((key) => !Object.hasOwn(body.phrasebook.phrases, key))).toEqual([]);
  });

  it('of an older version takes the generic sentences that it lacks, and keeps its own', () => {
    const older = changed((body) => {
      const { secondCall: _secondCall, ...phrases } = body.phrasebook.phrases;
      return { ...body, phrasebook: { ...body.phrasebook, phrases } };
    });
    const { phrases } = parseProfile(older).body.phrasebook;
    expect(phrases.secondCall).toEqual(profileBody('organo-colegiado').phrasebook.phrases.secondCall);
    expect(phrases.opening).toEqual(profileBody('cabildo').phrasebook.phrases.opening);
  });

  it('is refused whole, naming the field at fault', () => {
    expect(refused('{')).toMatchObject({ code: 'invalidJson' });
    expect(refused('[]')).toMatchObject({ code: 'notAProfile' });
    const session = readFileSync(new URL('../samples/cabildo.acta.json', FOLDER), 'utf8');
    expect(refused(session)).toMatchObject({ code: 'notAProfile' });
    expect(refused(changed((body) => ({ ...body, members: [{ ...body.members[0], name: ' ' }] })))).toMatchObject({
      code: 'blank',
      path: 'body.members[0].name',
    });
    expect(refused(changed((body) => ({ ...body, style: { fill: 'stars' } })))).toMatchObject({
      path: 'body.style.fill',
    });
    const wrong = refused(
      changed((body) => {
        body.phrasebook.phrases.votePut[0] = { text: 'Se votó {{ votacion.asunto ' };
        return body;
      }),
    );
    expect(wrong).toMatchObject({ code: 'template', path: 'body.phrasebook.phrases.votePut[0].text' });
  });
});
