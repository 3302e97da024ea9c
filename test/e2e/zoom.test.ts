/** At 200 % every screen still has all that it has: nothing is out of the window where it cannot be scrolled to. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST } from './hosts.ts';
import { SCREENS, type Stage, setStage } from './screens.ts';

/** A window of 1280×800 enlarged to 200 %; and the strip's least, which is of its own size at any zoom. */
const ENLARGED = { width: 640, height: 400 };
const STRIP = { width: 320, height: 300 };
const USUAL = { width: 1440, height: 900 };

/** What is pressed, chosen or written in that the window cuts off, and that no scrolling brings into it. */
function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls =
      'button, input, select, textarea, a[href], [contenteditable="true"], [role="option"], [role="tab"]';
    const scrolls = (element: Element | null, axis: 'X' | 'Y'): boolean => {
      if (!element) return false;
      const room =
        axis === 'X' ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
      const overflow = getComputedStyle(element)[`overflow${axis}`];
      return (room > 1 && (overflow === 'auto' || overflow === 'scroll')) || scrolls(element.parentElement, axis);
    };
    // Behind a dialog nothing is reached at all.
    const dialog = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
    return [...(dialog ?? document).querySelectorAll(controls)].flatMap((element) => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || !element.checkVisibility({ visibilityProperty: true })) return [];
      const aside = (left < -1 || right > innerWidth + 1) && !scrolls(element.parentElement, 'X');
      const below = (top < -1 || bottom > innerHeight + 1) && !scrolls(element.parentElement, 'Y');
      return aside || below ? [`${Math.round(left)} ${Math.round(top)} ${element.outerHTML.slice(0, 160)}`] : [];
    });
  });
}

describe.skipIf(HOST !== 'browser')('at 200 %', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.app.kill());

  it.each(SCREENS)('%s', async (_name, reach) => {
    await stage.app.page.setViewportSize(USUAL);
    await reach(stage);
    const { shown } = stage;
    await shown.setViewportSize(shown === stage.app.page ? ENLARGED : STRIP);
    await expect.poll(() => outOfReach(shown)).toEqual([]);
  });
});
