/** What is told together: the stretches of a session about the same items, in the order of time. */
import { visitItems } from '../../session/agenda.ts';
import type { AgendaItem, Minute, Session } from '../../session/session.ts';

/**
 * A stretch of the acta about an item, or about those dealt with together: what was recorded meanwhile, once or on being
 * taken up again.
 */
export interface Section {
  readonly items: readonly [AgendaItem, ...AgendaItem[]];
  /** When it was opened. */
  readonly at: string;
  readonly minutes: readonly Minute[];
}

/**
 * The sections in the order of time, the closing's aside. Going back to an item without recording anything in between
 * is no section of its own.
 */
export function sectionsOf(session: Session): Section[] {
  const sections: { items: Section['items']; at: string; minutes: Minute[] }[] = [];
  for (const [index, visit] of session.visits.entries()) {
    const [item, ...others] = visitItems(session, visit).filter((candidate) => !candidate.withdrawn);
    if (!item || item.kind === 'closing') continue;
    const items: Section['items'] = [item, ...others];
    const minutes = minutesOfVisit(session, index);
    const isFirst = !sections.some((section) => section.items.some((one) => items.includes(one)));
    const last = sections.at(-1);
    if (last && sameItems(last.items, items)) last.minutes.push(...minutes);
    else if (isFirst || minutes.length > 0) sections.push({ items, at: visit.from, minutes });
  }
  return sections;
}

function sameItems(one: readonly AgendaItem[], other: readonly AgendaItem[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}

/**
 * What is told in a visit: what was recorded in it, and what happened after it before another item was opened (someone
 * arrives between two items). The visit −1 is the time before any item.
 */
export function minutesOfVisit(session: Session, index: number): Minute[] {
  const before = (at: string) => session.visits.findLastIndex((visit) => visit.from <= at);
  return session.minutes.filter((minute) => (minute.visit ?? before(minute.at)) === index);
}

/** Substitutes are admitted before the roll call that finds them there, and told after it, which opens its item. */
export function afterRollCall(minutes: readonly Minute[]): Minute[] {
  const index = minutes.findIndex(({ kind }) => kind === 'rollCall');
  if (index === -1) return [...minutes];
  const before = minutes.slice(0, index);
  const isAdmission = ({ kind }: Minute) => kind === 'admission';
  return [
    ...before.filter((minute) => !isAdmission(minute)),
    ...minutes.slice(index, index + 1),
    ...before.filter(isAdmission),
    ...minutes.slice(index + 1),
  ];
}
