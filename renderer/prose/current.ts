/** The editor that is being written in, for what acts on it from outside: buttons, the palette, the paragraph's own keys. */
import { create } from 'zustand';
import { type Format, type FormatId, NO_FORMAT } from './commands.ts';

export interface ProseHandle {
  focus(): void;
  /** Where the caret is, in characters of the text. */
  caret(): number;
  /** Does something to what is selected; answers whether it could be done. */
  format(id: FormatId): boolean;
  /** Writes words in place of what is selected. */
  insert(text: string): void;
}

let current: ProseHandle | null = null;

/** What holds where the caret is, for the buttons that tell it. */
export const useFormat = create<Format>(() => NO_FORMAT);

export function currentProse(): ProseHandle | null {
  return current;
}

/** From now on this is the editor; answers how it stops being so. */
export function enterProse(handle: ProseHandle): () => void {
  current = handle;
  return () => {
    if (current !== handle) return;
    current = null;
    useFormat.setState(NO_FORMAT);
  };
}

/** Does something to what is being written, and gives it the focus. */
export function format(id: FormatId): boolean {
  const done = current?.format(id) ?? false;
  current?.focus();
  return done;
}

/** Writes words where the caret is, and gives it the focus. */
export function insertText(text: string): void {
  current?.insert(text);
  current?.focus();
}
