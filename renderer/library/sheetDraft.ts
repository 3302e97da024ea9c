/** A session's sheet while it is being written. */
import type { SessionSummary } from '#shared/api.ts';
import type { Body } from '#shared/body/body.ts';
import type { Sheet } from '#shared/session/facts.ts';

/** The sheet's fields as they are typed: blank where there is nothing yet. */
export interface SheetDraft {
  readonly kind: string;
  readonly number: number | null;
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  readonly place: string;
  readonly platform: string;
  readonly oficio: string;
  readonly oficioDate: string;
}

/** A new sheet of a body, for a date. */
export function newSheet(body: Body, kind: string, date: string, sessions: readonly SessionSummary[]): SheetDraft {
  return {
    kind,
    number: nextNumber(sessions, body.id, kind, date),
    date,
    time: '',
    timeZone: body.timeZone,
    place: body.place,
    platform: body.platform,
    oficio: '',
    oficioDate: '',
  };
}

export function draftOfSheet(sheet: Sheet): SheetDraft {
  const { convocation, time, ...rest } = sheet;
  return { ...rest, time: time ?? '', oficio: convocation.oficio ?? '', oficioDate: convocation.date ?? '' };
}

/** The sheet that a draft stands for, for the schema to check. */
export function sheetOf({ oficio, oficioDate, time, kind, ...rest }: SheetDraft): unknown {
  return {
    ...rest,
    kind: kind.trim().toLowerCase(),
    ...(time && { time }),
    convocation: { ...(oficio.trim() && { oficio }), ...(oficioDate && { date: oficioDate }) },
  };
}

/** The number that follows the last session of that kind which the body has in the year of the date. */
export function nextNumber(sessions: readonly SessionSummary[], body: string, kind: string, date: string): number {
  const numbers = sessions
    .filter((session) => session.bodyId === body && session.date.slice(0, 4) === date.slice(0, 4))
    .filter((session) => session.kind.toLowerCase() === kind.trim().toLowerCase())
    .map((session) => session.number);
  return Math.max(0, ...numbers) + 1;
}

/** The body's last session before a date, whose acta is likely to be submitted; null where there is none. */
export function previousSession(
  sessions: readonly SessionSummary[],
  body: string,
  date: string,
): SessionSummary | null {
  const before = sessions.filter((session) => session.bodyId === body && session.date < date);
  const last = before.toSorted((a, b) => a.date.localeCompare(b.date) || a.number - b.number).at(-1);
  return last ?? null;
}
