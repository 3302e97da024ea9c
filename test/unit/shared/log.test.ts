import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Fact } from '#shared/session/facts.ts';
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

/** One thing more that happens to a log, of what follows its beginning: something new, or something about what is there. */
interface Change {
  readonly kind: 'paragraph' | 'text' | 'typedFurther' | 'retyped' | 'undone' | 'redone' | 'instantCorrected';
  readonly place?: number;
  readonly text?: string;
  readonly second?: number;
}

/** The entry of a change; nothing where there is nothing yet that it could be about. */
function entryOf({ kind, place = 0, text = '', second = 0 }: Change, entries: readonly Entry[], start: number) {
  const seq = entries.length + 1;
  const id = `e${seq}`;
  const entry = (fact: Fact): Entry => ({ seq, id, act: id, at: at('13:20'), recordedAt: at('13:20'), fact });
  const about = entries.slice(start)[place % Math.max(1, entries.length - start)];
  if (kind === 'paragraph') return entry({ type: 'paragraphAdded', block: `b${seq}`, person: null, lead: null });
  if (!about) return null;
  switch (kind) {
    case 'text':
      return entry({ type: 'textWritten', block: `b${about.seq}`, text });
    case 'typedFurther': {
      const last = entries.at(-1);
      return last?.fact.type === 'textWritten' ? { ...last, fact: { ...last.fact, text } } : null;
    }
    case 'retyped':
      return about.fact.type === 'textWritten' ? { ...about, fact: { ...about.fact, text } } : null;
    case 'instantCorrected': {
      const corrected = {
        type: kind,
        entry: about.id,
        at: new Date(Date.parse(at('13:10')) + second * 1000).toISOString(),
      };
      return entry(corrected);
    }
    default:
      return entry({ type: kind, act: about.act });
  }
}

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

  it('is the same however it grows, and leaves what did not change the same object', () => {
    const place = fc.nat(200);
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('paragraph' as const) }) },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('text' as const), place, text: fc.string() }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('typedFurther' as const), text: fc.string() }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('retyped' as const), place, text: fc.string() }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undone', 'redone'), place }) },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('instantCorrected' as const), place, second: fc.nat(59) }),
      },
    );
    const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 60 });
    fc.assert(
      fc.property(batches, (all) => {
        let { log } = inSession();
        const start = log.entries.length;
        for (const batch of all) {
          const before = log.session;
          let entries = log.entries;
          const added: Entry[] = [];
          for (const one of batch) {
            const entry = entryOf(one, entries, start);
            if (!entry) continue;
            entries = entry.seq > entries.length ? [...entries, entry] : entries.with(entry.seq - 1, entry);
            added.push(entry);
          }
          log = extendLog(log, added);
          expect(log.entries).toEqual(entries);
          expect(log.session).toEqual(foldLog(log.body, entries));
          const written = added.map(({ fact }) => (fact.type === 'textWritten' ? fact.block : null));
          for (const minute of log.session.minutes) {
            if (written.includes(minute.id)) continue;
            const same = before.minutes.find(({ id }) => id === minute.id);
            if (same && JSON.stringify(same) === JSON.stringify(minute)) expect(minute).toBe(same);
          }
        }
      }),
      { numRuns: 60 },
    );
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
