import { describe, expect, test } from 'vitest';
import { BodySchema } from '#shared/body/body.ts';
import { expansion } from '#shared/text/abbreviations.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';

const KNOWN = [
  { short: 'stl', text: 'Secretariado Técnico Local' },
  { short: 'od', text: 'orden del día' },
  { short: 'ó', text: 'órgano' },
];
const text = (before: string, typed: string) => expansion(KNOWN, before, typed)?.text ?? null;

describe('an abbreviation', () => {
  test.each([' ', '.', ',', ';', ':', '!', '?', ')', '”', '»', '…'])('is written whole as “%s” is typed', (typed) => {
    expect(expansion(KNOWN, 'el stl', typed)).toEqual({ length: 3, text: 'Secretariado Técnico Local' });
  });

  test.each(['', 'del ', '“', '(', '¿', '—'])('stands as a word after “%s”', (before) => {
    expect(text(`${before}od`, ' ')).toBe('orden del día');
  });

  test.each(['método', 'apostl', 'x.od', 'ex-od', '1od', 'od'.repeat(11)])('is none within “%s”', (word) => {
    expect(text(word, ' ')).toBeNull();
  });

  test('waits for its word to end', () => {
    for (const typed of ['o', 'ñ', '3', '-', '@']) expect(text('od', typed)).toBeNull();
  });

  test('keeps the capital that she typed, and no other', () => {
    expect(text('Od', ' ')).toBe('Orden del día');
    expect(text('Ó', ' ')).toBe('Órgano');
    expect(text('OD', ' ')).toBeNull();
  });
});

test('a body has no two abbreviations alike, and none with blanks', () => {
  const body = profileBody('secretariado-tecnico-local');
  const paths = (abbreviations: unknown) =>
    BodySchema.safeParse({ ...body, abbreviations }).error?.issues.map(({ path }) => path.join('.')) ?? [];
  expect(paths(KNOWN)).toEqual([]);
  expect(paths([...KNOWN, { short: 'od', text: 'otra' }])).toEqual(['abbreviations.3.short']);
  expect(paths([{ short: 'o d', text: 'orden' }])).toEqual(['abbreviations.0.short']);
});
