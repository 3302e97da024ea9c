/** The clock of the floor: its pauses, the kinds of speech, and turns corrected afterwards. */
import { describe, expect, it } from 'vitest';
import type { Body } from '#shared/body/body.ts';
import { checkFact } from '#shared/session/check.ts';
import type { EventFact, Fact } from '#shared/session/facts.ts';
import { currentTurn, personTimes, speechKind, timeOf, turnTime } from '#shared/session/timing.ts';
import { at, convened, floor, inSession, profileBody, type Recorder } from '#test/fixtures/session-builder.ts';

const MINUTE = 60_000;
const body: Body = {
  ...profileBody('secretariado-tecnico-local'),
  speechKinds: [
    { id: 'usual', name: 'Intervención', minutes: 5 },
    { id: 'reply', name: 'Réplica', minutes: 3 },
    { id: 'free', name: 'Exposición' },
  ],
};
const speaking = () => inSession(convened(body)).as('t1', '13:10', floor('b1', 'zms'));
const now = (clock: string) => Date.parse(at(clock));
const refused = ({ log }: Recorder, fact: Fact, clock = '13:40') => checkFact(log, fact, at(clock))?.code ?? null;
const spent = ({ log }: Recorder, clock: string) => {
  const turn = currentTurn(log.session);
  return turn && turnTime(turn, now(clock));
};

describe('a pause of the clock', () => {
  it('counts in nobody’s time, while it lasts or once it is over', () => {
    const paused = speaking().record('13:12', { type: 'floorPaused' });
    expect(spent(paused, '13:20')).toBe(2 * MINUTE);
    const went = paused.record('13:20', { type: 'floorContinued' });
    expect(spent(went, '13:23')).toBe(5 * MINUTE);
    const ended = went.record('13:25', { type: 'floorEnded' });
    expect(timeOf(ended.log.session, 'zms', 0)).toBe(7 * MINUTE);
  });

  it('ends with the turn, however that ends', () => {
    const paused = speaking().record('13:12', { type: 'floorPaused' });
    const endings: EventFact[] = [
      floor('b2', 'drc'),
      { type: 'floorEnded' },
      { type: 'recessed' },
      { type: 'left', person: 'zms' },
      { type: 'itemOpened', item: 'i3' },
      { type: 'closed' },
    ];
    for (const fact of endings) {
      const { session } = paused.record('13:30', fact).log;
      expect(session.turns[0]?.pauses, fact.type).toEqual([{ from: at('13:12'), to: at('13:30') }]);
      expect(timeOf(session, 'zms', now('14:00'))).toBe(2 * MINUTE);
    }
  });

  it('is not made twice, nor ended where there is none, nor without a speaker', () => {
    expect(refused(inSession(convened(body)), { type: 'floorPaused' })).toBe('nobodySpeaks');
    expect(refused(speaking(), { type: 'floorContinued' })).toBe('notPaused');
    expect(refused(speaking().record('13:12', { type: 'floorPaused' }), { type: 'floorPaused' })).toBe('alreadyPaused');
  });

  it('is undone as any other', () => {
    const undone = speaking().as('p', '13:12', { type: 'floorPaused' }).record('13:13', { type: 'undone', act: 'p' });
    expect(spent(undone, '13:20')).toBe(10 * MINUTE);
  });
});

describe('the kind of a speech', () => {
  it('is the body’s first until another is chosen, and each turn has its own', () => {
    const kind = ({ log }: Recorder) => {
      const turn = currentTurn(log.session);
      return turn && speechKind(log.session, turn)?.id;
    };
    expect(kind(speaking())).toBe('usual');
    const reply = speaking().record('13:11', { type: 'speechKindChosen', kind: 'reply' });
    expect(kind(reply)).toBe('reply');
    expect(kind(reply.record('13:12', floor('b2', 'drc')))).toBe('usual');
    expect(refused(speaking(), { type: 'speechKindChosen', kind: 'other' })).toBe('unknownSpeechKind');
    expect(kind(inSession().record('13:10', floor('b1', 'zms')))).toBeUndefined();
  });
});

describe('a turn corrected afterwards', () => {
  const ended = () => speaking().record('13:20', floor('b2', 'drc')).record('13:30', { type: 'floorEnded' });
  const corrected = (from: string, to: string | null): EventFact => ({
    type: 'turnCorrected',
    turn: 't1',
    from: at(from),
    to: to === null ? null : at(to),
  });

  it('changes its start and its end, and the totals follow', () => {
    const { session } = ended().record('13:35', corrected('13:08', '13:15')).log;
    expect(session.turns[0]).toMatchObject({ from: at('13:08'), to: at('13:15') });
    expect(personTimes(session, 0)).toEqual([
      { person: 'drc', turns: 1, spoken: 10 * MINUTE },
      { person: 'zms', turns: 1, spoken: 7 * MINUTE },
    ]);
  });

  it('may still last, and goes on from its true beginning', () => {
    const lasting = speaking().record('13:15', corrected('13:07', null));
    expect(spent(lasting, '13:17')).toBe(10 * MINUTE);
    expect(lasting.log.session.floor?.since).toBe(at('13:07'));
    expect(refused(speaking(), corrected('13:10', '13:12'))).toBe('invalid');
  });

  it('stays within the session, does not end before it begins, and is not yet to come', () => {
    expect(refused(ended(), corrected('12:59', '13:15'))).toBe('beforeOpening');
    expect(refused(ended(), corrected('13:15', '13:14'))).toBe('outOfOrder');
    expect(refused(ended(), corrected('13:15', '13:41'))).toBe('notYet');
    const closed = ended().record('13:40', { type: 'closed' });
    expect(refused(closed, corrected('13:15', '13:45'), '14:00')).toBe('afterClosing');
    expect(refused(closed, corrected('13:15', '13:35'), '14:00')).toBeNull();
    expect(refused(ended(), { type: 'turnCorrected', turn: 'none', from: at('13:10'), to: null })).toBe('unknownEntry');
  });

  it('keeps what a pause of it that is no longer within it took from nobody', () => {
    const paused = speaking()
      .record('13:12', { type: 'floorPaused' })
      .record('13:14', { type: 'floorContinued' })
      .record('13:20', { type: 'floorEnded' })
      .record('13:21', corrected('13:13', '13:20'));
    expect(timeOf(paused.log.session, 'zms', 0)).toBe(6 * MINUTE);
  });
});
