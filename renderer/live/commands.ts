/** What each command of the live screen records: pure, from the session as it is to the facts of one act. */
import type { FactDraft } from '#shared/api.ts';
import { itemsOf, nextItem, standing, subItems } from '#shared/session/agenda.ts';
import { mayTakeFloor } from '#shared/session/attendance.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { continuationLead, nextLead } from '#shared/session/lead.ts';
import type { Block, Session } from '#shared/session/session.ts';

/** Facts that happen now, as one act. */
export function now(...facts: EventFact[]): FactDraft[] {
  return facts.map((fact) => ({ fact }));
}

/** Opens the session, in second call where that is told, and its first item, where the agenda has one. */
export function openSession(session: Session, inSecondCall = false): FactDraft[] {
  const first = standing(session)[0];
  return now(
    { type: 'opened' },
    ...(first ? [{ type: 'itemOpened' as const, item: first.id }] : []),
    ...(inSecondCall ? [{ type: 'secondCalled' as const }] : []),
  );
}

/** Opens the item that follows the current one, or null where none is left. */
export function openNextItem(session: Session): FactDraft[] | null {
  const item = nextItem(session);
  return item && session.stage === 'open' && session.recessSince === null
    ? now({ type: 'itemOpened', item: item.id })
    : null;
}

/** Gives the floor to a person with a lead-in of its own; null where she cannot take it now. */
export function giveFloor(session: Session, person: string, block: string): FactDraft[] | null {
  if (!canRecordMinutes(session) || !mayTakeFloor(session, person)) return null;
  return now({ type: 'floorGiven', block, person, lead: nextLead(session, person) });
}

/** Another paragraph of whoever is being written, after what is being edited; null where nobody is. */
export function addParagraph(session: Session, editing: string | null, block: string): FactDraft[] | null {
  if (session.stage === 'convened') return null;
  const current = findBlock(session, editing) ?? findBlock(session, session.floor?.block ?? null);
  if (!current) return null;
  const atEnd = isLast(session, current) && hasOpenItem(session);
  const { person } = current;
  const lead = person === null ? null : continuationLead(session, atEnd ? undefined : { after: current });
  return now({ type: 'paragraphAdded', block, person, lead, ...(!atEnd && { after: current.id }) });
}

/** A paragraph of the facilitator's own narrative: at the end of the open item, or after what is edited once closed. */
export function addNarrative(session: Session, editing: string | null, block: string): FactDraft[] | null {
  if (session.stage === 'convened') return null;
  const narrative = { type: 'paragraphAdded', block, person: null, lead: null } as const;
  if (hasOpenItem(session)) return now(narrative);
  const after = findBlock(session, editing);
  return after ? now({ ...narrative, after: after.id }) : null;
}

/** Whether something can be said, voted or agreed now: an item is open, and the session is not in recess. */
export function canRecordMinutes(session: Session): boolean {
  return hasOpenItem(session) && session.recessSince === null;
}

/** Whether an item is open, in which something can be written. */
export function hasOpenItem(session: Session): boolean {
  return session.stage === 'open' && session.currentItem !== null;
}

export function findBlock(session: Session, id: string | null): Block | undefined {
  if (id === null) return undefined;
  const minute = session.minutes.find((one) => one.id === id);
  return minute?.kind === 'block' ? minute : undefined;
}

/** Whether no other paragraph of the open item comes after this one, so that a new one goes at the end. */
function isLast(session: Session, block: Block): boolean {
  const last = session.minutes.findLast((minute) => minute.kind === 'block' && minute.item === session.currentItem);
  return last?.id === block.id;
}

export interface Pending {
  readonly kind: 'notOpened' | 'notResumed' | 'noOutcome' | 'emptyBlock';
  /** The item's or the block's id. */
  readonly id: string;
}

/** What a closing would leave unsettled: items not opened, items to be decided without any outcome, empty paragraphs. */
export function pendingAtClosing(session: Session): Pending[] {
  const decisions = session.minutes.filter((minute) => minute.kind === 'vote' || minute.kind === 'agreement');
  const decided = new Set(decisions.flatMap((minute) => itemsOf(session, minute)).map(({ id }) => id));
  const items = standing(session).flatMap((item): Pending[] => {
    if (item.kind === 'closing' || item.deferred === 'session') return [];
    if (item.deferred === 'later' && item.openedAt !== null) return [{ kind: 'notResumed', id: item.id }];
    if (item.openedAt === null) return [{ kind: 'notOpened', id: item.id }];
    // What is under an item is decided each by itself.
    if (subItems(standing(session), item.id).length > 0) return [];
    const decides = item.kind === 'topic' || item.kind === 'agenda' || item.kind === 'previousActa';
    return decides && !decided.has(item.id) ? [{ kind: 'noOutcome', id: item.id }] : [];
  });
  const blocks = session.minutes.flatMap((minute): Pending[] =>
    minute.kind === 'block' && minute.text.trim() === '' ? [{ kind: 'emptyBlock', id: minute.id }] : [],
  );
  return [...items, ...blocks];
}
