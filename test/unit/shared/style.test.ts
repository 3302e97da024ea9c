/** A body's style: the same session and the same phrasebook, told in another way. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CompileOptions, compile } from '#shared/acta/compile.ts';
import { sentenceVariants } from '#shared/acta/sentences.ts';
import { renderText } from '#shared/acta/text.ts';
import type { Body } from '#shared/body/body.ts';
import { StyleSchema, USUAL_STYLE } from '#shared/body/style.ts';
import { parseBundle } from '#shared/bundle-io.ts';
import type { Session } from '#shared/session/session.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';
import { everyCase } from '../profiles/every-case.ts';

const SAMPLES = ['cabildo', 'comite-de-transparencia', 'consejo-ciudadano', 'consejo-de-administracion', 'stl-iv-2020'];
const sample = (id: string): Session =>
  parseBundle(readFileSync(new URL(`../../../resources/samples/${id}.acta.json`, import.meta.url), 'utf8')).session;

function withBody(session: Session, changes: Partial<Body>): Session {
  return { ...session, body: { ...session.body, ...changes } };
}

const acta = (id: string, style: Body['style'], options?: CompileOptions) =>
  renderText(compile(withBody(sample(id), { style }), options));

it.each(SAMPLES)('set to the usual, tells %s as a body that sets nothing', (id) => {
  expect(acta(id, USUAL_STYLE)).toBe(acta(id, undefined));
});

describe('figures', () => {
  it('are words or digits in hours, dates and counts, with the templates as they are', () => {
    const digits = acta('cabildo', { figures: 'digits' });
    expect(digits).toContain('siendo las 11:06 horas del día jueves 16 de abril de 2026');
    expect(digits).toContain('presentes 4 de los 7 integrantes');
    expect(digits).toContain('con 3 votos a favor, 1 en contra y 1 abstención');
    const words = acta('cabildo', { figures: 'words' });
    expect(words).toContain('siendo las once horas con seis minutos del día jueves dieciséis de abril');
    expect(words).toContain('con tres votos a favor, uno en contra y una abstención');
  });

  it('leave ordinals, and what she typed, in words', () => {
    const digits = acta('cabildo', { figures: 'digits' });
    expect(digits).toContain('DÉCIMA SÉPTIMA SESIÓN ORDINARIA');
    expect(digits).toContain('celebrada el treinta y uno de marzo de dos mil veintiséis.');
  });
});

describe('persons', () => {
  const lists = (style: Body['style']) => acta('comite-de-transparencia', style);

  it('are named by name and office, or by office and name', () => {
    expect(lists({})).toContain('la presencia de Irene Salcedo Bautista, Titular de la Unidad');
    expect(lists({ officeOrder: 'officeFirst' })).toContain(
      'la presencia de la Titular de la Unidad de Transparencia y Presidenta del Comité de Transparencia, Irene Salcedo Bautista; y la Responsable',
    );
    expect(lists({ officeOrder: 'officeFirst' })).toContain('Se abstuvo la Responsable del Área');
  });

  it('have their treatment always, never, or the first time that they are named', () => {
    const count = (text: string, words: string) => text.split(words).length - 1;
    const always = lists({ treatment: 'always' });
    const once = lists({ treatment: 'firstMention' });
    const never = lists({ treatment: 'never' });
    const generated = count(always, 'Mtra. Irene Salcedo Bautista');
    expect(generated).toBeGreaterThan(1);
    expect(count(once, 'Mtra. Irene Salcedo Bautista')).toBe(1);
    expect(once.indexOf('Mtra. Irene Salcedo Bautista')).toBe(once.indexOf('Irene Salcedo Bautista') - 'Mtra. '.length);
    expect(count(never, 'Mtra. Irene Salcedo Bautista')).toBe(0);
    expect(acta('cabildo', {})).toContain('LIC. ELVIRA MONTAÑO ZAVALA');
    expect(acta('cabildo', { treatment: 'never' })).not.toMatch(/(Lic|Ing|Dra|Profa)\. /i);
  });
});

describe('headings in words', () => {
  it('stand where the numerals stood, and are not for Word to count', () => {
    const session = sample('stl-iv-2020');
    const items = (format: Body['numerals']['items']) =>
      compile(withBody(session, { numerals: { ...session.body.numerals, items: format } }));
    expect(renderText(items('ordinalPoint'))).toContain('\n\nPRIMER PUNTO. - ');
    expect(renderText(items('pointCardinal'))).toContain('\n\nPUNTO CUATRO. - En el desahogo del cuarto punto');
    expect(renderText(items('upperRoman'))).toContain('\n\nIV. - En el desahogo');
  });
});

describe('dashes', () => {
  const filled = (fill: 'none' | 'paragraphs' | 'lines') =>
    compile(withBody(sample('comite-de-transparencia'), { style: { fill } })).blocks.filter(
      (block) => 'fill' in block && block.fill,
    );

  it('fill nothing, the paragraphs and agreements, or the items of lists too', () => {
    expect(filled('none')).toEqual([]);
    expect(new Set(filled('paragraphs').map(({ kind }) => kind))).toEqual(new Set(['paragraph', 'agreement']));
    expect(filled('lines').some(({ kind }) => kind === 'list')).toBe(true);
  });

  it('reach the end of the line in plain text, and change no word', () => {
    const text = acta('comite-de-transparencia', { fill: 'lines' });
    expect(text).toContain('7. Clausura de la sesión.-------');
    for (const paragraph of text.split('\n').filter((line) => line.endsWith('---')))
      expect(paragraph.length % 80).toBe(0);
    expect(text.replaceAll(/-{3,}$/gm, '')).toBe(acta('comite-de-transparencia', {}));
  });
});

describe('agreements', () => {
  it('are in a table, in a box or in a paragraph, with the same words', () => {
    const layouts = (['table', 'boxed', 'paragraph'] as const).map((agreements) => {
      const { blocks } = compile(withBody(sample('stl-iv-2020'), { style: { agreements } }));
      return blocks.flatMap((block) => (block.kind === 'agreement' ? [block.layout] : []));
    });
    expect(layouts).toEqual([
      ['table', 'table', 'table', 'table'],
      ['boxed', 'boxed', 'boxed', 'boxed'],
      ['paragraph', 'paragraph', 'paragraph', 'paragraph'],
    ]);
    expect(acta('stl-iv-2020', { agreements: 'paragraph' })).toContain('STL/IV/1/2020. Por el que, se aprueba');
  });
});

describe('the level of detail', () => {
  it.each(SAMPLES)('leaves out and never changes: what %s tells is in the whole acta', (id) => {
    const whole = acta(id, { detail: 'circumstantial' }).split('\n\n');
    for (const detail of ['succinct', 'agreements'] as const) {
      for (const paragraph of acta(id, { detail }).split('\n\n')) {
        // What goes on in a paragraph may have lost the part that it followed.
        const parts = paragraph.split('. ').map((part) => part.replace(/\.$/, ''));
        expect(
          whole.some((other) => parts.every((part) => other.includes(part))),
          paragraph,
        ).toBe(true);
      }
    }
  });

  it.each(SAMPLES)('keeps every agreement of %s with its folio and its vote', (id) => {
    const session = sample(id);
    const agreements = session.minutes.filter((minute) => minute.kind === 'agreement');
    for (const detail of ['succinct', 'agreements'] as const) {
      const document = compile(session, { detail });
      const folios = document.blocks.flatMap((block) => (block.kind === 'agreement' ? [block.folio] : []));
      expect(folios).toEqual(agreements.map(({ folio }) => folio));
    }
  });

  it('succinct leaves out what persons said and keeps her narrative; agreements leaves out both', () => {
    const session = sample('stl-iv-2020');
    const blocks = session.minutes.filter((minute) => minute.kind === 'block');
    const told = (detail: 'succinct' | 'agreements') => renderText(compile(session, { detail }));
    for (const { person, text } of blocks) {
      expect(told('succinct').includes(text)).toBe(person === null);
      expect(told('agreements')).not.toContain(text);
    }
    expect(told('agreements')).toContain('quórum legal');
  });

  it('is the body’s own unless the acta is asked for with another', () => {
    const session = withBody(sample('cabildo'), { style: { detail: 'agreements' } });
    expect(renderText(compile(session))).toBe(acta('cabildo', {}, { detail: 'agreements' }));
    expect(renderText(compile(session, { detail: 'circumstantial' }))).toBe(acta('cabildo', {}));
  });
});

describe('wordings that rotate', () => {
  const [session] = everyCase(profileBody('organo-colegiado'));
  if (!session) throw new Error('no session');

  it('take turns with the usual one, so that no two neighbours are alike', () => {
    const topics = session.agenda.items.filter((item) => item.kind === 'topic').map(({ id }) => `item:${id}:open`);
    expect(topics.map((key) => sentenceVariants(session, key)?.chosen)).toEqual([0, 1, 0, 1]);
    const text = renderText(compile(session));
    expect(text).toContain('A continuación se pasó al quinto punto del orden del día');
  });

  it('give way to the one she chooses', () => {
    const [, key] = session.agenda.items.filter((item) => item.kind === 'topic').map(({ id }) => `item:${id}:open`);
    if (!key) throw new Error('no second topic');
    const chosen = { ...session, sentences: { [key]: { variant: 0 } } };
    expect(sentenceVariants(chosen, key)?.chosen).toBe(0);
  });

  it('are only those that the body marks: another wording may tell another thing', () => {
    const voted = everyCase(profileBody('organo-colegiado')).at(-1);
    if (!voted) throw new Error('no session of votes');
    expect(renderText(compile(voted))).not.toContain('Por lo anterior, se emite el siguiente acuerdo');
  });
});

it('a style says nothing that it does not know', () => {
  expect(StyleSchema.safeParse({ fill: 'stars' }).success).toBe(false);
  expect(StyleSchema.safeParse({ colour: 'red' }).success).toBe(false);
});
