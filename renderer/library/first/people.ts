/** The people of a body in its first start: typed, pasted, and taken out. */
import { newMember } from '#renderer/bodies/bodyDraft.ts';
import type { Body } from '#shared/body/body.ts';
import type { Member } from '#shared/body/person.ts';

/** A person with another office: its other forms were those of the office before. */
export function withOffice(person: Member, full: string): Member {
  return { ...person, office: { full } };
}

/** A body without a person, who no longer has any charge in it. Whoever convenes stays: it must be somebody. */
export function withoutPerson(body: Body, id: string): Body {
  const { secretaryId, castingVoteId, ...rest } = body;
  return {
    ...rest,
    ...(secretaryId !== undefined && secretaryId !== id && { secretaryId }),
    ...(castingVoteId !== undefined && castingVoteId !== id && { castingVoteId }),
    members: body.members.filter((person) => person.id !== id),
  };
}

/**
 * The people in a pasted list, one a line: a name and, after a comma, a tabulator or a dash between spaces, an office. Numbers
 * and bullets before a name are left out. Null where it is one line, which is pasted as it is.
 */
export function pastedPeople(text: string): Member[] | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[\p{N}]+[.)\-°º]*\s+|[-–—•*·]\s*)?/u, '').trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return null;
  return lines.map((line) => {
    const [, name = line, full = ''] = /^(.+?)\s*(?:,|\t| [-–—] )\s*(.+)$/.exec(line) ?? [];
    return { ...newMember(), name, office: { full } };
  });
}

/** A body with pasted people in the place of one person, who is their first. */
export function withPasted(body: Body, place: number, pasted: readonly Member[]): Body {
  const there = body.members[place];
  const [first, ...rest] = pasted;
  if (!there || !first) return body;
  const replaced = { ...there, name: first.name, ...(first.office.full && { office: first.office }) };
  return { ...body, members: body.members.toSpliced(place, 1, replaced, ...rest) };
}
