import { describe, expect, test } from 'vitest';
import { readLimit } from '#renderer/live/queue/limit.ts';
import { askers, mayAsk, placeInQueue } from '#renderer/live/queue/waiting.ts';
import { whyNoMinutes } from '#renderer/live/recess/refusal.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { convened, floor, inSession } from '#test/fixtures/session-builder.ts';

const asking = (person: string) => ({ type: 'floorRequested', person }) as const;

describe('waiting for the floor', () => {
  test('whoever asked first is first, and is offered no more until she spoke', () => {
    const queue = inSession().record('13:06', asking('drc')).record('13:07', asking('zms'));
    const { session } = queue.log;
    expect(placeInQueue(session, 'drc')).toBe(1);
    expect(placeInQueue(session, 'zms')).toBe(2);
    expect(askers(session).map(({ person }) => person.id)).toEqual(['jvz', 'rfd', 'lgpn', 'jglh']);
    // The numbers stay those of the attendance.
    expect(askers(session).map(({ digit }) => digit)).toEqual([2, 4, 5, 6]);
    const given = queue.record('13:08', floor('b1', 'drc')).log.session;
    expect(placeInQueue(given, 'drc')).toBeNull();
    expect(placeInQueue(given, 'zms')).toBe(1);
    expect(mayAsk(given, 'drc')).toBe(false);
  });

  test('whoever leaves or no longer asks does not wait', () => {
    const queue = inSession().record('13:06', asking('drc')).record('13:07', asking('zms'));
    expect(placeInQueue(queue.record('13:08', { type: 'left', person: 'drc' }).log.session, 'zms')).toBe(1);
    const dropped = queue.record('13:08', { type: 'requestDropped', person: 'drc' }).log.session;
    expect(placeInQueue(dropped, 'drc')).toBeNull();
    expect(mayAsk(dropped, 'drc')).toBe(true);
  });

  test('nobody asks during a recess, nor before the session', () => {
    const { session } = inSession().record('13:10', { type: 'recessed' }).log;
    expect(askers(session)).toEqual([]);
    expect(whyNoMinutes(session)).toBe(catalogue.live.recess.refused);
    expect(askers(convened().log.session)).toEqual([]);
  });
});

test('a limit that was kept is taken up only where it is one', () => {
  expect(readLimit({ minutes: 5 })).toBe(5);
  for (const minutes of [0, -3, 2.5, 100_000, '5', null]) expect(readLimit({ minutes })).toBeNull();
  expect(readLimit(null)).toBeNull();
});
