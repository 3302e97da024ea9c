/** What becomes of the agenda. */
import { family, findItem, insertItems, itemPlace, jointOf, standing } from '../agenda.ts';
import type { FactOf, ItemDraft } from '../facts.ts';
import type { AgendaChange, AgendaItem, Joint, Session } from '../session.ts';
import { endFloor } from './floor.ts';
import { endItem, freshAgenda, freshItem, mapItem, mapItems, opened } from './items.ts';
import { append } from './minutes.ts';
import type { MinuteHead, Reducers } from './reducers.ts';

/** The items: opened, ended and changed. */
export const AGENDA_REDUCERS = {
  agendaConvened: (session, fact) => ({ ...session, agenda: freshAgenda(fact.agenda) }),
  itemOpened: (session, fact, { at }) => {
    const before = endItem(endFloor(session, at), at);
    const joint = jointOf(before, fact.item);
    const others = joint?.what === 'discussion' ? joint.items.filter((id) => id !== fact.item) : [];
    const agenda = mapItems(before, [fact.item, ...others], (item) => opened(item, at));
    const visits = [...before.visits, { item: fact.item, others, from: at, to: null }];
    return { ...before, agenda, visits, currentItem: fact.item, currentSubject: null };
  },
  itemEnded: (session, fact, { at }) =>
    fact.item === session.currentItem
      ? { ...endItem(endFloor(session, at), at), currentItem: null, currentSubject: null }
      : session,
  itemAdded: (session, fact, minute) =>
    changeAgenda(session, minute, 'added', fact.item.id, fact, (items) =>
      insertItems(items, [freshItem(fact.item)], fact.position),
    ),
  itemWithdrawn: (session, fact, minute) =>
    changeAgenda(session, minute, 'withdrawn', fact.item, fact, (items) =>
      items.map((item) => (item.id === fact.item || item.parent === fact.item ? { ...item, withdrawn: true } : item)),
    ),
  itemRenamed: (session, fact, minute) =>
    changeAgenda(session, minute, 'renamed', fact.item, fact, (items) =>
      items.map((item) => (item.id === fact.item ? { ...item, title: fact.title } : item)),
    ),
  itemMoved: (session, fact, minute) =>
    changeAgenda(session, minute, 'moved', fact.item, fact, (items) => {
      const moved = family(items, fact.item).map((item) => (item.id === fact.item ? under(item, fact.parent) : item));
      return insertItems(
        items.filter((item) => item.id !== fact.item && item.parent !== fact.item),
        moved,
        fact.position,
      );
    }),
  itemDeferred: (session, fact, minute) =>
    changeAgenda(session, minute, 'deferred', fact.item, fact, (items) => {
      const off = new Set(family(items, fact.item).map(({ id }) => id));
      // Before its approval the agenda is approved without what goes to another session.
      const leaves = fact.to === 'session' && isToBeApproved(session) && fact.item !== session.currentItem;
      return items.map((item) =>
        off.has(item.id) && (item.id === fact.item || item.openedAt === null)
          ? { ...item, deferred: fact.to, withdrawn: item.withdrawn || leaves }
          : item,
      );
    }),
  itemDetailed: (session, fact) => ({
    ...session,
    agenda: mapItem(session, fact.item, ({ presenter: _presenter, previousActa: _acta, minutes, ...item }) => ({
      ...item,
      ...planned(fact.minutes === undefined ? minutes : fact.minutes),
      ...(fact.presenter === null ? {} : { presenter: fact.presenter }),
      ...(fact.previousActa === null ? {} : { previousActa: fact.previousActa }),
    })),
  }),
  subjectOpened: (session, fact, minute) =>
    append(
      { ...endFloor(session, minute.at), currentSubject: fact.subject },
      {
        kind: 'subject',
        id: fact.subject,
        ...minute,
        item: fact.item,
        title: fact.title,
        proposedBy: fact.proposedBy ?? null,
      },
    ),
} satisfies Partial<Reducers>;

/** The agenda as approved: as it stands. */
export function approved(session: Session): Session['agenda'] {
  return { ...session.agenda, approved: standing(session).map(draftOf) };
}

function changeAgenda(
  session: Session,
  minute: MinuteHead,
  change: AgendaChange['change'],
  target: string,
  asked: Pick<FactOf<'itemWithdrawn'>, 'requestedBy' | 'reason' | 'document'>,
  edit: (items: readonly AgendaItem[]) => AgendaItem[],
): Session {
  const items = edit(session.agenda.items);
  const next: Session = { ...session, agenda: { ...session.agenda, items, joints: jointsAmong(session, items) } };
  const after = findItem(next, target);
  if (!after) return session;
  const before = findItem(session, target);
  return append(next, {
    kind: 'change',
    id: minute.entry,
    ...minute,
    change,
    target,
    number: before ? itemPlace(session, target) : null,
    title: before?.title ?? after.title,
    newNumber: itemPlace(next, target),
    newTitle: after.title,
    until: change === 'deferred' ? after.deferred : null,
    requestedBy: asked.requestedBy ?? null,
    reason: asked.reason ?? null,
    document: asked.document ?? null,
  });
}

/** The joints as they hold once the agenda is changed: what is withdrawn or put off is no longer dealt with others. */
function jointsAmong({ agenda }: Session, items: readonly AgendaItem[]): Joint[] {
  const held = new Set(items.filter((item) => !item.withdrawn && item.deferred !== 'session').map(({ id }) => id));
  return agenda.joints
    .map((joint) => ({ ...joint, items: joint.items.filter((id) => held.has(id)) }))
    .filter((joint) => joint.items.length > 1);
}

/** Whether the agenda has an item by which it is approved, and was not yet. */
function isToBeApproved({ agenda }: Session): boolean {
  return agenda.approved === null && agenda.items.some((item) => item.kind === 'agenda' && !item.withdrawn);
}

function draftOf({
  withdrawn: _withdrawn,
  deferred: _deferred,
  openedAt: _openedAt,
  endedAt: _endedAt,
  ...draft
}: AgendaItem): ItemDraft {
  return draft;
}

/** The item under another, under none where it is null, and as it is where that is not told. */
function under({ parent, ...item }: AgendaItem, chosen: string | null | undefined): AgendaItem {
  const next = chosen === undefined ? parent : chosen;
  return next == null ? item : { ...item, parent: next };
}

function planned(minutes: number | null | undefined): Pick<ItemDraft, 'minutes'> {
  return minutes == null ? {} : { minutes };
}
