/** Finding by words, as one types them: without accents, by beginnings, by initials, and forgiving a slip of a finger. */

/** Something that can be found. */
export interface Findable {
  /** What is read; its words count most. */
  readonly label: string;
  /** Other words by which it is looked for. */
  readonly also: string;
  /** Found by this number alone, above all else. */
  readonly number?: string | null;
  /** Found by these initials alone, above all else. */
  readonly initials?: string;
  /** How likely it is, from 0: it decides among things that match as well. */
  readonly weight: number;
}

/** Without accents or capitals: “Votación” is “votacion”. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words that are passed over where they match nothing. */
const SMALL = new Set('a al con de del el en la las lo los o para por que se su un una y'.split(' '));

/**
 * Those that match every word of the query, the best match first; all of them, in their order, where nothing is asked.
 * @param query as typed
 */
export function search<T extends Findable>(things: readonly T[], query: string): T[] {
  const asked = words(query);
  if (asked.length === 0) return [...things];
  return things
    .map((thing, index) => ({ thing, index, score: score(thing, asked) }))
    .filter((found): found is typeof found & { score: number } => found.score !== null)
    .toSorted((one, other) => other.score - one.score || one.index - other.index)
    .map(({ thing }) => thing);
}

/** How well something matches the words asked for, or null where it does not. */
function score(thing: Findable, asked: readonly string[]): number | null {
  const label = words(thing.label);
  const also = words(thing.also);
  let total = thing.weight + whole(thing, asked.join(''));
  for (const [index, word] of asked.entries()) {
    const own = best(word, label);
    const found = Math.max(own, best(word, also) - 4);
    if (found > 0) total += found;
    else if (!SMALL.has(word) && !(total >= WHOLE)) return null;
    if (index === 0 && own > 0 && label[0]?.startsWith(word)) total += 2;
  }
  // Of two labels with the words asked for, the one with fewer others is the nearer.
  return total - label.length / 50;
}

const WHOLE = 40;

/** What the query is worth where it is, as a whole, the thing's number or its person's initials. */
function whole(thing: Findable, query: string): number {
  if (thing.number != null && query === plain(thing.number).replace(/[^\p{L}\p{N}]/gu, '')) return WHOLE;
  return thing.initials !== undefined && query.length > 1 && plain(thing.initials) === query ? WHOLE : 0;
}

function best(asked: string, words: readonly string[]): number {
  return words.reduce((found, word) => Math.max(found, nearness(asked, word)), 0);
}

function nearness(asked: string, word: string): number {
  if (word === asked) return 10;
  if (/^\d+$/.test(asked)) return 0;
  if (word.startsWith(asked)) return 7 + (2 * asked.length) / word.length;
  if (haveOneStem(asked, word)) return 5;
  if (asked.length >= 3 && word.includes(asked)) return 4;
  if (asked.length >= 4 && nearlyBegins(word, asked)) return 3;
  return asked.length >= 3 && word[0] === asked[0] && isWithin(asked, word) ? 2 : 0;
}

/** How many letters at least two words of one stem begin alike with, and what part of the longer of them that is at least. */
const STEM = 5;
const SHARE = 0.6;

/** Whether two words differ in their endings alone: “desconectar” and “desconectó”, but not “descanso” and “descartar”. */
function haveOneStem(one: string, other: string): boolean {
  const alike = lengthAlike(one, other);
  return alike >= STEM && alike > SHARE * Math.max(one.length, other.length);
}

/** How many letters two words begin alike with. */
function lengthAlike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** Whether the word begins with what was asked but for one letter missing, added, changed or swapped. */
function nearlyBegins(word: string, asked: string): boolean {
  const at = lengthAlike(asked, word);
  const rest = asked.slice(at);
  const left = word.slice(at);
  return (
    left.startsWith(rest.slice(1)) ||
    left.slice(1).startsWith(rest) ||
    left.slice(1).startsWith(rest.slice(1)) ||
    left.startsWith(`${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`)
  );
}

/** Whether the letters asked for are all in the word, in their order. */
function isWithin(asked: string, word: string): boolean {
  let from = 0;
  for (const letter of asked) {
    const at = word.indexOf(letter, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}

function words(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
