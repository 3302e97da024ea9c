/** Going through what is left: opening it, from one thing to the next, and settling each with one key. */
import { record } from '#renderer/state/session/recording.ts';
import { useSession } from '#renderer/state/session.ts';
import { expectedSession } from '../blocks/early.ts';
import { now } from '../commands.ts';
import { edit, useScreen } from '../screen.ts';
import type { ShortcutId } from '../shortcuts.ts';
import { afterSettling, type Left, leftToReview } from './left.ts';

/** Where the capture and the acta do not fit side by side, one makes way for the other. */
const NARROW = '(max-width: 1179px)';

/** What is left now, and what of it is chosen: what was asked for, what is being written, or the first. */
export function reviewNow(): { readonly left: readonly Left[]; readonly chosen: Left | null } {
  const left = leftToReview(expectedSession());
  const { review, editing } = useScreen.getState();
  return { left, chosen: chosenOf(left, review?.chosen ?? null, editing) };
}

export function chosenOf(left: readonly Left[], chosen: string | null, editing: string | null): Left | null {
  const asked = left.find(({ id }) => id === chosen);
  return asked ?? left.find(({ block }) => block !== null && block.id === editing) ?? left[0] ?? null;
}

/** Chooses one of the things left, and begins to write in its paragraph. */
export function choose(left: Left | null): void {
  useScreen.setState({ review: { chosen: left?.id ?? null } });
  edit(left?.block?.id ?? null);
}

/** Opens the review at one of the things left, by its id; at the first where none is named. */
export function openReview(chosen: string | null = null): void {
  const acta = useScreen.getState().acta && !window.matchMedia(NARROW).matches;
  useScreen.setState({ review: { chosen }, acta, dialog: null, agendaDrawn: false });
  const { left } = reviewNow();
  choose(left.find(({ id }) => id === chosen) ?? left[0] ?? null);
}

export function closeReview(): void {
  const { session } = useSession.getState();
  useScreen.setState(({ editing }) => ({
    review: null,
    editing: editing ?? session?.floor?.block ?? null,
    caret: null,
  }));
}

export function toggleReview(): void {
  if (useScreen.getState().review) closeReview();
  else openReview();
}

/** Goes to the next (1) or the previous (-1) thing left; stays at the ends. */
export function step(by: 1 | -1): void {
  const { left, chosen } = reviewNow();
  const next = left[left.findIndex(({ id }) => id === chosen?.id) + by];
  if (next) choose(next);
}

/** The note is written up, or the doubt is checked: it is left no longer, and the next one is gone on to. */
export async function settle(one: Left): Promise<void> {
  const { left } = reviewNow();
  const next = left.find(({ id }) => id === afterSettling(left, one.id)) ?? null;
  choose(next);
  const done = await record(
    now(
      one.kind === 'note'
        ? { type: 'noteMarked', block: one.block.id, note: false }
        : { type: 'doubtSettled', doubt: one.doubt.id },
    ),
  );
  if (!done) choose(one);
}

/** What a shortcut does within the review, where that is something else; answers false otherwise. */
export function runReviewShortcut(id: ShortcutId): boolean {
  if (!useScreen.getState().review || id !== 'paragraph') return false;
  const { chosen } = reviewNow();
  if (chosen) void settle(chosen);
  return true;
}
