import { describe, expect, it } from 'vitest';
import { ActaError, type ErrorCode } from '#shared/errors.ts';
import { eligibleVoters } from '#shared/session/attendance.ts';
import type { Fact } from '#shared/session/facts.ts';
import { quorum } from '#shared/session/quorum.ts';
import { AGENDA, at, convened, floor, inSession, type Recorder, vote } from '#test/fixtures/session-builder.ts';

const LEAD = { connector: '', form: 'none', verb: '' };
const closed = () => inSession().record('14:31', { type: 'closed' });
const twoTopics = () => convened(undefined, [...AGENDA]);

interface Case {
  readonly name: string;
  readonly given: () => Recorder;
  readonly clock: string;
  readonly fact: Fact;
  readonly code: ErrorCode;
  readonly path?: string;
}

const agreement = (id: string, folio: string): Fact => ({
  type: 'agreementRecorded',
  agreement: id,
  folio,
  text: 'Se aprueba.',
});

const CASES: Case[] = [
  { name: 'anything before the opening', given: convened, clock: '13:00', fact: floor('b', 'drc'), code: 'notOpen' },
  { name: 'a second opening', given: inSession, clock: '13:10', fact: { type: 'opened' }, code: 'alreadyOpen' },
  {
    name: 'an hour before the opening',
    given: inSession,
    clock: '12:59',
    fact: floor('b', 'drc'),
    code: 'beforeOpening',
    path: 'facts[5].at',
  },
  { name: 'anything after the closing', given: closed, clock: '14:40', fact: vote('v1'), code: 'alreadyClosed' },
  {
    name: 'a closing before the last fact',
    given: inSession,
    clock: '13:02',
    fact: { type: 'closed' },
    code: 'closingBeforeFacts',
  },
  {
    name: 'the floor with no item open',
    given: () => convened().record('13:00', { type: 'opened' }),
    clock: '13:01',
    fact: floor('b', 'drc'),
    code: 'noOpenItem',
  },
  {
    name: 'the floor for one who left',
    given: () => inSession().record('13:06', { type: 'left', person: 'drc' }),
    clock: '13:07',
    fact: floor('b', 'drc'),
    code: 'notPresent',
    path: 'facts[6].fact.person',
  },
  {
    name: 'the floor for nobody known',
    given: inSession,
    clock: '13:07',
    fact: floor('b', 'nadie'),
    code: 'unknownPerson',
  },
  {
    name: 'a vote by one who left',
    given: () => inSession().record('13:06', { type: 'left', person: 'drc' }),
    clock: '13:07',
    fact: vote('v1'),
    code: 'voterAbsent',
    path: 'facts[6].fact.ballots[2].person',
  },
  {
    name: 'a vote by a voice without vote',
    given: inSession,
    clock: '13:07',
    fact: vote('v1', 'for', ['zms', 'jvz', 'drc', 'rfd']),
    code: 'voterWithoutVote',
  },
  {
    name: 'a vote that leaves someone out',
    given: inSession,
    clock: '13:07',
    fact: vote('v1', 'for', ['zms', 'jvz']),
    code: 'voterMissing',
  },
  {
    name: 'a vote cast twice',
    given: inSession,
    clock: '13:07',
    fact: vote('v1', 'for', ['zms', 'zms', 'jvz']),
    code: 'voterTwice',
  },
  {
    name: 'a folio that exists',
    given: () => inSession().record('13:06', agreement('a1', 'STL/IV/1/2020')),
    clock: '13:07',
    fact: agreement('a2', 'STL/IV/1/2020'),
    code: 'folioExists',
    path: 'facts[6].fact.folio',
  },
  {
    name: 'withdrawing an item already opened',
    given: inSession,
    clock: '13:07',
    fact: { type: 'itemWithdrawn', item: 'i1' },
    code: 'itemInUse',
  },
  {
    name: 'withdrawing an item twice',
    given: () => inSession().record('13:06', { type: 'itemWithdrawn', item: 'i3' }),
    clock: '13:07',
    fact: { type: 'itemWithdrawn', item: 'i3' },
    code: 'itemWithdrawn',
  },
  {
    name: 'an item with an id that exists',
    given: inSession,
    clock: '13:07',
    fact: { type: 'itemAdded', item: { id: 'i3', kind: 'topic', title: 'Otro' }, position: 3 },
    code: 'repeatedId',
  },
  {
    name: 'an arrival of one who is there',
    given: inSession,
    clock: '13:07',
    fact: { type: 'arrived', person: 'drc' },
    code: 'alreadyPresent',
  },
  {
    name: 'text in a paragraph that is not there',
    given: inSession,
    clock: '13:07',
    fact: { type: 'textWritten', block: 'x', text: 'a' },
    code: 'unknownBlock',
  },
  {
    name: 'another convocation',
    given: inSession,
    clock: '13:07',
    fact: { type: 'convened', sheet: convened().log.session.sheet, agenda: [] },
    code: 'notFirst',
  },
  {
    name: 'the convened agenda changed once open',
    given: inSession,
    clock: '13:07',
    fact: { type: 'agendaConvened', agenda: [] },
    code: 'alreadyOpen',
  },
  {
    name: 'a subject of an item that is not open',
    given: inSession,
    clock: '13:07',
    fact: { type: 'subjectOpened', subject: 's', item: 'i4', title: 'Balance' },
    code: 'noOpenItem',
  },
  {
    name: 'a paragraph after one that is not there',
    given: inSession,
    clock: '13:07',
    fact: { type: 'paragraphAdded', block: 'b', after: 'x', person: null, lead: LEAD },
    code: 'unknownBlock',
  },
  {
    name: 'a vote during a recess',
    given: () => inSession().record('13:06', { type: 'recessed' }),
    clock: '13:07',
    fact: vote('v1'),
    code: 'inRecess',
  },
  {
    name: 'closing during a recess',
    given: () => inSession().record('13:06', { type: 'recessed' }),
    clock: '13:07',
    fact: { type: 'closed' },
    code: 'inRecess',
  },
  {
    name: 'resuming what is not in recess',
    given: inSession,
    clock: '13:07',
    fact: { type: 'resumed' },
    code: 'notInRecess',
  },
  {
    name: 'asking for the floor twice',
    given: () => inSession().record('13:06', { type: 'floorRequested', person: 'drc' }),
    clock: '13:07',
    fact: { type: 'floorRequested', person: 'drc' },
    code: 'alreadyWaiting',
  },
  {
    name: 'settling a doubt that nobody had',
    given: inSession,
    clock: '13:07',
    fact: { type: 'doubtSettled', doubt: 'd1' },
    code: 'unknownDoubt',
  },
  {
    name: 'closing with a vote open',
    given: () => inSession().record('13:06', { type: 'voteOpened', vote: 'v1' }),
    clock: '13:07',
    fact: { type: 'closed' },
    code: 'voteOpen',
  },
];

