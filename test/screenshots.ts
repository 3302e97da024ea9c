/**
 * Pictures of every screen, to be looked at: `npm run screenshots`, into `screenshots/es/`. Each screen in each theme at each size;
 * `ACTA_SHOTS=name` takes only the screens whose name holds those words, and `ACTA_LANGUAGE=en` those of English into `screenshots/en/`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { language } from '#shared/catalogue/index.ts';
import { SCREENS, type Stage, setStage } from './e2e/screens.ts';
import { ALL_THEMES, showIn } from './e2e/themes.ts';

const FOLDER = path.resolve('screenshots', language);
const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 700 },
];
/** The strip at its least width, and as it first opens. */
const STRIP_SIZES = [
  { width: 320, height: 300 },
  { width: 460, height: 220 },
];

let stage: Stage;
beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  stage = await setStage();
});
afterAll(() => stage.app.kill());

describe('pictures of', () => {
  it.each(SCREENS.map(([name, reach], index) => ({ name, reach, index })))('$name', async ({ name, reach, index }) => {
    await stage.app.page.setViewportSize({ width: 1440, height: 900 });
    await reach(stage);
    if (!name.includes(process.env.ACTA_SHOTS ?? '')) return;
    const file = `${String(index + 1).padStart(2, '0')} ${name}`;
    await pictures(stage.shown, file, stage.shown === stage.app.page ? SIZES : STRIP_SIZES);
  });
});

/** A picture of a window in each theme, at each size. */
async function pictures(page: Page, name: string, sizes: readonly { width: number; height: number }[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    // The first picture at another size may still be of what was drawn before.
    await page.screenshot();
    for (const theme of ALL_THEMES) {
      await showIn(page, theme);
      await painted(page);
      const file = `${name} ${size.width}×${size.height} ${theme}.png`.replaceAll(' ', '-');
      await page.screenshot({ path: path.join(FOLDER, file), animations: 'disabled' });
    }
  }
}

/** Waits until what is there has been drawn, its images too. */
function painted(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
