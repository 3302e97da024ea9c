/** From one session to the next: what the first put off is on the second's agenda where she chose it, and nowhere else. */
import { expect, it } from 'vitest';
import { itemsOf, newRow } from '#renderer/library/agendaDraft.ts';
import { withPending } from '#renderer/library/pendingDraft.ts';
import { type ItemDraft, ItemDraftSchema } from '#shared/session/facts.ts';
import { foldLog } from '#shared/session/log.ts';
import { pendingItems } from '#shared/session/pending.ts';
import { convene, type TestApp, testApp } from '../fixtures/app.ts';

async function sessionOf({ ok }: TestApp, session: string) {
  const { body, entries } = await ok('sessions.load', { session });
  return foldLog(body, entries);
}

it('an item put off is convened again with the next session, and dealt with there', async () => {
  const test = testApp();
  const first = await convene(test);
  await test.ok('sessions.record', { session: first, facts: [{ fact: { type: 'opened' } }] });
  const off = { type: 'itemDeferred', item: 'i2', to: 'session', reason: 'por falta de dictamen' } as const;
  await test.ok('sessions.record', { session: first, facts: [{ fact: off }, { fact: { type: 'closed' } }] });

  const before = await sessionOf(test, first);
  const rows = withPending([newRow('Clausura', null)], pendingItems(before), before.body.members);
  const agenda = itemsOf(rows).map((item): ItemDraft => ItemDraftSchema.parse(item));
  const sheet = { ...before.sheet, number: 5, date: '2020-12-01' };
  const { id: second } = await test.ok('sessions.create', { body: before.body.id, sheet, agenda });
  const facts = [{ fact: { type: 'opened' } }, { fact: { type: 'itemOpened', item: 'i2' } }] as const;
  await test.ok('sessions.record', { session: second, facts: [...facts] });

  const after = await sessionOf(test, second);
  expect(after.agenda.items.map(({ title }) => title)).toEqual(['Programa anual', 'Clausura']);
  expect(after.currentItem).toBe('i2');
  expect(pendingItems(after)).toEqual([]);
  expect(pendingItems(await sessionOf(test, first)).map(({ item }) => item.id)).toEqual(['i2']);
});
