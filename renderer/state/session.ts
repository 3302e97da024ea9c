/** The session that is open in this window: its log, its fold, and what of it is not on disk yet. */
import { create } from 'zustand';
import type { FoldedLog } from '#shared/session/log.ts';
import type { Session } from '#shared/session/session.ts';
import { BLANK, type Writing } from '#shared/text/writing.ts';

export interface OpenSession {
  /** The session that is open or being opened; null for none. */
  readonly id: string | null;
  readonly log: FoldedLog | null;
  /** The fold of the log; null while it loads. */
  readonly session: Session | null;
  /** Why it could not be loaded, in words. */
  readonly problem: string | null;
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Text typed and not yet on disk, by block. */
  readonly drafts: Readonly<Record<string, Writing>>;
}

export const NO_SESSION: OpenSession = {
  id: null,
  log: null,
  session: null,
  problem: null,
  saving: 'saved',
  drafts: {},
};

export const useSession = create<OpenSession>(() => NO_SESSION);

/** What is recorded as written in a block; blank where there is no such block. */
export function writtenText(session: Session | null, block: string): Writing {
  const minute = session?.minutes.find(({ id, kind }) => kind === 'block' && id === block);
  return minute?.kind === 'block' ? minute : BLANK;
}
