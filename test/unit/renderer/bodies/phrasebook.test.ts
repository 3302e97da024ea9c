/** What is put into a template lands where it belongs, and a phrase finds its way back to its profile. */
import { describe, expect, it } from 'vitest';
import { checkBody } from '#renderer/bodies/checkBody.ts';
import { withField, withFilter } from '#renderer/bodies/phrasebook/insertion.ts';
import { previewOf } from '#renderer/bodies/phrasebook/preview.ts';
import { nearestProfile, profileVariants } from '#renderer/bodies/phrasebook/profile.ts';
import { exampleContexts } from '#shared/acta/contexts.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';

const FIELD = '{{ sesion.fecha | fecha }}';
const field = (text: string, from: number, to = from) => withField(text, [from, to], 'sesion.fecha', FIELD, null);

describe('a field', () => {
  it('goes in at the caret, which is left after it', () => {
    expect(field('El  se abrió.', 3)).toEqual({ text: `El ${FIELD} se abrió.`, caret: 3 + FIELD.length });
  });

  it('takes the place of what is selected', () => {
    expect(field('El DÍA se abrió.', 3, 6).text).toBe(`El ${FIELD} se abrió.`);
  });

  it('goes in bare within braces that are open', () => {
    expect(field('El {{  }} se abrió.', 6)).toEqual({ text: 'El {{ sesion.fecha }} se abrió.', caret: 18 });
    expect(field('{% if  %}', 6).text).toBe('{% if sesion.fecha %}');
  });

  it('that is a condition leaves the caret within it', () => {
    const condition = '{% if lista.completa %}{% endif %}';
    expect(withField('', [0, 0], 'lista.completa', condition, 23)).toEqual({ text: condition, caret: 23 });
  });
});

describe('a filter', () => {
  it.each([
    ['within the braces', 'El {{ sesion.fecha }}.', 8],
    ['right after them', 'El {{ sesion.fecha }}.', 21],
  ])('goes after the field, with the caret %s', (_where, text, caret) => {
    expect(withFilter(text, caret, ' | fecha')).toEqual({ text: 'El {{ sesion.fecha | fecha }}.', caret: 26 });
  });

  it.each([
    ['in plain text', 'El día.', 3],
    ['within an instruction', '{% if punto %}{% endif %}', 8],
    ['far from any braces', '{{ sesion.fecha }} y luego', 24],
  ])('has no place %s', (_where, text, caret) => {
    expect(withFilter(text, caret, ' | fecha')).toBeNull();
  });
});

describe('the profile of a body', () => {
  const stl = profileBody('secretariado-tecnico-local').phrasebook;
  const cabildo = profileBody('cabildo').phrasebook;
  const profiles = [
    { name: 'Cabildo', phrasebook: cabildo },
    { name: 'STL', phrasebook: stl },
  ];

  it('is the one whose phrases it has, though some were changed', () => {
    const changed = { ...stl, phrases: { ...stl.phrases, closing: [{ text: 'Se cerró.' }] } };
    const nearest = nearestProfile(changed, profiles);
    expect(nearest?.name).toBe('STL');
    expect(profileVariants(nearest, 'closing', changed.phrases.closing)).toEqual(stl.phrases.closing);
    expect(profileVariants(nearest, 'opening', changed.phrases.opening)).toBeNull();
  });

  it('is unknown where its phrases are its own', () => {
    const own = Object.fromEntries(Object.keys(stl.phrases).map((key) => [key, [{ text: `Propia de ${key}` }]]));
    expect(nearestProfile({ ...stl, phrases: own as typeof stl.phrases }, profiles)).toBeNull();
  });
});

describe('a body with a mistake in a phrase', () => {
  it('is not saved, though the mistake is in a branch that is not taken', () => {
    const body = profileBody('cabildo');
    expect(checkBody(body).errors).toBeNull();
    const closing = [{ text: 'Fin.' }, { text: '{% unless asistencia.quorum %}{{ sesion.clausra }}{% endunless %}' }];
    const wrong = { ...body, phrasebook: { ...body.phrasebook, phrases: { ...body.phrasebook.phrases, closing } } };
    expect(checkBody(wrong).errors).toEqual({
      'phrasebook.phrases.closing[1].text':
        'La frase “Clausura” del órgano no se puede redactar: esta frase no tiene el campo “sesion.clausra” (quizá “sesion.clausura”).',
    });
  });
});

describe('the preview', () => {
  const example = exampleContexts(profileBody('cabildo'), '2026-03-10');

  it('reads with the session, marks what is missing, and says when it is the example’s', () => {
    const { read } = previewOf(new Map([['closing', [{ sesion: { clausura: null, numero: 7 } }]]]), example);
    expect(read('closing', 'Sesión {{ sesion.numero }}, a las {{ sesion.clausura | hora }}.')).toEqual({
      fault: null,
      pieces: ['Sesión 7, a las ', null, '.'],
      isExample: false,
    });
    expect(read('opening', 'Sesión {{ sesion.numero }}')).toEqual({
      fault: null,
      pieces: ['Sesión 4'],
      isExample: true,
    });
    expect(read('closing', 'a {{ sesion.numro }}').fault).toMatchObject({ begin: 5, end: 17 });
  });
});

describe('the preview of a vote', () => {
  it('is of the first sentence that says something', () => {
    const votes = [{ votacion: { asunto: null } }, { votacion: { asunto: 'el plan' } }];
    const example = exampleContexts(profileBody('cabildo'), '2026-03-10');
    const { read } = previewOf(new Map([['votePut', votes]]), example);
    const reading = read('votePut', '{% if votacion.asunto %}Se votó {{ votacion.asunto }}.{% endif %}');
    expect(reading).toMatchObject({ pieces: ['Se votó el plan.'] });
  });
});
