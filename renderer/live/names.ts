/** Short names and hours, as the screen has room for them. */
import type { ItemNumeral } from '#shared/body/body.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { jointLabel } from '#shared/session/agenda.ts';
import { findPerson } from '#shared/session/attendance.ts';
import type { AgendaItem, Session } from '#shared/session/session.ts';
import { formatClock, localTime } from '#shared/spanish/time.ts';

/** First name and first surname, where the full name has both: “Zulema Martínez” of “Zulema Martínez Sánchez”. */
export function shortName(name: string): string {
  const words = name.split(/\s+/);
  const surname = words.length >= 3 ? words.at(-2) : words.at(1);
  return [words[0], surname].filter(Boolean).join(' ');
}

/** The numbers of items, as the interface tells several: “4 y 5”, “4 and 5”; null where none has any. */
export function itemNumbers(
  session: Session,
  items: readonly Pick<AgendaItem, 'id'>[],
  format?: ItemNumeral,
): string | null {
  return jointLabel(session, items, format, catalogue.numbers);
}

/** The name of a person of the session; empty where it is unknown. */
export function nameOf(session: Session, person: string | null): string {
  return findPerson(session, person)?.name ?? '';
}

/** The hour of an instant in the session's zone, `13:05`. */
export function hourOf(session: Session, at: string): string {
  return formatClock(localTime(at, session.sheet.timeZone));
}

/** A length of time as a clock that runs: `2:14`, `1:12:40`. */
export function runningClock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A length of time in whole minutes, at least one. */
export function wholeMinutes(milliseconds: number): number {
  return Math.max(1, Math.round(milliseconds / 60_000));
}
