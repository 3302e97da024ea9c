import { describe, expect, test } from 'vitest';
import {
  addNarrative,
  addParagraph,
  giveFloor,
  openNextItem,
  openSession,
  pendingAtClosing,
} from '#renderer/live/commands.ts';
import type { FactDraft } from '#shared/api.ts';
import { convened, profileBody } from '#test/fixtures/session-builder.ts';

const [ana = '', berta = ''] = profileBody('secretariado-tecnico-local').members.map(({ id }) => id);
const facts = (drafts: FactDraft[] | null) => (drafts ?? []).map(({ fact }) => fact);

function opened() {
  return convened().record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' });
}

describe('commands of the live screen', () => {
  test('opening the session opens its first item in the same act', () => {
    expect(facts(openSession(convened().log.session))).toEqual([
      { type: 'opened' },
      { type: 'itemOpened', item: 'i1' },
    ]);
  });

  test('an agenda without items can be opened too', () => {
    expect(facts(openSession(convened(undefined, []).log.session))).toEqual([{ type: 'opened' }]);
  });

  test('the next item passes over those withdrawn, and there is none after the last', () => {
    const session = opened().record('13:01', { type: 'itemWithdrawn', item: 'i2' });
    expect(facts(openNextItem(session.log.session))).toEqual([{ type: 'itemOpened', item: 'i3' }]);
    const last = session.record('13:02', { type: 'itemOpened', item: 'i5' });
    expect(openNextItem(last.log.session)).toBeNull();
  });

  test('the floor is not given before the opening, nor to someone absent', () => {
    expect(giveFloor(convened().log.session, ana, 'b1')).toBeNull();
    const session = opened().record('13:01', {
      type: 'rollCalled',
      attendance: [
        { person: ana, present: true },
        { person: berta, present: false },
      ],
    });
    expect(giveFloor(session.log.session, berta, 'b1')).toBeNull();
    expect(facts(giveFloor(session.log.session, ana, 'b1'))[0]).toMatchObject({ type: 'floorGiven', person: ana });
  });

  test('a new paragraph goes at the end after the last one, and after an earlier one that is being edited', () => {
    const { session } = opened()
      .record('13:01', ...facts(giveFloor(opened().log.session, ana, 'b1')))
      .record('13:02', ...facts(giveFloor(opened().log.session, berta, 'b2'))).log;
    expect(facts(addParagraph(session, 'b2', 'b3'))[0]).toMatchObject({ person: berta, block: 'b3' });
    expect(facts(addParagraph(session, 'b2', 'b3'))[0]).not.toHaveProperty('after');
    expect(facts(addParagraph(session, 'b1', 'b3'))[0]).toMatchObject({ person: ana, after: 'b1' });
    expect(facts(addParagraph(session, null, 'b3'))[0]).toMatchObject({ person: berta });
  });

  test('after the closing a paragraph is added only beside another', () => {
    const { session } = opened()
      .record('13:01', ...facts(giveFloor(opened().log.session, ana, 'b1')))
      .record('14:00', { type: 'closed' }).log;
    expect(facts(addParagraph(session, 'b1', 'b2'))[0]).toMatchObject({ after: 'b1' });
    expect(facts(addNarrative(session, 'b1', 'b2'))[0]).toMatchObject({ person: null, after: 'b1' });
    expect(addNarrative(session, null, 'b2')).toBeNull();
  });

  test('closing tells what is not settled: items not opened, decisions without outcome, empty paragraphs', () => {
    const { session } = opened()
      .record('13:01', { type: 'itemOpened', item: 'i3' })
      .record('13:02', ...facts(giveFloor(opened().log.session, ana, 'b1'))).log;
    expect(pendingAtClosing(session)).toEqual([
      { kind: 'notOpened', id: 'i2' },
      { kind: 'noOutcome', id: 'i3' },
      { kind: 'notOpened', id: 'i4' },
      { kind: 'emptyBlock', id: 'b1' },
    ]);
  });
});
