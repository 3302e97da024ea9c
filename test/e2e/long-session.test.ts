/** A session of eight hours: what is out of sight is not drawn, and nothing moves when she goes back to it. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { writeBundle } from '#shared/bundle-io.ts';
import { longSession } from '#test/fixtures/long-session.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call } from './keyboard.ts';

/** How far she goes back at a time, in windows' heights: beyond what may be drawn ahead of her. */
const STEP = 15;
/** How many frames it takes at least for what was far to be laid out and left again. */
const REST = 5;

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

interface Drawn {
  /** How many stretches are left undrawn. */
  readonly undrawn: number;
  /** How tall all of them are together, in pixels. */
  readonly height: number;
}

function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const stretches = [...document.querySelectorAll('[data-stretch]')];
    const undrawn = stretches.filter(
      (each) => !each.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }),
    );
    const height = stretches[0]?.closest('section')?.scrollHeight ?? 0;
    return { undrawn: undrawn.length, height };
  });
}

/** Waits until only what is near what is seen is drawn, and stays as it is. Answers how tall it all is. */
async function atRest(page: Page): Promise<number> {
  let last: Drawn | undefined;
  await expect
    .poll(async () => {
      const before = last;
      await page.evaluate(frames, REST);
      last = await drawn(page);
      return last.undrawn > 20 && last.height === before?.height;
    })
    .toBe(true);
  return last?.height ?? 0;
}

/** In a page: once some frames were drawn. */
async function frames(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** A window of another size is laid out in a frame or two, which may come after its driver was answered. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 700 });
  await page.waitForFunction((wanted) => innerWidth === wanted, width);
}

/** Goes through the list from its end to its beginning. Answers each height that it had. */
function heightsOnTheWay(page: Page): Promise<number[]> {
  return page.evaluate(async (step) => {
    const list = document.querySelector('[data-stretch]')?.closest('section');
    if (!list) throw new Error('There is no list');
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const heights = new Set<number>();
    list.scrollTop = list.scrollHeight;
    for (;;) {
      // What comes near is drawn in one frame or the next.
      for (let count = 0; count < 3; count += 1) {
        await frame();
        heights.add(list.scrollHeight);
      }
      if (list.scrollTop === 0) return [...heights];
      list.scrollTop -= list.clientHeight * step;
    }
  }, STEP);
}

/** The minute that begins the stretch after the one with this minute. */
function firstOfNext(page: Page, minute: string): Promise<string | undefined> {
  return page.evaluate((id) => {
    const stretch = document.querySelector(`[data-minute="${id}"]`)?.closest('[data-stretch]');
    return stretch?.nextElementSibling?.querySelector<HTMLElement>('[data-minute]')?.dataset.minute;
  }, minute);
}

/** How far from the middle of the list a minute is once it was asked to be there, in pixels. */
function farFromMiddle(page: Page, minute: string): Promise<number> {
  return page.evaluate(async (id) => {
    const row = document.querySelector(`[data-minute="${id}"]`);
    const list = row?.closest('section');
    if (!row || !list) throw new Error('There is no such row');
    const middle = (of: Element) => of.getBoundingClientRect().top + of.getBoundingClientRect().height / 2;
    row.scrollIntoView({ block: 'center' });
    for (let count = 0; count < 3; count += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return Math.abs(middle(row) - middle(list));
  }, minute);
}

describe(`a session of eight hours, in ${HOST}`, () => {
  it('draws what is near what is seen, and stands still while she goes back, whatever changed meanwhile', async () => {
    app = await launch();
    const { page } = app;
    const { id } = await call(app, 'sessions.import', { text: writeBundle(longSession(600)) });
    await page.evaluate((session) => {
      window.location.hash = `#/sesion/${session}`;
    }, id);

    await resize(page, 640);
    const wide = await atRest(page);
    expect(await heightsOnTheWay(page)).toEqual([wide]);
    // A place that is far away is reached as it is.
    for (const minute of ['x300', 'x20', 'x590']) expect(await farFromMiddle(page, minute)).toBeLessThan(2);

    // It is laid out anew where lines break elsewhere, as at 200 %.
    await resize(page, 480);
    const narrow = await atRest(page);
    expect(await heightsOnTheWay(page)).toEqual([narrow]);

    // And where something changes far from what is seen.
    await page.getByText('palabra').last().scrollIntoViewIfNeeded();
    await atRest(page);
    const text = 'Una línea.\n'.repeat(30);
    await call(app, 'sessions.record', {
      session: id,
      facts: [{ fact: { type: 'textWritten', block: 'x3', text } }],
    });
    await expect.poll(async () => (await drawn(page)).height).toBeGreaterThan(narrow + 200);
    const changed = await atRest(page);
    expect(await heightsOnTheWay(page)).toEqual([changed]);

    // Or is only moved: a stretch that begins and ends as before, behind the one that followed it.
    const moved = ['x129', 'x130', 'x131'];
    await call(app, 'sessions.record', {
      session: id,
      facts: moved.map((block, index) => ({
        fact: { type: 'blockMoved', block, after: moved[index - 1] ?? 'x164' },
      })),
    });
    await expect.poll(() => firstOfNext(page, 'x164')).toBe('x129');
    expect(await atRest(page)).toBe(changed);
    expect(await heightsOnTheWay(page)).toEqual([changed]);
  });
});
