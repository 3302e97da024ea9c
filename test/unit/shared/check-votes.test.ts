/** What may be recorded of votes: who could vote is settled as the vote opens, and nobody absent is ever told to have voted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActaError, type ErrorCode } from '#shared/errors.ts';
import { findPerson, wasThere } from '#shared/session/attendance.ts';
import { checkFact } from '#shared/session/check.ts';
import type { Entry, EventFact, Fact, Sense } from '#shared/session/facts.ts';
import { extendLog, type FoldedLog, redoTarget, undoTarget } from '#shared/session/log.ts';
import type { VoteMinute } from '#shared/session/session.ts';
import { tally } from '#shared/session/voting.ts';
import { at, convened, inSession, profileBody, type Recorder, vote } from '#test/fixtures/session-builder.ts';

const STL = profileBody('secretariado-tecnico-local');
const withCaster = (id: string) => inSession(convened({ ...STL, castingVoteId: id }));

type Taken = Extract<EventFact, { type: 'voteTaken' }>;

const taken = (senses: Readonly<Record<string, Sense>>, more: Partial<Taken> = {}): Taken => ({
  type: 'voteTaken',
  vote: 'v1',
  ballots: Object.entries(senses).map(([person, sense]) => ({ person, sense })),
  ...more,
});
const secret = (counts: Partial<NonNullable<Taken['secret']>>, excused: readonly string[] = []): Taken => ({
  ...taken(Object.fromEntries(excused.map((person) => [person, 'excused' as const]))),
  mode: 'secret',
  secret: { for: 0, against: 0, abstain: 0, none: 0, ...counts },
});
const opened = (start = inSession()) => start.record('13:10', { type: 'voteOpened', vote: 'v1' });

/** Two in favour and two against, of whom Zulema is one. */
function tied(): Recorder {
  const fourth = { ...STL.members[0], id: 'mas', name: 'Ana Ruiz Luna', voice: 'vote' } as (typeof STL.members)[number];
  return inSession(convened({ ...STL, members: [...STL.members, fourth], castingVoteId: 'zms' }));
}
const TIE = { zms: 'for', jvz: 'for', drc: 'against', mas: 'against' } as const;

interface Case {
  readonly name: string;
  readonly given: () => Recorder;
  readonly fact: Fact;
  readonly code: ErrorCode;
  readonly path?: string;
}

const all = (sense: Sense) => ({ zms: sense, jvz: sense, drc: sense });

