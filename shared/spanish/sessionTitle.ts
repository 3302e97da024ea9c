/** How a session is called: its name is of the acta, and in Spanish whatever the language of the interface. */
import { ordinal } from './numbers.ts';
import { titleCase } from './words.ts';

/** “Cuarta Sesión Ordinaria”. From the thousandth on, the ordinal is in digits. */
export function sessionTitle({ kind, number }: { readonly kind: string; readonly number: number }): string {
  const inWords = number <= 999 ? titleCase(ordinal(number, 'f')) : `${number}.ª`;
  return `${inWords} Sesión ${titleCase(kind)}`;
}
