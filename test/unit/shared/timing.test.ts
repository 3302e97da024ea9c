/** Planned and actual time: what each item and each person took, and how far the session is ahead or behind. */
import { describe, expect, it } from 'vitest';
import { itemTimes, pace, personTimes } from '#shared/session/timing.ts';
import { AGENDA, at, convened, floor, inSession } from '#test/fixtures/session-builder.ts';

const MINUTE = 60_000;
const planned = AGENDA.map((item, index) => (index < 4 ? { ...item, minutes: [5, 10, 30, 15][index] ?? 1 } : item));
/** The second item is open since 13:05; the first took the five minutes that were planned. */
const session = () => inSession(convened(undefined, planned));
const now = (clock: string) => Date.parse(at(clock));

describe('the pace of a session', () => {
  it('is told by what has ended, and by an item only once it takes more than planned', () => {
    const { session: early } = session().log;
    expect(pace(early, now('13:08'))).toEqual({ behind: 0, left: 52 * MINUTE });
    expect(pace(early, now('13:19'))).toEqual({ behind: 4 * MINUTE, left: 45 * MINUTE });
    const ended = session().record('13:09', { type: 'itemOpened', item: 'i3' });
    expect(pace(ended.log.session, now('13:10'))).toEqual({ behind: -6 * MINUTE, left: 44 * MINUTE });
  });

  it('counts no recess', () => {
    const paused = session().record('13:10', { type: 'recessed' }).record('13:40', { type: 'resumed' });
    expect(pace(paused.log.session, now('13:42'))).toEqual({ behind: 0, left: 48 * MINUTE });
  });

  it('is not told where nothing was planned', () => {
    expect(pace(inSession().log.session, now('14:00'))).toBeNull();
  });

  it('follows what is planned afterwards', () => {
    const amended = session().record('13:06', {
      type: 'itemDetailed',
      item: 'i2',
      presenter: null,
      previousActa: null,
      minutes: null,
    });
    expect(pace(amended.log.session, now('14:00'))?.behind).toBe(0);
    const kept = session().record('13:06', { type: 'itemDetailed', item: 'i2', presenter: 'zms', previousActa: null });
    expect(pace(kept.log.session, now('14:00'))?.behind).toBe(45 * MINUTE);
  });
});

describe('total times', () => {
  const spoken = session()
    .record('13:06', floor('b1', 'zms'))
    .record('13:08', floor('b2', 'drc'))
    .record('13:13', floor('b3', 'zms'))
    .record('13:20', { type: 'itemOpened', item: 'i3' })
    .record('13:30', { type: 'closed' });

  it('add up what each person spoke, the longest first', () => {
    expect(personTimes(spoken.log.session, 0)).toEqual([
      { person: 'zms', turns: 2, spoken: 9 * MINUTE },
      { person: 'drc', turns: 1, spoken: 5 * MINUTE },
    ]);
  });

  it('tell what each item took against what was planned', () => {
    const times = itemTimes(spoken.log.session, 0).map(({ item, planned: meant, spent }) => [item.id, meant, spent]);
    expect(times.slice(0, 4)).toEqual([
      ['i1', 5 * MINUTE, 5 * MINUTE],
      ['i2', 10 * MINUTE, 15 * MINUTE],
      ['i3', 30 * MINUTE, 10 * MINUTE],
      ['i4', 15 * MINUTE, 0],
    ]);
  });
});