const CASES: Case[] = [
  {
    name: 'one who arrived after the vote opened',
    given: () =>
      opened(inSession().record('13:06', { type: 'left', person: 'drc' })).record('13:11', {
        type: 'arrived',
        person: 'drc',
      }),
    fact: taken(all('for')),
    code: 'voterAbsent',
    path: 'ballots[2].person',
  },
  {
    name: 'leaving out one who left after the vote opened',
    given: () => opened().record('13:11', { type: 'left', person: 'drc' }),
    fact: taken({ zms: 'for', jvz: 'for' }),
    code: 'voterMissing',
  },
  { name: 'another vote while one is open', given: opened, fact: vote('v2'), code: 'voteOpen' },
  { name: 'opening a second vote', given: opened, fact: { type: 'voteOpened', vote: 'v2' }, code: 'voteOpen' },
  {
    name: 'the next item while a vote is open',
    given: opened,
    fact: { type: 'itemOpened', item: 'i3' },
    code: 'voteOpen',
  },
  {
    name: 'ending the item while a vote is open',
    given: opened,
    fact: { type: 'itemEnded', item: 'i2' },
    code: 'voteOpen',
  },
  { name: 'a recess while a vote is open', given: opened, fact: { type: 'recessed' }, code: 'voteOpen' },
  { name: 'closing while a vote is open', given: opened, fact: { type: 'closed' }, code: 'voteOpen' },
  {
    name: 'dropping a vote that is not open',
    given: inSession,
    fact: { type: 'voteDropped', vote: 'v1' },
    code: 'unknownVote',
  },
  {
    name: 'a vote of nobody',
    given: () =>
      inSession().record('13:06', ...['zms', 'jvz', 'drc'].map((person) => ({ type: 'left', person }) as const)),
    fact: { type: 'voteOpened', vote: 'v1' },
    code: 'noVoters',
  },
  {
    name: 'a secret vote with a vote too few',
    given: inSession,
    fact: secret({ for: 2 }),
    code: 'secretCount',
    path: 'secret',
  },
  {
    name: 'a secret vote with a vote too many',
    given: inSession,
    fact: secret({ for: 3, none: 1 }),
    code: 'secretCount',
  },
  {
    name: 'a secret vote that counts the excused',
    given: inSession,
    fact: secret({ for: 3 }, ['zms']),
    code: 'secretCount',
  },
  { name: 'a secret vote without counts', given: inSession, fact: taken({}, { mode: 'secret' }), code: 'secretCount' },
  {
    name: 'a name in a secret vote',
    given: inSession,
    fact: { ...secret({ for: 2 }), ballots: [{ person: 'zms', sense: 'for' }] },
    code: 'secretNamed',
    path: 'ballots',
  },
  {
    name: 'excusing from a secret vote one who is not there',
    given: () => inSession().record('13:06', { type: 'left', person: 'drc' }),
    fact: secret({ for: 1 }, ['drc']),
    code: 'voterAbsent',
    path: 'ballots[0].person',
  },
  {
    name: 'excusing the same person twice',
    given: inSession,
    fact: { ...secret({ for: 2 }), ballots: Array(2).fill({ person: 'zms', sense: 'excused' }) },
    code: 'voterTwice',
  },
  {
    name: 'a casting vote that nobody has',
    given: inSession,
    fact: taken(all('abstain'), { casting: 'for' }),
    code: 'noCastingVote',
    path: 'casting',
  },
  {
    name: 'a casting vote without a tie',
    given: tied,
    fact: taken({ ...TIE, drc: 'for' }, { casting: 'for' }),
    code: 'castingWithoutTie',
  },
  {
    name: 'a casting vote where more than a simple majority is asked for',
    given: tied,
    fact: taken(TIE, { casting: 'for', majority: { rule: 'absolute', of: 'present' } }),
    code: 'castingWithoutTie',
  },
  {
    name: 'a casting vote of one who is not there',
    given: () => tied().record('13:06', { type: 'left', person: 'zms' }),
    fact: taken({ jvz: 'for', drc: 'against', mas: 'abstain' }, { casting: 'for' }),
    code: 'voterAbsent',
    path: 'casting',
  },
  {
    name: 'a casting vote of one excused from the matter',
    given: tied,
    fact: taken({ zms: 'excused', jvz: 'for', drc: 'against', mas: 'abstain' }, { casting: 'for' }),
    code: 'castingExcused',
    path: 'casting',
  },
];

describe('what a vote does not allow', () => {
  it.each(CASES)('$name: $code', ({ given, fact, code, path }) => {
    const problem = problemOf(() => given().record('13:12', fact));
    expect(problem.code).toBe(code);
    if (path !== undefined) expect(problem.path).toMatch(new RegExp(`\\.fact\\.${path.replace(/[[\]]/g, '\\$&')}$`));
  });
});

