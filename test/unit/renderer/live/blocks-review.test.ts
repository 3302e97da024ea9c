import { describe, expect, it } from 'vitest';
import { withComing } from '#renderer/live/coming.ts';
import { afterSettling, countLeft, leftToReview } from '#renderer/live/review/left.ts';
import { plainWriting } from '#shared/text/writing.ts';
import { floor, inSession } from '#test/fixtures/session-builder.ts';

const left = (session: Parameters<typeof leftToReview>[0]) =>
  leftToReview(session).map(({ id, item }) => `${item} ${id}`);

describe('what is left to review', () => {
  const marked = inSession()
    .record('13:05', { type: 'doubtMarked', doubt: 'd0', note: '¿hubo quórum?' })
    .record('13:06', floor('b1', 'drc'))
    .record('13:07', { type: 'doubtMarked', doubt: 'd1', block: 'b1' })
    .record('13:08', { type: 'noteMarked', block: 'b1', note: true })
    .record('13:09', floor('b2', 'zms'))
    .record('13:10', { type: 'doubtMarked', doubt: 'd2' })
    .record('13:11', { type: 'itemOpened', item: 'i3' })
    .record('13:12', floor('b3', 'jvz'), { type: 'noteMarked', block: 'b3', note: true });

  it('comes in the order of the acta, each with its item, whether about a paragraph or about the item', () => {
    expect(left(marked.log.session)).toEqual(['i2 d0', 'i2 note:b1', 'i2 d1', 'i2 d2', 'i3 note:b3']);
    expect(countLeft(marked.log.session)).toEqual({ notes: 2, doubts: 3 });
  });

  it('follows a paragraph to where it is moved, and outlives one that is taken away', () => {
    const moved = marked.record('13:13', { type: 'blockMoved', block: 'b1', after: 'b3' });
    expect(left(moved.log.session)).toEqual(['i2 d0', 'i2 d2', 'i3 note:b3', 'i3 note:b1', 'i3 d1']);
    const removed = marked.record('13:13', { type: 'blockRemoved', block: 'b1' });
    expect(left(removed.log.session)).toEqual(['i2 d0', 'i2 d1', 'i2 d2', 'i3 note:b3']);
  });

  it('is no longer there once it is settled, and the next one is gone on to', () => {
    const all = leftToReview(marked.log.session);
    expect(afterSettling(all, 'd1')).toBe('d2');
    expect(afterSettling(all, 'note:b3')).toBe('d2');
    expect(afterSettling(all.slice(0, 1), 'd0')).toBeNull();
    const settled = marked
      .record('13:13', { type: 'doubtSettled', doubt: 'd1' })
      .record('13:14', { type: 'noteMarked', block: 'b1', note: false });
    expect(left(settled.log.session)).toEqual(['i2 d0', 'i2 d2', 'i3 note:b3']);
  });

  it('a doubt marked after the closing has the item of its paragraph', () => {
    const closed = marked
      .record('13:20', { type: 'closed' })
      .record('13:30', { type: 'doubtMarked', doubt: 'd9', block: 'b1' });
    expect(closed.log.session.doubts.at(-1)).toMatchObject({ id: 'd9', item: 'i2' });
  });
});

describe('what is on its way to the disk', () => {
  const two = inSession().record('13:06', floor('b1', 'drc')).record('13:07', floor('b2', 'drc'));
  const join = { type: 'blocksJoined', block: 'b1', absorbed: 'b2', text: 'a b' } as const;

  it('a join shows at once, and is not done twice', () => {
    const coming = [
      { block: 'b1', facts: [join], at: '2020-11-03T19:08:00.000Z', writing: plainWriting('a b'), typed: false },
    ];
    const shown = withComing(two.log.session, coming);
    expect(shown.minutes.some(({ id }) => id === 'b2')).toBe(false);
    const done = two.record('13:08', join).record('13:09', { type: 'textWritten', block: 'b1', text: 'a b c' });
    expect(withComing(done.log.session, coming)).toBe(done.log.session);
  });

  it('two lead-ins chosen one after the other both count, whichever of them is on disk', () => {
    const lead = { connector: 'Acto seguido,', form: 'cargo', verb: 'indicó' };
    const second = { ...lead, verb: 'solicitó' };
    const changes = [lead, second].map((chosen) => ({ type: 'leadChanged', block: 'b2', lead: chosen }) as const);
    const coming = changes.map((fact) => ({
      block: 'b2',
      facts: [fact],
      at: '2020-11-03T19:08:00.000Z',
      writing: plainWriting(''),
      typed: false,
    }));
    const leadIn = ({ minutes }: typeof two.log.session) =>
      minutes.flatMap((minute) => (minute.kind === 'block' && minute.id === 'b2' ? [minute.lead] : []));
    expect(leadIn(withComing(two.log.session, coming))).toEqual([second]);
    const [first] = changes;
    if (!first) throw new Error('no first');
    const half = two.record('13:08', first);
    expect(leadIn(withComing(half.log.session, coming.slice(1)))).toEqual([second]);
    expect(leadIn(withComing(half.log.session, coming))).toEqual([second]);
  });
});
