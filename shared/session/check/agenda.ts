/** What a session does not allow of its agenda. */
import type { Problem } from '../../errors.ts';
import { currentItems, family, findItem, jointOf, standing } from '../agenda.ts';
import { findPerson } from '../attendance.ts';
import type { FactOf, ItemDraft } from '../facts.ts';
import type { AgendaItem, Session } from '../session.ts';
import type { Checks } from './checks.ts';
import { freshId, noOpenVote, withPerson } from './known.ts';

/** The items: opened, ended, changed and joined. */
export const AGENDA_CHECKS = {
  agendaConvened: (session, fact) =>
    session.stage === 'convened'
      ? checkAgenda(session, fact.agenda)
      : { code: session.stage === 'open' ? 'alreadyOpen' : 'alreadyClosed' },
  itemOpened: (session, fact) => checkStandingItem(session, fact.item) ?? noOpenVote(session),
  itemEnded: (session, fact) =>
    session.currentItem === fact.item ? noOpenVote(session) : { code: 'noOpenItem', path: 'item' },
  itemAdded: (session, fact) =>
    checkAgenda(session, [...session.agenda.items, fact.item], session.agenda.items.length) ??
    (fact.item.parent === undefined ? null : checkParent(session, fact.item.id, fact.item.parent, 'item.parent')) ??
    checkRequester(session, fact.requestedBy),
  itemWithdrawn: (session, fact) => {
    const problem = checkStandingItem(session, fact.item) ?? checkRequester(session, fact.requestedBy);
    if (problem) return problem;
    return unopened(family(standing(session), fact.item));
  },
  itemRenamed: (session, fact) => checkStandingItem(session, fact.item) ?? checkRequester(session, fact.requestedBy),
  itemMoved: (session, fact) =>
    checkStandingItem(session, fact.item) ??
    (fact.parent == null ? null : checkParent(session, fact.item, fact.parent)) ??
    checkRequester(session, fact.requestedBy),
  itemDeferred: (session, fact) => checkStandingItem(session, fact.item) ?? checkRequester(session, fact.requestedBy),
  itemsJoined: (session, fact) => checkJoint(session, fact) ?? checkRequester(session, fact.requestedBy),
  itemsParted: (session, fact) => checkParting(session, fact.item) ?? checkRequester(session, fact.requestedBy),
  itemDetailed: (session, fact) =>
    checkItem(session, fact.item) ??
    (fact.presenter === null ? null : withPerson(session, fact.presenter, () => null, 'presenter')),
  subjectOpened: (session, fact) =>
    freshId(session, fact.subject, 'subject') ??
    (session.currentItem === fact.item ? null : { code: 'noOpenItem', path: 'item' }) ??
    checkRequester(session, fact.proposedBy, 'proposedBy'),
} satisfies Partial<Checks>;

/**
 * The first thing wrong with a convened agenda, or null.
 * @param from items before this index are known to be right
 */
export function checkAgenda(session: Session, items: readonly ItemDraft[], from = 0): Problem | null {
  for (const [index, item] of items.entries()) {
    if (index < from) continue;
    const path = from === 0 ? `agenda[${index}]` : 'item';
    if (items.findIndex((other) => other.id === item.id) !== index) {
      return { code: 'repeatedId', path: `${path}.id`, data: { id: item.id } };
    }
    if (item.presenter !== undefined && !findPerson(session, item.presenter)) {
      return { code: 'unknownPerson', path: `${path}.presenter`, data: { id: item.presenter } };
    }
    if (from === 0 && !isUnderLast(items, index)) {
      return { code: 'itemParent', path: `${path}.parent`, data: { title: item.title } };
    }
  }
  return null;
}

/** Whether a sub-item of a convened agenda comes right after its parent, or after others under the same one. */
function isUnderLast(items: readonly ItemDraft[], index: number): boolean {
  const parent = items[index]?.parent;
  const last = items.slice(0, index).findLast((item) => item.parent === undefined);
  return parent === undefined || parent === last?.id;
}

/** An item goes under one that stands by itself, and only where nothing is under it. */
function checkParent(session: Session, id: string, parent: string, path = 'parent'): Problem | null {
  const above = findItem(session, parent);
  if (!above) return { code: 'unknownItem', path, data: { id: parent } };
  if (above.withdrawn) return { code: 'itemWithdrawn', path, data: { title: above.title } };
  const nested = above.parent !== undefined || parent === id || standing(session).some((item) => item.parent === id);
  return nested ? { code: 'itemNested', path, data: { title: above.title } } : null;
}

/**
 * Items are joined once each, and no item is in two joints. Those that are discussed as one have not been dealt with, the
 * one that is open aside: what was said of one alone is not said of all.
 */
function checkJoint(session: Session, { items, what }: FactOf<'itemsJoined'>): Problem | null {
  for (const [index, id] of items.entries()) {
    const path = `items[${index}]`;
    const problem = checkStandingItem(session, id, path);
    if (problem) return problem;
    if (items.indexOf(id) !== index) return { code: 'repeatedId', path, data: { id } };
    const { title, openedAt } = findItem(session, id) as AgendaItem;
    if (jointOf(session, id)) return { code: 'itemJoined', path, data: { title } };
    const isCurrent = id === session.currentItem;
    if (what === 'discussion' && openedAt !== null && !isCurrent) return { code: 'itemInUse', path, data: { title } };
  }
  return null;
}

/** Items that are being discussed as one are not parted until they end. */
function checkParting(session: Session, id: string): Problem | null {
  const problem = checkItem(session, id);
  if (problem) return problem;
  const title = findItem(session, id)?.title ?? '';
  const joint = jointOf(session, id);
  if (!joint) return { code: 'itemNotJoined', path: 'item', data: { title } };
  const open = joint.what === 'discussion' && currentItems(session).some((item) => joint.items.includes(item.id));
  return open ? { code: 'jointOpen', path: 'item', data: { title } } : null;
}

/** The first of some items that has been dealt with, as what is wrong with taking them away. */
function unopened(items: readonly AgendaItem[]): Problem | null {
  const used = items.find((item) => item.openedAt !== null);
  return used ? { code: 'itemInUse', path: 'item', data: { title: used.title } } : null;
}

function checkItem(session: Session, id: string): Problem | null {
  return findItem(session, id) ? null : { code: 'unknownItem', path: 'item', data: { id } };
}

function checkStandingItem(session: Session, id: string, path = 'item'): Problem | null {
  const item = findItem(session, id);
  if (!item) return { code: 'unknownItem', path, data: { id } };
  return item.withdrawn ? { code: 'itemWithdrawn', path, data: { title: item.title } } : null;
}

function checkRequester(session: Session, id: string | undefined, path = 'requestedBy'): Problem | null {
  return id === undefined ? null : withPerson(session, id, () => null, path);
}