describe('who can vote', () => {
  it('is whoever was there as the vote opened, though they left before it was taken', () => {
    const session = opened()
      .record('13:11', { type: 'left', person: 'drc' })
      .record('13:12', taken(all('for'))).log.session;
    expect(lastVote(session.minutes)).toMatchObject({ at: at('13:12'), openedAt: at('13:10') });
    expect(session.openVote).toBeNull();
  });

  it('is settled anew once a vote was dropped', () => {
    const again = opened()
      .record('13:11', { type: 'voteDropped', vote: 'v1' }, { type: 'left', person: 'drc' })
      .record('13:12', { type: 'voteOpened', vote: 'v2' });
    expect(again.log.session.openVote?.eligible).toEqual(['zms', 'jvz']);
  });

  it('is whoever was there at the instant that is told, when it is told later', () => {
    const late = inSession()
      .record('13:06', { type: 'left', person: 'drc' })
      .record('13:20', { type: 'arrived', person: 'drc' });
    expect(late.record('13:10', { type: 'voteOpened', vote: 'v1' }).log.session.openVote?.eligible).toEqual([
      'zms',
      'jvz',
    ]);
  });

  it('does not change by an hour corrected afterwards, nor by an attendance told late', () => {
    const voted = inSession().as('vote', '13:10', vote('v1'));
    expect(problemOf(() => voted.record('13:08', { type: 'left', person: 'drc' })).code).toBe('voterAbsent');
    const absent: Fact = { type: 'rollCalled', attendance: [{ person: 'zms', present: false }] };
    expect(problemOf(() => voted.record('13:08', absent)).code).toBe('voterAbsent');
    // In the minute of the vote itself the order of the log decides.
    expect(voted.record('13:10', { type: 'left', person: 'drc' }).log.session.attendance.drc?.spans.at(-1)?.to).toBe(
      at('13:10'),
    );
  });

  it('still was there where a departure after the vote opened is corrected within the vote', () => {
    const voted = opened()
      .as('left', '13:11', { type: 'left', person: 'drc' })
      .record('13:12', taken(all('for')));
    const corrected = voted.record('13:20', { type: 'instantCorrected', entry: 'left', at: at('13:10') });
    expect(corrected.log.session.minutes).toHaveLength(voted.log.session.minutes.length);
    const early: Fact = { type: 'instantCorrected', entry: 'left', at: at('13:09') };
    expect(problemOf(() => voted.record('13:20', early)).code).toBe('voterAbsent');
  });

  it('is not taken away by undoing the roll call under a vote', () => {
    const voted = inSession().record('13:10', vote('v1'));
    const rollCall = voted.log.entries.find(({ fact }) => fact.type === 'rollCalled');
    expect(problemOf(() => voted.record('13:11', { type: 'undone', act: rollCall?.act ?? '' })).code).toBe(
      'voterAbsent',
    );
  });
});

describe('the casting vote', () => {
  it('decides a tie, also in secret, and of one who left after the vote opened', () => {
    expect(tally(lastVote(tied().record('13:12', taken(TIE, { casting: 'for' })).log.session.minutes)).result).toBe(
      'majority',
    );
    const inSecret = { ...secret({ for: 2, against: 2 }), casting: 'against' as const };
    expect(tally(lastVote(tied().record('13:12', inSecret).log.session.minutes)).result).toBe('rejected');
    const gone = opened(tied())
      .record('13:11', { type: 'left', person: 'zms' })
      .record('13:12', taken(TIE, { casting: 'for' }));
    expect(tally(lastVote(gone.log.session.minutes)).result).toBe('majority');
  });

  it('can be of one who has no other vote', () => {
    const start = withCaster('rfd').record('13:06', { type: 'left', person: 'drc' });
    const session = start.record('13:12', taken({ zms: 'for', jvz: 'against' }, { casting: 'for' })).log.session;
    expect(tally(lastVote(session.minutes)).result).toBe('majority');
  });
});

const PEOPLE = ['zms', 'jvz', 'drc', 'rfd'];
const SENSES: readonly Sense[] = ['for', 'against', 'abstain', 'none', 'excused'];

/** What a command is made of: which one, of whom, how much earlier than the last it tells of, and a number to choose by. */
const commands = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'arrive',
      'leave',
      'call',
      'open',
      'drop',
      'take',
      'secret',
      'undo',
      'redo',
      'undoAny',
      'correct',
    ),
    person: fc.constantFrom(...PEOPLE),
    back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }) }),
    pick: fc.nat(10_000),
  }),
  { maxLength: 40 },
);

