/** Text typed and not yet on disk: when to send it, and keeping it until it is. */
import { sameWriting, type Writing } from '#shared/text/writing.ts';

/** How long after the last key the text is sent, and the longest that a key waits. Milliseconds. */
export const TYPING_DELAY = 300;
export const TYPING_AT_MOST = 1_000;
/** How long after a failure it is tried again. */
export const TYPING_RETRY = 2_000;

export interface TypingBufferOptions {
  /** Called when what is pending should be sent. */
  readonly due: () => void;
  /** Called with everything pending, by block, whenever that changes. */
  readonly changed: (pending: Readonly<Record<string, Writing>>) => void;
}

export interface TypingBuffer {
  /** The text of a block is now this. */
  type(block: string, text: Writing): void;
  /** Every text still to be sent, by block; they stay pending until acknowledged. */
  pending(): Readonly<Record<string, Writing>>;
  /** The text of a block is on disk; if more was typed meanwhile, that stays pending. */
  acknowledge(block: string, text: Writing): void;
  /** Sending failed: it will be due again in a while, or as soon as more is typed. */
  failed(): void;
  /** The block is gone and its text can never be recorded: it is given back and no longer pending. */
  surrender(block: string): Writing | undefined;
}

export function typingBuffer({ due, changed }: TypingBufferOptions): TypingBuffer {
  let texts: Readonly<Record<string, Writing>> = {};
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = undefined;
    latest = undefined;
  };
  const fire = () => {
    rest();
    due();
  };
  const set = (next: Readonly<Record<string, Writing>>) => {
    texts = next;
    if (Object.keys(texts).length === 0) rest();
    changed(texts);
  };
  const without = (block: string) => {
    const { [block]: _gone, ...others } = texts;
    set(others);
  };

  return {
    type(block, text) {
      clearTimeout(quiet);
      quiet = setTimeout(fire, TYPING_DELAY);
      latest ??= setTimeout(fire, TYPING_AT_MOST);
      set({ ...texts, [block]: text });
    },
    pending: () => texts,
    acknowledge(block, text) {
      const waiting = texts[block];
      if (waiting && sameWriting(waiting, text)) without(block);
    },
    failed() {
      clearTimeout(quiet);
      quiet = setTimeout(fire, TYPING_RETRY);
    },
    surrender(block) {
      const text = texts[block];
      if (text !== undefined) without(block);
      return text;
    },
  };
}
