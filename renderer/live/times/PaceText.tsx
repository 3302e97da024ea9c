import { useNow } from '#renderer/state/clock.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { pace } from '#shared/session/timing.ts';
import { wholeMinutes } from '../names.ts';
import { useLive } from '../useLive.ts';

const t = catalogue.live.agenda.pace;

/** How far the session is ahead or behind, and what is still planned; nothing where nothing was. */
export function PaceText() {
  const going = usePace();
  if (!going) return null;
  return <>{going.left === null ? going.pace : `${going.pace} · ${going.left}`}</>;
}

/** How far the session is ahead or behind, and what is still planned, in words. */
export interface Pace {
  readonly pace: string;
  /** Null where nothing is left. */
  readonly left: string | null;
  readonly isBehind: boolean;
}

/** The pace; null where nothing was planned. */
export function usePace(): Pace | null {
  const session = useLive();
  const now = useNow(1000);
  const going = pace(session, now);
  if (!going) return null;
  const minutes = Math.round(Math.abs(going.behind) / 60_000);
  const words = minutes === 0 ? t.onTime : going.behind > 0 ? t.behind(minutes) : t.ahead(minutes);
  const left = session.stage === 'open' && going.left > 0 ? t.left(wholeMinutes(going.left)) : null;
  return { pace: words, left, isBehind: minutes > 0 && going.behind > 0 };
}
