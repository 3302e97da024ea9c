/**
 * What the live screen costs in its window, in an eight-hour session: how long a Chromium's main thread is at work for
 * each key. Nothing where this machine has no Chromium.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { catalogue } from '#shared/catalogue/index.ts';
import { CHROMIUM_ARGS, findChromium } from '../e2e/chromium.ts';
import { environment, killed, startServer } from '../e2e/processes.ts';
import { open } from './open.ts';
import type { Told } from './told.ts';

const t = catalogue.live;
const KEYS = 60;

/**
 * Opens a session that is still open, types in its last paragraph, and calls the roll of another.
 * @param session the bundle of one that is open, in whose last paragraph is written
 * @param crowd the bundle of a convened session of a body with many members
 */
export async function measureWindow(session: string, crowd: string, told: Told): Promise<void> {
  const executablePath = await findChromium();
  if (!executablePath) return;
  const data = mkdtempSync(path.join(os.tmpdir(), 'acta-bench-'));
  const { server, address } = await startServer({ ...environment(), ACTA_DATA: data });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await typing(page, cdp, session, told);
    await rollCall(page, cdp, crowd, told);
  } finally {
    await browser.close();
    await killed(server);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function typing(page: Page, cdp: CDPSession, session: string, told: Told): Promise<void> {
  await open(page, session);
  const editor = page.locator('[data-live-editor]');
  await page.locator('[data-minute] button[aria-description]').last().press('Enter');
  await editor.waitFor();
  told('eight hours: a key in the editor', await keys(page, cdp, 'a'));
  told('eight hours: another paragraph', await keys(page, cdp, 'Control+Enter', 10));
  await page.getByRole('region', { name: t.timeline.title }).getByRole('button').first().focus();
  told('eight hours: a step on the timeline', await keys(page, cdp, 'ArrowLeft', 20));
  told('eight hours: the timeline nearer', await keys(page, cdp, '+', 10));
  await page.keyboard.press('F2');
  await page.getByRole('region', { name: catalogue.acta.pages }).waitFor();
  await editor.focus();
  told('eight hours: a key with the acta beside it', await keys(page, cdp, 'a'));
}

async function rollCall(page: Page, cdp: CDPSession, crowd: string, told: Told): Promise<void> {
  await open(page, crowd);
  await page.getByRole('button', { name: t.opening.open, exact: true }).press('Enter');
  const call = page.getByRole('button', { name: t.attendance.rollCall, exact: true });
  await call.waitFor();
  const before = await busy(cdp);
  await call.press('Enter');
  const all = page.getByRole('button', { name: /^Todos presentes/ });
  await all.waitFor();
  told('sixty members: open the roll call', [(await busy(cdp)) - before]);
  await all.press('ArrowDown');
  told('sixty members: a key in the roll call', await keys(page, cdp, 'p', 50));
}

/** How long the main thread is at work for each of so many presses of a key, up to the frame after it. */
async function keys(page: Page, cdp: CDPSession, key: string, count = KEYS): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = await busy(cdp);
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    times.push((await busy(cdp)) - before);
  }
  return times;
}

/** How long the page's main thread has been at work, in milliseconds. */
async function busy(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}
