/** The languages of the interface: each whole, none left in another's words, and no text outside of them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { readDate, showDate } from '#renderer/ui/dateText.ts';
import { LETTERHEAD_FAULTS } from '#shared/body/letterhead.ts';
import { CATALOGUES, catalogue, speak } from '#shared/catalogue/index.ts';
import { languageOf } from '#shared/catalogue/language.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

afterEach(() => speak('es'));

type Said = string | number | null | ((...data: never[]) => unknown);

/** Everything that a catalogue says, by its place in it. */
function sayings(part: unknown, place = ''): [place: string, said: Said][] {
  if (typeof part !== 'object' || part === null) return [[place, part as Said]];
  return Object.entries(part).flatMap(([key, inner]) => sayings(inner, place ? `${place}.${key}` : key));
}

/** What is a name, a symbol or an example of the acta's own Spanish, and so is alike in both languages. */
const ALIKE = [
  /^appName$/,
  /^ui\.timePlaceholder\./,
  /^languages\.names\./,
  /^convene\.timeZones\./,
  /^cli\.details\./,
  /^versions\.sha$/,
  /^live\.actaToggle$/,
  /^acta\.(title|formats\.(docx|md))$/,
  /^abbreviations\.(short|text)Placeholder$/,
  /^style\.numeral\./,
  /^live\.guest\.treatmentHint$/,
  /^convene\.minutesShort$/,
  /^auditReport\.severity\.error$/,
  /^documents\.names\./,
  /^annexes\.bytes$/,
  // Its words are in a table beside it, compared below.
  /^letterhead\.refused$/,
];

describe('the catalogues', () => {
  const spanish = new Map(sayings(CATALOGUES.es));
  const english = new Map(sayings(CATALOGUES.en));

  it('say the same things, of the same data', () => {
    expect([...english.keys()].toSorted()).toEqual([...spanish.keys()].toSorted());
    const kinds = (said: ReadonlyMap<string, Said>) =>
      [...said].map(([place, one]) => `${place} ${typeof one}`).toSorted();
    expect(kinds(english)).toEqual(kinds(spanish));
    for (const [place, said] of english) {
      const other = spanish.get(place);
      if (typeof said === 'function' && typeof other === 'function') expect(said.length, place).toBe(other.length);
    }
  });

  it('say nothing in the words of the other, names and symbols aside', () => {
    const words = (said: Said) =>
      typeof said === 'function'
        ? [...String(said).matchAll(/`([^`]*)`|'([^']*)'|"([^"]*)"/g)]
            .map(([, ...texts]) => texts.join('').replace(/\$\{[^}]*\}/g, ''))
            .filter((text) => /\p{L}{4,}/u.test(text))
            .join()
        : String(said);
    const alike = [...english].flatMap(([place, said]) => {
      const own = words(said);
      return /\p{L}{2,}/u.test(own) && own === words(spanish.get(place) ?? null) ? [place] : [];
    });
    expect(alike.filter((place) => !ALIKE.some((one) => one.test(place)))).toEqual([]);
    expect(ALIKE.filter((one) => !alike.some((place) => one.test(place)))).toEqual([]);
  });

  it.each(LETTERHEAD_FAULTS)('word a letterhead that is %s each in its own language', (fault) => {
    const [inSpanish, inEnglish] = [CATALOGUES.es, CATALOGUES.en].map(({ letterhead }) =>
      letterhead.refused({ fault, size: 1, most: 2 }),
    );
    expect(inEnglish).not.toBe(inSpanish);
  });

  it('write lists, dates and numbers as each language does', () => {
    const { es, en } = CATALOGUES;
    expect([es.longDate('2020-11-03'), es.weekday('2020-11-03')]).toEqual(['3 de noviembre de 2020', 'martes']);
    expect([en.longDate('2020-11-03'), en.weekday('2020-11-03')]).toEqual(['November 3, 2020', 'Tuesday']);
    const against = (names: string[]) => [es, en].map(({ live }) => live.vote.differed.against(names));
    expect(against(['Ana', 'Luis', 'Inés'])).toEqual([
      'Votan en contra Ana, Luis e Inés',
      'Against: Ana, Luis, and Inés',
    ]);
  });
});

describe('the language', () => {
  it('is Spanish until another is chosen, and is then the one of everything said', () => {
    expect(catalogue.ui.cancel).toBe('Cancelar');
    speak('en');
    expect(catalogue.ui.cancel).toBe('Cancel');
    expect(catalogue.problem({ code: 'alreadyOpen' })).toBe('The session is already open.');
  });

  it.each([
    ['en', 'en'],
    ['en_US.UTF-8', 'en'],
    ['es-MX', 'es'],
    ['fr-FR', null],
    [7, null],
    [undefined, null],
  ])('that %s means is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it.each([
    ['11/3/2020', '2020-11-03'],
    ['11-3-20', '2020-11-03'],
    ['November 3, 2020', '2020-11-03'],
    ['Nov. 3rd 2020', '2020-11-03'],
    ['3 November 2020', '2020-11-03'],
    ['2020-11-03', '2020-11-03'],
    ['30/11/2020', null],
    ['3 de enero de 2020', null],
  ])('decides how the date “%s” is read', (text, date) => {
    speak('en');
    expect(readDate(text)).toBe(date);
  });

  it('decides how a date is shown in its field', () => {
    speak('en');
    expect(showDate('2020-11-03')).toBe('11/03/2020');
  });
});

/** The files of a folder whose name ends so. */
function filesIn(folder: string, ending: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));
}

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Attributes whose text somebody sees or hears. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext)|label|title|placeholder|alt|description|hint)$/;
const isWord = (text: unknown) => typeof text === 'string' && /\p{L}{2,}/u.test(text);

/** What a component says by itself. */
function ownWords(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(ownWords);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, name } = node as Node;
  if (type === 'JSXText') return isWord(value) ? [String(value).trim()] : [];
  if (type === 'JSXAttribute' && SPOKEN.test(String((name as Node).name))) {
    const literal = (value as Node | null)?.type === 'Literal' ? (value as Node).value : null;
    if (isWord(literal)) return [String(literal)];
  }
  return Object.values(node).flatMap(ownWords);
}

describe('outside of the catalogues', () => {
  it.each(filesIn('renderer', '.tsx'))('%s says nothing', (file) => {
    const { program } = parseSync(file, readFileSync(path.join(ROOT, file), 'utf8'));
    expect(ownWords(program)).toEqual([]);
  });

  it.each(filesIn('electron', '.ts'))('%s takes its words when it says them, since the language can change', (file) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8')).not.toMatch(/^(?:export )?const [^=\n]*=[^>\n]*\bcatalogue\./m);
  });
});
