/** The words that the speller takes for right beyond its dictionary: her own, and those lent to it for a while. */

/** The speller's list of words. */
export interface WordList {
  addWordToSpellCheckerDictionary(word: string): boolean;
  removeWordFromSpellCheckerDictionary(word: string): boolean;
}

export interface SpellingWordsParts {
  readonly list: WordList;
  /** Her own words, as they were kept. */
  readonly own: readonly string[];
  /** Keeps her own words for the next run. */
  readonly keep: (own: readonly string[]) => void;
  /** Whether words can be lent: not where the list is one with the dictionary of the whole machine. */
  readonly lends: boolean;
}

export interface SpellingWords {
  /** Lends these words in place of those lent before. */
  lend(words: readonly string[]): void;
  /** Takes a word for right from now on, in every session. */
  learn(word: string): void;
  /** Takes a word for right until the app ends; null where none can be lent. */
  readonly ignore: ((word: string) => void) | null;
}

export function spellingWords({ list, own, keep, lends }: SpellingWordsParts): SpellingWords {
  const hers = new Set(own);
  const ignored = new Set<string>();
  let lent = new Set<string>();
  const known = (word: string) => hers.has(word) || ignored.has(word) || lent.has(word);
  const add = (word: string) => list.addWordToSpellCheckerDictionary(word);

  // A list that belongs to every program has hers already; any other begins empty.
  if (lends) for (const word of hers) add(word);

  return {
    lend(words) {
      if (!lends) return;
      const before = lent;
      const next = new Set(words);
      const fresh = [...next].filter((word) => !known(word));
      lent = next;
      for (const word of before) if (!known(word)) list.removeWordFromSpellCheckerDictionary(word);
      for (const word of fresh) add(word);
    },
    learn(word) {
      if (!known(word)) add(word);
      hers.add(word);
      keep([...hers].toSorted((a, b) => a.localeCompare(b, 'es')));
    },
    ignore: lends
      ? (word) => {
          if (!known(word)) add(word);
          ignored.add(word);
        }
      : null,
  };
}
