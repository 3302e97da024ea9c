/** What cannot have been: two who sat in one seat at once, and votes of those who were not there. */
import type { Problem } from '../../errors.ts';
import { findPerson, people, seatOf, wasThere } from '../attendance.ts';
import { castingHolder } from '../chair.ts';
import type { EventFact } from '../facts.ts';
import { reduce } from '../reduce.ts';
import type { Session } from '../session.ts';
import { secretTotal } from './votes.ts';

/** What would be wrong with the votes and the seats if the attendance were as a fact says. */
export function conflictAfter(session: Session, fact: EventFact, at: string): Problem | null {
  return conflictIn(reduce(session, { seq: 0, id: '-', act: '-', at, recordedAt: at, fact }));
}

/** The first seat shared, or vote of somebody absent, that a session tells of; null where there is none. */
export function conflictIn(session: Session): Problem | null {
  return sharedSeat(session) ?? absentVoter(session);
}

/** Two who sit in one seat at the same time, or null. */
function sharedSeat(session: Session): Problem | null {
  const sitting = people(session).flatMap((person) =>
    (session.attendance[person.id]?.spans ?? []).map((span) => ({ person, seat: seatOf(session, person.id), ...span })),
  );
  for (const [index, one] of sitting.entries()) {
    const other = sitting.find(
      (two, place) =>
        place > index &&
        two.seat === one.seat &&
        two.person !== one.person &&
        (two.to === null || one.from < two.to) &&
        (one.to === null || two.from < one.to),
    );
    if (other) {
      return { code: 'seatTaken', path: 'at', data: { name: one.person.name, other: other.person.name } };
    }
  }
  return null;
}

/** The first vote in which somebody is told who was not there as it opened, or null. */
function absentVoter(session: Session): Problem | null {
  const there = (person: string, at: string) => wasThere(session.attendance[person], at, at);
  for (const { openedAt, voters } of votersTold(session)) {
    const absent = voters.find((person) => !there(person, openedAt));
    if (absent !== undefined) {
      return { code: 'voterAbsent', path: 'at', data: { name: findPerson(session, absent)?.name ?? absent } };
    }
  }
  for (const minute of session.minutes) {
    if (minute.kind !== 'vote' || minute.secret === null) continue;
    const told = secretTotal(minute.secret) + minute.ballots.length;
    const voters = people(session).filter(({ id, voice }) => voice === 'vote' && there(id, minute.openedAt));
    if (told > voters.length) return { code: 'secretCount', path: 'at', data: { told, eligible: voters.length } };
  }
  return null;
}

/** Who is told to vote in each vote, the open one too, and when it was settled. */
function votersTold(session: Session): { openedAt: string; voters: readonly string[] }[] {
  const { minutes, openVote } = session;
  const taken = minutes.flatMap((minute) => {
    if (minute.kind !== 'vote') return [];
    const caster = minute.casting === null ? undefined : castingHolder(session, minute.openedAt)?.id;
    const named = [...minute.ballots, ...minute.particulars].map(({ person }) => person);
    return [{ openedAt: minute.openedAt, voters: caster === undefined ? named : [...named, caster] }];
  });
  return openVote ? [...taken, { openedAt: openVote.since, voters: openVote.eligible }] : taken;
}
