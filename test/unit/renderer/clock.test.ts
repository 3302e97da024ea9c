/** The window's idea of the main process's clock. */
import { afterEach, expect, test, vi } from 'vitest';
import { clockReached, nowInstant, setClock } from '#renderer/state/clock.ts';

afterEach(() => vi.useRealTimers());

test('the window is never behind an instant that the main process has stamped, and is not set back', () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-01T10:00:00.000Z') });
  const here = Date.now();
  // Asked at 10:00:00 and answered, a whole second later, with an instant that was stamped just before: half is a guess.
  setClock('2020-11-03T19:00:00.000Z', here, here + 1_000);
  expect(nowInstant()).toBe('2020-11-03T18:59:59.500Z');

  clockReached('2020-11-03T19:00:00.400Z');
  expect(nowInstant()).toBe('2020-11-03T19:00:00.400Z');

  clockReached('2020-11-03T18:00:00.000Z');
  vi.advanceTimersByTime(2_000);
  expect(nowInstant()).toBe('2020-11-03T19:00:02.400Z');
});
