/** The clock by which facts are stamped. */
import { describe, expect, it } from 'vitest';
import { clockFrom } from '#electron/app/clock.ts';
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

  it('refuses what is no instant', () => {
    expect(() => clockFrom({ ACTA_CLOCK: 'ayer' })).toThrow(ActaError);
  });
});
