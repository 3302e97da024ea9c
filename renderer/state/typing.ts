/** Typing in a paragraph: what is typed shows at once, and is recorded as one goes. */
import { useCallback } from 'react';
import type { Writing } from '#shared/text/writing.ts';
import { flush } from './session/sending.ts';
import { typeText } from './session/unsent.ts';
import { useSession, writtenText } from './session.ts';

export interface Typing {
  readonly writing: Writing;
  readonly onChange: (writing: Writing) => void;
  /** Records at once what is still unsent. */
  readonly onBlur: () => void;
}

/** What is written in a block with what is being typed in it, and the handlers for the editor in which it is typed. */
export function useTyping(block: string): Typing {
  const writing = useSession(({ drafts, session }) => drafts[block] ?? writtenText(session, block));
  const onChange = useCallback((typed: Writing) => typeText(block, typed), [block]);
  const onBlur = useCallback(() => {
    if (useSession.getState().drafts[block] !== undefined) void flush();
  }, [block]);
  return { writing, onChange, onBlur };
}
