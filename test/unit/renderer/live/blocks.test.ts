import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goingOn, joinBlock, moveBlock, reassignBlock, splitBlock } from '#renderer/live/blocks/plan.ts';
import { findBlock } from '#renderer/live/commands.ts';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { extendLog, undoTarget } from '#shared/session/log.ts';
import type { Block, Session } from '#shared/session/session.ts';
import { BLANK } from '#shared/text/writing.ts';
import { at, floor, inSession, type Recorder, vote } from '#test/fixtures/session-builder.ts';

const blocks = (session: Session): Block[] => session.minutes.filter((minute) => minute.kind === 'block');
const ids = ({ log }: Recorder) => log.session.minutes.map(({ id }) => id);
const textOf =
  ({ log }: Recorder) =>
  (id: string) =>
    findBlock(log.session, id) ?? BLANK;

function block({ log }: Recorder, id: string): Block {
  const found = findBlock(log.session, id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** Two paragraphs of Daniel, one of Zulema, a vote, and one of the narrative, over two items. */
function written(): Recorder {
  return inSession()
    .record('13:06', floor('b1', 'drc'))
    .record('13:06', { type: 'textWritten', block: 'b1', text: 'el programa atiende lo pedido.' })
    .record('13:07', {
      type: 'paragraphAdded',
      block: 'b2',
      person: 'drc',
      lead: { connector: 'Asimismo,', form: 'none', verb: 'agregó que' },
    })
    .record('13:07', { type: 'textWritten', block: 'b2', text: 'falta el calendario.' })
    .record('13:08', floor('b3', 'zms'))
    .record('13:08', { type: 'textWritten', block: 'b3', text: 'se anexará al acta.' })
    .record('13:09', vote('v1'))
    .record('13:10', { type: 'itemOpened', item: 'i3' })
    .record('13:10', { type: 'paragraphAdded', block: 'b4', person: null, lead: null })
    .record('13:10', { type: 'textWritten', block: 'b4', text: 'Se proyectó la presentación.' });
}

describe('a paragraph that is split', () => {
  it('parts where the caret is, and the second goes on with the same person and its own lead-in', () => {
    const start = written();
    const { facts, before, after } = splitBlock(start.log.session, block(start, 'b1'), textOf(start)('b1'), 12, 'n1');
    expect([before.text, after.text]).toEqual(['el programa', 'atiende lo pedido.']);
    const next = start.record('13:11', ...facts);
    expect(ids(next).slice(1, 4)).toEqual(['b1', 'n1', 'b2']);
    expect(block(next, 'n1')).toMatchObject({ person: 'drc', lead: { form: 'none' }, at: block(start, 'b1').at });
  });

  it('is one again once joined, and the hour of both halves is corrected at once', () => {
    const start = written();
    const split = splitBlock(start.log.session, block(start, 'b1'), textOf(start)('b1'), 12, 'n1');
    const parted = start.record('13:11', ...split.facts);
    const join = joinBlock(parted.log.session, block(parted, 'n1'), textOf(parted));
    expect(join).toMatchObject({ text: { text: 'el programa atiende lo pedido.' }, caret: 12 });
    const corrected = parted.record('13:12', {
      type: 'instantCorrected',
      entry: block(parted, 'n1').entry,
      at: at('13:05'),
    });
    expect([block(corrected, 'b1').at, block(corrected, 'n1').at]).toEqual([at('13:05'), at('13:05')]);
  });
});

describe('a paragraph that is joined with the one before', () => {
  it('brings along its words, its doubts, its mark of a note, and a lead-in that she wrote herself', () => {
    const start = written()
      .record('13:11', { type: 'noteMarked', block: 'b3', note: true })
      .record('13:11', { type: 'doubtMarked', doubt: 'd1', block: 'b3', note: '¿cuál anexo?' })
      .record('13:11', { type: 'sentenceRewritten', key: 'lead:b3', text: 'Doña Zulema precisó que' });
    const join = joinBlock(start.log.session, block(start, 'b3'), textOf(start));
    const joined = start.record('13:12', ...(join?.facts ?? []));
    expect(block(joined, 'b2')).toMatchObject({
      text: 'falta el calendario. Doña Zulema precisó que se anexará al acta.',
      note: true,
    });
    expect(joined.log.session.doubts).toMatchObject([{ id: 'd1', block: 'b2', settled: false }]);
    expect(joined.log.session.floor ?? null).toBeNull();
  });

  it('is never joined over a vote or into another item', () => {
    const start = written().record('13:11', { type: 'blockMoved', block: 'b2', after: 'v1' });
    expect(joinBlock(start.log.session, block(start, 'b2'), textOf(start))).toBeNull();
    expect(joinBlock(start.log.session, block(start, 'b4'), textOf(start))).toBeNull();
  });
});

describe('a paragraph that is moved', () => {
  it('goes past its neighbours one at a time, and over the edge into the item beside its own', () => {
    let now = written();
    const trail = [3, 2, 1, 0].map(() => {
      const fact = moveBlock(now.log.session, block(now, 'b4'), -1);
      if (fact) now = now.record('13:11', fact);
      return `${block(now, 'b4').item}: ${ids(now).slice(1).join(' ')}`;
    });
    expect(trail).toEqual(['i2: b1 b2 b3 v1 b4', 'i2: b1 b2 b3 b4 v1', 'i2: b1 b2 b4 b3 v1', 'i2: b1 b4 b2 b3 v1']);
    const first = now.record('13:12', { type: 'blockMoved', block: 'b4', before: 'b1' });
    expect(ids(first).slice(1)).toEqual(['b4', 'b1', 'b2', 'b3', 'v1']);
  });

  it('stays where it is at either end', () => {
    const start = written();
    expect(moveBlock(start.log.session, block(start, 'b4'), 1)).toBeNull();
    const alone = inSession().record('13:06', { type: 'itemEnded', item: 'i2' });
    expect(alone.log.session.currentItem).toBeNull();
  });
});

describe('a paragraph given to another speaker', () => {
  it('keeps its connector and verb and names who spoke, and what goes on from it goes along', () => {
    const start = written();
    expect(goingOn(start.log.session, block(start, 'b1')).map(({ id }) => id)).toEqual(['b2']);
    const given = start.record('13:11', ...reassignBlock(start.log.session, block(start, 'b1'), 'zms', true));
    expect(block(given, 'b1')).toMatchObject({
      person: 'zms',
      lead: { connector: 'Por su parte,', verb: 'señaló que' },
    });
    expect(block(given, 'b2')).toMatchObject({ person: 'zms', lead: block(start, 'b2').lead });
    expect(given.log.session.turns.map(({ person }) => person)).toEqual(['zms', 'zms']);
    const acta = renderText(compile(given.log.session));
    expect(acta).toMatch(/Por su parte, .*Zulema Martínez Sánchez.* señaló que el programa atiende lo pedido\./);
  });

  it('leaves to their person the paragraphs that go on, which name that person again', () => {
    const start = written();
    const given = start.record('13:11', ...reassignBlock(start.log.session, block(start, 'b1'), 'zms', false));
    expect(block(given, 'b2')).toMatchObject({ person: 'drc', lead: { verb: 'agregó que' } });
    expect(block(given, 'b2').lead?.form).not.toBe('none');
    expect(renderText(compile(given.log.session))).toMatch(/Cervantes Pérez.* agregó que falta el calendario\./);
  });

  it('drops the lead-in that she wrote for whoever spoke before, and a narrative gets one', () => {
    const start = written().record('13:11', { type: 'sentenceRewritten', key: 'lead:b1', text: 'Don Daniel dijo que' });
    const given = start.record('13:12', ...reassignBlock(start.log.session, block(start, 'b1'), 'zms', true));
    expect(renderText(compile(given.log.session))).not.toContain('Don Daniel');
    const told = given.record('13:13', ...reassignBlock(given.log.session, block(given, 'b4'), 'jvz', true));
    expect(block(told, 'b4').lead?.verb).not.toBe('');
    const own = told.record('13:14', ...reassignBlock(told.log.session, block(told, 'b4'), null, true));
    expect(block(own, 'b4')).toMatchObject({ person: null, lead: null });
  });
});

describe('whatever is done to paragraphs', () => {
  const step = fc.record({
    what: fc.constantFrom('split', 'join', 'up', 'down', 'give', 'note', 'doubt', 'type'),
    which: fc.nat(50),
    where: fc.nat(60),
    words: fc.constantFrom('', 'uno', 'dos tres', '  cuatro\n cinco '),
  });
  type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

  function factsOf(now: Recorder, { what, which, where, words }: Step, index: number): readonly EventFact[] {
    const { session } = now.log;
    const all = blocks(session);
    const one = all[which % all.length];
    if (!one) return [];
    switch (what) {
      case 'split':
        return splitBlock(session, one, one, where % (one.text.length + 1), `n${index}`).facts;
      case 'join':
        return joinBlock(session, one, textOf(now))?.facts ?? [];
      case 'up':
      case 'down': {
        const fact = moveBlock(session, one, what === 'up' ? -1 : 1);
        return fact ? [fact] : [];
      }
      case 'give':
        return reassignBlock(session, one, ['drc', 'zms', 'jvz', null][where % 4] ?? null, where % 2 === 0);
      case 'note':
        return [{ type: 'noteMarked', block: one.id, note: !one.note }];
      case 'doubt':
        return [{ type: 'doubtMarked', doubt: `d${index}`, block: one.id }];
      case 'type':
        return [{ type: 'textWritten', block: one.id, text: `${one.text} ${words}` }];
    }
  }

  const letters = (text: string) => text.replace(/\s/g, '');
  /** All that is written, letter by letter, whatever its order. */
  const content = (session: Session) =>
    [
      ...blocks(session)
        .map(({ text }) => letters(text))
        .join(''),
    ]
      .toSorted()
      .join('');

  it('no letter typed is lost or made, no doubt is lost, and undoing it all leads back to where it was', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const start = written();
        let now = start;
        let typed = '';
        let doubts = 0;
        for (const [index, one] of steps.entries()) {
          const facts = factsOf(now, one, index);
          if (facts.length > 0) now = now.record('13:30', ...facts);
          if (one.what === 'type') typed += letters(one.words);
          if (one.what === 'doubt') doubts += 1;
        }
        expect(content(now.log.session)).toBe([...content(start.log.session), ...typed].toSorted().join(''));
        expect(now.log.session.doubts).toHaveLength(doubts);
        for (const doubt of now.log.session.doubts) expect(findBlock(now.log.session, doubt.block)).toBeDefined();

        let { log } = now;
        for (let act = undoTarget(log.entries); act !== null && act !== undoTarget(start.log.entries); ) {
          const seq = log.entries.length + 1;
          const undone = { type: 'undone', act } as const;
          log = extendLog(log, [
            { seq, id: `u${seq}`, act: `u${seq}`, at: at('13:40'), recordedAt: at('13:40'), fact: undone },
          ]);
          act = undoTarget(log.entries);
        }
        expect(log.session).toEqual(start.log.session);
      }),
    );
  });

  it('splitting and joining alone keep the words in their order', () => {
    const inPlace = fc.array(
      step.filter(({ what }) => what === 'split' || what === 'join'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(inPlace, (steps) => {
        const start = written();
        const words = (session: Session) =>
          letters(
            blocks(session)
              .map(({ text }) => text)
              .join(''),
          );
        const now = steps.reduce((before, one, index) => {
          const facts = factsOf(before, one, index);
          return facts.length > 0 ? before.record('13:30', ...facts) : before;
        }, start);
        expect(words(now.log.session)).toBe(words(start.log.session));
      }),
    );
  });
});
