/** Who answers for an agreement and by when, as it is being filled in and as it is told. */
import { readDate } from '#renderer/ui/dateText.ts';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { findPerson } from '#shared/session/attendance.ts';
import type { Due, Responsible } from '#shared/session/facts.ts';
import type { Agreement, Session } from '#shared/session/session.ts';
import { shortName } from '../names.ts';

const t = catalogue.live.agreement;

export interface FollowUp {
  readonly persons: readonly string[];
  /** Whoever else, in words. */
  readonly other: string;
  /** A date as it is written, or words. */
  readonly due: string;
}

export const NO_FOLLOW_UP: FollowUp = { persons: [], other: '', due: '' };

export function followUpOf({ responsible, due }: Agreement): FollowUp {
  return {
    persons: responsible?.persons ?? [],
    other: responsible?.other ?? '',
    due: due === null ? '' : 'date' in due ? due.date : due.words,
  };
}

/** What of it goes into the fact. A due that reads as a date is one; anything else stays in her words. */
export function followUpFacts({ persons, other, due }: FollowUp): { responsible?: Responsible; due?: Due } {
  const named = other.trim();
  const when = due.trim();
  const date = readDate(when);
  return {
    ...((persons.length > 0 || named) && {
      responsible: { persons: [...persons], ...(named && { other: named }) },
    }),
    ...(when && { due: date === null ? { words: when } : { date } }),
  };
}

/** How what was typed as a due is understood: the date that it is, or null where it stays in words. */
export function dueRead(due: string): string | null {
  const date = readDate(due);
  return date === null ? null : catalogue.longDate(date);
}

/** The one of some people of exactly that name, capitals and accents aside; undefined where there is none. */
export function personNamed(people: readonly Person[], name: string): Person | undefined {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  return people.find((person) => plain(person.name) === plain(name));
}

/** What the card tells of it: nothing where nothing is known. */
export function followUpText(session: Session, { responsible, due }: Agreement): string[] {
  const names = (responsible?.persons ?? []).map((id) => shortName(findPerson(session, id)?.name ?? ''));
  const all = [...names, ...(responsible?.other === undefined ? [] : [responsible.other])];
  return [
    ...(all.length > 0 ? [t.responsibleOnCard(all)] : []),
    ...(due === null ? [] : [t.dueOnCard('date' in due ? catalogue.longDate(due.date) : due.words)]),
  ];
}
