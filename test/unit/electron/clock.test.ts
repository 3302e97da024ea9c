/** The clock by which facts are stamped. */
import { describe, expect, it } from 'vitest';
import { clockFrom, steady } from '#electron/app/clock.ts';
import { ActaError } from '#shared/errors.ts';

describe('the clock', () => {
  it('is the machine’s', () => {
    const before = Date.now();
    const told = Date.parse(clockFrom({})());
    expect(told).toBeGreaterThanOrEqual(before);
    expect(told).toBeLessThanOrEqual(Date.now());
  });

  it('starts where ACTA_CLOCK says and never goes back', () => {
    const clock = clockFrom({ ACTA_CLOCK: '2020-11-03T13:00:00-06:00' });
    const told = Array.from({ length: 50 }, () => clock());
    expect(told[0]).toMatch(/^2020-11-03T19:00:0\d\.\d{3}Z$/);
    expect(told).toEqual(told.toSorted());
  });

  it('waits where the machine sets it back by a little, so that nothing ends before it began', () => {
    const told = ['13:00:05', '13:00:03', '12:59:50', '13:00:04', '13:00:06'];
    const clock = steady(() => `2020-11-03T${told.shift()}.000Z`);
    const read = Array.from({ length: 5 }, () => clock().slice(11, 19));
    expect(read).toEqual(['13:00:05', '13:00:05', '13:00:05', '13:00:05', '13:00:06']);
  });

  it('follows where it is set right by an hour, and goes on from there', () => {
    const told = ['14:00:00', '13:00:01', '13:00:00', '13:00:02'];
    const clock = steady(() => `2020-11-03T${told.shift()}.000Z`);
    const read = Array.from({ length: 4 }, () => clock().slice(11, 19));
    expect(read).toEqual(['14:00:00', '13:00:01', '13:00:01', '13:00:02']);
  });

  it('refuses what is no instant', () => {
    expect(() => clockFrom({ ACTA_CLOCK: 'ayer' })).toThrow(ActaError);
  });
});
