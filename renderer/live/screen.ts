/** What of the live screen is not the session's: which paragraph is being written, which dialog is open, what is shown. */
import { create } from 'zustand';
import { currentProse } from '#renderer/prose/current.ts';
import { useSession } from '#renderer/state/session.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { AnnexChange } from '#shared/acta/annexChanges.ts';
import type { Detail } from '#shared/body/style.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { standingSeal } from '#shared/session/seal.ts';
import type { Session } from '#shared/session/session.ts';
import type { Writing } from '#shared/text/writing.ts';
import { isForLooking, isReplay, tellReplay } from './replaying.ts';

export type LiveDialog =
  | { readonly kind: 'rollCall' }
  /** A new guest, or the data of one corrected. */
  | { readonly kind: 'guest'; readonly amends?: string }
  | { readonly kind: 'substitute'; readonly member: string }
  | { readonly kind: 'amendSubstitute'; readonly person: string }
  | { readonly kind: 'notHeld' }
  | { readonly kind: 'leave'; readonly person: string }
  | { readonly kind: 'chair' }
  | { readonly kind: 'withdraw'; readonly item: string }
  | { readonly kind: 'rename'; readonly item: string }
  | { readonly kind: 'move'; readonly item: string }
  | { readonly kind: 'defer'; readonly item: string }
  /** With which others an item is dealt with. */
  | { readonly kind: 'join'; readonly item: string }
  | { readonly kind: 'details'; readonly item: string }
  | { readonly kind: 'add' }
  | { readonly kind: 'subject' }
  | { readonly kind: 'vote'; readonly vote: string }
  /** A new agreement, from a vote or by consensus. */
  | { readonly kind: 'agreement'; readonly vote: string | null }
  | { readonly kind: 'amend'; readonly agreement: string }
  /** An agreement is taken back, or the gaps in the folios are closed. */
  | { readonly kind: 'renumber'; readonly revoke: string | null }
  /** A particular vote on a vote; with `particular`, one that is corrected. */
  | { readonly kind: 'particular'; readonly vote: string; readonly particular: string | null }
  /** Who said a paragraph. */
  | { readonly kind: 'reassign'; readonly block: string }
  /** A doubt with a note; `at` is when it was marked. */
  | { readonly kind: 'doubt'; readonly block: string | null; readonly at: string }
  /** Who spoke in a turn of the floor, and from when to when. */
  | { readonly kind: 'turn'; readonly turn: string }
  | { readonly kind: 'askFloor' }
  | { readonly kind: 'recess' }
  /** Who should sign the acta and does not. */
  | { readonly kind: 'withheld' }
  /** How long each item and each person has taken. */
  | { readonly kind: 'times' }
  /** An agreement is certified; the first where none is told. */
  | { readonly kind: 'certificate'; readonly agreement: string | null }
  | { readonly kind: 'close' }
  /** What goes with the acta; `annex` is the one that was come for. */
  | { readonly kind: 'annexes'; readonly annex?: string }
  /** A new annex, or one that is corrected. */
  | { readonly kind: 'annex'; readonly amends: string | null }
  /** An annex that texts cite is moved or taken away. */
  | { readonly kind: 'annexChange'; readonly change: AnnexChange }
  /** The versions of the acta: reopening a final one, the list, two of them compared. */
  | { readonly kind: 'reopen' | 'versions' | 'compare' }
  /** Everything that can be done, found by typing; with `only`, just whom the floor can be given to. */
  | { readonly kind: 'palette'; readonly only?: 'floor' }
  | { readonly kind: 'shortcuts' };

/** A paragraph that facts on their way to the disk make or change: it is shown and written in at once. */
export interface ComingBlock {
  readonly block: string;
  /** The facts; none where another of the same act holds them. */
  readonly facts: readonly EventFact[];
  readonly at: string;
  /** What is written in it meanwhile, and whether any of it was typed since the facts were made. */
  readonly writing: Writing;
  readonly typed: boolean;
}

interface LiveScreenState {
  /** The paragraph being written. */
  readonly editing: string | null;
  /** Where the caret goes when the paragraph opens; null for its end. */
  readonly caret: number | null;
  readonly coming: readonly ComingBlock[];
  readonly dialog: LiveDialog | null;
  readonly acta: boolean;
  /** Whether the agenda is drawn over the capture, where there is no room for it beside. */
  readonly agendaDrawn: boolean;
  /** What is left to go through stands in place of the stream, with one thing chosen; null for the stream. */
  readonly review: { readonly chosen: string | null } | null;
  /** What the audit finds stands over the acta's pages: an object anew each time it is asked for; null while it does not. */
  readonly audit: object | null;
  /** The level of detail at which the acta is shown and exported; null for the body's own. */
  readonly detail: Detail | null;
  /** What of the stream is shown in the acta: an object anew each time it is asked for; null for nothing. */
  readonly passage: { readonly minute: string } | null;
}

const START: LiveScreenState = {
  editing: null,
  caret: null,
  coming: [],
  dialog: null,
  acta: false,
  agendaDrawn: false,
  review: null,
  audit: null,
  detail: null,
  passage: null,
};

export const useScreen = create<LiveScreenState>(() => START);

/**
 * A screen as it begins: with the acta beside it where the session has closed, and ready to go on with the paragraph
 * of whoever holds the floor.
 */
