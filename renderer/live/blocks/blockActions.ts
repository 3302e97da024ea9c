/** What is done with a paragraph once it is written, as its menu and its keys carry it out. */
import { nowInstant } from '#renderer/state/clock.ts';
import { newId } from '#renderer/state/newId.ts';
import { record } from '#renderer/state/session/recording.ts';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem, itemLabel } from '#shared/session/agenda.ts';
import type { EventFact } from '#shared/session/facts.ts';
import type { Block, Session } from '#shared/session/session.ts';
import { BLANK, joinWriting, sameWriting } from '#shared/text/writing.ts';
import { findBlock, now } from '../commands.ts';
import { hourOf, nameOf } from '../names.ts';
import { offerUndo } from '../offerUndo.ts';
import { edit, editorCaret, focusEditor, openDialog, useScreen } from '../screen.ts';
import type { ShortcutId } from '../shortcuts.ts';
import { liveSession } from '../useLive.ts';
import { expectedSession, keepTyped, recordEarly, typedText } from './early.ts';
import { joinBlock, moveBlock, reassignBlock, splitBlock } from './plan.ts';

const t = catalogue.live;

function say(message: string): void {
  notify({ tone: 'plain', message, key: 'live' });
}

/** Says what was done to a paragraph, and offers to take it back. */
function tell(message: string): void {
  offerUndo('live', message);
}

function recordNow(...facts: EventFact[]): Promise<boolean> {
  return record(now(...facts));
}

/** A paragraph as it will be once all is on disk; null where there is none. */
export function expectedBlock(id: string): { readonly session: Session; readonly block: Block } | null {
  const session = expectedSession();
  const block = findBlock(session, id);
  return block ? { session, block } : null;
}

/** The paragraph being written, or the one of whoever holds the floor; null for neither. */
export function blockToWrite(): string | null {
  return useScreen.getState().editing ?? liveSession().floor?.block ?? null;
}

/** Parts the paragraph that is being written where its caret is, and goes on at the head of the second. */
export async function splitAtCaret(id: string): Promise<void> {
  const found = expectedBlock(id);
  if (!found) return;
  const text = typedText(id);
  const into = newId();
  const { facts, before, after } = splitBlock(
    found.session,
    found.block,
    text,
    editorCaret() ?? text.text.length,
    into,
  );
  const { done, texts } = await recordEarly({ [into]: after, [id]: before }, now(...facts), into, 0);
  if (done) return;
  if (useScreen.getState().editing === into) edit(id);
  const [first = BLANK, second = BLANK] = [texts[id], texts[into]];
  const untouched = sameWriting(first, before) && sameWriting(second, after);
  keepTyped(id, untouched ? text : joinWriting(first, second, ' '));
}

/** Joins a paragraph with the one before it, and goes on writing where they meet. Answers whether there was one. */
export function joinWithPrevious(id: string): boolean {
  const found = expectedBlock(id);
  const join = found && joinBlock(found.session, found.block, typedText);
  if (!found || !join) return false;
  void carryOutJoin(id, join, nameOf(found.session, join.into.person));
  return true;
}

/** The same, and says so where there was none. */
export function joinOrTell(id: string): void {
  if (!joinWithPrevious(id)) say(t.blocks.nothingToJoin);
}

async function carryOutJoin(id: string, join: NonNullable<ReturnType<typeof joinBlock>>, name: string): Promise<void> {
  const { into, facts, text, caret } = join;
  const alone = typedText(into.id);
  const { done, texts } = await recordEarly({ [into.id]: text }, now(...facts), into.id, caret);
  if (done) return tell(name ? t.blocks.joined(name) : t.blocks.joinedNarrative);
  if (useScreen.getState().editing === into.id) edit(id);
  const typed = texts[into.id] ?? text;
  keepTyped(into.id, sameWriting(typed, text) ? alone : typed);
}

/** Moves the paragraph being written past its neighbour, into the item beside its own where it is at its edge. */
export async function moveBy(id: string, step: 1 | -1): Promise<void> {
  const found = expectedBlock(id);
  const fact = found && moveBlock(found.session, found.block, step);
  if (!found || !fact) return say(step === -1 ? t.blocks.noFurtherUp : t.blocks.noFurtherDown);
  const moving = recordEarly({ [id]: typedText(id) }, now(fact), id, editorCaret());
  // An element that changes places loses the focus as it does.
  queueMicrotask(focusEditor);
  requestAnimationFrame(() => {
    focusEditor();
    document.querySelector(`[data-minute="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' });
  });
  const { done, texts } = await moving;
  if (!done) return keepTyped(id, texts[id] ?? BLANK);
  const session = liveSession();
  const item = findBlock(session, id)?.item ?? null;
  if (item !== found.block.item) {
    const number = itemLabel(session, item, session.body.numerals.items) ?? '';
    tell(t.blocks.intoItem(number, findItem(session, item)?.title ?? ''));
  }
}

/** Gives a paragraph to another speaker. Answers whether it is on disk. */
export async function reassign(id: string, person: string | null, whole: boolean): Promise<boolean> {
  const found = expectedBlock(id);
  if (!found) return false;
  if (!(await recordNow(...reassignBlock(found.session, found.block, person, whole)))) return false;
  const name = nameOf(found.session, person);
  tell(name ? t.blocks.reassigned(name) : t.blocks.reassignedNarrative);
  return true;
}

/** A paragraph is a note from now on, or no longer one. */
export async function toggleNote(id: string | null): Promise<void> {
  const block = id === null ? undefined : expectedBlock(id)?.block;
  if (!block) return say(t.blocks.noBlock);
  await recordNow({ type: 'noteMarked', block: block.id, note: !block.note });
}

/** Marks something to be checked against the recording at this instant: a paragraph, or the item where there is none. */
export async function markDoubt(block: string | null, note = '', at: string | null = null): Promise<boolean> {
  const session = liveSession();
  if (session.stage === 'convened') {
    say(t.doubt.needsOpening);
    return false;
  }
  const fact: EventFact = {
    type: 'doubtMarked',
    doubt: newId(),
    ...(block === null ? {} : { block }),
    ...(note ? { note } : {}),
  };
  const done = await record([{ fact, ...(at === null ? {} : { at }) }]);
  if (done) say(t.doubt.marked(hourOf(session, at ?? nowInstant())));
  return done;
}

/** Asks what the doubt is; it is marked at this instant, whenever she finishes writing it. */
export function startDoubt(block: string | null): void {
  if (liveSession().stage === 'convened') say(t.doubt.needsOpening);
  else openDialog({ kind: 'doubt', block, at: nowInstant() });
}

export async function settleDoubt(doubt: string): Promise<void> {
  await recordNow({ type: 'doubtSettled', doubt });
}

/** Carries out a shortcut on the paragraph being written; answers false where it is none of those. */
export function runBlockShortcut(block: string, id: ShortcutId): boolean {
  switch (id) {
    case 'split':
      void splitAtCaret(block);
      return true;
    case 'moveUp':
      void moveBy(block, -1);
      return true;
    case 'moveDown':
      void moveBy(block, 1);
      return true;
    case 'reassign':
      openDialog({ kind: 'reassign', block });
      return true;
    default:
      return false;
  }
}
