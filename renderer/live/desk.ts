/** What the session's window tells the desktop around it. A browser has nothing to be told. */
import { useEffect, useRef } from 'react';
import { asApiError, call, isDesktop } from '#renderer/state/client.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { CallName, Input } from '#shared/api.ts';

/** Says which session this window shows, so that the menu can name what undoing it would undo. */
export function useShownSession(session: string, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return;
    void tell('window.shows', { session });
    return () => void tell('window.shows', { session: null });
  }, [session, isShown]);
}

/**
 * Says once that a turn of the floor has lasted as long as was agreed, where it is seen to happen.
 * @param turn the turn's paragraph
 * @param limit in minutes; null where there is none
 */
export function useLimitNotice(turn: string | null, name: string, limit: number | null, isOver: boolean): void {
  const before = useRef<{ readonly turn: string | null; readonly isOver: boolean } | null>(null);
  useEffect(() => {
    const seen = before.current;
    before.current = { turn, isOver };
    if (limit === null || !isOver || seen?.turn !== turn || seen.isOver) return;
    void tell('window.limitReached', { name, minutes: limit });
  }, [turn, name, limit, isOver]);
}

async function tell<C extends CallName>(name: C, input: Input<C>): Promise<void> {
  if (!isDesktop) return;
  try {
    await call(name, input);
  } catch (error) {
    notify({ tone: 'bad', message: asApiError(error).message });
  }
}