describe('what a session does not allow', () => {
  it.each(CASES)('$name: $code', ({ given, clock, fact, code, path }) => {
    const error = thrown(() => given().record(clock, fact));
    expect(error.problem.code).toBe(code);
    if (path !== undefined) expect(error.problem.path).toBe(path);
  });
});

describe('corrections of instants', () => {
  const session = () =>
    inSession(twoTopics())
      .as('vote', '13:10', vote('v1'))
      .as('left', '13:20', { type: 'left', person: 'drc' })
      .as('close', '14:31', { type: 'closed' });

  it.each([
    ['an opening after the first fact', 'e2', '13:04', 'openingAfterFacts'],
    ['a closing before the last fact', 'close', '13:15', 'closingBeforeFacts'],
    ['a vote before the opening', 'vote', '12:00', 'beforeOpening'],
    ['a vote after the closing', 'vote', '15:00', 'afterClosing'],
    ['a departure that would make a voter absent', 'left', '13:08', 'voterAbsent'],
    ['a vote at an hour when a voter had left', 'vote', '13:25', 'voterAbsent'],
    ['the convocation', 'e1', '13:00', 'notCorrectable'],
    ['what is not there', 'nothing', '13:00', 'unknownEntry'],
  ] as const)('refuses %s', (_name, entry, clock, code) => {
    const error = thrown(() => session().record('15:00', { type: 'instantCorrected', entry, at: at(clock) }));
    expect(error.problem.code).toBe(code);
  });

  it('corrects opening and closing where nothing stands against it', () => {
    const corrected = session()
      .record('15:00', { type: 'instantCorrected', entry: 'e2', at: at('12:55') })
      .record('15:00', { type: 'instantCorrected', entry: 'close', at: at('14:40') });
    expect(corrected.log.session.openedAt).toBe(at('12:55'));
    expect(corrected.log.session.closedAt).toBe(at('14:40'));
  });
});

