/** The small schemas that every other schema is made of: identifiers, non-blank text, dates and instants. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** An identifier: letters, digits, hyphen and underscore, so that a bundle can be written by hand. */
export const IdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** A line of text with something in it; blanks around it are dropped. */
export const LineSchema = z.string().trim().min(1).max(2_000);

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const DateSchema = z.string().refine(isDate, { params: { code: 'date' } });

/** A time zone the machine's calendar knows, such as `America/Mexico_City`. */
export const TimeZoneSchema = z.string().refine(isTimeZone, { params: { code: 'timeZone' } });

/** An instant in UTC, to the millisecond: `2020-11-03T19:00:00.000Z`. */
export const InstantSchema = z.string().refine(isInstant, { params: { code: 'instant' } });

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return succeeds(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

function isTimeZone(text: string): boolean {
  return succeeds(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text));
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
