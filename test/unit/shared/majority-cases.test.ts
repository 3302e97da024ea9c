/** Majorities in cases, as they would be argued: what each asks for, and what follows from each way of voting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Majority, Sense } from '#shared/session/facts.ts';
import { type Abstentions, tally, type Vote, votesNeeded } from '#shared/session/voting.ts';

const SIMPLE: Majority = { rule: 'simple' };
const absolute = (of: 'present' | 'members'): Majority => ({ rule: 'absolute', of });
const qualified = (fraction: '2/3' | '3/4' | '4/5', of: 'present' | 'members'): Majority => ({
  rule: 'qualified',
  fraction,
  of,
});

/** How those present voted: in favour, against, abstaining, without voting, excused. */
type Votes = readonly [inFavour: number, against: number, abstain?: number, none?: number, excused?: number];

function voted([inFavour, against, abstain = 0, none = 0, excused = 0]: Votes, more: Partial<Vote> = {}): Vote {
  const senses: readonly [Sense, number][] = [
    ['for', inFavour],
    ['against', against],
    ['abstain', abstain],
    ['none', none],
    ['excused', excused],
  ];
  const ballots = senses.flatMap(([sense, count]) => Array<Sense>(count).fill(sense));
  return {
    mode: 'open',
    majority: SIMPLE,
    ballots: ballots.map((sense, index) => ({ person: `p${index}`, sense })),
    secret: null,
    casting: null,
    members: ballots.length,
    abstentions: 'separate',
    ...more,
  };
}

describe('a simple majority: more in favour than against', () => {
  it.each<[string, Votes, 'unanimous' | 'majority' | 'rejected']>([
    ['all in favour', [5, 0], 'unanimous'],
    ['one person alone', [1, 0], 'unanimous'],
    ['all in favour but one excused, who is not counted', [4, 0, 0, 0, 1], 'unanimous'],
    ['all in favour but one who abstains', [4, 0, 1], 'majority'],
    ['all in favour but one who does not vote', [4, 0, 0, 1], 'majority'],
    ['one more in favour, of an odd number', [3, 2], 'majority'],
    ['two more in favour, of an even number', [4, 2], 'majority'],
    ['fewer than half in favour, but more than against', [2, 1, 2], 'majority'],
    ['one in favour and the rest abstaining', [1, 0, 4], 'majority'],
    ['a tie', [2, 2], 'rejected'],
    ['a tie that an abstention leaves', [2, 2, 1], 'rejected'],
    ['a tie that an excuse leaves', [2, 2, 0, 0, 1], 'rejected'],
    ['one more against', [2, 3], 'rejected'],
    ['all against', [0, 5], 'rejected'],
    ['all abstaining', [0, 0, 5], 'rejected'],
    ['nobody voting', [0, 0, 0, 5], 'rejected'],
    ['everybody excused', [0, 0, 0, 0, 5], 'rejected'],
  ])('%s: %j is %s', (_name, votes, result) => {
    expect(votesNeeded(voted(votes))).toBeNull();
    expect(tally(voted(votes)).result).toBe(result);
  });
});

describe('how many a greater majority asks for', () => {
  it.each<[string, Majority, Votes, number, number]>([
    // Of those present: all who could vote, whether they did or not; those excused could not.
    ['more than half of five present', absolute('present'), [3, 2], 9, 3],
    ['more than half of six present', absolute('present'), [4, 2], 9, 4],
    ['more than half, abstentions and silences being present', absolute('present'), [4, 1, 1, 1], 9, 4],
    ['more than half, less one excused', absolute('present'), [3, 2, 0, 0, 1], 9, 3],
    ['two thirds of six present', qualified('2/3', 'present'), [4, 2], 9, 4],
    ['two thirds of seven present', qualified('2/3', 'present'), [5, 2], 9, 5],
    ['two thirds of eight present', qualified('2/3', 'present'), [6, 2], 9, 6],
    ['two thirds of eight present, two excused', qualified('2/3', 'present'), [4, 2, 0, 0, 2], 9, 4],
    ['three quarters of eight present', qualified('3/4', 'present'), [6, 2], 9, 6],
    ['three quarters of nine present', qualified('3/4', 'present'), [7, 2], 9, 7],
    ['four fifths of five present', qualified('4/5', 'present'), [4, 1], 9, 4],
    ['four fifths of six present', qualified('4/5', 'present'), [5, 1], 9, 5],
    // Of all members: the absent count, and so do those excused.
    ['more than half of nine members', absolute('members'), [5, 0], 9, 5],
    ['more than half of ten members', absolute('members'), [6, 0], 10, 6],
    ['more than half of nine members, one excused', absolute('members'), [5, 0, 0, 0, 1], 9, 5],
    ['two thirds of nine members', qualified('2/3', 'members'), [6, 0], 9, 6],
    ['two thirds of ten members', qualified('2/3', 'members'), [7, 0], 10, 7],
    ['three quarters of ten members', qualified('3/4', 'members'), [8, 0], 10, 8],
    ['four fifths of ten members', qualified('4/5', 'members'), [8, 0], 10, 8],
    ['four fifths of eleven members', qualified('4/5', 'members'), [9, 0], 11, 9],
  ])('%s (%j), votes %j, %i members: %i, and one fewer is a rejection', (_name, majority, votes, members, needed) => {
    const vote = voted(votes, { majority, members });
    expect(votesNeeded(vote)).toBe(needed);
    expect(tally(vote).result).not.toBe('rejected');
    // The same persons, of whom those beyond what is needed, and one more, abstain instead.
    const [inFavour, against, abstain = 0, ...rest] = votes;
    const fewer: Votes = [needed - 1, against, abstain + inFavour - needed + 1, ...rest];
    expect(tally(voted(fewer, { majority, members })).result).toBe('rejected');
  });
});

