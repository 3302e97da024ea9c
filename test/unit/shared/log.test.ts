import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#shared/session/facts.ts';
import { extendLog, foldLog, redoTarget, startLog, undoTarget } from '#shared/session/log.ts';
import { at, floor, inSession, type Recorder, vote } from '#test/fixtures/session-builder.ts';

const undo = (recorder: Recorder): Recorder => {
  const act = undoTarget(recorder.log.entries);
  return act === null ? recorder : recorder.record('13:59', { type: 'undone', act });
};
const redo = (recorder: Recorder): Recorder => {
  const act = redoTarget(recorder.log.entries);
  return act === null ? recorder : recorder.record('13:59', { type: 'redone', act });
};

describe('undo and redo', () => {
  it('undoes a whole act, and brings it back as it was', () => {
    const before = inSession();
    const voted = before.record('13:10', vote('v1'), {
      type: 'agreementRecorded',
      agreement: 'a1',
      vote: 'v1',
      folio: 'STL/IV/1/2020',
      text: 'Se aprueba.',
    });
    const undone = undo(voted);
    expect(undone.log.session).toEqual(before.log.session);
    expect(undone.log.entries.length).toBe(voted.log.entries.length + 1);
    expect(redo(undone).log.session).toEqual(voted.log.session);
  });

  it('forgets what could be redone once something else is recorded', () => {
    const undone = undo(inSession().record('13:06', floor('b1', 'drc')));
    const recorded = undone.record('13:07', floor('b2', 'zms'));
    expect(redoTarget(recorded.log.entries)).toBeNull();
  });

  it('never undoes the convocation', () => {
    let recorder = inSession();
    for (let step = 0; step < 50; step++) recorder = undo(recorder);
    expect(recorder.log.session.stage).toBe('convened');
    expect(undoTarget(recorder.log.entries)).toBeNull();
  });

  it('returns to where it was, whatever was recorded and however often one goes back and forth', () => {
    const facts: fc.Arbitrary<Fact> = fc.oneof(
      fc.uuid().map((id): Fact => floor(id, 'drc')),
      fc.uuid().map((id): Fact => vote(id)),
      fc.string().map((text): Fact => ({ type: 'textWritten', block: 'b0', text })),
      fc.constant<Fact>({ type: 'itemOpened', item: 'i3' }),
      fc.constant<Fact>({ type: 'floorEnded' }),
      fc.string({ minLength: 1 }).map((text): Fact => ({ type: 'sentenceRewritten', key: 'opening', text })),
    );
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 12 }), fc.nat(12), (list, back) => {
        let recorder = inSession().record('13:06', floor('b0', 'zms'));
        const states = [recorder.log.session];
        for (const fact of list) {
          recorder = recorder.record('13:07', fact);
          states.push(recorder.log.session);
        }
        const steps = Math.min(back, list.length);
        for (let step = 1; step <= steps; step++) {
          recorder = undo(recorder);
          expect(recorder.log.session).toEqual(states.at(-1 - step));
        }
        for (let step = steps - 1; step >= 0; step--) {
          recorder = redo(recorder);
          expect(recorder.log.session).toEqual(states.at(-1 - step));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the fold', () => {
  it('gives the same session whether folded at once or entry by entry', () => {
    const { log } = undo(
      inSession()
        .record('13:06', floor('b1', 'drc'))
        .record('13:07', { type: 'textWritten', block: 'b1', text: 'Hola' }),
    );
    let grown = startLog(log.body, log.entries.slice(0, 1));
    for (const entry of log.entries.slice(1)) grown = extendLog(grown, [entry]);
    expect(grown.session).toEqual(foldLog(log.body, log.entries));
    expect(grown.session).toEqual(log.session);
  });

  it('takes an entry that replaces the last one: typing coalesces into its row', () => {
    const { log } = inSession()
      .record('13:06', floor('b1', 'drc'))
      .record('13:07', { type: 'textWritten', block: 'b1', text: 'Ho' });
    const last = log.entries.at(-1);
    if (!last) throw new Error('no entry');
    const grown = extendLog(log, [{ ...last, fact: { type: 'textWritten', block: 'b1', text: 'Hola' } }]);
    expect(grown.entries.length).toBe(log.entries.length);
    expect(grown.session.minutes.at(-1)).toMatchObject({ text: 'Hola' });
  });

  it('refuses entries with a gap before them', () => {
    const { log } = inSession();
    const last = log.entries.at(-1);
    if (!last) throw new Error('no entry');
    expect(() => extendLog(log, [{ ...last, seq: last.seq + 2 }])).toThrow(/stale/);
  });
});

describe('corrected instants', () => {
  it('moves an instant, keeps the correction in the log, and can be undone', () => {
    const before = inSession().as('turn', '13:10', floor('b1', 'drc'));
    const corrected = before.record('13:30', { type: 'instantCorrected', entry: 'turn', at: at('13:08') });
    expect(corrected.log.session.turns[0]?.from).toBe(at('13:08'));
    expect(corrected.log.entries.at(-1)?.fact).toMatchObject({ type: 'instantCorrected', at: at('13:08') });
    expect(undo(corrected).log.session.turns[0]?.from).toBe(at('13:10'));
  });
});
