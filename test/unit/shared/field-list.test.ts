/** The list of fields is what the compiler gives: none that does not render, none missing that a profile uses. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleContexts, type TemplatePlace } from '#shared/acta/contexts.ts';
import { FILTER_OFFERS, fieldsFor, knownFields } from '#shared/acta/fieldList.ts';
import { renderFault, templateFault } from '#shared/acta/templateCheck.ts';
import { MISSING, namedFields, renderTemplate } from '#shared/acta/templates.ts';
import type { Body } from '#shared/body/body.ts';
import { PHRASE_KEYS } from '#shared/body/phrasebook.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';

const PROFILES = readdirSync(new URL('../../../resources/profiles', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);
const PLACES: readonly TemplatePlace[] = [...PHRASE_KEYS, 'lead'];
const exampleOf = (body: Body) => exampleContexts(body, '2026-03-10');

function templatesOf({ phrasebook }: Body): [TemplatePlace, string][] {
  return [
    ...PHRASE_KEYS.flatMap((key) => phrasebook.phrases[key].map(({ text }): [TemplatePlace, string] => [key, text])),
    ...phrasebook.lead.forms.map(({ text }): [TemplatePlace, string] => ['lead', text]),
  ];
}

describe.each(PROFILES)('the fields of %s', (profile) => {
  const body = profileBody(profile);
  const example = exampleOf(body);

  it('have a sentence of every place to be shown in', () => {
    expect(PLACES.filter((place) => example.get(place)?.length === 0)).toEqual([]);
  });

  it('that are offered all render, and say where they are put', () => {
    for (const place of PLACES) {
      const offers = fieldsFor(place, example, example);
      expect(offers.length).toBeGreaterThan(20);
      const [fields = {}] = example.get(place) ?? [];
      for (const { path, insert, caret } of offers) {
        expect(renderFault(insert, fields), `${place}: ${path}`).toBeNull();
        if (caret !== null) expect(insert.slice(caret - 2, caret)).toBe('%}');
      }
    }
  });

  it('that its phrases name are all known and offered', () => {
    const offeredIn = new Map(
      PLACES.map((place) => [place, fieldsFor(place, example, example).map(({ path }) => path)]),
    );
    for (const [place, text] of templatesOf(body)) {
      const known = knownFields(place, example);
      expect(templateFault(text, known), `${place}: ${text}`).toBeNull();
      const offered = offeredIn.get(place) ?? [];
      for (const { segments } of namedFields(text)) {
        const path = segments.filter((segment) => segment !== 'size').join('.');
        const told = offered.some((offer) => offer === path || offer.startsWith(`${path}.`));
        expect(told, `${place}: ${path}`).toBe(true);
      }
    }
  });

  it('render every phrase in the session of example', () => {
    for (const [place, text] of templatesOf(body)) {
      for (const fields of example.get(place) ?? []) {
        expect(renderFault(text, fields), `${place}: ${text}`).toBeNull();
      }
    }
  });
});

describe('what is offered', () => {
  const body = profileBody('secretariado-tecnico-local');
  const example = exampleOf(body);

  it('shows the value of the session, with the filter it is written with', () => {
    const opening = fieldsFor('opening', example, example);
    expect(opening.find(({ path }) => path === 'sesion.apertura')).toEqual({
      path: 'sesion.apertura',
      label: 'Hora de apertura',
      insert: '{{ sesion.apertura | hora_con_articulo }}',
      caret: null,
      example: 'las diez horas con cinco minutos',
      common: true,
      missing: false,
    });
    expect(opening.find(({ path }) => path === 'convocante.nombre')).toMatchObject({
      label: 'Quien convoca: nombre',
      example: body.members.find(({ id }) => id === body.convenerId)?.name,
    });
  });

  it('is no mistake where it is put', () => {
    for (const place of PLACES) {
      const known = knownFields(place, example);
      const faulty = fieldsFor(place, example, example).filter(({ insert }) => templateFault(insert, known) !== null);
      expect(faulty, place).toEqual([]);
    }
  });

  it('has what is the phrase’s own first', () => {
    expect(fieldsFor('arrival', example, example)[0]?.path).toMatch(/^(movimiento|persona)\./);
    expect(fieldsFor('closing', example, example).some(({ path }) => path.startsWith('votacion.'))).toBe(false);
  });

  it('has filters that exist', () => {
    const value: Record<string, unknown> = {
      letra: 3,
      ordinal: 3,
      romano: 3,
      pesos: 1234.5,
      fraccion: '2/3',
      enumera: ['a', 'b'],
    };
    for (const { name, insert } of FILTER_OFFERS) {
      const fields = { x: value[name] ?? '2026-03-10T10:05:00' };
      expect(renderTemplate('title', `{{ x${insert} }}`, fields)).not.toContain(MISSING);
    }
  });

  it('is there for a body with one member who does not vote, and one being written', () => {
    const [first] = body.members;
    if (!first) throw new Error('the profile has members');
    const lone = { ...body, members: [{ ...first, voice: 'voice' as const, signs: false }], convenerId: first.id };
    const blank = { ...body, name: '', timeZone: 'nowhere', convenerId: 'nobody' };
    for (const odd of [lone, blank]) {
      const fields = exampleOf(odd);
      for (const place of PLACES) expect(fieldsFor(place, fields, fields).length, place).toBeGreaterThan(15);
    }
  });
});
