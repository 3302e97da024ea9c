/** The annexes of a session, and how the body labels each. */
import { formatNumeral } from '../spanish/numbers.ts';
import { findItem } from './agenda.ts';
import { agreementsOf } from './decisions.ts';
import type { AgendaItem, Agreement, Annex, Session } from './session.ts';

/** The annex of that id, or undefined. */
export function findAnnex(session: Session, id: string): Annex | undefined {
  return session.annexes.find((one) => one.id === id);
}

/** The numeral of an annex as the body counts them: “1”, “A”. Those with a label of their own are not counted. */
export function annexNumeral(session: Session, id: string): string | null {
  const place = session.annexes.filter(({ label }) => label === null).findIndex((one) => one.id === id);
  return place === -1 ? null : formatNumeral(place + 1, session.body.numerals.annexes ?? 'decimal');
}

/** What an annex belongs to, where that still stands in the session. */
export function annexSubject(
  session: Session,
  { about }: Annex,
): { readonly item: AgendaItem | null; readonly agreement: Agreement | null } {
  if (about !== null && 'agreement' in about) {
    const agreement = agreementsOf(session).find(({ id }) => id === about.agreement) ?? null;
    return { item: findItem(session, agreement?.item) ?? null, agreement };
  }
  return { item: (about && findItem(session, about.item)) ?? null, agreement: null };
}
