/**
 * How soon one window shows what is recorded in the other, in an eight-hour session: from the key that gives the floor to
 * the frame in which the other window tells it. Each way, in each host that this machine can show.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, chromium, type Page } from 'playwright-core';
import { findRuntime, hasDisplay, runtimeFlags } from '#electron/runtime.ts';
import { CHROMIUM_ARGS, findChromium } from '../e2e/chromium.ts';
import { environment, killed, startServer } from '../e2e/processes.ts';
import { open } from './open.ts';
import type { Told } from './told.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const FACTS = 30;
/** Between one and the next, in milliseconds: quicker than anybody gives the floor. */
const PAUSE = 250;
/** What changes with the floor: in the strip who holds it, in the session's window the rows of the minutes. */
const HOLDER = '[data-floor]';
const MINUTES = '[data-capture]';

declare const window: Window & { acted: Promise<number>; shown: Promise<number> };

/** @param session the bundle of a session that is still open */
export async function measureTwoWindows(session: string, told: Told): Promise<void> {
  await inBrowser(session, told);
  await inDesktop(session, told);
}

async function inBrowser(session: string, told: Told): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) return;
  await withFolder(async (data) => {
    const { server, address } = await startServer({ ...environment(), ACTA_DATA: data });
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(address);
      await open(page, session);
      await bothWays('browser', page, page.waitForEvent('popup'), told);
    } finally {
      await browser.close();
      await killed(server);
    }
  });
}

async function inDesktop(session: string, told: Told): Promise<void> {
  const executablePath = findRuntime();
  if (!executablePath || !hasDisplay()) return;
  await withFolder(async (data) => {
    const env = { ...environment(), ACTA_DATA: data };
    const app = await _electron.launch({ executablePath, args: [...runtimeFlags(), ROOT], env });
    try {
      const page = await app.firstWindow();
      await open(page, session);
      await bothWays('desktop', page, app.waitForEvent('window'), told);
    } finally {
      await killed(app.process());
    }
  });
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'acta-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function bothWays(host: string, live: Page, opened: Promise<Page>, told: Told): Promise<void> {
  await live.keyboard.press('Control+Shift+F');
  const strip = await opened;
  await strip.locator(HOLDER).waitFor();
  told(`eight hours, ${host}: the strip follows`, await delays(live, strip, HOLDER));
  told(`eight hours, ${host}: the strip, after a word`, await delays(live, strip, HOLDER, 'a'));
  told(`eight hours, ${host}: the strip is followed`, await delays(strip, live, MINUTES));
}

/**
 * How long after each press in one window the other shows what it did.
 * @param written a key of text pressed just before, so that there is text still to be sent
 */
async function delays(from: Page, to: Page, place: string, written?: string): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < FACTS; index += 1) {
    await Promise.all([atRest(from), atRest(to)]);
    if (written) await from.keyboard.press(written);
    await from.evaluate(hearKey);
    await to.evaluate(watch, place);
    await from.keyboard.press(`Control+${(index % 2) + 1}`);
    times.push((await to.evaluate(() => window.shown)) - (await from.evaluate(() => window.acted)));
  }
  return times;
}

/** Each fact by itself, as from a person's hands: the one before is on the disk, and what follows from it is over. */
async function atRest(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor();
  await page.evaluate((pause) => new Promise<void>((resolve) => void setTimeout(resolve, pause)), PAUSE);
}

/** In a page: when the next key but a modifier is pressed, in milliseconds since 1970. */
function hearKey(): void {
  window.acted = new Promise((resolve) => {
    const hear = ({ key, timeStamp }: KeyboardEvent) => {
      if (key === 'Control') return;
      removeEventListener('keydown', hear, true);
      resolve(performance.timeOrigin + timeStamp);
    };
    addEventListener('keydown', hear, true);
  });
}

/** In a page: when what a place tells next has been drawn, in milliseconds since 1970. */
function watch(place: string): void {
  const element = document.querySelector(place);
  if (!element) throw new Error(`nothing at ${place}`);
  const told = () =>
    element.matches('[data-floor]') ? element.textContent : String(element.querySelectorAll('[data-minute]').length);
  const before = told();
  window.shown = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (told() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  });
}
