/** Finding and ordering sessions in the list. */

import type { SessionSummary } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Stage } from '#shared/session/session.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';

export interface SessionGroup {
  readonly stage: Stage;
  readonly sessions: readonly SessionSummary[];
}

/** The sessions in groups: those in progress, those convened (the nearest first), those closed (the latest first). */
export function groupSessions(sessions: readonly SessionSummary[]): SessionGroup[] {
  const byDate = sessions.toSorted((a, b) => a.date.localeCompare(b.date) || a.number - b.number);
  const of = (stage: Stage) => byDate.filter((session) => session.stage === stage);
  const groups: SessionGroup[] = [
    { stage: 'open', sessions: of('open').toReversed() },
    { stage: 'convened', sessions: of('convened') },
    { stage: 'closed', sessions: of('closed').toReversed() },
  ];
  return groups.filter((group) => group.sessions.length > 0);
}

/** The sessions in which every word of the query appears, whatever its capitals and accents. */
export function filterSessions(sessions: readonly SessionSummary[], query: string): SessionSummary[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return sessions.filter((session) => {
    const text = plain(
      [
        sessionTitle(session),
        session.bodyName,
        session.acronym,
        session.number,
        session.date,
        catalogue.longDate(session.date),
        session.held ? catalogue.home.stages[session.stage] : catalogue.home.notHeld,
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The session that was open last, if any is. */
export function sessionToContinue(sessions: readonly SessionSummary[]): SessionSummary | undefined {
  return sessions
    .filter((session) => session.stage === 'open')
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
}
