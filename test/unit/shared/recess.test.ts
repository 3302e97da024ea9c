import { describe, expect, test } from 'vitest';
import { checkFact } from '#shared/session/check.ts';
import { quorum, quorumLostAt } from '#shared/session/quorum.ts';
import { recesses, timeOnItem } from '#shared/session/recess.ts';
import { at, floor, inSession, type Recorder, vote } from '#test/fixtures/session-builder.ts';

const ms = (clock: string) => Date.parse(at(clock));
const MINUTE = 60_000;

function minutesOn({ log: { session } }: Recorder, id: string, clock: string): number {
  const item = session.agenda.items.find((one) => one.id === id);
  return item ? timeOnItem(session, item, ms(clock)) / MINUTE : Number.NaN;
}

describe('recesses', () => {
  const paused = inSession().as('pause', '13:20', { type: 'recessed', reason: 'para comer' });
  const resumed = paused.as('resumed', '13:50', { type: 'resumed' });

  test('last from their declaration to the resumption, and are not time of the item that was open', () => {
    expect(recesses(paused.log.session)).toMatchObject([{ from: at('13:20'), to: null, reason: 'para comer' }]);
    expect(minutesOn(paused, 'i2', '13:40')).toBe(15);
    expect(recesses(resumed.log.session)).toMatchObject([{ from: at('13:20'), to: at('13:50') }]);
    expect(minutesOn(resumed, 'i2', '14:00')).toBe(25);
  });

  test('end the floor, and nobody is given it, votes, agrees, opens an item or closes the session meanwhile', () => {
    const { log } = inSession().record('13:10', floor('b1', 'drc')).record('13:20', { type: 'recessed' });
    const { session } = log;
    expect(session.floor).toBeNull();
    expect(session.turns[0]?.to).toBe(at('13:20'));
    for (const fact of [
      floor('b2', 'drc'),
      vote('v1'),
      { type: 'floorRequested', person: 'drc' },
      { type: 'agreementRecorded', agreement: 'a1', folio: 'F/1', text: 'Se acuerda.' },
      { type: 'itemOpened', item: 'i3' },
      { type: 'recessed' },
      { type: 'closed' },
    ] as const) {
      expect(checkFact(log, fact, at('13:30'))?.code, fact.type).toBe('inRecess');
    }
    for (const fact of [{ type: 'left', person: 'drc' }, { type: 'resumed' }] as const) {
      expect(checkFact(log, fact, at('13:30'))).toBeNull();
    }
  });

  test('can have their hours corrected, but never so that they end before they begin', () => {
    const corrected = resumed.record('14:00', { type: 'instantCorrected', entry: 'resumed', at: at('13:30') });
    expect(minutesOn(corrected, 'i2', '14:00')).toBe(45);
    const backwards = { type: 'instantCorrected', entry: 'resumed', at: at('13:15') } as const;
    expect(checkFact(resumed.log, backwards, at('14:00'))?.code).toBe('outOfOrder');
  });
});

describe('time on an item', () => {
  test('adds up each time it was dealt with, by the hours as corrected', () => {
    const twice = inSession()
      .as('other', '13:15', { type: 'itemOpened', item: 'i3' })
      .record('13:30', { type: 'itemOpened', item: 'i2' })
      .record('13:40', { type: 'itemEnded', item: 'i2' });
    expect(minutesOn(twice, 'i2', '15:00')).toBe(20);
    expect(minutesOn(twice, 'i3', '15:00')).toBe(15);
    const corrected = twice.record('13:45', { type: 'instantCorrected', entry: 'other', at: at('13:10') });
    expect(minutesOn(corrected, 'i2', '15:00')).toBe(15);
    expect(minutesOn(corrected, 'i3', '15:00')).toBe(20);
  });
});

describe('the loss of the quorum', () => {
  test('is told from the departure that lost it, until somebody returns', () => {
    const first = inSession().record('13:10', { type: 'left', person: 'rfd' });
    expect(quorumLostAt(first.log.session)).toBeNull();
    const lost = first.record('13:20', { type: 'left', person: 'jvz' });
    expect(quorum(lost.log.session)).toMatchObject({ met: false, present: 2, needed: 3 });
    expect(quorumLostAt(lost.log.session)).toBe(at('13:20'));
    expect(quorumLostAt(lost.record('13:25', { type: 'left', person: 'zms' }).log.session)).toBe(at('13:20'));
    expect(quorumLostAt(lost.record('13:30', { type: 'arrived', person: 'jvz' }).log.session)).toBeNull();
  });

  test('is not spoken of where there never was one, nor when a guest leaves', () => {
    const few = inSession().record('13:10', { type: 'left', person: 'lgpn' });
    expect(quorumLostAt(few.log.session)).toBeNull();
    const never = inSession().log;
    const empty = { ...never.session, attendance: {} };
    expect(quorumLostAt(empty)).toBeNull();
  });
});
