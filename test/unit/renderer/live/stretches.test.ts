/** Stretches of minutes: all of them, in order, and parted anew only where something was done. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stretchesOf } from '#renderer/live/stretches.ts';
import type { Minute } from '#shared/session/session.ts';

const minuteOf = (id: string) => ({ kind: 'block', id }) as Minute;
const minutesOf = fc.uniqueArray(fc.uuid(), { maxLength: 200 }).map((ids) => ids.map(minuteOf));

/** The stretch that each minute is in. */
function keys(minutes: readonly Minute[]): Map<string, string> {
  return new Map(stretchesOf(minutes).flatMap((stretch) => stretch.minutes.map(({ id }) => [id, stretch.key])));
}

it('are all of the minutes, in their order, and none is empty', () => {
  fc.assert(
    fc.property(minutesOf, (minutes) => {
      const stretches = stretchesOf(minutes);
      expect(stretches.flatMap((stretch) => stretch.minutes)).toEqual(minutes);
      expect(stretches.filter((stretch) => stretch.minutes.length === 0)).toEqual([]);
      expect(new Set(stretches.map(({ key }) => key)).size).toBe(stretches.length);
    }),
  );
});

it('are short beside a long session', () => {
  const minutes = Array.from({ length: 2_000 }, (_, index) => minuteOf(`b${index}`));
  const lengths = stretchesOf(minutes).map((stretch) => stretch.minutes.length);
  expect(lengths.length).toBeGreaterThan(40);
  expect(Math.max(...lengths)).toBeLessThan(250);
});

it('are parted anew only within the stretch in which a minute is added or taken away', () => {
  fc.assert(
    fc.property(minutesOf, fc.nat(), fc.uuid(), (minutes, place, added) => {
      const at = place % (minutes.length + 1);
      const before = keys(minutes);
      const after = keys(minutes.toSpliced(at, 0, minuteOf(added)));
      // Where the added one begins a stretch, what followed it until the next is in that one; nothing else is elsewhere.
      const begun = after.get(added) === added ? [added] : [];
      for (const [id, key] of before) expect([key, ...begun]).toContain(after.get(id));
    }),
  );
});
