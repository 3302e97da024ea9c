/** `npm run icons`: the app's icon as PNG in each size, from its drawing. A packager makes the other formats of the largest. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '#test/e2e/chromium.ts';

const FOLDER = path.resolve(import.meta.dirname, '..', 'resources', 'icons');
/** The small ones have a drawing of their own, with what can still be told apart. */
const SMALL = [16, 32];
const LARGE = [24, 48, 64, 128, 256, 512, 1024];

const executablePath = await findChromium();
if (!executablePath) throw new Error('no Chromium: set ACTA_CHROMIUM');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
const page = await browser.newPage();
for (const size of [...SMALL, ...LARGE]) {
  const drawing = readFileSync(path.join(FOLDER, SMALL.includes(size) ? 'small.svg' : 'icon.svg'), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: path.join(FOLDER, `${size}x${size}.png`), omitBackground: true });
}
await browser.close();
