import { describe, expect, it } from 'vitest';
import { spellingWords, type WordList } from '#electron/desktop/spelling-words.ts';
import { sessionVocabulary } from '#shared/session/vocabulary.ts';
import { convened } from '#test/fixtures/session-builder.ts';

/** A list of words that remembers what was put into it. */
function listOf(...words: string[]) {
  const listed = new Set(words);
  const list: WordList = {
    addWordToSpellCheckerDictionary: (word) => !!listed.add(word),
    removeWordFromSpellCheckerDictionary: (word) => listed.delete(word),
  };
  return { listed, list };
}

function spelling(listed: string[], { own = [] as string[], lends = true } = {}) {
  const { list, listed: words } = listOf(...listed);
  const kept: (readonly string[])[] = [];
  return { words, kept, ...spellingWords({ list, own, keep: (now) => kept.push(now), lends }) };
}

describe('the words beyond the dictionary', () => {
  it('are hers when it starts', () => {
    const { words } = spelling([], { own: ['infoem', 'cabildeo'] });
    expect([...words].toSorted()).toEqual(['cabildeo', 'infoem']);
  });

  it('include those of the session that is shown, and no longer those of the one before', () => {
    const { lend, words } = spelling([], { own: ['quórum'] });
    lend(['Zulema', 'Rosemberg']);
    lend(['Rosemberg', 'Javier']);
    expect([...words].toSorted()).toEqual(['Javier', 'Rosemberg', 'quórum']);
  });

  it('keep what she adds, even where it was lent, and only that', () => {
    const { lend, learn, ignore, words, kept } = spelling([], { own: ['uno'] });
    lend(['Rosemberg']);
    learn('Rosemberg');
    ignore?.('xqzwk');
    lend([]);
    expect([...words].toSorted()).toEqual(['Rosemberg', 'uno', 'xqzwk']);
    expect(kept.at(-1)).toEqual(['Rosemberg', 'uno']);
  });

  it('are never lent to a list that belongs to every program', () => {
    const { lend, learn, ignore, words } = spelling(['de-otro-programa'], { lends: false });
    lend(['Rosemberg']);
    expect(ignore).toBeNull();
    learn('cabildeo');
    expect([...words]).toEqual(['de-otro-programa', 'cabildeo']);
  });
});

describe('the words of a session', () => {
  it('are the names, offices and acronyms that begin with a capital, as they are and in capitals', () => {
    const words = sessionVocabulary(convened().log.session);
    expect(words).toEqual(expect.arrayContaining(['Rosemberg', 'ROSEMBERG', 'Infoem', 'INFOEM', 'STL', 'Zoom']));
    expect(words.filter((word) => !/^\p{Lu}[\p{L}\p{M}]+$/u.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });
});
