/** The agenda and its numbers. */
import type { ItemNumeral, Numeral } from '../body/body.ts';
import { formatNumeral, shortNumeral } from '../spanish/numbers.ts';
import type { ItemDraft, ItemKind } from './facts.ts';
import type { AgendaItem, Joint, Minute, Session, Visit } from './session.ts';

/** The items that stand, in order: those that have a number. */
export function standing(session: Session): AgendaItem[] {
  return session.agenda.items.filter((item) => !item.withdrawn);
}

/** An item's place in the agenda: its number and, of a sub-item, the number within its parent; both from 1. */
export interface ItemPlace {
  readonly number: number;
  /** Null for an item of the agenda itself. */
  readonly sub: number | null;
}

/** The items that stand under none, in order. */
export function topItems<T extends Pick<ItemDraft, 'parent'>>(items: readonly T[]): T[] {
  return items.filter((item) => item.parent === undefined);
}

/** The sub-items of an item, in order. */
export function subItems<T extends Pick<ItemDraft, 'parent'>>(items: readonly T[], parent: string): T[] {
  return items.filter((item) => item.parent === parent);
}

/** Where an item is among others, in their order; null where it is not among them. */
export function placeAmong(items: readonly Pick<ItemDraft, 'id' | 'parent'>[], id: string): ItemPlace | null {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) return null;
  const number = topItems(items).findIndex((top) => top.id === (item.parent ?? id)) + 1;
  if (number === 0) return null;
  const siblings = item.parent === undefined ? null : subItems(items, item.parent);
  return { number, sub: siblings === null ? null : siblings.findIndex((sibling) => sibling.id === id) + 1 };
}

/** The item's place as the agenda stands, or null where it was withdrawn or is unknown. */
export function itemPlace(session: Session, id: string | null | undefined): ItemPlace | null {
  return id == null ? null : placeAmong(standing(session), id);
}

/** How the body numbers the items under another: “a” in “4.a”. */
export function subNumeral(session: Pick<Session, 'body'>): Numeral {
  return session.body.numerals.subItems ?? 'lowerLetter';
}

/** A place as it is read: “4”, “4.a”. @param format how the item's own number is written */
export function placeLabel(session: Pick<Session, 'body'>, place: ItemPlace, format: ItemNumeral = 'decimal'): string {
  const number = shortNumeral(place.number, format);
  return place.sub === null ? number : `${number}.${formatNumeral(place.sub, subNumeral(session))}`;
}

/** The item's number as it is read, “4” or “4.a”; null where it was withdrawn or is unknown. */
export function itemLabel(session: Session, id: string | null | undefined, format?: ItemNumeral): string | null {
  const place = itemPlace(session, id);
  return place && placeLabel(session, place, format);
}

export function findItem(session: Session, id: string | null | undefined): AgendaItem | undefined {
  return id == null ? undefined : session.agenda.items.find((item) => item.id === id);
}

/**
 * The item to open next, or undefined: the first standing one after the current one that has been neither opened nor put
 * off. Before the closing, those put off to later in the session have their turn.
 */
export function nextItem(session: Session): AgendaItem | undefined {
  const items = standing(session);
  const current = items.findIndex((item) => item.id === session.currentItem);
  const next = items.slice(current + 1).find((item) => item.openedAt === null && item.deferred === null);
  if (next && next.kind !== 'closing') return next;
  return items.find((item) => item.deferred === 'later' && item.id !== session.currentItem) ?? next;
}

/** The items with which an item is joined, itself among them, for one purpose or another; undefined where it is not. */
export function jointOf(session: Session, id: string | null | undefined): Joint | undefined {
  return id == null ? undefined : session.agenda.joints.find((joint) => joint.items.includes(id));
}

/** The items dealt with in a visit, in the order of the agenda. */
export function visitItems(session: Session, { item, others }: Pick<Visit, 'item' | 'others'>): AgendaItem[] {
  return session.agenda.items.filter(({ id }) => id === item || others.includes(id));
}

/** The items being dealt with, in the order of the agenda; none where no item is open. */
export function currentItems(session: Session): AgendaItem[] {
  const visit = session.visits.at(-1);
  return visit && visit.item === session.currentItem ? visitItems(session, visit) : [];
}

