/** The minutes of a session, with one more. */
import type { Block, Minute, Session } from '../session.ts';

/** Puts a minute after all the others. */
export function append(session: Session, minute: Minute): Session {
  return { ...session, minutes: [...session.minutes, minute] };
}

/** Puts a paragraph after the one it follows. */
export function insertAfter(session: Session, id: string, block: Block): Session {
  const index = session.minutes.findIndex((minute) => minute.id === id);
  return { ...session, minutes: session.minutes.toSpliced(index + 1, 0, block) };
}
