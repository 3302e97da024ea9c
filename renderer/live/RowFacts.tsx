/**
 * What every row of the screen asks of the session and what seldom changes, told to all of them at once: hundreds that
 * listened to the session each by itself would all be asked with every key.
 */
import { createContext, type ReactNode, use } from 'react';
import { isStoodIn } from '#renderer/state/client.ts';
import { useSession } from '#renderer/state/session.ts';
import type { Doubt } from '#shared/session/session.ts';

const Replay = createContext(false);
const TimeZone = createContext<string | undefined>(undefined);
const Doubts = createContext<readonly Doubt[] | undefined>(undefined);

/** Tells them to what is within: the screen of a session that is open. */
export function RowFacts({ children }: { readonly children: ReactNode }) {
  const replay = useSession(({ id }) => isStoodIn(id));
  const timeZone = useSession(({ session }) => session?.sheet.timeZone);
  const doubts = useSession(({ session }) => session?.doubts);
  return (
    <Replay value={replay}>
      <TimeZone value={timeZone}>
        <Doubts value={doubts}>{children}</Doubts>
      </TimeZone>
    </Replay>
  );
}

/** Whether the session of this window is only played. */
export function useReplay(): boolean {
  return use(Replay);
}

/** The time zone in which hours are told. */
export function useTimeZone(): string {
  return required(use(TimeZone));
}

/** All that is or was to be checked against the recording. */
export function useDoubts(): readonly Doubt[] {
  return required(use(Doubts));
}

function required<T>(told: T | undefined): T {
  if (told === undefined) throw new Error('Outside of the screen of a session');
  return told;
}
