/** The clock by which facts are stamped. */
import { ActaError } from '#shared/errors.ts';

/** The instant now: UTC, ISO 8601 with milliseconds. */
export type Clock = () => string;

/** The most by which a machine sets its own clock right, in milliseconds. */
const MOST_SET_BACK = 60_000;

/**
 * A clock that waits where another is set back by a little, as machines do by themselves: nobody who has just come is
 * absent from the vote after it, and no turn ends before it began. One set back by more was wrong, and is followed.
 */
export function steady(clock: Clock): Clock {
  let last = '';
  return () => {
    const now = clock();
    const waits = now < last && Date.parse(last) - Date.parse(now) <= MOST_SET_BACK;
    if (!waits) last = now;
    return last;
  };
}

export const systemClock: Clock = steady(() => new Date().toISOString());

/**
 * The clock of a run: the machine's, or with `ACTA_CLOCK` (an ISO instant) one that starts there and runs on, so that a
 * demonstration or a test can take place on a session's own day.
 * @throws ActaError `notATime` where it is no instant
 */
export function clockFrom(env: Readonly<Record<string, string | undefined>>): Clock {
  const start = env.ACTA_CLOCK;
  if (!start) return systemClock;
  const origin = Date.parse(start);
  if (Number.isNaN(origin)) throw new ActaError({ code: 'notATime', path: 'ACTA_CLOCK', data: { value: start } });
  const began = performance.now();
  return () => new Date(origin + Math.floor(performance.now() - began)).toISOString();
}
