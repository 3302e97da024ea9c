/** Dates as they are typed and shown in a field, in the order in which the language of the interface writes them. */
import { catalogue } from '#shared/catalogue/index.ts';

/**
 * The date that a text means, as `YYYY-MM-DD`, or null where it is none. Takes what people type in a hurry: in Spanish “3/11/2020”,
 * “3-11-20”, “3 de noviembre de 2020”; in English “11/3/2020”, “November 3, 2020”, “3 Nov 2020”; and `2020-11-03` in both.
 */
export function readDate(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(plain);
  if (digits) {
    const [day, month] = dayComesFirst() ? [digits[1], digits[2]] : [digits[2], digits[1]];
    return existing(wholeYear(digits[3]), Number(month), Number(day));
  }
  const dayFirst = /^(\d{1,2}|1\.?[ºo]|primero)\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:del?\s+)?(\d{4})$/u.exec(plain);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(plain);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

/** A date in digits, `03/11/2020` in Spanish and `11/03/2020` in English; what is no date stays as it is. */
export function showDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  return (dayComesFirst() ? [day, month, year] : [month, day, year]).join('/');
}

function dayComesFirst(): boolean {
  const parts = new Intl.DateTimeFormat(catalogue.locale).formatToParts(0);
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'day';
}

function named(year = '', month = '', day = ''): string | null {
  return existing(Number(year), months().indexOf(month.slice(0, 3)) + 1, Number.parseInt(day, 10) || 1);
}

/** The first three letters of the months, from January. */
function months(): string[] {
  const format = new Intl.DateTimeFormat(catalogue.locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month)).toLowerCase().slice(0, 3));
}

function wholeYear(digits = ''): number {
  return digits.length === 2 ? 2_000 + Number(digits) : Number(digits);
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
