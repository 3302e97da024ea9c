/** Who conducts the session, and who decides its ties. */
import type { Person } from '../body/person.ts';
import { findPerson } from './attendance.ts';
import type { Session } from './session.ts';

/**
 * Whoever conducts the session at an instant (UTC, ISO 8601), or at its end where none is told: the convener, until
 * somebody else takes the chair. Undefined where the body's convener is unknown.
 */
export function chairAt(session: Session, at: string | null = null): Person | undefined {
  const taken = session.chairs.filter(({ from }) => at === null || from <= at);
  // An instant can have been corrected, so that the last told is not the last in time.
  const last = taken.reduce<Session['chairs'][number] | null>(
    (latest, chair) => (latest !== null && latest.from > chair.from ? latest : chair),
    null,
  );
  return findPerson(session, last?.person ?? session.body.convenerId);
}

/** Whoever conducted the session as it began: at the roll call, which finds who is there to do it. */
export function openingChair(session: Session): Person | undefined {
  const rollCall = session.minutes.find(({ kind }) => kind === 'rollCall');
  return chairAt(session, rollCall?.at ?? session.openedAt ?? '');
}

/** Whoever has the casting vote at an instant (UTC, ISO 8601): its holder or, where it passes on, whoever conducts. */
export function castingHolder(session: Session, at: string): Person | undefined {
  const { castingVoteId, castingVotePasses } = session.body;
  if (castingVoteId === undefined) return undefined;
  return castingVotePasses ? chairAt(session, at) : findPerson(session, castingVoteId);
}
