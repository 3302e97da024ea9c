/** The instants of what has happened in a session. */
import type { Session } from '../session.ts';

/** The instants of what happened in the session, its opening and closing aside, in order. */
export function happenings(session: Session): string[] {
  const instants = [
    ...session.minutes.map((minute) => minute.at),
    ...session.turns.map((turn) => turn.from),
    ...session.agenda.items.flatMap((item) => [item.openedAt, item.endedAt]),
  ];
  return instants.filter((at) => at !== null).toSorted();
}

/** When the last thing happened (UTC, ISO 8601): the opening where nothing did since, and empty before it. */
export function lastInstant(session: Session): string {
  return happenings(session).at(-1) ?? session.openedAt ?? '';
}
