/** Dates and hours as a text tells them, in digits or in words. */
import { Temporal } from 'temporal-polyfill';
import { cardinal } from '../../spanish/numbers.ts';
import { MONTHS, WEEKDAYS } from '../../spanish/time.ts';
import type { Folded } from './folding.ts';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

const MONTH_NAMES = MONTHS.map(plain);
const WEEKDAY_NAMES = WEEKDAYS.map(plain);

/** Numbers from `from` to `to` by their folded words. */
function numerals(from: number, to: number, gender: 'f' | 'm' | 'alone' = 'alone'): Map<string, number> {
  const words = new Map<string, number>();
  for (let n = from; n <= to; n++) words.set(plain(cardinal(n, gender)), n);
  return words;
}

const anyOf = (words: Iterable<string>) => [...words].toSorted((a, b) => b.length - a.length).join('|');

const DAY_WORDS = new Map([...numerals(1, 31), ['primero', 1], ['un', 1]]);
const YEAR_WORDS = numerals(1900, 2100);
const HOUR_WORDS = numerals(0, 24, 'f');
const MINUTE_WORDS = numerals(1, 59, 'm');

const MONTH = new RegExp(`(?<![\\p{L}\\p{N}])(${MONTH_NAMES.join('|')}|setiembre)(?![\\p{L}\\p{N}])`, 'gu');
/** Before a month: “martes, 3 de”, “lunes treinta y uno de”, “1.º de”. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/])(?:(${WEEKDAY_NAMES.join('|')}),?\\s+(?:el\\s+)?(?:dia\\s+)?)?(?:(\\d{1,2})(?:\\s*\\.?\\s*[ºo°])?|(${anyOf(DAY_WORDS.keys())}))\\s+(?:dias?\\s+)?(?:del?\\s+)(?:mes\\s+de\\s+)?$`,
  'u',
);
/** After a month: “de 2020”, “del año dos mil veinte”. */
const AFTER = new RegExp(
  `^,?\\s+del?\\s+(?:ano\\s+)?(?:((?:19|20)\\d{2})(?!\\d)|(${anyOf(YEAR_WORDS.keys())})(?![\\p{L}]))`,
  'u',
);
/** `03/11/2020`, `3-11-2020`; not a part of a folio. */
const NUMERIC = /(?<![\p{L}\p{N}/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2})(?![\p{L}\p{N}/-])/gu;

/** How far around a month its day and its year can stand. */
const REACH = 60;

/** A date that a text tells. */
export interface DateMention {
  /** As written. */
  readonly told: string;
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** Null where the text does not tell it. */
  readonly year: number | null;
  /** From 1 for Monday; null where the text does not tell it. */
  readonly weekday: number | null;
}

/** The dates of a text that name a day and a month, in order. */
export function datesOf({ text, folded }: Folded): DateMention[] {
  const found: DateMention[] = [];
  for (const match of folded.matchAll(MONTH)) {
    const from = Math.max(0, match.index - REACH);
    const before = BEFORE.exec(folded.slice(from, match.index));
    if (!before) continue;
    const monthEnd = match.index + match[0].length;
    const after = AFTER.exec(folded.slice(monthEnd, monthEnd + REACH));
    const [, weekday, digits, word] = before;
    const start = from + before.index;
    const end = monthEnd + (after?.[0].length ?? 0);
    found.push({
      told: text.slice(start, end),
      start,
      end,
      day: digits === undefined ? (DAY_WORDS.get(word ?? '') ?? 0) : Number(digits),
      month: match[0] === 'setiembre' ? 9 : MONTH_NAMES.indexOf(match[0]) + 1,
      year: after ? (after[1] === undefined ? (YEAR_WORDS.get(after[2] ?? '') ?? null) : Number(after[1])) : null,
      weekday: weekday === undefined ? null : WEEKDAY_NAMES.indexOf(weekday) + 1,
    });
  }
  for (const match of folded.matchAll(NUMERIC)) {
    const [told, first, , second, year] = match;
    found.push({
      told,
      start: match.index,
      end: match.index + told.length,
      day: Number(first),
      month: Number(second),
      year: Number(year),
      weekday: null,
    });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The date of that year, or null where there is none. */
export function dateOf(day: number, month: number, year: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ day, month, year }, { overflow: 'reject' });
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}

/** The date told, `YYYY-MM-DD`, or null where it is not whole or does not exist. */
export function isoOf({ day, month, year }: DateMention): string | null {
  return year === null ? null : (dateOf(day, month, year)?.toString() ?? null);
}

/** Whether a text tells the same day, its year being taken as right where it is not told. */
export function tellsDay(mention: DateMention, iso: string): boolean {
  const date = Temporal.PlainDate.from(iso);
  return (
    mention.day === date.day && mention.month === date.month && (mention.year === null || mention.year === date.year)
  );
}

const CLOCK = /(?<![\d:])(\d{1,2}):(\d{2})(?!\d)/g;
const HOURS = new RegExp(
  `(?<![\\p{L}])(${anyOf(HOUR_WORDS.keys())})\\s+horas?(?:,?\\s+(?:con|y)\\s+(?:(${anyOf(MINUTE_WORDS.keys())})|(\\d{1,2}))\\s+minutos?)?`,
  'gu',
);

/** The hours of the day that a text tells, `HH:MM`, with the words that tell them. */
export function hoursOf({ text, folded }: Folded): { readonly told: string; readonly hour: string }[] {
  const clock = (hour: number, minute: number) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const digits = [...folded.matchAll(CLOCK)].map((match) => ({
    told: match[0],
    hour: clock(Number(match[1]), Number(match[2])),
  }));
  const words = [...folded.matchAll(HOURS)].map((match) => ({
    told: text.slice(match.index, match.index + match[0].length),
    hour: clock(
      HOUR_WORDS.get(match[1] ?? '') ?? 0,
      match[3] === undefined ? (MINUTE_WORDS.get(match[2] ?? '') ?? 0) : Number(match[3]),
    ),
  }));
  return [...digits, ...words];
}

const VOTES = numerals(0, 500, 'm');
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(\\d{1,3})|(${anyOf(VOTES.keys())}))\\s+votos?\\s+(a\\s+favor|en\\s+contra)(?![\\p{L}])`,
  'gu',
);

/** The votes for and against that a text counts: “tres votos a favor”. */
export function countsOf({ text, folded }: Folded): {
  readonly told: string;
  readonly sense: 'for' | 'against';
  readonly count: number;
}[] {
  return [...folded.matchAll(COUNTED)].map((match) => ({
    told: text.slice(match.index, match.index + match[0].length),
    sense: match[3]?.startsWith('a') ? 'for' : 'against',
    count: match[1] === undefined ? (VOTES.get(match[2] ?? '') ?? 0) : Number(match[1]),
  }));
}
