/** Whether new paragraphs begin as notes: a choice of this window alone, kept while it lasts. */
import { create } from 'zustand';
import type { FactDraft } from '#shared/api.ts';

const PLACE = 'notesFirst';

interface NotesFirst {
  readonly on: boolean;
}

export const useNotesFirst = create<NotesFirst>(() => ({ on: sessionStorage.getItem(PLACE) === 'true' }));

export function setNotesFirst(on: boolean): void {
  sessionStorage.setItem(PLACE, String(on));
  useNotesFirst.setState({ on });
}

/** The facts that make a paragraph, and the one that makes it a note where notes come first. */
export function asChosen(facts: readonly FactDraft[], block: string): readonly FactDraft[] {
  return useNotesFirst.getState().on ? [...facts, { fact: { type: 'noteMarked', block, note: true } }] : facts;
}
