/** Nothing moves while a screen loads, however slow the machine; and what is soon there announces nothing. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Screen, writeAddress } from '#renderer/state/navigation.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { facilitator } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call } from './keyboard.ts';

/** A share of the window that nobody sees move: less than a pixel's row. */
const UNSEEN = 0.001;
/** How many times slower than this machine the page runs, so that what comes late is seen to. */
const SLOWER = 4;

interface Shift {
  readonly value: number;
  /** What moved, and from where to where. */
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    /** All that has moved by itself since the page began. */
    shifts: Shift[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Keeps an account of what moves; runs in the page before anything of its own. */
function watchShifts(): void {
  window.shifts = [];
  const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return `${element?.outerHTML.slice(0, 120)}: ${place(previousRect)} → ${place(currentRect)}`;
      });
      window.shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until nothing more is to be drawn. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 5; frame += 1) {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

let app: Launched;
let session: string;
let closed: string;
let body: string;

describe.skipIf(HOST !== 'browser')('what loads', () => {
  beforeAll(async () => {
    app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
    await facilitator(app).reachSecondItem(AGENDA, profileBody('secretariado-tecnico-local').members);
    ({ id: closed } = await call(app, 'sessions.sample', {}));
    session = (await call(app, 'sessions.list', {})).find(({ id }) => id !== closed)?.id ?? '';
    body = (await call(app, 'bodies.list', {}))[0]?.id ?? '';
    await app.page.addInitScript(watchShifts);
    const devTools = await app.page.context().newCDPSession(app.page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  });
  afterAll(() => app.kill());

  /** Each screen, how it is known to be there, and what is done there that loads something more. */
  const SCREENS: readonly [name: string, screen: () => Screen, there: (page: Page) => Promise<void>][] = [
    ['the home', () => ({ name: 'home' }), (page) => page.getByText(catalogue.home.inProgress).first().waitFor()],
    [
      'the bodies',
      () => ({ name: 'bodies' }),
      (page) => page.getByText(profileBody('secretariado-tecnico-local').name).first().waitFor(),
    ],
    ['a body', () => ({ name: 'body', id: body }), (page) => page.getByRole('tab').first().waitFor()],
    [
      'its phrasebook',
      () => ({ name: 'body', id: body }),
      async (page) => {
        await page.getByRole('tab', { name: catalogue.bodies.tabs.phrasebook }).click();
        await page.getByRole('figure').first().waitFor();
      },
    ],
    [
      'its paper',
      () => ({ name: 'body', id: body }),
      async (page) => {
        await page.getByRole('tab', { name: catalogue.bodies.tabs.paper }).click();
        await page.getByRole('img', { name: catalogue.paper.miniatureOf }).waitFor();
      },
    ],
    [
      'a new session',
      () => ({ name: 'convene', body }),
      (page) => page.getByLabel(catalogue.convene.itemTitle(1), { exact: true }).waitFor(),
    ],
    [
      'the first start',
      () => ({ name: 'firstProfile' }),
      (page) => page.getByRole('radio').first().waitFor({ state: 'attached' }),
    ],
    [
      'a running session',
      () => ({ name: 'live', id: session }),
      (page) =>
        page
          .getByText(AGENDA[1]?.title ?? '')
          .first()
          .waitFor(),
    ],
    [
      'its acta',
      () => ({ name: 'live', id: session }),
      async (page) => {
        await page
          .getByText(AGENDA[1]?.title ?? '')
          .first()
          .waitFor();
        await page.keyboard.press('F2');
        await page.getByRole('region', { name: catalogue.acta.pages }).locator('[data-acta-key]').first().waitFor();
      },
    ],
    [
      'a closed session with its acta',
      () => ({ name: 'live', id: closed }),
      (page) => page.getByRole('region', { name: catalogue.acta.pages }).locator('[data-acta-key]').first().waitFor(),
    ],
    [
      'the help',
      () => ({ name: 'home' }),
      async (page) => {
        await page.getByText(catalogue.home.inProgress).first().waitFor();
        await page.keyboard.press('F1');
        await page.getByRole('dialog', { name: catalogue.help.title }).waitFor();
      },
    ],
    [
      'the strip',
      () => ({ name: 'strip', id: session }),
      (page) =>
        page
          .getByText(AGENDA[1]?.title ?? '')
          .first()
          .waitFor(),
    ],
  ];

  it.each(SCREENS)('%s stands still', async (_name, screen, there) => {
    const { page } = app;
    const address = writeAddress(screen());
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, address);
    await page.reload();
    await there(page);
    await settled(page);
    const shifts = await page.evaluate(() => window.shifts);
    expect(shifts.filter(({ value }) => value > UNSEEN)).toEqual([]);
  });
});
