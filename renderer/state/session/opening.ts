/** Showing a session in this window, and leaving it. */
import { NO_SESSION, useSession } from '../session.ts';
import { load } from './incoming.ts';
import { flush } from './sending.ts';

const { getState: get, setState: set } = useSession;

/** Loads a session and shows it in place of the one before, once all that was typed in that one is recorded. */
export async function showSession(id: string): Promise<void> {
  if (!(await leaveSession())) return;
  set({ ...NO_SESSION, id });
  await load(id);
}

/** Leaves the session. Answers whether it did: with text that could not be recorded it stays. */
export async function leaveSession(): Promise<boolean> {
  if (get().id === null) return true;
  await flush();
  if (Object.keys(get().drafts).length > 0) return false;
  set(NO_SESSION);
  return true;
}
