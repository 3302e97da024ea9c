import { describe, expect, test } from 'vitest';
import { timelineData } from '#renderer/live/timeline.ts';
import { happeningText } from '#renderer/live/timelineText.ts';
import { extentOf, following, layout, panned, showing, type View, zoomed } from '#renderer/live/timelineView.ts';
import type { Session } from '#shared/session/session.ts';
import { timeOf } from '#shared/session/timing.ts';
import { at, convened, profileBody } from '#test/fixtures/session-builder.ts';

const [ana = '', berta = ''] = profileBody('secretariado-tecnico-local').members.map(({ id }) => id);
const lead = { connector: '', form: 'none', verb: 'dijo' };
const floor = (block: string, person: string) => ({ type: 'floorGiven', block, person, lead }) as const;
const ms = (clock: string) => Date.parse(at(clock));
const MINUTE = 60_000;

function opened() {
  return convened().record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' });
}

function dataOf(session: Session) {
  const data = timelineData(session);
  if (!data) throw new Error('the session is not open');
  return data;
}

/** All of a session, laid out between 40 and 1000. */
function whole(session: Session, clock: string) {
  const data = dataOf(session);
  return layout(data, ms(clock), extentOf(data, ms(clock)), 40, 1000);
}

describe('the timeline', () => {
  test('is not drawn before the session opens', () => {
    expect(timelineData(convened().log.session)).toBeNull();
  });

  test('is drawn to scale: a turn twice as long is twice as wide, each in its speaker’s lane', () => {
    const { session } = opened()
      .record('13:05', floor('b1', ana))
      .record('13:15', floor('b2', berta))
      .record('13:35', { type: 'floorEnded' }).log;
    const [short, long] = whole(session, '13:40').placed.filter(({ happening }) => happening.kind === 'turn');
    expect(short?.happening).toMatchObject({ person: ana, lane: 0, target: 'b1' });
    expect(long?.happening).toMatchObject({ person: berta, lane: 1, target: 'b2' });
    expect(long?.width).toBeCloseTo((short?.width ?? 0) * 2);
    expect(long?.x).toBeCloseTo((short?.x ?? 0) + (short?.width ?? 0));
  });

  test('a turn that lasts reaches now, and so does the item that is open', () => {
    const { session } = opened().record('13:05', floor('b1', ana)).log;
    const { placed, now } = whole(session, '13:25');
    for (const kind of ['turn', 'item']) {
      const one = placed.find(({ happening }) => happening.kind === kind);
      expect((one?.x ?? 0) + (one?.width ?? 0)).toBeCloseTo(now ?? 0);
    }
  });

  test('nothing falls outside of the drawing at any zoom, and hours do not touch each other', () => {
    const { session } = opened().record('13:05', floor('b1', ana)).record('13:20', floor('b2', berta)).log;
    const data = dataOf(session);
    for (const minutes of [1, 29, 95, 480]) {
      const now = ms('13:00') + minutes * MINUTE;
      const extent = extentOf(data, now);
      for (const factor of [1, 0.5, 0.05]) {
        const { placed, ticks } = layout(data, now, zoomed(extent, extent, factor, ms('13:15')), 30, 700);
        for (const { x, width } of placed) {
          expect(x).toBeGreaterThanOrEqual(30);
          expect(x + width).toBeLessThanOrEqual(700 + 2);
        }
        for (const [index, tick] of ticks.entries()) {
          expect(tick.x).toBeLessThanOrEqual(700);
          if (index > 0) expect(tick.x - (ticks[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(84);
        }
      }
    }
  });

  test('what is out of sight is not drawn', () => {
    const { session } = opened()
      .record('13:05', floor('b1', ana))
      .record('13:10', floor('b2', berta))
      .record('13:40', { type: 'floorEnded' }).log;
    const { placed } = layout(dataOf(session), ms('13:45'), { from: ms('13:20'), to: ms('13:30') }, 0, 600);
    const turns = placed.filter(({ happening }) => happening.kind === 'turn');
    expect(turns.map(({ happening }) => happening.target)).toEqual(['b2']);
    expect(turns[0]).toMatchObject({ x: 0, width: 600 });
  });

  test('a session that closed ends at its closing, with no line for now', () => {
    const { session } = opened().record('14:00', { type: 'closed' }).log;
    const { placed, now } = whole(session, '20:00');
    expect(now).toBeNull();
    expect((placed[0]?.x ?? 0) + (placed[0]?.width ?? 0)).toBeCloseTo(1000);
  });

  test('marks votes, agreements, arrivals, departures and doubts where they happened, and recesses as stretches', () => {
    const { session } = opened()
      .record('13:10', { type: 'arrived', person: ana })
      .record('13:20', { type: 'voteTaken', vote: 'v1', ballots: [{ person: ana, sense: 'for' }] })
      .record('13:20', { type: 'agreementRecorded', agreement: 'a1', vote: 'v1', folio: 'F/1', text: 'Se aprueba.' })
      .record('13:22', { type: 'doubtMarked', doubt: 'd1', note: 'la cifra' })
      .record('13:23', { type: 'doubtMarked', doubt: 'd2' })
      .record('13:24', { type: 'doubtSettled', doubt: 'd2' })
      .record('13:30', { type: 'recessed', reason: 'para comer' })
      .record('13:50', { type: 'resumed' })
      .record('13:55', { type: 'left', person: ana }).log;
    const { happenings } = dataOf(session);
    const told = happenings.filter(({ kind }) => kind !== 'item');
    expect(told.map(({ kind }) => kind)).toEqual(['arrival', 'vote', 'agreement', 'doubt', 'recess', 'departure']);
    expect(told.find(({ kind }) => kind === 'doubt')?.words).toBe('la cifra');
    expect(told.find(({ kind }) => kind === 'recess')).toMatchObject({
      from: ms('13:30'),
      to: ms('13:50'),
      words: 'para comer',
    });
  });

  test('shows each pause of a speech in its lane, as far as it is within the speech', () => {
    const start = opened()
      .as('turn', '13:05', floor('b1', ana))
      .record('13:10', { type: 'floorPaused' })
      .record('13:12', { type: 'floorContinued' })
      .record('13:14', { type: 'floorPaused' });
    const pauses = (recorder: typeof start) =>
      dataOf(recorder.log.session)
        .happenings.filter(({ kind }) => kind === 'pause')
        .map(({ from, to, lane, target }) => [from, to, lane, target]);
    const first = [ms('13:10'), ms('13:12'), 0, 'b1'];
    expect(pauses(start)).toEqual([first, [ms('13:14'), null, 0, 'b1']]);
    const over = start.record('13:20', { type: 'floorEnded' });
    expect(pauses(over)).toEqual([first, [ms('13:14'), ms('13:20'), 0, 'b1']]);
    const shorter = over.record('13:30', { type: 'turnCorrected', turn: 'turn', from: at('13:05'), to: at('13:11') });
    expect(pauses(shorter)).toEqual([[ms('13:10'), ms('13:11'), 0, 'b1']]);
    // Drawn to scale, as long as it lasted.
    const widths = whole(start.log.session, '13:16')
      .placed.filter(({ happening }) => happening.kind === 'pause')
      .map(({ width }) => width);
    expect(widths[0]).toBeCloseTo(widths[1] ?? 0);
    expect(widths[0]).toBeGreaterThan(10);
    const now = ms('13:30');
    const data = dataOf(over.log.session);
    const pause = data.happenings.find(({ kind }) => kind === 'pause');
    if (!pause) throw new Error('no pause');
    expect(happeningText(over.log.session, data, pause, now)).toEqual({
      title: 'Pausa en la voz de Zulema Martínez Sánchez',
      details: ['de 13:10 a 13:12', 'duró 2:00'],
    });
  });

  test('an item that is taken up again has a band for each time', () => {
    const { session } = opened()
      .record('13:10', { type: 'itemOpened', item: 'i3' })
      .record('13:20', { type: 'itemOpened', item: 'i1' })
      .record('13:25', { type: 'itemEnded', item: 'i1' }).log;
    const bands = dataOf(session).happenings.filter(({ kind, target }) => kind === 'item' && target === 'i1');
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [ms('13:00'), ms('13:10')],
      [ms('13:20'), ms('13:25')],
    ]);
  });

  test('how long someone has spoken follows the hours as they are corrected', () => {
    const start = opened().record('13:05', floor('b1', ana)).as('second', '13:15', floor('b2', berta));
    const spoken = (log: typeof start, clock: string) => timeOf(log.log.session, ana, ms(clock));
    expect(spoken(start, '13:20')).toBe(10 * MINUTE);
    const corrected = start.record('13:20', { type: 'instantCorrected', entry: 'second', at: at('13:11') });
    expect(spoken(corrected, '13:20')).toBe(6 * MINUTE);
    const again = corrected.record('13:21', floor('b3', ana));
    expect(spoken(again, '13:25')).toBe(10 * MINUTE);
  });
});

describe('looking nearer', () => {
  const extent: View = { from: ms('13:00'), to: ms('21:00') };

  test('keeps what is under the pointer where it is', () => {
    const anchor = ms('15:00');
    const near = zoomed(extent, extent, 0.5, anchor);
    expect(near.to - near.from).toBe(4 * 60 * MINUTE);
    expect((anchor - near.from) / (near.to - near.from)).toBeCloseTo(0.25);
  });

  test('never leaves the session, and never goes farther than all of it', () => {
    expect(zoomed(extent, extent, 3, ms('14:00'))).toEqual(extent);
    const near = zoomed(extent, extent, 0.25, ms('13:00'));
    expect(panned(near, extent, -5)).toEqual(near);
    expect(panned(near, extent, 50).to).toBe(extent.to);
  });

  test('brings into sight what is gone to, and stays where it already is', () => {
    const view = { from: ms('14:00'), to: ms('15:00') };
    expect(showing(view, extent, { from: ms('14:10'), to: ms('14:20') })).toBe(view);
    const moved = showing(view, extent, { from: ms('18:00'), to: ms('18:02') });
    expect(moved.to - moved.from).toBe(view.to - view.from);
    expect(moved.from).toBeLessThan(ms('18:00'));
    expect(moved.to).toBeGreaterThan(ms('18:02'));
  });

  test('goes on with now while now is in sight, and stays where it is while it is not', () => {
    const view = { from: ms('14:00'), to: ms('15:00') };
    expect(following(view, extent, ms('14:59'), ms('15:01')).to).toBe(ms('15:30'));
    expect(following(view, extent, ms('16:00'), ms('16:01'))).toEqual(view);
  });
});
