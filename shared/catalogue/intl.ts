/** Lists, numbers and dates as a language writes them. What an acta writes is of shared/spanish. */

export interface WordsOfLocale {
  /** “A, B y C”, “A, B, and C”. */
  all(items: readonly string[]): string;
  /** “A, B o C”, “A, B, or C”. */
  any(items: readonly string[]): string;
  /** Bytes in megabytes, with one decimal. */
  megabytes(bytes: unknown): string;
  /** The size of a file: “1 byte”, “12 kB”, “1.4 MB”. */
  fileSize(bytes: number): string;
  /** With one decimal at most: “21.6”. */
  decimal(number: number): string;
  /** “3 de noviembre de 2020”, “November 3, 2020”. @param date `YYYY-MM-DD` */
  longDate(date: string): string;
  /** “martes”, “Tuesday”. @param date `YYYY-MM-DD` */
  weekday(date: string): string;
}

/** @param locale such as `es-MX` */
export function wordsIn(locale: string): WordsOfLocale {
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const atMostOne = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const midnight = (date: string) => new Date(`${date}T00:00:00Z`);
  return {
    all: (items) => conjunction.format(items),
    any: (items) => disjunction.format(items),
    megabytes: (bytes) => oneDecimal.format(Number(bytes) / 1_000_000),
    fileSize: (bytes) =>
      bytes >= 1_000_000
        ? `${oneDecimal.format(bytes / 1_000_000)} MB`
        : bytes >= 1_000
          ? `${whole.format(bytes / 1_000)} kB`
          : bytes === 1
            ? '1 byte'
            : `${whole.format(bytes)} bytes`,
    decimal: (number) => atMostOne.format(number),
    longDate: (date) => long.format(midnight(date)),
    weekday: (date) => day.format(midnight(date)),
  };
}
