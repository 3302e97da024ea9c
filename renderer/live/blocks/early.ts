/** Showing at once what becomes of paragraphs, and writing in them, while the facts go to the disk. */
import { nowInstant } from '#renderer/state/clock.ts';
import { record } from '#renderer/state/session/recording.ts';
import { alsoUnsent, typeText } from '#renderer/state/session/unsent.ts';
import { useSession, writtenText } from '#renderer/state/session.ts';
import type { FactDraft } from '#shared/api.ts';
import type { EventFact } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import { BLANK, sameWriting, type Writing } from '#shared/text/writing.ts';
import { withComing } from '../coming.ts';
import { earlyText, useScreen } from '../screen.ts';
import { liveSession } from '../useLive.ts';

/** The session with what is on its way to the disk, by which what is done next is decided. */
export function expectedSession(): Session {
  return withComing(liveSession(), useScreen.getState().coming);
}

/** What is written in a paragraph, on disk or not. */
export function typedText(block: string): Writing {
  const early = earlyText(useScreen.getState().coming, block);
  if (early !== null) return early;
  const { drafts, session } = useSession.getState();
  return drafts[block] ?? writtenText(session, block);
}

interface Early {
  /** Whether the facts are on disk. */
  readonly done: boolean;
  /** What each paragraph holds by then. */
  readonly texts: Readonly<Record<string, Writing>>;
}

/**
 * Records facts in one act, showing at once what they make of paragraphs. What is typed in these meanwhile is recorded
 * once the facts are; if they could not be, it is the caller's to keep.
 * @param texts what each paragraph holds from now on, by id; the first is the one that the facts make, or join into
 * @param editing the paragraph to write in, with its caret; null for its end
 */
export async function recordEarly(
  texts: Readonly<Record<string, Writing>>,
  facts: readonly FactDraft[],
  editing: string,
  caret: number | null,
): Promise<Early> {
  const at = nowInstant();
  const events = facts.map(({ fact }) => fact as EventFact);
  const blocks = Object.keys(texts);
  const isTyped = (block: string) => useScreen.getState().coming.some((one) => one.block === block && one.typed);
  const added = blocks.map((block, index) => ({
    block,
    facts: index === 0 ? events : [],
    at,
    writing: texts[block] ?? BLANK,
    typed: isTyped(block),
  }));
  const recorded = record(facts);
  useScreen.setState(({ coming }) => ({ coming: [...coming, ...added], editing, caret }));
  const done = await recorded;
  const arrived = Object.fromEntries(blocks.map((block) => [block, arrive(block)]));
  if (done) {
    for (const block of blocks) keepTyped(block, arrived[block] ?? BLANK);
  }
  return { done, texts: arrived };
}

/** Records a paragraph's text where it is ahead of what is on disk. */
export function keepTyped(block: string, text: Writing): void {
  const waits = useScreen.getState().coming.some((one) => one.block === block);
  if (!waits && !sameWriting(text, writtenText(useSession.getState().session, block))) typeText(block, text);
}

/** One act less is on its way for the paragraph; answers what it holds. Acts arrive in the order in which they left. */
function arrive(block: string): Writing {
  const { coming } = useScreen.getState();
  const text = earlyText(coming, block) ?? BLANK;
  useScreen.setState({
    coming: coming.toSpliced(
      coming.findIndex((one) => one.block === block),
      1,
    ),
  });
  return text;
}

// What is typed meanwhile would go with the window.
alsoUnsent(() =>
  Object.fromEntries(
    useScreen
      .getState()
      .coming.filter(({ typed }) => typed)
      .map(({ block, writing }) => [block, writing]),
  ),
);
