/**
 * Numbers in Spanish words, ordinals, Roman numerals. Written here because the published libraries that were tried
 * give wrong forms (“dieciseis”, “cienta una”, “veintiuno mil”). Rules: RAE, Ortografía (2010) and DPD, “cardinales”,
 * “ordinales”.
 */
import type { ItemNumeral, Numeral } from '../body/body.ts';
import type { Gender } from '../body/person.ts';

const UNITS = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
  'veintiuno',
  'veintidós',
  'veintitrés',
  'veinticuatro',
  'veinticinco',
  'veintiséis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
];
const TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const HUNDREDS = [
  '',
  'ciento',
  'doscientos',
  'trescientos',
  'cuatrocientos',
  'quinientos',
  'seiscientos',
  'setecientos',
  'ochocientos',
  'novecientos',
];

/** How a number agrees: `f` before a feminine noun, `m` before a masculine one (apocopated), `alone` by itself. */
export type Agreement = Gender | 'alone';

/**
 * A whole number in words: 21 is “veintiuno” alone, “veintiún” before a masculine noun, “veintiuna” before a feminine.
 * @param n from 0 to 999 999 999 999
 * @throws RangeError outside that range or for a fraction
 */
export function cardinal(n: number, agreement: Agreement = 'alone'): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e12) throw new RangeError(`cardinal: ${n}`);
  if (n < 1_000) return belowThousand(n, agreement);
  if (n < 1_000_000) {
    const thousands = Math.floor(n / 1_000);
    // The number of thousands agrees with the noun in feminine (“doscientas mil personas”); “un mil” is not said.
    const head = thousands === 1 ? 'mil' : `${belowThousand(thousands, agreement === 'f' ? 'f' : 'm')} mil`;
    return joined(head, n % 1_000, agreement);
  }
  const millions = Math.floor(n / 1_000_000);
  const head = millions === 1 ? 'un millón' : `${cardinal(millions, 'm')} millones`;
  return joined(head, n % 1_000_000, agreement);
}

function joined(head: string, rest: number, agreement: Agreement): string {
  return rest === 0 ? head : `${head} ${cardinal(rest, agreement)}`;
}

function belowThousand(n: number, agreement: Agreement): string {
  if (n === 100) return 'cien';
  const hundreds = HUNDREDS[Math.floor(n / 100)] ?? '';
  const head = agreement === 'f' ? hundreds.replace(/os$/, 'as') : hundreds;
  const rest = n % 100;
  if (n >= 100 && rest === 0) return head;
  const tail = belowHundred(rest, agreement);
  return head ? `${head} ${tail}` : tail;
}

function belowHundred(n: number, agreement: Agreement): string {
  const unit = n % 10;
  const word =
    n < 30 ? (UNITS[n] ?? '') : [TENS[Math.floor(n / 10)], unit > 0 ? UNITS[unit] : ''].filter(Boolean).join(' y ');
  if (unit !== 1 || n === 11) return word;
  if (agreement === 'f') return word.replace(/uno$/, 'una');
  if (agreement === 'm') return word.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
  return word;
}

const ORDINAL_UNITS = ['', 'primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'séptim', 'octav', 'noven'];
const ORDINAL_TENS = [
  '',
  'décim',
  'vigésim',
  'trigésim',
  'cuadragésim',
  'quincuagésim',
  'sexagésim',
  'septuagésim',
  'octogésim',
  'nonagésim',
];
const ORDINAL_HUNDREDS = [
  '',
  'centésim',
  'ducentésim',
  'tricentésim',
  'cuadringentésim',
  'quingentésim',
  'sexcentésim',
  'septingentésim',
  'octingentésim',
  'noningentésim',
];

/**
 * An ordinal in words, each part written apart and agreeing, as actas do: 55 feminine is “quincuagésima quinta”.
 * Masculine before a noun apocopates the last part: “primer punto”, “vigésimo tercer punto”.
 * @param n from 1 to 999
 * @throws RangeError outside that range
 */
export function ordinal(n: number, gender: Gender, beforeNoun = false): string {
  if (!Number.isInteger(n) || n < 1 || n > 999) throw new RangeError(`ordinal: ${n}`);
  const vowel = gender === 'f' ? 'a' : 'o';
  const stems = [ORDINAL_HUNDREDS[Math.floor(n / 100)], ORDINAL_TENS[Math.floor(n / 10) % 10], ORDINAL_UNITS[n % 10]];
  const words = stems.filter(Boolean).map((stem) => `${stem}${vowel}`);
  const text = words.join(' ');
  return beforeNoun && gender === 'm' ? text.replace(/\b(primer|tercer)o$/, '$1') : text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * A Roman numeral in capitals.
 * @param n from 1 to 3999
 * @throws RangeError outside that range
 */
export function roman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3_999) throw new RangeError(`roman: ${n}`);
  let rest = n;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** A number as Word's own numbering writes it in that format: after “z” comes “aa”. */
export function formatNumeral(n: number, format: Numeral): string {
  switch (format) {
    case 'decimal':
      return String(n);
    case 'upperRoman':
      return roman(n);
    case 'lowerLetter':
    case 'upperLetter': {
      // Word repeats the letter: a … z, aa, bb … (ECMA-376, ST_NumberFormat lowerLetter).
      const letter = String.fromCharCode('a'.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
      return format === 'upperLetter' ? letter.toUpperCase() : letter;
    }
  }
}

/** The heading of an item: “IV”, or in words “CUARTO PUNTO”, “PUNTO CUATRO”. */
export function formatItemNumeral(n: number, format: ItemNumeral): string {
  if (isNumeral(format)) return formatNumeral(n, format);
  const words = format === 'ordinalPoint' ? `${ordinal(n, 'm', true)} punto` : `punto ${cardinal(n)}`;
  return words.toLocaleUpperCase('es-MX');
}

/** The number of an item where there is no room for words: a heading in words is told by its digits. */
export function shortNumeral(n: number, format: ItemNumeral): string {
  return formatNumeral(n, isNumeral(format) ? format : 'decimal');
}

/** Whether a heading is a numeral, which Word counts by itself, and not words. */
export function isNumeral(format: ItemNumeral): format is Numeral {
  return format !== 'ordinalPoint' && format !== 'pointCardinal';
}
