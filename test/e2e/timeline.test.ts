/** The timeline of a real session: gone along by keyboard, brought nearer, and left for what happened then. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { parseBundle } from '#shared/bundle-io.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Agreement } from '#shared/session/session.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const t = catalogue.live.timeline;
const TEXT = readFileSync(new URL('../fixtures/stl-iv-2020.acta.json', import.meta.url), 'utf8');
const { session: SESSION } = parseBundle(TEXT);
const VOTES = SESSION.minutes.filter(({ kind }) => kind === 'vote').length;
const AGREEMENTS = SESSION.minutes.filter((minute): minute is Agreement => minute.kind === 'agreement');

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

/** The reference session on the screen, and the place on its timeline that the keyboard has. */
async function onTimeline() {
  app = await launch();
  const { page } = app;
  const { id } = await call(app, 'sessions.import', { text: TEXT });
  await page.evaluate((session) => {
    window.location.hash = `#/sesion/${session}`;
  }, id);
  const summary = t.summary({ turns: SESSION.turns.length, votes: VOTES, agreements: AGREEMENTS.length });
  const stop = page.getByRole('group', { name: summary, exact: true }).getByRole('button');
  const at = keyboard(page);
  // It is drawn once all else is.
  await stop.waitFor();
  await toTimeline(at, stop);
  return { page, at, stop };
}

/** It is found in the palette, however much stands between. */
async function toTimeline(at: ReturnType<typeof keyboard>, stop: Locator): Promise<void> {
  await at.find('línea de tiempo', t.go);
  await at.focused(stop);
}

const nameOf = async (stop: Locator) => (await stop.getAttribute('aria-label')) ?? '';

/** Goes back along the timeline until it is where something is told. */
async function goBackTo(page: Page, stop: Locator, words: string): Promise<void> {
  await page.keyboard.press('End');
  for (let left = 200; left > 0 && !(await nameOf(stop)).startsWith(words); left -= 1) {
    await page.keyboard.press('ArrowLeft');
  }
  expect(await nameOf(stop)).toContain(words);
}

/** The minute in whose row the focus is. */
function minuteInFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-minute]')?.dataset.minute);
}

describe(`the timeline, in ${HOST}`, () => {
  it('tells all that happened in order, and leads to it from the keyboard and with the mouse', async () => {
    const { page, at, stop } = await onTimeline();
    const told: string[] = [];
    await at.press('Home');
    for (let name = await nameOf(stop); name !== told.at(-1); name = await nameOf(stop)) {
      told.push(name);
      await at.press('ArrowRight');
    }
    const folios = AGREEMENTS.map(({ folio }) => t.agreement(folio));
    expect(told.filter((name) => name.startsWith(t.agreement(''))).map((name) => name.split(', ')[0])).toEqual(folios);
    expect(told.filter((name) => name.startsWith(t.vote))).toHaveLength(VOTES);

    // A turn is where she goes on writing what was said in it.
    const turn = SESSION.turns[0];
    const speaker = SESSION.body.members.find(({ id }) => id === turn?.person)?.name ?? '';
    await goBackTo(page, stop, speaker);
    await at.press('Enter');
    await at.writing(speaker);

    // An agreement is gone to where it stands.
    const [agreement] = AGREEMENTS;
    if (!agreement) throw new Error('The session has no agreement');
    await toTimeline(at, stop);
    await at.press('Escape');
    await at.writing(speaker);
    await toTimeline(at, stop);
    await goBackTo(page, stop, t.agreement(agreement.folio));
    await at.press('Enter');
    await expect.poll(() => minuteInFocus(page)).toBe(agreement.id);

    // What is pointed at says what it is, and a press on it goes there.
    await toTimeline(at, stop);
    await goBackTo(page, stop, speaker);
    const box = await stop.boundingBox();
    if (!box) throw new Error('It is not in sight');
    await page.getByRole('button', { name: catalogue.live.home, exact: true }).focus();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.locator('[aria-hidden] > strong').getByText(speaker, { exact: true }).waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await at.writing(speaker);
  });

  it('is brought nearer and gone along, by its keys and by its buttons, and seen whole again', async () => {
    const { page, at, stop } = await onTimeline();
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const isWhole = () => button(t.fit).isDisabled();
    const farFromEdge = async () => (await stop.boundingBox())?.x ?? 0;
    await goBackTo(page, stop, t.vote);
    expect(await isWhole()).toBe(true);
    const name = await nameOf(stop);
    await at.press('+', '+');
    await expect.poll(isWhole).toBe(false);
    // What she is at stays in sight, and she is still there.
    expect(await nameOf(stop)).toBe(name);
    const before = await farFromEdge();
    await at.press('Shift+ArrowRight');
    await expect.poll(farFromEdge).toBeLessThan(before);
    await at.press('0');
    await expect.poll(isWhole).toBe(true);

    await at.tabTo(button(t.zoomIn));
    await at.press('Enter', 'Enter');
    await expect.poll(isWhole).toBe(false);
    await at.tabTo(button(t.zoomOut));
    await at.press('Enter', 'Enter');
    await expect.poll(isWhole).toBe(true);
  });
});
