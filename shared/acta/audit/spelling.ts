/** Whether a word is another one misspelled. */
import { distance } from 'fastest-levenshtein';
import type { Folded } from './folding.ts';

/** Words that may be left out of account between the words of a name. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'del',
  'la',
  'las',
  'los',
  'el',
  'y',
  'e',
  'en',
  'a',
  'al',
]);

/**
 * How a word stands to the one it should be: the `same`, the same but for its `accents`, a `slip` away, or `different`.
 * Case is left out of account.
 * @param strict one slip at most, and none that makes a plural or another gender, as befits common nouns
 */
export function likeness(word: Folded, right: Folded, strict: boolean): 'same' | 'accents' | 'slip' | 'different' {
  if (word.text.toLocaleLowerCase('es-MX') === right.text.toLocaleLowerCase('es-MX')) return 'same';
  if (word.folded === right.folded) return 'accents';
  return isSlip(word.folded, right.folded, strict) ? 'slip' : 'different';
}

const SHORTEST = 5;
const LONG = 9;

function isSlip(word: string, right: string, strict: boolean): boolean {
  const length = Math.min(word.length, right.length);
  if (length < SHORTEST || isInflected(word, right, strict)) return false;
  if (/\d/.test(word)) return false;
  const slips = distance(word, right);
  return slips === 1 || areSwapped(word, right) || (!strict && slips === 2 && length >= LONG);
}

/** “Mario” and “Maria”, “Daniel” and “Daniela” are different names, not one misspelled; so are plurals of common nouns. */
function isInflected(one: string, other: string, strict: boolean): boolean {
  const stem = (word: string) => (strict ? word.replace(/e?s$/, '') : word).replace(/[aeo]$/, '');
  return stem(one) === stem(other);
}

/** Whether two neighbouring letters changed places: “Noreiga” for “Noriega”. */
function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
