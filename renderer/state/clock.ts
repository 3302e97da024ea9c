/** The main process's clock, by which facts are stamped, so that the hours on screen agree with those recorded. */
import { useEffect, useState } from 'react';

let offset = 0;

/**
 * Sets the clock by the main process's.
 * @param mainNow its instant, UTC
 * @param asked when it was asked for, and `answered` when it answered, by this window's clock in milliseconds
 */
export function setClock(mainNow: string, asked: number, answered: number): void {
  offset = Date.parse(mainNow) - (asked + answered) / 2;
}

/**
 * The main process has stamped this instant (UTC), so its clock stands there at least. How long its answer to `setClock`
 * was under way is only guessed: a window behind it would take what it has just recorded for something still to come.
 */
export function clockReached(instant: string): void {
  offset = Math.max(offset, Date.parse(instant) - Date.now());
}

const beats = new Set<() => void>();

/** Has every hour on screen drawn at once: the clock has been set to a quite different one. */
export function redrawClock(): void {
  for (const beat of beats) beat();
}

/** Now by the main process's clock, in milliseconds since 1970. */
export function now(): number {
  return Date.now() + offset;
}

/** Now by the main process's clock, as the UTC instant that facts carry. */
export function nowInstant(): string {
  return new Date(now()).toISOString();
}

/** Now in milliseconds since 1970, drawn again every so many milliseconds, on the beat. */
export function useNow(everyMs: number): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const beat = () => {
      clearTimeout(timer);
      const current = now();
      setTime(current);
      timer = setTimeout(beat, everyMs - (current % everyMs) + 5);
    };
    beat();
    beats.add(beat);
    return () => {
      beats.delete(beat);
      clearTimeout(timer);
    };
  }, [everyMs]);
  return time;
}
