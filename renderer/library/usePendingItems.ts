/** What the body's previous session left pending, read from its log. */
import { useEffect, useState } from 'react';
import { asApiError, call } from '#renderer/state/client.ts';
import { notify } from '#renderer/ui/notify.ts';
import { foldLog } from '#shared/session/log.ts';
import { type PendingItem, pendingItems } from '#shared/session/pending.ts';

/** The items that a session left pending; none while they are read, or where there is no session. */
export function usePendingItems(session: string | null): readonly PendingItem[] {
  const [read, setRead] = useState<{ readonly session: string; readonly items: readonly PendingItem[] } | null>(null);
  useEffect(() => {
    if (session === null) return;
    let current = true;
    call('sessions.load', { session }).then(
      ({ body, entries }) => current && setRead({ session, items: pendingItems(foldLog(body, entries)) }),
      (error) => current && notify({ tone: 'bad', message: asApiError(error).message }),
    );
    return () => {
      current = false;
    };
  }, [session]);
  return read !== null && read.session === session ? read.items : [];
}
