/** What is typed and not known to be on disk. */
import type { TextWritten } from '#shared/session/facts.ts';
import { effectiveEntries } from '#shared/session/log.ts';
import { fromWritten, sameWriting, type Writing } from '#shared/text/writing.ts';
import { type OpenSession, useSession } from '../session.ts';
import { typingBuffer } from '../typingBuffer.ts';
import { nextSaving } from './queue.ts';

/** What is written in each of some blocks, by block. */
export type Texts = OpenSession['drafts'];
/** What is written in one. */
export type Text = readonly [block: string, text: Writing];

let send = () => {};

/** What sends the texts when they are due. */
export function whenDue(sender: () => void): void {
  send = sender;
}

/** What is typed and not acknowledged; each change shows at once in the drafts of the session. */
export const buffer = typingBuffer({
  due: () => send(),
  changed: (drafts) => useSession.setState(({ saving }) => ({ drafts, saving: nextSaving(drafts, saving) })),
});

/** The text of a block is now this: it shows at once and is recorded in a moment. */
export function typeText(block: string, text: Writing): void {
  buffer.type(block, text);
}

let waiting: () => Texts = () => ({});

/**
 * Text that waits for its paragraph's own facts to be on disk is unsent too: kept and sent with the rest when the window
 * is left.
 * @param texts tells it, by block
 */
export function alsoUnsent(texts: () => Texts): void {
  waiting = texts;
}

/** Text that waits for its paragraph's own facts to be on disk, by block. */
export function waitingTexts(): Texts {
  return waiting();
}

/** All that is typed and not known to be on disk, by block. */
export function unsentTexts(): Texts {
  return { ...waitingTexts(), ...buffer.pending() };
}

let uncertain: readonly Text[] = [];

/**
 * Texts that went with facts whose answer nobody heard yet, or never. What the facts made of them may be on disk already,
 * so that they are not sent again before the log has told.
 */
export function uncertainTexts(): readonly Text[] {
  return uncertain;
}

/** These are uncertain now, in place of those before. */
export function setUncertain(texts: readonly Text[]): void {
  uncertain = texts;
}

/** Whether this very text of its block is one of them. */
export function isUncertain([block, text]: Text): boolean {
  return uncertain.some(([other, sent]) => other === block && sameWriting(sent, text));
}

/** Whether a text is the last that was written in its paragraph, whatever became of it since. */
export function hasArrived([block, text]: Text): boolean {
  const last = effectiveEntries(useSession.getState().log?.entries ?? [])
    .map(({ fact }) => fact)
    .findLast((fact): fact is TextWritten => fact.type === 'textWritten' && fact.block === block);
  return last !== undefined && sameWriting(fromWritten(last), text);
}
