/** What each command of the strip records: pure, from the session as it is to the facts of one act. */
import { canRecordMinutes, findBlock, now } from '#renderer/live/commands.ts';
import { plain, search } from '#renderer/live/palette/search.ts';
import { callablePeople } from '#renderer/live/people.ts';
import type { FactDraft } from '#shared/api.ts';
import { initials, type Person } from '#shared/body/person.ts';
import { eligibleVoters, mayTakeFloor } from '#shared/session/attendance.ts';
import { continuationLead } from '#shared/session/lead.ts';
import type { Session } from '#shared/session/session.ts';

/** Where a note goes: a paragraph that waits for its text, or a new one. */
export type NotePlace =
  | { readonly kind: 'waiting'; readonly block: string }
  | { readonly kind: 'new'; readonly facts: FactDraft[] };

/**
 * Where the next note goes: the paragraph of whoever holds the floor while nothing is written in it, then another of
 * theirs; where nobody does, the facilitator's own narrative. Null where nothing can be recorded.
 * @param block the id of a new paragraph
 * @param textOf what a paragraph holds, on disk or not
 */
export function placeOfNote(session: Session, block: string, textOf: (block: string) => string): NotePlace | null {
  if (!canRecordMinutes(session)) return null;
  const { floor } = session;
  if (floor && findBlock(session, floor.block) && textOf(floor.block).trim() === '') {
    return { kind: 'waiting', block: floor.block };
  }
  const person = floor?.person ?? null;
  const lead = person === null ? null : continuationLead(session);
  return { kind: 'new', facts: now({ type: 'paragraphAdded', block, person, lead }) };
}

export interface UnanimousVote {
  readonly vote: string;
  /** Those whose vote it is, by person. */
  readonly voters: readonly string[];
  readonly facts: FactDraft[];
}

/**
 * A vote in which all who can vote are in favour, opened and taken in one act; one that is open already is taken with
 * those who could vote when it opened. Null where nothing can be voted.
 * @param vote the id of a new vote
 */
export function unanimousVote(session: Session, vote: string): UnanimousVote | null {
  const { openVote } = session;
  const voters = openVote?.eligible ?? eligibleVoters(session).map(({ id }) => id);
  if (!canRecordMinutes(session) || voters.length === 0) return null;
  const id = openVote?.id ?? vote;
  const taken = {
    type: 'voteTaken',
    vote: id,
    ballots: voters.map((person) => ({ person, sense: 'for' as const })),
  } as const;
  return { vote: id, voters, facts: openVote ? now(taken) : now({ type: 'voteOpened', vote: id }, taken) };
}

/** The paragraph that a doubt is about: the one being written, or the last of the open item; null where there is none. */
export function doubtfulBlock(session: Session, editing: string | null): string | null {
  if (findBlock(session, editing)) return editing;
  const last = session.minutes.findLast((minute) => minute.kind === 'block' && minute.item === session.currentItem);
  return last?.id ?? null;
}

/** Someone to whom the floor can be given, with the number by which the attendance panel calls them; null past nine. */
export interface Callable {
  readonly person: Person;
  readonly digit: number | null;
}

/** Those to whom the floor can be given now, that a query finds by name or initials: the best match first. */
export function callable(session: Session, query: string): Callable[] {
  if (!canRecordMinutes(session)) return [];
  const present = callablePeople(session)
    .map((person, index) => ({ person, digit: index < 9 ? index + 1 : null }))
    .filter(({ person }) => mayTakeFloor(session, person.id));
  const asked = plain(query.trim());
  const byInitials = asked === '' ? [] : present.filter(({ person }) => isInitials(person, asked));
  const byName = search(
    present.map((one) => ({ ...one, label: one.person.name, also: '', weight: 0 })),
    query,
  );
  const found = [...byInitials.map(({ person }) => person.id), ...byName.map(({ person }) => person.id)];
  return [...new Set(found)].flatMap((id) => present.filter(({ person }) => person.id === id));
}

/** Whether a person's initials, short or of the whole name, begin so. */
function isInitials(person: Person, asked: string): boolean {
  const whole = person.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
  return [initials(person), whole].some((letters) => plain(letters).startsWith(asked));
}
