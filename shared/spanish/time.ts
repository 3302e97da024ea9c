/** Hours and dates: from instants to a zone's local time, and from there to digits or words. */
import { Temporal } from 'temporal-polyfill';
import { cardinal } from './numbers.ts';

/** A local date and time without zone, `2020-11-03T13:00:00`. */
export type LocalTime = string;

/** The months, from January. */
export const MONTHS: readonly string[] = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
/** The days of the week, from Monday. */
export const WEEKDAYS: readonly string[] = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

/**
 * The local time of an instant in a zone, to the second.
 * @param instant UTC, ISO 8601
 * @param zone such as `America/Mexico_City`
 */
export function localTime(instant: string, zone: string): LocalTime {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second', roundingMode: 'floor' });
}

/**
 * The instant of a local time in a zone, as UTC with milliseconds. An hour that clocks skip or repeat is read as
 * Temporal's “compatible” rule does (the later of a gap, the earlier of a repetition).
 * @throws RangeError for what is no date and time
 */
export function instantOf(local: LocalTime, zone: string): string {
  const instant = Temporal.PlainDateTime.from(local, { overflow: 'reject' }).toZonedDateTime(zone).toInstant();
  return instant.toString({ fractionalSecondDigits: 3 });
}

/** `13:05` of `2020-11-03T13:05:40`. */
export function formatClock(local: LocalTime): string {
  return local.slice(11, 16);
}

/** “trece horas”, “una hora”, “catorce horas con treinta y un minutos”, of the hour and minute of a local time. */
export function hourInWords(local: LocalTime): string {
  const { hour, minute } = Temporal.PlainTime.from(local);
  const hours = `${cardinal(hour, 'f')} ${hour === 1 ? 'hora' : 'horas'}`;
  return minute === 0 ? hours : `${hours} con ${cardinal(minute, 'm')} ${minute === 1 ? 'minuto' : 'minutos'}`;
}

/** “13:00 horas”, “01:05 horas”: what is written in digits has always its two figures and is always plural. */
export function hourInDigits(local: LocalTime): string {
  return `${formatClock(local)} horas`;
}

/** “tres de noviembre de dos mil veinte”; the first of a month is “primero”. */
export function dateInWords(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day === 1 ? 'primero' : cardinal(day)} de ${MONTHS[month - 1]} de ${cardinal(year)}`;
}

/** “3 de noviembre de 2020”; the first of a month is “1.º”. */
export function dateInDigits(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day === 1 ? '1.º' : day} de ${MONTHS[month - 1]} de ${year}`;
}

/** “martes”. */
export function weekday(date: string): string {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? '';
}
