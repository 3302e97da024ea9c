/** Text of a session that could not be recorded, kept on this machine until it is. */
import type { Writing } from '#shared/text/writing.ts';
import { forget, keep, kept } from './kept.ts';
import { useNavigation } from './navigationStore.ts';

type Texts = Readonly<Record<string, Writing>>;

/** Two windows on a session keep theirs apart: what one has recorded, the other may still be waiting to. */
const place = (session: string) =>
  useNavigation.getState().screen.name === 'strip' ? `unsent-strip/${session}` : `unsent/${session}`;

/** Keeps the unsent text of a session, by block, in place of what was kept before; with none, nothing stays. */
export function keepUnsent(session: string, texts: Texts): void {
  if (Object.keys(texts).length === 0) forget(place(session));
  else keep(place(session), texts);
}

/** The text kept for a session, by block. */
export function keptUnsent(session: string): Texts {
  return kept<Texts>(place(session), {}) ?? {};
}
