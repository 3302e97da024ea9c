/** Amounts of money as offices write them: digits, and then the words that nobody can alter. */
import { cardinal } from './numbers.ts';

/**
 * “$1,234.50 (mil doscientos treinta y cuatro pesos 50/100 M.N.)”. Rules: one peso is singular, and a whole number of
 * millions takes “de” (RAE, DPD, “millón”).
 * @param amount pesos, as a number or as it is written: `1234.5`, “1,234.50”, “$1,234.50”
 * @throws RangeError for what is no amount from 0 to 999 999 999 999.99, or has fractions of a cent
 */
export function pesos(amount: number | string): string {
  const { whole, cents } = parsed(amount);
  const noun = whole === 1 ? 'peso' : 'pesos';
  const of = whole >= 1_000_000 && whole % 1_000_000 === 0 ? 'de ' : '';
  return `$${grouped(whole)}.${cents} (${cardinal(whole, 'm')} ${of}${noun} ${cents}/100 M.N.)`;
}

function parsed(amount: number | string): { readonly whole: number; readonly cents: string } {
  const match = /^\$?\s*(\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/.exec(String(amount).trim());
  if (!match) throw new RangeError(`pesos: ${amount}`);
  const [, digits = '', cents = ''] = match;
  return { whole: Number(digits.replaceAll(',', '')), cents: cents.padEnd(2, '0') };
}

/** A whole number with a comma every three digits, as in Mexico: “12,345”. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
