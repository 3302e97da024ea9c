import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardinal, formatItemNumeral, formatNumeral, ordinal, roman, shortNumeral } from '#shared/spanish/numbers.ts';

describe('cardinal', () => {
  it.each([
    [0, 'cero'],
    [1, 'uno'],
    [16, 'dieciséis'],
    [21, 'veintiuno'],
    [22, 'veintidós'],
    [31, 'treinta y uno'],
    [100, 'cien'],
    [101, 'ciento uno'],
    [116, 'ciento dieciséis'],
    [500, 'quinientos'],
    [1_000, 'mil'],
    [1_001, 'mil uno'],
    [2_020, 'dos mil veinte'],
    [21_000, 'veintiún mil'],
    [100_000, 'cien mil'],
    [201_021, 'doscientos un mil veintiuno'],
    [1_000_000, 'un millón'],
    [21_000_001, 'veintiún millones uno'],
    [1_000_000_000, 'mil millones'],
  ])('%i alone is “%s”', (n, words) => {
    expect(cardinal(n)).toBe(words);
  });

  it.each([
    [1, 'f', 'una'],
    [21, 'f', 'veintiuna'],
    [31, 'f', 'treinta y una'],
    [201, 'f', 'doscientas una'],
    [200_021, 'f', 'doscientas mil veintiuna'],
    [21_000, 'f', 'veintiuna mil'],
    [1, 'm', 'un'],
    [21, 'm', 'veintiún'],
    [31, 'm', 'treinta y un'],
    [1_001, 'm', 'mil un'],
  ] as const)('%i before a noun (%s) is “%s”', (n, gender, words) => {
    expect(cardinal(n, gender)).toBe(words);
  });

  it('reads back as the same number over the whole range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.constantFrom('f', 'm', 'alone'), (n, agreement) => {
        expect(read(cardinal(n, agreement as 'f'))).toBe(n);
      }),
    );
  });

  it.each([-1, 1.5, 1e12, Number.NaN])('refuses %d', (n) => {
    expect(() => cardinal(n)).toThrow(RangeError);
  });
});

describe('ordinal', () => {
  it.each([
    [1, 'f', 'primera'],
    [4, 'f', 'cuarta'],
    [7, 'f', 'séptima'],
    [10, 'f', 'décima'],
    [11, 'f', 'décima primera'],
    [20, 'm', 'vigésimo'],
    [59, 'f', 'quincuagésima novena'],
    [100, 'm', 'centésimo'],
    [123, 'f', 'centésima vigésima tercera'],
  ] as const)('%i %s is “%s”', (n, gender, words) => {
    expect(ordinal(n, gender)).toBe(words);
  });

  it('loses its last vowel before a masculine noun', () => {
    expect(ordinal(1, 'm', true)).toBe('primer');
    expect(ordinal(23, 'm', true)).toBe('vigésimo tercer');
    expect(ordinal(3, 'f', true)).toBe('tercera');
  });

  it('has as many parts as the number has digits that are not nought, and agrees in each', () => {
    for (let n = 1; n <= 999; n++) {
      const parts = [...String(n)].filter((digit) => digit !== '0').length;
      const [feminine, masculine] = [ordinal(n, 'f').split(' '), ordinal(n, 'm').split(' ')];
      expect(feminine).toHaveLength(parts);
      expect(feminine.every((word) => word.endsWith('a'))).toBe(true);
      expect(masculine).toEqual(feminine.map((word) => word.replace(/a$/, 'o')));
      const before = ordinal(n, 'm', true).split(' ');
      expect(before.slice(0, -1)).toEqual(masculine.slice(0, -1));
      const last = masculine.at(-1) ?? '';
      expect(before.at(-1)).toBe(/^(primero|tercero)$/.test(last) ? last.slice(0, -1) : last);
    }
  });

  it('never says two numbers alike', () => {
    const all = Array.from({ length: 999 }, (_, index) => ordinal(index + 1, 'f'));
    expect(new Set(all).size).toBe(999);
  });
});

describe('the heading of an item', () => {
  it('is a numeral, or words', () => {
    expect(formatItemNumeral(4, 'upperRoman')).toBe('IV');
    expect(formatItemNumeral(1, 'ordinalPoint')).toBe('PRIMER PUNTO');
    expect(formatItemNumeral(7, 'ordinalPoint')).toBe('SÉPTIMO PUNTO');
    expect(formatItemNumeral(23, 'ordinalPoint')).toBe('VIGÉSIMO TERCER PUNTO');
    expect(formatItemNumeral(1, 'pointCardinal')).toBe('PUNTO UNO');
    expect(formatItemNumeral(22, 'pointCardinal')).toBe('PUNTO VEINTIDÓS');
  });

  it('is told by its digits where there is no room for words', () => {
    expect(shortNumeral(4, 'upperRoman')).toBe('IV');
    expect(shortNumeral(4, 'pointCardinal')).toBe('4');
  });
});

describe('roman and letters', () => {
  it('writes Roman numerals whose letters add up to the number', () => {
    const value = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 } as Record<string, number>;
    for (let n = 1; n <= 3_999; n++) {
      const digits = [...roman(n)].map((letter) => value[letter] ?? 0);
      const sum = digits.reduce(
        (total, digit, index) => total + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
        0,
      );
      expect(sum).toBe(n);
    }
    expect(roman(1994)).toBe('MCMXCIV');
  });

  it('repeats letters past z, as Word does', () => {
    expect([1, 26, 27, 53].map((n) => formatNumeral(n, 'lowerLetter'))).toEqual(['a', 'z', 'aa', 'aaa']);
    expect(formatNumeral(2, 'upperLetter')).toBe('B');
  });
});

/** Reads a cardinal in words: a second, independent account of the same rules. */
function read(words: string): number {
  const values: Record<string, number> = {
    cero: 0,
    un: 1,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    veintiún: 21,
    veintiuno: 21,
    veintiuna: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
    cien: 100,
    ciento: 100,
    doscientos: 200,
    doscientas: 200,
    trescientos: 300,
    trescientas: 300,
    cuatrocientos: 400,
    cuatrocientas: 400,
    quinientos: 500,
    quinientas: 500,
    seiscientos: 600,
    seiscientas: 600,
    setecientos: 700,
    setecientas: 700,
    ochocientos: 800,
    ochocientas: 800,
    novecientos: 900,
    novecientas: 900,
  };
  let total = 0;
  let part = 0;
  for (const word of words.split(' ')) {
    if (word === 'y') continue;
    if (word === 'mil') part = (part || 1) * 1_000;
    else if (word.startsWith('millon') || word === 'millón') {
      total += part * 1_000_000;
      part = 0;
    } else {
      const value = values[word];
      if (value === undefined) throw new Error(`not a number word: ${word}`);
      part += value;
    }
  }
  return total + part;
}
