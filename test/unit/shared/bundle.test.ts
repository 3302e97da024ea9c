import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '#shared/acta/templates.ts';
import { ProfileSchema } from '#shared/body/profile.ts';
import { parseBundle, writeBundle } from '#shared/bundle-io.ts';
import { bundleJsonSchema } from '#shared/bundle-schema.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ActaError } from '#shared/errors.ts';
import { undoTarget } from '#shared/session/log.ts';
import { floor, inSession } from '#test/fixtures/session-builder.ts';

const resource = (path: string) => new URL(`../../../resources/${path}`, import.meta.url);
const sample = () => JSON.parse(readFileSync(resource('samples/stl-iv-2020.acta.json'), 'utf8'));

describe('bundles', () => {
  it('carry a session whole: the log with what was undone, and the same session at the other end', () => {
    const recorder = inSession().record('13:06', floor('b1', 'drc'));
    const undone = recorder.record('13:07', { type: 'undone', act: undoTarget(recorder.log.entries) ?? '' });
    const read = parseBundle(writeBundle(undone.log));
    expect(read.entries).toEqual(undone.log.entries);
    expect(read.session).toEqual(undone.log.session);
    expect(writeBundle(read)).toBe(writeBundle(undone.log));
  });

  it('may give local times, hours of the day, or instants with their offset', () => {
    const bundle = sample();
    bundle.facts[1].at = '2020-11-03T13:00';
    bundle.facts[2].at = '2020-11-03T19:00:00Z';
    bundle.facts[3].at = '2020-11-03T13:01:00-06:00';
    expect(parseBundle(JSON.stringify(bundle)).session).toEqual(parseBundle(JSON.stringify(sample())).session);
  });

  type Damage = (bundle: ReturnType<typeof sample>) => void;
  const CASES: [string, Damage, string, RegExp][] = [
    [
      'a name that is blank',
      (b) => {
        b.body.members[0].name = '  ';
      },
      'body.members[0].name',
      /no puede quedar en blanco/,
    ],
    [
      'a date that does not exist',
      (b) => {
        b.facts[0].fact.sheet.date = '2020-02-30';
      },
      'facts[0].fact.sheet.date',
      /2020-02-30.*no es una fecha/,
    ],
    [
      'an unknown time zone',
      (b) => {
        b.body.timeZone = 'America/Toluca';
      },
      'body.timeZone',
      /zona horaria/,
    ],
    [
      'an hour before the opening',
      (b) => {
        b.facts[3].at = '12:00';
      },
      'facts[3].at',
      /anterior a la apertura/,
    ],
    [
      'a vote by someone absent',
      (b) => {
        b.facts[3].fact.attendance[2].present = false;
      },
      'facts[5].fact.person',
      /Daniel Rosemberg Cervantes Pérez no está presente/,
    ],
    [
      'a folio that exists',
      (b) => {
        folios(b)[1].folio = 'STL/IV/1/2020';
      },
      'fact.folio',
      /“STL\/IV\/1\/2020” ya existe/,
    ],
    [
      'a convener nobody knows',
      (b) => {
        b.body.convenerId = 'nadie';
      },
      'body.convenerId',
      /“nadie”/,
    ],
    [
      'a fact of no known kind',
      (b) => {
        b.facts[5].fact.type = 'adjourned';
      },
      'facts[5].fact',
      /forma esperada/,
    ],
    [
      'a field that is no part of it',
      (b) => {
        b.facts[5].fact.colour = 'red';
      },
      'facts[5].fact.colour',
      /forma esperada/,
    ],
    [
      'no convocation',
      (b) => {
        b.facts.shift();
      },
      'facts[0]',
      /convocatoria/,
    ],
  ];

  it.each(CASES)('are refused for %s, naming the field', (_name, damage, path, message) => {
    const bundle = sample();
    damage(bundle);
    const error = refused(JSON.stringify(bundle));
    expect(error.problem.path).toContain(path);
    expect(catalogue.problem(error.problem)).toMatch(message);
  });

  it('are refused for what is no JSON, and for what is JSON but no bundle', () => {
    expect(refused('{').problem.code).toBe('invalidJson');
    expect(catalogue.problem(refused('{\n  "format": }').problem)).toContain('línea 2');
    expect(refused('[]').problem.code).toBe('notABundle');
    expect(refused('{"format":"other/1"}').problem.code).toBe('notABundle');
  });
});

describe('what the app brings along', () => {
  it('has a JSON Schema that is the code’s own (npm run schema)', () => {
    expect(readFileSync(resource('acta.schema.json'), 'utf8')).toBe(`${JSON.stringify(bundleJsonSchema(), null, 2)}\n`);
  });

  it.each(readdirSync(resource('profiles/')))('has a profile %s that is whole and well formed', (name) => {
    const profile = ProfileSchema.parse(JSON.parse(readFileSync(resource(`profiles/${name}`), 'utf8')));
    for (const [key, variants] of Object.entries(profile.body.phrasebook.phrases)) {
      for (const variant of variants) checkTemplate(key, variant.text);
    }
    for (const form of profile.body.phrasebook.lead.forms) checkTemplate(form.id, form.text);
  });
});

function folios(bundle: ReturnType<typeof sample>) {
  return bundle.facts
    .map((entry: { fact: { type: string } }) => entry.fact)
    .filter((fact: { type: string }) => fact.type === 'agreementRecorded');
}

function refused(text: string): ActaError {
  try {
    parseBundle(text);
  } catch (error) {
    if (error instanceof ActaError) return error;
    throw error;
  }
  throw new Error('the bundle was taken');
}
