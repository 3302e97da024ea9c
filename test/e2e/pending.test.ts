/** Convening the next session: what the body's last one put off is offered, and comes onto the agenda by one key. */
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { AGENDA, profileBody, SHEET } from '#test/fixtures/session-builder.ts';
import { objections } from './axe.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const c = catalogue.convene;

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

describe(`what a session left pending, in ${HOST}`, () => {
  it('is offered at the next convening and put on its agenda with the space bar', async () => {
    app = await launch({ clock: '2020-11-10T19:00:00.000Z' });
    const { page } = app;
    await page.getByText(catalogue.home.setUp).first().waitFor();
    const at = keyboard(page);
    const body = profileBody('secretariado-tecnico-local');
    await call(app, 'bodies.save', { body });
    const { id } = await call(app, 'sessions.create', { body: body.id, sheet: SHEET, agenda: [...AGENDA] });
    const [, , topic] = AGENDA;
    if (!topic) throw new Error('no topic');
    const off = { type: 'itemDeferred', item: topic.id, to: 'session', reason: 'por falta de dictamen' } as const;
    await call(app, 'sessions.record', { session: id, facts: [{ fact: { type: 'opened' } }, { fact: off }] });
    await page.evaluate((convening) => {
      window.location.hash = convening;
    }, `#/convocar/organo/${body.id}`);
    const title = page.getByLabel(c.itemTitle('1'), { exact: true });
    await title.waitFor();
    const box = page.getByRole('checkbox', { name: `${topic.title} · ${c.pending.why.deferred(off.reason)}` });
    await box.waitFor();
    expect(await title.inputValue()).toBe('');
    expect(await box.isChecked()).toBe(false);

    await box.focus();
    await focused(box);
    await at.press('Space');
    await expect.poll(() => title.inputValue()).toBe(topic.title);
    await focused(box);
    await at.press('Space');
    await expect.poll(() => title.inputValue()).toBe('');
    await at.press('Space');
    await expect.poll(() => title.inputValue()).toBe(topic.title);

    expect(await objections(page)).toEqual([]);

    await page.getByRole('button', { name: c.save, exact: true }).press('Enter');
    await page.getByText(c.created, { exact: true }).waitFor();
    const sessions = await call(app, 'sessions.list', {});
    const next = sessions.find(({ number }) => number === SHEET.number + 1);
    const { entries } = await call(app, 'sessions.load', { session: next?.id ?? '' });
    expect(entries[0]?.fact).toMatchObject({ type: 'convened', agenda: [{ title: topic.title, kind: 'topic' }] });
  });
});
