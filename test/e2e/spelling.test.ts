/** Spelling in Spanish, in the desktop: with the dictionary that the app brings along and without any network. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator, writtenIn } from './facilitator.ts';
import { HOST, type Launched, type LaunchOptions, launch } from './hosts.ts';

const t = catalogue.host.spelling;
const MEMBERS = profileBody('secretariado-tecnico-local').members;
const OPENING = '2020-11-03T19:00:00.000Z';
const PATIENCE = { timeout: 30_000, interval: 250 };

let running: Launched | undefined;
afterEach(async () => {
  await running?.kill();
  running = undefined;
});

/** The desktop, whose context menus are noted down instead of shown. */
async function start(options: LaunchOptions = {}) {
  running = await launch({ clock: OPENING, ...options });
  const { main, page } = running;
  if (!main) throw new Error('not the desktop');
  await main.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      (globalThis as { shown?: Electron.Menu }).shown = this;
    };
  });
  return { she: facilitator(running), app: running, main, page };
}

/** The labels of the menu that the secondary button brings up on the text's first word. */
async function menuOnFirstWord(main: ElectronApplication, { page }: Facilitator): Promise<string[]> {
  await main.evaluate(() => {
    delete (globalThis as { shown?: unknown }).shown;
  });
  const editor = page.locator('[data-live-editor]');
  await editor.click({ button: 'right', position: { x: 12, y: 14 } });
  return await vi.waitFor(
    async () =>
      await main.evaluate(() => {
        const { shown } = globalThis as { shown?: Electron.Menu };
        if (!shown) throw new Error('no menu was shown');
        return shown.items.map(({ label }) => label).filter((label) => label !== '');
      }),
    PATIENCE,
  );
}

/** Presses an item of the menu that was shown. */
function press(main: ElectronApplication, label: string): Promise<void> {
  return main.evaluate((_electron, pressed) => {
    const { shown } = globalThis as { shown?: Electron.Menu };
    shown?.items.find((item) => item.label === pressed)?.click();
  }, label);
}

/** An open session, writing a paragraph of her own. */
async function writing(options: LaunchOptions = {}) {
  const all = await start(options);
  await all.she.reachSecondItem(AGENDA, MEMBERS);
  await all.page.keyboard.press('Control+Alt+Enter');
  await all.page.locator('[data-live-editor]').waitFor();
  return all;
}

async function write({ page }: Facilitator, text: string): Promise<void> {
  await page.locator('[data-live-editor]').fill('');
  await page.keyboard.insertText(text);
}

/** Whether the speller marks the first word of a text, once it has marked one that is surely wrong. */
async function isMarked(main: ElectronApplication, she: Facilitator, word: string): Promise<boolean> {
  await write(she, `${word} y otra palabra. `);
  return (await menuOnFirstWord(main, she)).includes(t.learn);
}

describe.runIf(HOST === 'electron')('spelling', () => {
  it('offers corrections of a word that is wrong, and leaves Spanish and the session’s names alone', async () => {
    const { she, main, page } = await writing();
    await write(she, 'sesion y otra palabra. ');
    const offered = await vi.waitFor(async () => {
      const labels = await menuOnFirstWord(main, she);
      expect(labels).toContain(t.learn);
      return labels;
    }, PATIENCE);
    expect(offered).toEqual(expect.arrayContaining(['sesión', t.learn, t.ignore, catalogue.host.menu.cut]));
    await press(main, 'sesión');
    await vi.waitFor(async () => {
      expect(await writtenIn(page.locator('[data-live-editor]'))).toMatch(/^sesión y otra palabra/);
    }, PATIENCE);

    for (const right of ['sesión', 'quórum', 'Rosemberg', 'ZULEMA', 'Infoem']) {
      expect([right, await isMarked(main, she, right)]).toEqual([right, false]);
    }
    expect(await isMarked(main, she, 'acuredo')).toBe(true);
  });

  it('keeps a word that she adds for the next run, and gives back those that it only borrowed', async () => {
    const { she, main, app } = await writing();
    await vi.waitFor(async () => expect(await isMarked(main, she, 'Tenochtitlanense')).toBe(true), PATIENCE);
    await press(main, t.learn);
    await vi.waitFor(async () => expect(await isMarked(main, she, 'Tenochtitlanense')).toBe(false), PATIENCE);
    await vi.waitFor(async () => expect(await isMarked(main, she, 'xqzwk')).toBe(true), PATIENCE);
    await press(main, t.ignore);
    await vi.waitFor(async () => expect(await isMarked(main, she, 'xqzwk')).toBe(false), PATIENCE);
    await app.close();

    const next = await start({ data: app.data });
    expect(JSON.parse(readFileSync(path.join(app.data, 'spelling.json'), 'utf8'))).toEqual(['Tenochtitlanense']);
    const listed = () =>
      next.main.evaluate(({ session }) => session.defaultSession.listWordsInSpellCheckerDictionary());
    // The session goes on, with its names; what was ignored is no longer in the list.
    await vi.waitFor(async () => expect(await listed()).not.toContain('xqzwk'), PATIENCE);
    await vi.waitFor(async () => expect(await listed()).toContain('Rosemberg'), PATIENCE);
    expect(await listed()).toContain('Tenochtitlanense');
    await next.page.getByRole('button', { name: catalogue.live.home }).click();
    await vi.waitFor(async () => expect(await listed()).not.toContain('Rosemberg'), PATIENCE);
    expect(await listed()).toContain('Tenochtitlanense');
  });

  it('asks nothing of any network', async () => {
    const log = path.join(mkdtempSync(path.join(os.tmpdir(), 'acta-net-')), 'net.json');
    const { she, main, app } = await writing({ switches: [`--log-net-log=${log}`] });
    await vi.waitFor(async () => expect(await isMarked(main, she, 'acuredo')).toBe(true), PATIENCE);
    await app.close();
    const addresses = readFileSync(log, 'utf8').match(/https?:\/\/[^"\\\s]+/g) ?? [];
    rmSync(path.dirname(log), { recursive: true });
    expect(addresses.filter((address) => !address.startsWith('https://acta.invalid/'))).toEqual([]);
  });
});
