/** The open session, for components that stand only where there is one. */
import { useShallow } from 'zustand/react/shallow';
import { useSession } from '#renderer/state/session.ts';
import type { Entry } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import { useKeymap } from './shortcuts.ts';

/**
 * The session as it is now. What shows a session shows shortcuts too: it is drawn anew when another combination is chosen.
 */
export function useLive(): Session {
  useKeymap();
  return useSession(({ session }) => required(session));
}

/**
 * What is asked of the session as it is now: drawn anew only when the answer is another.
 * @param ask answers a value, or a list or a record of them
 */
export function useLiveOf<T>(ask: (session: Session) => T): T {
  return useSession(useShallow(({ session }) => ask(required(session))));
}

/** Its log. */
export function useEntries(): readonly Entry[] {
  return useSession(({ log }) => log?.entries ?? NONE);
}

/** The session as it is now, outside of a component. */
export function liveSession(): Session {
  return required(useSession.getState().session);
}

const NONE: readonly Entry[] = [];

function required(session: Session | null): Session {
  if (!session) throw new Error('No session is open');
  return session;
}
