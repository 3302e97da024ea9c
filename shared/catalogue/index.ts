/**
 * The words of the interface, in the language in which it speaks. A page settles that before anything else of it runs; a main process may
 * change it at any time, and so reads `catalogue` when it has something to say, never beforehand.
 */
import { en } from './en.ts';
import { esMX } from './es-MX.ts';
import { type Language, USUAL_LANGUAGE } from './language.ts';

/** What every language has to say: all that Spanish says. */
export type Catalogue = Worded<typeof esMX>;

/** The same, in any words. */
type Worded<T> = T extends string
  ? string
  : T extends (...data: infer Data) => infer Said
    ? (...data: Data) => Worded<Said>
    : T extends object
      ? { readonly [K in keyof T]: Worded<T[K]> }
      : T;

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { es: esMX, en };

export let language: Language = USUAL_LANGUAGE;
export let catalogue: Catalogue = CATALOGUES[USUAL_LANGUAGE];

/** Speaks that language from now on. */
export function speak(chosen: Language): void {
  language = chosen;
  catalogue = CATALOGUES[chosen];
}
