/** The clock by which facts are stamped. */
import { ActaError } from '#shared/errors.ts';

/** The instant now: UTC, ISO 8601 with milliseconds. */
export type Clock = () => string;

export const systemClock: Clock = () => new Date().toISOString();

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
