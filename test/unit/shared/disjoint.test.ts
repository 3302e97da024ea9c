/** Tables of parts: what is in two of them, or in none, does not compile. `npm run check` reads the expected errors. */
import { expect, it } from 'vitest';
import { disjoint } from '#shared/disjoint.ts';

interface Whole {
  readonly arrived: () => string;
  readonly left: () => string;
  readonly voted: (times: number) => number;
}

const COMING = { arrived: () => 'came' } satisfies Partial<Whole>;
const GOING = { left: () => 'went' } satisfies Partial<Whole>;
const VOTING = { voted: (times) => times } satisfies Partial<Whole>;

it('has the entries of every part', () => {
  const whole: Whole = disjoint(COMING, GOING, VOTING);
  expect([whole.arrived(), whole.left(), whole.voted(3)]).toEqual(['came', 'went', 3]);
});

it('does not compile with a key in two parts, nor with one missing', () => {
  // @ts-expect-error: arrived stands in two tables
  disjoint(COMING, GOING, { arrived: () => 'came again' });
  // @ts-expect-error: voted is missing
  const whole: Whole = disjoint(COMING, GOING);
  expect(whole).toBeDefined();
});
