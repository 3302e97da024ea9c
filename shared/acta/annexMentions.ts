/** Where a text cites annexes: “el Anexo 1”, “los anexos 2, 3 y 5”, “Anexo A”, “anexo único”. */
import { annexNumeral } from '../session/annexes.ts';
import type { Session } from '../session/session.ts';
import { cardinal } from '../spanish/numbers.ts';
import { enumeration } from '../spanish/words.ts';
import { labeller } from './annexes.ts';

/** The annexes that a text cites in one place. */
export interface AnnexMention {
  /** As it is written, from the word that begins it: “anexos 2 y 3”. */
  readonly told: string;
  readonly start: number;
  /** Those it names, by id; null for one that there is not. */
  readonly annexes: readonly (string | null)[];
}

/** What finds the annexes that the texts of a session cite, and how each would be cited. */
export interface AnnexCiting {
  /** Global: a label that is an annex's own, or the word with the numerals after it. */
  readonly pattern: RegExp;
  /** The annexes of a match of the pattern; null where it is no citation of this acta's. */
  readonly annexesOf: (match: RegExpExecArray) => readonly (string | null)[] | null;
}

/** The words in which a number is cited, by their value as digits. */
const WORDS = new Map(Array.from({ length: 30 }, (_, index) => [cardinal(index + 1), String(index + 1)]));
const anyCase = (word: string) =>
  [...word].map((letter) => `[${letter.toLocaleLowerCase('es-MX')}${letter.toLocaleUpperCase('es-MX')}]`).join('');
const anyOf = (words: Iterable<string>) =>
  [...words]
    .toSorted((one, other) => other.length - one.length)
    .map(anyCase)
    .join('|');