describe('whatever happens', () => {
  it('no sequence of arrivals, departures, votes, corrections and undoings records an absent voter', () => {
    let votes = 0;
    fc.assert(
      fc.property(commands, (list) => {
        let log = withCaster('zms').log;
        for (const [index, { kind, person, back, pick }] of list.entries()) {
          const minute = Math.max(1, 6 + index - back);
          const instant = at(`13:${String(minute).padStart(2, '0')}`);
          const fact = factOf(log, kind, person, pick, instant);
          if (!fact || checkFact(log, fact, instant)) continue;
          log = extendLog(log, [entryOf(log, fact, instant)]);
          votes += log.session.minutes.filter((one) => one.kind === 'vote').length;
          expect(absentVoters(log)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(votes).toBeGreaterThan(0);
  });
});

function entryOf(log: FoldedLog, fact: Fact, instant: string): Entry {
  const seq = log.entries.length + 1;
  return { seq, id: `e${seq}`, act: `e${seq}`, at: instant, recordedAt: instant, fact };
}

function factOf(log: FoldedLog, kind: string, person: string, pick: number, instant: string): Fact | null {
  const { session, entries } = log;
  const id = session.openVote?.id ?? `v${entries.length}`;
  switch (kind) {
    case 'arrive':
      return { type: 'arrived', person };
    case 'leave':
      return { type: 'left', person };
    case 'call':
      return { type: 'rollCalled', attendance: [{ person, present: pick % 2 === 0 }] };
    case 'open':
      return { type: 'voteOpened', vote: id };
    case 'drop':
      return { type: 'voteDropped', vote: id };
    case 'take': {
      // Any of the people, whether they can vote or not: those who cannot are for the check to refuse.
      const few = PEOPLE.filter((_, index) => (pick >> index) % 2 === 1);
      const voters = pick % 3 === 0 ? few : (session.openVote?.eligible ?? few);
      const ballots = voters.map((voter, index) => ({
        person: voter,
        sense: SENSES[(pick >> index) % SENSES.length] ?? 'for',
      }));
      return { type: 'voteTaken', vote: id, ballots, ...(pick % 5 === 0 && { casting: 'for' as const }) };
    }
    case 'secret': {
      const counts = { for: pick % 4, against: (pick >> 2) % 2, abstain: 0, none: 0 };
      return { type: 'voteTaken', vote: id, mode: 'secret', ballots: [], secret: counts };
    }
    case 'undo': {
      const act = undoTarget(entries);
      return act === null ? null : { type: 'undone', act };
    }
    case 'redo': {
      const act = redoTarget(entries);
      return act === null ? null : { type: 'redone', act };
    }
    case 'undoAny': {
      const entry = entries[1 + (pick % (entries.length - 1))];
      return entry ? { type: 'undone', act: entry.act } : null;
    }
    default: {
      const entry = entries[pick % entries.length];
      return entry ? { type: 'instantCorrected', entry: entry.id, at: instant } : null;
    }
  }
}

/** Who is told to have voted and was not there as the vote opened, or had no vote; and secret votes of more than were there. */
function absentVoters({ session }: FoldedLog): string[] {
  return session.minutes.flatMap((minute) => {
    if (minute.kind !== 'vote') return [];
    const there = (id: string) => wasThere(session.attendance[id], minute.openedAt, minute.openedAt);
    const named = minute.ballots.map(({ person }) => person);
    const wrong = named.filter((id) => !there(id) || findPerson(session, id)?.voice !== 'vote');
    const caster = minute.casting !== null && !there('zms') ? ['casting'] : [];
    const counted = Object.values(minute.secret ?? {}).reduce((sum, count) => sum + count, named.length);
    const most = PEOPLE.filter((id) => there(id) && findPerson(session, id)?.voice === 'vote').length;
    return [...wrong, ...caster, ...(counted > most ? ['counts'] : [])];
  });
}

function lastVote(minutes: FoldedLog['session']['minutes']): VoteMinute {
  const found = minutes.findLast((minute) => minute.kind === 'vote');
  if (!found) throw new Error('no vote');
  return found;
}

function problemOf(attempt: () => unknown): ActaError['problem'] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ActaError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}
