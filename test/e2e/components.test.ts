/** The page of components, which is of the tests and in no build: every component is in it and passes axe in every theme. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { serveComponents } from '../components/server.ts';
import { objections } from './axe.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { HOST } from './hosts.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe.runIf(HOST === 'browser')('the page of components', () => {
  it('shows each component of the house, and axe finds nothing in any theme', async () => {
    const served = await serveComponents();
    closing.push(served.close);
    const executablePath = await findChromium();
    if (!executablePath) throw new Error('no Chromium: set ACTA_CHROMIUM');
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
    closing.unshift(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'es-MX' });
    await page.goto(served.address);
    await page.getByRole('heading', { name: 'Toasts' }).waitFor();
    // What is refused or disabled is not read by its contrast alone.
    expect(await objections(page)).toEqual([]);

    // Every component is there but those that are the page around others.
    const parts = readdirSync(path.join(ROOT, 'renderer', 'ui')).filter((name) => name.endsWith('.tsx'));
    const shown = (await page.locator('main').innerText()) + (await page.content());
    const around = ['Field', 'FormPage', 'ReadField', 'keyShortcuts', 'confirm'];
    const names = parts.map((name) => name.replace('.tsx', '')).filter((name) => !around.includes(name));
    expect(names.filter((name) => !shown.includes(name))).toEqual([]);
  });
});
