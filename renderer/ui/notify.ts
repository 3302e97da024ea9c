/** Short notices at the foot of the window. */
import { create } from 'zustand';

export interface NoticeAction {
  readonly label: string;
  readonly onAction: () => void;
}

export interface Notice {
  readonly tone: 'good' | 'plain' | 'bad';
  readonly message: string;
  /** A way on. */
  readonly action?: NoticeAction;
  /** Another notice with the same key takes this one's place. */
  readonly key?: string;
}

export interface ShownNotice extends Notice {
  readonly id: number;
}

interface Notices {
  readonly shown: readonly ShownNotice[];
}

export const useNotices = create<Notices>(() => ({ shown: [] }));

let last = 0;

/** How long a notice stays, in milliseconds; longer where it offers a way on. A failure stays until it is dismissed. */
const STAY = 5_000;
const STAY_WITH_ACTION = 10_000;

/** Shows a notice and answers its id. */
export function notify(notice: Notice): number {
  last += 1;
  const shown: ShownNotice = { ...notice, id: last };
  useNotices.setState(({ shown: before }) => ({
    shown: [...before.filter((other) => !gives(other, notice)), shown].slice(-4),
  }));
  if (notice.tone !== 'bad') {
    setTimeout(() => dismiss(shown.id), notice.action ? STAY_WITH_ACTION : STAY);
  }
  return shown.id;
}

/** Takes a notice away, by its id or its key. */
export function dismiss(which: number | string): void {
  useNotices.setState(({ shown }) => ({
    shown: shown.filter((notice) => notice.id !== which && notice.key !== which),
  }));
}

/** Whether a notice gives its place to a newer one: the same thing told again, or mere news that has been read. */
function gives(old: Notice, newer: Notice): boolean {
  const same = newer.key === undefined ? old.message === newer.message : old.key === newer.key;
  const mereNews = old.tone !== 'bad' && newer.tone !== 'bad' && !old.action;
  return same || mereNews;
}