/** The items that a vote or an agreement taken now decides: those being dealt with, and those joined for one vote. */
export function decidedItems(session: Session): string[] {
  const open = currentItems(session).map(({ id }) => id);
  const joint = jointOf(session, session.currentItem);
  return joint?.what === 'vote' ? [...joint.items] : open;
}

/** The items that a minute is about, in the order of the agenda; none outside of any. */
export function itemsOf(session: Session, minute: Minute): AgendaItem[] {
  if ((minute.kind === 'vote' || minute.kind === 'agreement') && minute.items.length > 1) {
    return session.agenda.items.filter(({ id }) => minute.items.includes(id));
  }
  const visit = minute.visit === null ? undefined : session.visits[minute.visit];
  if (visit && visit.item === minute.item) return visitItems(session, visit);
  const item = findItem(session, minute.item);
  return item ? [item] : [];
}

/** Whether a minute is about an item, alone or with others. */
export function isAbout(session: Session, minute: Minute, id: string): boolean {
  return minute.item === id || itemsOf(session, minute).some((item) => item.id === id);
}

/**
 * The numbers of items dealt with together, as they are read: “4 y 5”; null where none has any.
 * @param listed how they are told one after another: by default in the acta's own Spanish
 */
export function jointLabel(
  session: Session,
  items: readonly Pick<AgendaItem, 'id'>[],
  format?: ItemNumeral,
  listed = numbersList,
): string | null {
  const labels = items.flatMap(({ id }) => itemLabel(session, id, format) ?? []);
  return labels.length === 0 ? null : listed(labels);
}

/** Numbers in prose. They are read as numbers, so that none changes the “y” before it: “VIII y IX”. */
export function numbersList(labels: readonly string[]): string {
  const last = labels.at(-1) ?? '';
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} y ${last}`;
}

/** Whether the agenda as it stands differs from the one convened, by order, by items or by their wording. */
export function agendaChanged(session: Session): boolean {
  return !sameAgenda(session.agenda.convened, standing(session));
}

/** Whether two agendas have the same items, in the same order, under the same titles and the same items. */
export function sameAgenda(one: readonly ItemDraft[], other: readonly ItemDraft[]): boolean {
  const lines = (items: readonly ItemDraft[]) =>
    JSON.stringify(items.map((item) => [item.id, item.title, item.parent ?? null]));
  return lines(one) === lines(other);
}

/** The kind that an item's title suggests, proposed to the facilitator while she writes the agenda. */
export function guessItemKind(title: string): ItemKind {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (/lista de asistencia|pase de lista|quorum/.test(plain)) return 'rollCall';
  if (/orden del dia/.test(plain)) return 'agenda';
  if (/aprobacion.*\bactas?\b|\bactas?\b.*(sesion|anterior)/.test(plain)) return 'previousActa';
  if (/asuntos generales/.test(plain)) return 'otherBusiness';
  if (/clausura/.test(plain)) return 'closing';
  if (/^(informe|informacion|seguimiento|cuenta)\b/.test(plain)) return 'information';
  return 'topic';
}

/**
 * The agenda with an item, and those under it, put among its siblings so that it becomes the `position`-th of them that
 * stand; the last where there are fewer. An item of the agenda never parts another from what is under it.
 */
export function insertItems(
  items: readonly AgendaItem[],
  added: readonly AgendaItem[],
  position: number,
): AgendaItem[] {
  const [first] = added;
  if (!first) return [...items];
  const siblings = items.filter((item) => item.parent === first.parent && !item.withdrawn);
  const next = siblings.at(position - 1);
  const parent = items.findIndex((item) => item.id === first.parent);
  const family = parent === -1 ? items.length : items.findLastIndex((item) => item.parent === first.parent) + 1;
  const index = next ? items.indexOf(next) : Math.max(family, parent + 1);
  return items.toSpliced(index, 0, ...added);
}

/** An item with those under it, in order. */
export function family(items: readonly AgendaItem[], id: string): AgendaItem[] {
  return items.filter((item) => item.id === id || item.parent === id);
}
