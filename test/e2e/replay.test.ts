/** The sample session played again as if live: it is followed, stopped and stepped, and leaves nothing behind. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const t = catalogue.replay;
const live = catalogue.live;

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

/** The controls on the live screen that would record something and can be pressed, by their names. */
async function recording(page: Page): Promise<string[]> {
  const { actions, attendance, agenda, recess, closeSession, item, stream } = live;
  const names = [
    actions.vote,
    actions.agreement,
    actions.next,
    actions.floor,
    attendance.rollCallAgain,
    attendance.guest,
    attendance.endFloor,
    agenda.add,
    recess.button,
    closeSession,
    item.end,
    stream.editAgreement,
    stream.revokeAgreement,
    live.undoShort,
  ];
  const found = names.map((name) => page.getByRole('button', { name, disabled: false }));
  const counts = await Promise.all(found.map((each) => each.count()));
  return names.filter((_, index) => counts[index] !== 0);
}

describe(`the sample session, played in ${HOST}`, () => {
  it('goes by its own clock, stands still, is stepped through, records nothing, and can be opened instead', async () => {
    app = await launch({ clock: '2026-03-04T16:00:00.000Z' });
    const { page } = app;
    const at = keyboard(page);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await page.getByRole('button', { name: new RegExp(catalogue.home.sample) }).press('Enter');

    // It plays at once: the roll call arrives by itself.
    await page.getByText(live.stream.rollCall(6, 0)).waitFor();
    await button(t.pause).press('Enter');
    await button(t.play).waitFor();
    // The hours are those of the session, not today's.
    await page.getByText(/^En sesión [0-9:]+$/).waitFor();

    // To the end, where the acta is whole; and back, where it is not.
    const place = page.getByRole('slider', { name: t.place });
    await place.focus();
    await at.press('End');
    await page.getByText(live.stage.closed, { exact: true }).waitFor();
    await button(t.again).waitFor();
    await button(t.back).press('Enter');
    await page.getByText(live.stage.closed, { exact: true }).waitFor({ state: 'hidden' });
    await button(t.forward).press('Enter');
    await page.getByText(live.stage.closed, { exact: true }).waitFor();
    await place.focus();
    await at.press('Home');
    await page.getByText(live.stream.rollCall(6, 0)).waitFor({ state: 'hidden' });

    // What records is not there, and a key that would record says so once; what is looked at is.
    await place.fill('60');
    await page.getByText(/^En sesión/).waitFor();
    await page.getByText(t.lookOnly).waitFor();
    expect(await recording(page)).toEqual([]);
    for (const keys of ['Control+Shift+Enter', 'Control+u', 'F9', 'Control+1', 'Control+z']) {
      await page.keyboard.press(keys);
      await page.getByText(t.refused).waitFor();
      expect(await page.getByText(t.refused).count(), keys).toBe(1);
      expect(await page.getByRole('dialog').count(), keys).toBe(0);
    }
    await page.keyboard.press('F4');
    await page.locator('[data-finding]:focus').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: live.palette.title }).fill(live.actions.vote);
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option', { name: new RegExp(`^${live.actions.vote}`) }).count()).toBe(0);
    await page.getByRole('combobox', { name: live.palette.title }).fill(catalogue.help.title);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await call(app, 'sessions.list', {})).toEqual([]);

    await button(t.end).press('Enter');
    await page.getByText(catalogue.home.welcome).waitFor();
    expect(await call(app, 'bodies.list', {})).toEqual([]);

    await page.getByRole('button', { name: new RegExp(catalogue.home.sample) }).press('Enter');
    await button(t.open).press('Enter');
    await page.getByText(live.stage.closed, { exact: true }).waitFor();
    expect(await call(app, 'sessions.list', {})).toHaveLength(1);
  });
});