export function resetScreen(session: Session): void {
  useScreen.setState({ ...START, acta: session.stage === 'closed', editing: session.floor?.block ?? null });
}

/** Shows the acta, and exports it, at a level of detail other than the body's own; null goes back to that one. */
export function chooseDetail(detail: Detail | null): void {
  useScreen.setState({ detail });
}

/** Begins to write in a paragraph; in a final acta, or in a session that is only played, she is told why not. */
export function edit(block: string | null, caret: number | null = null): void {
  if (block !== null && isFinal()) tellFinal();
  else if (block !== null && isReplay()) tellReplay();
  else useScreen.setState({ editing: block, caret, passage: null });
}

/** What is written in a paragraph whose facts are on their way to the disk; null for any other. */
export function earlyText(coming: readonly ComingBlock[], block: string): Writing | null {
  return coming.findLast((one) => one.block === block)?.writing ?? null;
}

/** Keeps what is typed in a paragraph whose facts are on their way to the disk; answers false for any other. */
export function typeEarly(block: string, writing: Writing): boolean {
  const { coming } = useScreen.getState();
  if (!coming.some((one) => one.block === block)) return false;
  useScreen.setState({ coming: coming.map((one) => (one.block === block ? { ...one, writing, typed: true } : one)) });
  return true;
}

/** Whether the acta of the session that is open is final. */
export function isFinal(): boolean {
  const { session } = useSession.getState();
  return session !== null && standingSeal(session) !== null;
}

/** Says that a final acta does not change, with the way on. */
export function tellFinal(): void {
  notify({
    tone: 'plain',
    key: 'final',
    message: catalogue.versions.finalHint,
    action: { label: catalogue.versions.reopen, onAction: () => openDialog({ kind: 'reopen' }) },
  });
}

/** Opens a dialog; in a session that is only played, one that records is not opened, and she is told why. */
export function openDialog(dialog: LiveDialog): void {
  if (isReplay() && !isForLooking(dialog)) tellReplay();
  else useScreen.setState({ dialog, agendaDrawn: false });
}

export function closeDialog(): void {
  useScreen.setState({ dialog: null });
}

/** Closes the dialog and leaves the acta in sight. */
export function showActa(): void {
  useScreen.setState({ dialog: null, acta: true, agendaDrawn: false });
}

/** Shows in the acta the sentence of a paragraph, vote or agreement, and goes to it. */
export function showPassage(minute: string): void {
  useScreen.setState({ dialog: null, acta: true, agendaDrawn: false, audit: null, passage: { minute } });
}

export function toggleActa(): void {
  useScreen.setState(({ acta }) => ({ acta: !acta, agendaDrawn: false }));
}

/** Shows what the audit finds over the acta's pages, and goes to it. */
export function showAudit(): void {
  useScreen.setState({ dialog: null, acta: true, agendaDrawn: false, audit: {} });
}

/** Puts what the audit finds away; the focus goes back to what is being written. */
export function closeAudit(): void {
  useScreen.setState({ audit: null });
  afterFocus(focusEditor);
}

/** Shows what the audit finds, or goes to it; from within it, puts it away. */
export function toggleAudit(): void {
  const { acta, audit } = useScreen.getState();
  const list = document.querySelector('[data-audit]');
  if (acta && audit && list?.contains(document.activeElement)) closeAudit();
  else showAudit();
}

export function drawAgenda(): void {
  useScreen.setState({ agendaDrawn: true });
}

export function toggleAgenda(): void {
  useScreen.setState(({ agendaDrawn }) => ({ agendaDrawn: !agendaDrawn }));
}

export function closeAgenda(): void {
  useScreen.setState({ agendaDrawn: false });
}

/** The element that holds what is being written. */
export const EDITOR = '[data-live-editor]';

/** Gives the focus back to the paragraph being written, where there is one. */
export function focusEditor(): void {
  currentProse()?.focus();
}

/** Where the caret is in the paragraph being written, in characters; null where none is. */
export function editorCaret(): number | null {
  return currentProse()?.caret() ?? null;
}

/** Does something once a dialog that has just gone has given the focus back, two frames later. */
export function afterFocus(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(work)));
}

/** Brings into view where an item begins in the stream; where it was gone back to, the last time. */
export function goToItem(item: string): void {
  useScreen.setState({ agendaDrawn: false });
  afterFocus(() =>
    [...document.querySelectorAll(`[data-item="${CSS.escape(item)}"]`)].at(-1)?.scrollIntoView({ block: 'start' }),
  );
}

/**
 * Brings a paragraph, vote or agreement of the stream into view. Where it is a paragraph, begins to write in it; the focus
 * goes to the row of any other.
 */
export function goToMinute(id: string, isBlock: boolean): void {
  useScreen.setState({ review: null });
  const writes = isBlock && !isFinal() && !isReplay();
  if (writes) edit(id);
  const row = () => document.querySelector(`[data-minute="${CSS.escape(id)}"]`);
  requestAnimationFrame(() => row()?.scrollIntoView({ block: 'center' }));
  // What was pressed takes the focus back as it goes.
  afterFocus(() => (writes ? focusEditor() : row()?.querySelector('button')?.focus({ preventScroll: true })));
}