/** A numeral: digits, in words, Roman or a letter; the last two in capitals, since “a”, “y” and “o” are words. */
const NUMERAL = `[“"«]?(?:\\d{1,3}|${anyOf([...WORDS.keys(), 'único'])}|[IVXLC]{1,6}|[A-ZÑ])[”"»]?(?![\\p{L}\\p{N}])`;
const BEFORE = `(?:(?:${anyOf(['número', 'numero'])}|(?:${anyOf(['núm', 'num', 'no', 'n'])})\\.?[º°]?)\\s*)?`;
const BETWEEN = '(?:\\s*,\\s*|\\s+[ye]\\s+|\\s*,\\s*[ye]\\s+|\\s+al?\\s+)';
/** “Anexo 1 del dictamen” is the other document's, unless it is this acta. */
const ELSEWHERE = /^,?\s*del?\s+(?!(?:(?:la|el|los)\s+)?(?:present|est[ae]|misma)|acta)/iu;
/** What begins a citation, up to its first numeral. */
const HEAD = new RegExp(`^\\p{L}+\\s+${BEFORE}`, 'u');
const NUMERALS = new RegExp(`(?<![\\p{L}\\p{N}])${NUMERAL}`, 'gu');
const QUOTES = /[“”"«»]/gu;
/** “1 al 3”, and nothing else. */
const STRETCH = /^(\d+)(\s+al?\s+)(\d+)$/u;
/** A capital that is also a word: “ANEXO A LA PRESENTE”. */
const WORD_LIKE = /\s[AEOUY]$/u;

/** How the annexes of a session are cited in its texts. */
export function annexCiting(session: Session): AnnexCiting {
  const own = new Map(
    session.annexes.flatMap(({ id, label }) => (label === null ? [] : [[label.toLocaleLowerCase('es-MX'), id]])),
  );
  const heads = new Set(['anexo', 'anexos', ...headsOf(session)]);
  const numbered = `(?:${anyOf(heads)})\\s+${BEFORE}${NUMERAL}(?:${BETWEEN}${NUMERAL})*`;
  const named = [...own.keys()].map((label) => anyCaseOf(label));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...named, numbered].join('|')})(?![\\p{L}\\p{N}/-])`, 'gu');
  const byNumeral = new Map(session.annexes.flatMap(({ id }) => numeralOf(session, id)));
  const only = session.annexes.length === 1 ? (session.annexes[0]?.id ?? null) : null;

  return {
    pattern,
    annexesOf(match) {
      const [told] = match;
      const label = own.get(told.toLocaleLowerCase('es-MX'));
      if (label !== undefined) return [label];
      const after = match.input.slice(match.index + told.length);
      if (ELSEWHERE.test(after)) return null;
      const shouted = told === told.toLocaleUpperCase('es-MX') && /^\s+\p{Lu}{2}/u.test(after);
      if (shouted && WORD_LIKE.test(told)) return null;
      return numeralsIn(told).map((numeral) => (numeral === 'ÚNICO' ? only : (byNumeral.get(numeral) ?? null)));
    },
  };
}

/** The annexes that a text cites, in order. */
export function annexMentions(text: string, { pattern, annexesOf }: AnnexCiting): AnnexMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const annexes = annexesOf(match);
    return annexes === null ? [] : [{ told: match[0], start: match.index, annexes }];
  });
}

/** The numerals after the word that begins a citation; a stretch (“1 al 3”) is all of those in it. */
function numeralsIn(told: string): string[] {
  const numerals = told.replace(HEAD, '');
  const found = [...numerals.matchAll(NUMERALS)];
  return found.flatMap(({ 0: numeral, index }, at) => {
    const value = plain(numeral);
    const before = found[at - 1];
    const from =
      before && /^\s+al?\s+$/u.test(numerals.slice(before.index + before[0].length, index)) ? before[0] : null;
    return from === null ? [value] : [...inBetween(plain(from), value), value];
  });
}

/** A citation with other numerals, each written as the one it takes the place of: in words, within quotes. */
export function withNumerals(told: string, given: ReadonlyMap<string, string>): string {
  const head = HEAD.exec(told)?.[0] ?? '';
  const stretch = STRETCH.exec(told.slice(head.length));
  if (stretch) return head + renumberedStretch(stretch, given);
  const renumbered = told.slice(head.length).replace(NUMERALS, (numeral) => {
    const to = given.get(plain(numeral));
    if (to === undefined) return numeral;
    const bare = numeral.replace(QUOTES, '');
    const isWord = WORDS.has(bare.toLocaleLowerCase('es-MX'));
    return numeral.replace(bare, isWord && /^\d+$/.test(to) ? cardinal(Number(to)) : to);
  });
  return head + renumbered;
}

/** A stretch that is still one stays so; another is told as the list that it has become. */
function renumberedStretch(
  [told, from = '', between = '', to = '']: RegExpExecArray,
  given: ReadonlyMap<string, string>,
): string {
  const all = [from, ...inBetween(from, to), to];
  if (!all.some((numeral) => given.has(numeral))) return told;
  const after = all.map((numeral) => Number(given.get(numeral) ?? numeral)).toSorted((one, other) => one - other);
  const [first = 0, last = 0] = [after[0], after.at(-1)];
  return last - first === after.length - 1 ? `${first}${between}${last}` : enumeration(after.map(String));
}

/** A numeral without its quotes, its words in digits. */
function plain(numeral: string): string {
  const bare = numeral.replace(QUOTES, '');
  return WORDS.get(bare.toLocaleLowerCase('es-MX')) ?? bare.toLocaleUpperCase('es-MX');
}

function inBetween(from: string, to: string): string[] {
  const [first, last] = [Number(from), Number(to)];
  return first < last && last - first < 100
    ? Array.from({ length: last - first - 1 }, (_, index) => String(first + index + 1))
    : [];
}

function numeralOf(session: Session, id: string): [string, string][] {
  const numeral = annexNumeral(session, id);
  return numeral === null ? [] : [[numeral, id]];
}

/** The word that the body's own label begins with, where it is another: “Apéndice”. */
function headsOf(session: Session): string[] {
  const head = labeller(session)('1')
    ?.match(/^(\p{L}+)\s/u)?.[1]
    ?.toLocaleLowerCase('es-MX');
  return head === undefined ? [] : [head, `${head}s`];
}

function anyCaseOf(label: string): string {
  return [...label]
    .map((letter) => (/\p{L}/u.test(letter) ? anyCase(letter) : letter.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')))
    .join('');
}
