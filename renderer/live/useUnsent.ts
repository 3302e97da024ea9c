/** What is typed in paragraphs that are not being written any more, and is not on the disk yet. */
import { useShallow } from 'zustand/react/shallow';
import { useSession } from '#renderer/state/session.ts';
import type { Minute } from '#shared/session/session.ts';
import type { Writing } from '#shared/text/writing.ts';
import { type ComingBlock, useScreen } from './screen.ts';

type Texts = Readonly<Record<string, Writing>>;

/**
 * The texts still unsent of some minutes, by block. It is asked for many at once: hundreds of rows that listened each by
 * itself would all be asked with every key.
 * @param editing the paragraph being written, which is not among them
 */
export function useUnsent(minutes: readonly Minute[], editing: string | null): Texts {
  const drafts = useSession(useShallow((state) => within(state.drafts, minutes, editing)));
  const early = useScreen(useShallow((screen) => within(earlyTexts(screen.coming), minutes, editing)));
  return { ...drafts, ...early };
}

/** What is written in the paragraphs whose facts are on their way to the disk. */
function earlyTexts(coming: readonly ComingBlock[]): Texts {
  return Object.fromEntries(coming.map(({ block, writing }) => [block, writing]));
}

function within(texts: Texts, minutes: readonly Minute[], editing: string | null): Texts {
  const isOneOfThem = (block: string) => minutes.some(({ id, kind }) => kind === 'block' && id === block);
  return Object.fromEntries(Object.entries(texts).filter(([block]) => block !== editing && isOneOfThem(block)));
}
