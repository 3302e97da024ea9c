/** What is left to go through before the acta is final: notes to be written up, doubts to be checked. */
import type { Block, Doubt, Session } from '#shared/session/session.ts';

export type Left =
  | {
      readonly kind: 'note';
      readonly id: string;
      readonly at: string;
      readonly item: string | null;
      readonly block: Block;
    }
  | {
      readonly kind: 'doubt';
      readonly id: string;
      readonly at: string;
      readonly item: string | null;
      /** The paragraph it is about; null where it is about the item. */
      readonly block: Block | null;
      readonly doubt: Doubt;
    };

/** All that is left, in the order of the acta; a doubt about an item stands where it was marked. */
export function leftToReview(session: Session): Left[] {
  const doubts = session.doubts.filter((doubt) => !doubt.settled);
  const found: { readonly place: number; readonly left: Left }[] = [];
  for (const [place, minute] of session.minutes.entries()) {
    if (minute.kind !== 'block') continue;
    const { item } = minute;
    const { id, at } = minute;
    if (minute.note) found.push({ place, left: { kind: 'note', id: `note:${id}`, at, item, block: minute } });
    for (const doubt of doubts.filter(({ block }) => block === minute.id)) {
      found.push({ place, left: { kind: 'doubt', id: doubt.id, at: doubt.at, item, block: minute, doubt } });
    }
  }
  for (const doubt of doubts.filter(({ block }) => block === null)) {
    const { id, at, item } = doubt;
    const before = session.minutes.findLastIndex((minute) => minute.item === item && minute.at <= at);
    const first = session.minutes.findIndex((minute) => minute.item === item);
    const place = before === -1 ? (first === -1 ? session.minutes.length : first - 0.5) : before + 0.5;
    found.push({ place, left: { kind: 'doubt', id, at, item, block: null, doubt } });
  }
  return found.toSorted((a, b) => a.place - b.place).map(({ left }) => left);
}

export interface LeftCount {
  readonly notes: number;
  readonly doubts: number;
}

/** How many notes and doubts are left. */
export function countLeft(session: Session): LeftCount {
  return {
    notes: session.minutes.filter((minute) => minute.kind === 'block' && minute.note).length,
    doubts: session.doubts.filter((doubt) => !doubt.settled).length,
  };
}

/** What is gone on to once one thing is settled: the next, or the one before where it was the last; null for none. */
export function afterSettling(left: readonly Left[], id: string): string | null {
  const index = left.findIndex((one) => one.id === id);
  return (left[index + 1] ?? left[index - 1])?.id ?? null;
}
