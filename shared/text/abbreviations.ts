/** A body's own abbreviations, written whole as she types. Pure. */
import { z } from 'zod';

/** “stl” for “Secretariado Técnico Local”. */
export const AbbreviationSchema = z.strictObject({
  /** What is typed: no blanks. */
  short: z.string().trim().min(1).max(20).regex(/^\S+$/),
  text: z.string().trim().min(1).max(500),
});

export type Abbreviation = z.infer<typeof AbbreviationSchema>;

/** What ends a word: an abbreviation is written whole once it is typed. */
const ENDS = /^[\s.,;:!?)\]}”»"'…]$/u;

/** The last word before the caret, where a blank, an opening sign or nothing stands before it: never part of another. */
const LAST_WORD = /(?:^|[\s("'“‘«¿¡[{—–])([^\s("'“‘«¿¡[{—–]{1,20})$/u;

/** How many characters before the caret can matter. */
export const LONGEST_WORD = 22;

export interface Expansion {
  /** How many characters before the caret it takes the place of. */
  readonly length: number;
  readonly text: string;
}

/**
 * What the word before the caret stands for, as a character is typed after it; null where it is no abbreviation, or the
 * character does not end a word. A capital that she typed is kept.
 * @param before the text of the line up to the caret
 * @param typed the one character typed
 */
export function expansion(abbreviations: readonly Abbreviation[], before: string, typed: string): Expansion | null {
  if (!ENDS.test(typed)) return null;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return null;
  const exact = abbreviations.find(({ short }) => short === word);
  if (exact) return { length: word.length, text: exact.text };
  const capital = abbreviations.find(({ short }) => capitalised(short) === word);
  return capital ? { length: word.length, text: capitalised(capital.text) } : null;
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('es-MX') + text.slice(first.length);
}
