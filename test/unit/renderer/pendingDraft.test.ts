/** What a session left pending, as it comes onto the next agenda. */
import { describe, expect, test } from 'vitest';
import { itemsOf, newRow } from '#renderer/library/agendaDraft.ts';
import { withoutPending, withPending } from '#renderer/library/pendingDraft.ts';
import type { ItemDraft } from '#shared/session/facts.ts';
import type { PendingItem } from '#shared/session/pending.ts';

const PEOPLE = [{ id: 'zms' }];
const pending = (item: ItemDraft): PendingItem => ({
  item: { ...item, withdrawn: false, deferred: 'session', openedAt: null, endedAt: null },
  why: 'deferred',
  reason: null,
});
const plan = pending({ id: 'p', kind: 'topic', title: 'Plan anual', presenter: 'zms', minutes: 10 });
const part = pending({ id: 'p1', kind: 'topic', title: 'Presupuesto', parent: 'p', presenter: 'gone' });

describe('what is pending', () => {
  test('comes before what closes the session, with all that was known of it', () => {
    const rows = [newRow('Lista de asistencia', null), newRow('Asuntos generales', null), newRow('Clausura', null)];
    expect(itemsOf(withPending(rows, [plan, part], PEOPLE))).toEqual([
      expect.objectContaining({ title: 'Lista de asistencia' }),
      { id: 'p', kind: 'topic', title: 'Plan anual', presenter: 'zms', minutes: 10 },
      { id: 'p1', kind: 'topic', title: 'Presupuesto', parent: 'p' },
      expect.objectContaining({ title: 'Asuntos generales' }),
      expect.objectContaining({ title: 'Clausura' }),
    ]);
  });

  test('takes the place of a blank agenda, comes once, and stands by itself without what it was under', () => {
    const once = withPending([newRow('', null)], [part], PEOPLE);
    expect(itemsOf(withPending(once, [part], PEOPLE))).toEqual([{ id: 'p1', kind: 'topic', title: 'Presupuesto' }]);
  });

  test('can be taken off again; what was under it stays, by itself', () => {
    const both = withPending([newRow('Lista de asistencia', null)], [plan, part], PEOPLE);
    expect(withoutPending(both, 'p').map(({ title, nested }) => [title, nested])).toEqual([
      ['Lista de asistencia', false],
      ['Presupuesto', false],
    ]);
    expect(withoutPending(withPending([], [plan], PEOPLE), 'p')).toMatchObject([{ title: '' }]);
  });
});
