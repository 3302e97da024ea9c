/** Fractions in words, such as a majority asks for. Rules: RAE, DPD, “fraccionarios”. */
import { cardinal, ordinal } from './numbers.ts';

const SAME_AS_ORDINAL = 10;
const ROUND: Readonly<Record<number, string>> = { 100: 'centésima', 1000: 'milésima' };

/**
 * “dos terceras partes”, “tres cuartas partes”, “una décima parte”, “siete doceavas partes”; of halves, “la mitad”.
 * @param fraction `2/3`; the parts from 1, of 2 to 100 or of 1000
 * @throws RangeError for anything else
 */
export function fractionInWords(fraction: string): string {
  const [, above, below] = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(fraction) ?? [];
  const [parts, of] = [Number(above), Number(below)];
  if (!(parts >= 1) || !((of >= 2 && of <= 100) || of === 1_000)) throw new RangeError(`fraction: ${fraction}`);
  if (of === 2) return parts === 1 ? 'la mitad' : `${cardinal(parts, 'f')} mitades`;
  const name = nameOf(of);
  return parts === 1 ? `una ${name} parte` : `${cardinal(parts, 'f')} ${name}s partes`;
}

function nameOf(of: number): string {
  const known = ROUND[of];
  if (known !== undefined) return known;
  if (of <= SAME_AS_ORDINAL) return ordinal(of, 'f');
  // “treinta y uno” gives “treintaiunava”: one word, without the accent that the cardinal may carry.
  const joined = cardinal(of).replaceAll(' y ', 'i').normalize('NFD').replace(/\p{M}/gu, '');
  return `${joined.replace(/a$|(?<=un)o$/, '')}ava`;
}