describe('abstentions', () => {
  it.each<[string, Majority, Votes, number, Record<Abstentions, 'majority' | 'rejected'>]>([
    ['do not alter a simple majority', SIMPLE, [2, 1, 3], 6, { separate: 'majority', withMajority: 'majority' }],
    ['do not break a tie', SIMPLE, [2, 2, 1], 5, { separate: 'rejected', withMajority: 'rejected' }],
    ['are nobody’s where all abstain', SIMPLE, [0, 0, 4], 4, { separate: 'rejected', withMajority: 'rejected' }],
    [
      'complete a majority of those present where they join it',
      absolute('present'),
      [3, 1, 2],
      9,
      { separate: 'rejected', withMajority: 'majority' },
    ],
    [
      'complete two thirds of those present where they join it',
      qualified('2/3', 'present'),
      [3, 1, 2],
      9,
      { separate: 'rejected', withMajority: 'majority' },
    ],
    [
      'complete two thirds of all members where they join it',
      qualified('2/3', 'members'),
      [5, 0, 1],
      9,
      { separate: 'rejected', withMajority: 'majority' },
    ],
    [
      'join those against where these are more',
      absolute('present'),
      [2, 3, 4],
      9,
      { separate: 'rejected', withMajority: 'rejected' },
    ],
    [
      'are not silences: who did not vote joins nobody',
      absolute('present'),
      [3, 1, 0, 2],
      9,
      { separate: 'rejected', withMajority: 'rejected' },
    ],
  ])('%s (%j, votes %j, %i members)', (_name, majority, votes, members, results) => {
    for (const abstentions of ['separate', 'withMajority'] as const) {
      expect(tally(voted(votes, { majority, members, abstentions })).result, abstentions).toBe(results[abstentions]);
    }
  });

  it('never make an approval unanimous', () => {
    expect(tally(voted([4, 0, 1], { abstentions: 'withMajority' })).result).toBe('majority');
  });
});

describe('the casting vote', () => {
  it.each<[string, Majority, Votes, 'for' | 'against' | null, 'majority' | 'rejected']>([
    ['decides a tie in favour', SIMPLE, [2, 2], 'for', 'majority'],
    ['decides a tie against', SIMPLE, [2, 2], 'against', 'rejected'],
    ['decides a tie among abstentions and excuses', SIMPLE, [2, 2, 1, 0, 1], 'for', 'majority'],
    ['is needed in a tie', SIMPLE, [2, 2], null, 'rejected'],
    ['changes nothing where more are in favour', SIMPLE, [3, 2], 'against', 'majority'],
    ['changes nothing where more are against', SIMPLE, [2, 3], 'for', 'rejected'],
    ['approves nothing that nobody favours', SIMPLE, [0, 0, 4], 'for', 'rejected'],
    ['does not make more than half', absolute('present'), [2, 2], 'for', 'rejected'],
    ['does not make two thirds', qualified('2/3', 'present'), [3, 3], 'for', 'rejected'],
  ])('%s (%j, votes %j, casting %s): %s', (_name, majority, votes, casting, result) => {
    expect(tally(voted(votes, { majority, casting })).result).toBe(result);
  });
});

describe('whatever the votes', () => {
  const count = fc.nat(12);
  const votes = fc.tuple(count, count, count, count, count);
  const majorities = fc.constantFrom<Majority>(
    SIMPLE,
    ...(['present', 'members'] as const).flatMap((of) => [
      absolute(of),
      qualified('2/3', of),
      qualified('3/4', of),
      qualified('4/5', of),
    ]),
  );
  const abstentions = fc.constantFrom<Abstentions>('separate', 'withMajority');

  it('one who turns from against to in favour never loses it, and a greater majority is never easier', () => {
    fc.assert(
      fc.property(votes, majorities, abstentions, fc.nat(10), (all, majority, joined, absent) => {
        const [inFavour, against, ...rest] = all;
        const members = all.reduce((sum, some) => sum + some, absent);
        const result = (given: Votes, rule: Majority) =>
          tally(voted(given, { majority: rule, members, abstentions: joined })).result !== 'rejected';
        if (against > 0 && result(all, majority)) {
          expect(result([inFavour + 1, against - 1, ...rest], majority)).toBe(true);
        }
        // What two thirds approve, more than half approve, and so do more than are against.
        if (majority.rule === 'qualified' && result(all, majority)) {
          expect(result(all, absolute(majority.of))).toBe(true);
          expect(result(all, SIMPLE)).toBe(true);
        }
      }),
    );
  });
});
