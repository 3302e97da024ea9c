/**
 * How soon one window shows what is recorded in the other, in an eight-hour session: from the key that records it to the
 * frame in which the other window tells it. Each kind of fact that both windows show, in each host that this machine has.
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
/** How many of each kind. */
const FACTS = 20;
/** Between one and the next, in milliseconds: quicker than anybody records. */
const PAUSE = 250;

interface Kind {
  readonly name: string;
  /** What records it, by turns; of several keys the last one does. */
  readonly keys: readonly (readonly string[])[];
  /** What tells it in the other window: the text of the first that is found, or how many are. */
  readonly seen: string;
  readonly by: 'text' | 'count';
}

const UNDO = ['Control+Alt+z'];
const FLOOR = [['Control+1'], ['Control+2']];
const HOLDER = '[data-floor]';
const MINUTES = '[data-capture] [data-minute]';

/** Recorded in the session's window, seen in the strip. */
const IN_SESSION: readonly Kind[] = [
  { name: 'the floor', keys: FLOOR, seen: HOLDER, by: 'text' },
  // What is still to be sent goes with it.
  { name: 'the floor, after a word', keys: FLOOR.map((keys) => ['a', ...keys]), seen: HOLDER, by: 'text' },
  { name: 'the floor ends, or goes on', keys: [['Control+0'], UNDO], seen: HOLDER, by: 'text' },
  { name: 'a connection is lost, or back', keys: [['Control+Alt+3']], seen: '[role="status"]', by: 'text' },
  { name: 'the next item, or not yet', keys: [['Control+Shift+Enter'], UNDO], seen: 'h1', by: 'text' },
];

/** The other way. */
const IN_STRIP: readonly Kind[] = [
  { name: 'the floor', keys: FLOOR, seen: MINUTES, by: 'count' },
  { name: 'a doubt', keys: [['Control+m']], seen: `${MINUTES} button`, by: 'count' },
  { name: 'a vote', keys: [['Control+u', 'Enter'], UNDO], seen: MINUTES, by: 'count' },
  { name: 'the next item, or not yet', keys: [['Control+Shift+Enter'], UNDO], seen: '[data-capture] h2', by: 'text' },
];

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
    // As it is started by her: the driver adds no switches of its own where it is given the runtime.
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
  for (const kind of IN_SESSION) told(`${host}, to the strip: ${kind.name}`, await delays(live, strip, kind));
  for (const kind of IN_STRIP) told(`${host}, from the strip: ${kind.name}`, await delays(strip, live, kind));
}

/** How long after each press in one window the other shows what it did. */
async function delays(from: Page, to: Page, { keys, seen, by }: Kind): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < FACTS; index += 1) {
    await Promise.all([atRest(from), atRest(to)]);
    const pressed = keys[index % keys.length] ?? [];
    for (const key of pressed.slice(0, -1)) await from.keyboard.press(key);
    await from.evaluate(hearKey);
    await to.evaluate(watch, { seen, by });
    await from.keyboard.press(pressed.at(-1) ?? '');
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
      if (['Control', 'Alt', 'Shift'].includes(key)) return;
      removeEventListener('keydown', hear, true);
      resolve(performance.timeOrigin + timeStamp);
    };
    addEventListener('keydown', hear, true);
  });
}

/** In a page: when what tells it is next drawn otherwise, in milliseconds since 1970. */
function watch({ seen, by }: Pick<Kind, 'seen' | 'by'>): void {
  const told = () =>
    by === 'count' ? String(document.querySelectorAll(seen).length) : (document.querySelector(seen)?.textContent ?? '');
  const before = told();
  window.shown = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (told() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
