import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Majority, Sense } from '#shared/session/facts.ts';
import { tally, type Vote } from '#shared/session/voting.ts';

const voted = (senses: readonly Sense[], more: Partial<Vote> = {}): Vote => ({
  mode: 'open',
  majority: { rule: 'simple' },
  ballots: senses.map((sense, index) => ({ person: `p${index}`, sense })),
  secret: null,
  casting: null,
  members: senses.length,
  abstentions: 'separate',
  ...more,
});
const senses = (inFavour: number, against: number, abstain = 0, none = 0): Sense[] => [
  ...Array<Sense>(inFavour).fill('for'),
  ...Array<Sense>(against).fill('against'),
  ...Array<Sense>(abstain).fill('abstain'),
  ...Array<Sense>(none).fill('none'),
];
const anySense = fc.constantFrom<Sense>('for', 'against', 'abstain', 'none', 'excused');

describe('tally by simple majority', () => {
  it.each([
    [senses(3, 0), 'unanimous'],
    [senses(1, 0), 'unanimous'],
    [senses(2, 1), 'majority'],
    [senses(2, 0, 1), 'majority'],
    [senses(1, 0, 2), 'majority'],
    [senses(2, 0, 0, 1), 'majority'],
    [senses(1, 1), 'rejected'],
    [senses(1, 2), 'rejected'],
    [senses(0, 0, 2), 'rejected'],
  ] as const)('%j is %s', (ballots, result) => {
    expect(tally(voted(ballots)).result).toBe(result);
  });

  it('leaves those excused out: without them the rest can be unanimous', () => {
    expect(tally(voted(['for', 'for', 'excused']))).toMatchObject({ result: 'unanimous', excused: 1 });
  });

  it('is decided in a tie by the casting vote alone', () => {
    expect(tally(voted(senses(2, 2), { casting: 'for' }))).toMatchObject({ tie: true, result: 'majority' });
    expect(tally(voted(senses(2, 2), { casting: 'against' })).result).toBe('rejected');
    expect(tally(voted(senses(0, 0, 2), { casting: 'for' })).result).toBe('rejected');
  });
});

describe('tally by other majorities', () => {
  const CASES: [string, Majority, Sense[], number, string][] = [
    ['more than half of those present', { rule: 'absolute', of: 'present' }, senses(3, 2), 9, 'majority'],
    ['exactly half of those present', { rule: 'absolute', of: 'present' }, senses(3, 1, 2), 9, 'rejected'],
    ['more than half of all members', { rule: 'absolute', of: 'members' }, senses(5, 1), 9, 'majority'],
    ['too few of all members', { rule: 'absolute', of: 'members' }, senses(4, 0), 9, 'rejected'],
    ['two thirds exactly', { rule: 'qualified', fraction: '2/3', of: 'present' }, senses(4, 2), 6, 'majority'],
    ['under two thirds', { rule: 'qualified', fraction: '2/3', of: 'present' }, senses(4, 2, 1), 7, 'rejected'],
    [
      'three quarters of all members',
      { rule: 'qualified', fraction: '3/4', of: 'members' },
      senses(6, 0),
      8,
      'unanimous',
    ],
    ['under four fifths', { rule: 'qualified', fraction: '4/5', of: 'present' }, senses(7, 2), 9, 'rejected'],
  ];
  it.each(CASES)('%s', (_name, majority, ballots, members, result) => {
    expect(tally(voted(ballots, { majority, members })).result).toBe(result);
  });

  it('counts abstentions with the majority where the body says so, and never without', () => {
    const majority: Majority = { rule: 'qualified', fraction: '2/3', of: 'present' };
    const ballots = senses(3, 1, 2);
    expect(tally(voted(ballots, { majority })).result).toBe('rejected');
    expect(tally(voted(ballots, { majority, abstentions: 'withMajority' })).result).toBe('majority');
  });
});

describe('tally in secret', () => {
  it('counts what the urn holds', () => {
    const secret = { for: 4, against: 1, abstain: 0, none: 1 };
    expect(tally(voted(['excused'], { mode: 'secret', secret }))).toMatchObject({
      for: 4,
      against: 1,
      none: 1,
      excused: 1,
      result: 'majority',
    });
  });
});

describe('tally, whatever the votes', () => {
  it('counts every ballot once', () => {
    fc.assert(
      fc.property(fc.array(anySense), (ballots) => {
        const { for: inFavour, against, abstain, none, excused } = tally(voted(ballots));
        expect(inFavour + against + abstain + none + excused).toBe(ballots.length);
      }),
    );
  });

  it('approves nothing that nobody favours, and one more in favour never turns approval into rejection', () => {
    const majorities = fc.constantFrom<Majority>(
      { rule: 'simple' },
      { rule: 'absolute', of: 'present' },
      { rule: 'qualified', fraction: '2/3', of: 'present' },
    );
    fc.assert(
      fc.property(fc.array(anySense), majorities, (ballots, majority) => {
        const before = tally(voted(ballots, { majority }));
        if (before.for === 0) expect(before.result).toBe('rejected');
        const after = tally(voted([...ballots, 'for'], { majority }));
        if (before.result !== 'rejected') expect(after.result).not.toBe('rejected');
      }),
    );
  });
});