describe('the session’s own copy of its body', () => {
  const without = (recorder: Recorder, id: string): Fact => {
    const { body } = recorder.log;
    return { type: 'bodyRevised', body: { ...body, members: body.members.filter((member) => member.id !== id) } };
  };

  it('keeps everyone whom the acta names, also one who spoke before the roll call', () => {
    const spoke = convened()
      .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
      .record('13:01', floor('b1', 'jglh'));
    const error = thrown(() => spoke.record('13:02', without(spoke, 'jglh')));
    expect(error.problem).toMatchObject({ code: 'unknownPerson', path: 'facts[4].fact.body.members' });
    expect(spoke.record('13:02', without(spoke, 'lgpn')).log.session.body.members).toHaveLength(5);
  });

  it('keeps whoever has a substitute, who would go with her, also before anybody is called', () => {
    const admitted = convened()
      .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
      .record('13:01', {
        type: 'substituteAdmitted',
        person: { id: 'ana', name: 'Ana Ruiz Luna', gender: 'f', office: { full: 'Directora de Vinculación' } },
        member: 'jvz',
      });
    const error = thrown(() => admitted.record('13:02', without(admitted, 'jvz')));
    expect(error.problem).toMatchObject({ code: 'unknownPerson', path: 'facts[4].fact.body.members' });
  });

  it('keeps whoever waits for the floor, and whoever had it in a paragraph that is another’s now', () => {
    const waits = convened()
      .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
      .record('13:01', { type: 'floorRequested', person: 'jglh' });
    expect(thrown(() => waits.record('13:02', without(waits, 'jglh'))).problem.code).toBe('unknownPerson');
    const joined = waits
      .record('13:02', floor('b1', 'zms'))
      .record('13:03', floor('b2', 'jglh'))
      .record('13:04', { type: 'blocksJoined', block: 'b1', absorbed: 'b2', text: 'Los dos.' });
    expect(thrown(() => joined.record('13:05', without(joined, 'jglh'))).problem.code).toBe('unknownPerson');
  });
});

describe('recess and queue', () => {
  it('lets people come and go during a recess, and goes on where it was', () => {
    const back = inSession()
      .record('13:06', floor('b1', 'drc'))
      .record('13:10', { type: 'recessed', reason: 'para comer' })
      .record('13:20', { type: 'left', person: 'jvz' })
      .record('13:40', { type: 'resumed' });
    const { session } = back.log;
    expect(session.turns[0]).toMatchObject({ from: at('13:06'), to: at('13:10') });
    expect(session).toMatchObject({ recessSince: null, currentItem: 'i2', floor: null });
  });

  it('gives the floor out of the queue, and forgets who leaves', () => {
    const waiting = inSession()
      .record('13:06', { type: 'floorRequested', person: 'drc' })
      .record('13:07', { type: 'floorRequested', person: 'zms' })
      .record('13:08', { type: 'floorRequested', person: 'jvz' });
    expect(waiting.log.session.queue.map((request) => request.person)).toEqual(['drc', 'zms', 'jvz']);
    const next = waiting.record('13:09', floor('b1', 'zms')).record('13:10', { type: 'left', person: 'jvz' });
    expect(next.log.session.queue.map((request) => request.person)).toEqual(['drc']);
  });
});

describe('quorum and voters', () => {
  it('counts members only, and follows arrivals and departures', () => {
    const start = inSession();
    expect(quorum(start.log.session)).toEqual({ present: 4, members: 4, needed: 3, met: true });
    const fewer = start.record('13:06', { type: 'left', person: 'drc' }, { type: 'left', person: 'zms' });
    expect(quorum(fewer.log.session)).toEqual({ present: 2, members: 4, needed: 3, met: false });
    const back = fewer.record('13:08', { type: 'arrived', person: 'zms' });
    expect(quorum(back.log.session).met).toBe(true);
    expect(eligibleVoters(back.log.session).map((person) => person.id)).toEqual(['zms', 'jvz']);
  });

  it('admits a guest, who neither votes nor counts', () => {
    const guest = {
      id: 'inv',
      name: 'Lilibeth Álvarez Rodríguez',
      gender: 'f',
      office: { full: 'Jefa de Unidad de Transparencia del IEEM' },
      voice: 'voice',
      standing: 'guest',
      signs: false,
    } as const;
    const admitted = inSession().record(
      '13:06',
      { type: 'guestAdmitted', person: guest },
      { type: 'arrived', person: 'inv' },
    );
    expect(quorum(admitted.log.session).members).toBe(4);
    expect(eligibleVoters(admitted.log.session)).toHaveLength(3);
    expect(admitted.record('13:07', floor('b1', 'inv')).log.session.floor?.person).toBe('inv');
  });
});

function thrown(attempt: () => unknown): ActaError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ActaError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
