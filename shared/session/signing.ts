/** Who signs the acta of a session, and who does not though she should. */
import type { Person } from '../body/person.ts';
import { DEFAULT_SIGNING } from '../body/signing.ts';
import { attended, findPerson, people, substitutesOf } from './attendance.ts';
import { chairAt } from './chair.ts';
import type { Session } from './session.ts';

/** The groups of the signature sheet, in their order. */
export const SIGNATURE_GROUPS = ['presider', 'members', 'witnesses', 'prepared', 'reviewed'] as const;
export type SignatureGroupKind = (typeof SIGNATURE_GROUPS)[number];

export interface SigningPlan {
  /** Those with somebody in them. Each person is in one group: a special one before the members'. */
  readonly groups: readonly { readonly kind: SignatureGroupKind; readonly people: readonly Person[] }[];
  /** Those who refuse or are unable to sign, in the order in which they would have signed. */
  readonly withheld: readonly Person[];
  /** Those who would sign and did not attend. */
  readonly absent: readonly Person[];
}

/** Who signs, by the body's settings, the attendance and what was noted of each signatory. */
export function signingPlan(session: Session): SigningPlan {
  const signing = session.body.signing ?? DEFAULT_SIGNING;
  const named = (ids: readonly string[]) =>
    ids.map((id) => findPerson(session, id)).filter((person) => person !== undefined);
  // Whoever substitutes a signatory signs in her place.
  const chosen = signing.chosen?.flatMap((id) => [id, ...substitutesOf(session, id).map((person) => person.id)]);
  const due = chosen ? named(chosen) : people(session).filter((person) => person.signs);
  const aside = new Set([...signing.witnesses, ...signing.prepared, ...signing.reviewed]);
  const own = due.filter((person) => !aside.has(person.id));
  const there = own.filter((person) => attended(session, person.id));
  const chair = chairAt(session);
  const presides = (person: Person) => signing.presiderFirst && person.id === chair?.id;
  const seen = new Set<string>();
  const once = (found: readonly Person[]) =>
    found.filter(({ id }) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    });
  const all = [
    { kind: 'presider', people: once(there.filter(presides)) },
    { kind: 'members', people: once(there) },
    { kind: 'witnesses', people: once(named(signing.witnesses)) },
    { kind: 'prepared', people: once(named(signing.prepared)) },
    { kind: 'reviewed', people: once(named(signing.reviewed)) },
  ] as const;
  const withholds = ({ id }: Person) => session.withheld[id] !== undefined;
  return {
    groups: all
      .map(({ kind, people: group }) => ({ kind, people: group.filter((person) => !withholds(person)) }))
      .filter(({ people: group }) => group.length > 0),
    withheld: all.flatMap(({ people: group }) => group.filter(withholds)),
    absent: own.filter((person) => person.standing !== 'substitute' && !isRepresented(session, person.id)),
  };
}

/** Whether a person was there, or whoever substitutes her. */
function isRepresented(session: Session, id: string): boolean {
  return attended(session, id) || substitutesOf(session, id).some((substitute) => attended(session, substitute.id));
}

/** Whether the acta gives a person a place to sign, or would if she had not withheld her signature. */
export function isSignatory(session: Session, id: string): boolean {
  const { groups, withheld } = signingPlan(session);
  return [...groups.flatMap((group) => group.people), ...withheld].some((person) => person.id === id);
}
