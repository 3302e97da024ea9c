/** What only the desktop does: its walls, its window, its native dialogs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { ElectronApplication } from 'playwright-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DOCX_TYPE } from '#electron/app/docxType.ts';
import { readLetterhead } from '#electron/docx/letterhead/read.ts';
import { findRuntime, runtimeFlags } from '#electron/runtime.ts';
import { sha256Of } from '#electron/store/assets.ts';
import { openDatabase } from '#electron/store/open.ts';
import type { ActaBridge, CallName, Result, SessionLog } from '#shared/api.ts';
import { DEFAULT_PAPER } from '#shared/body/paper.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { withOddStyles } from '#test/fixtures/letterheads.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { facilitator, writtenIn } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, type LaunchOptions, launch } from './hosts.ts';
import { readPages } from './pdfText.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const SAMPLE = path.join(ROOT, 'resources', 'samples', 'stl-iv-2020.acta.json');

const OPENING = '2020-11-03T19:00:00.000Z';
const DANIEL = 'Daniel Rosemberg Cervantes Pérez';
const ZULEMA = 'Zulema Martínez Sánchez';
const PATIENCE = { timeout: 60_000, interval: 250 };

declare const localStorage: { setItem(key: string, value: string): void };
declare const window: { readonly acta: ActaBridge; stop?: () => void; location: { href: string } };

let running: Launched | undefined;
afterEach(async () => {
  await running?.kill();
  running = undefined;
});

async function start(options?: LaunchOptions) {
  running = await launch(options);
  if (!running.main) throw new Error('not the desktop');
  return { ...running, main: running.main };
}

function call({ page }: Launched, name: CallName, input: unknown): Promise<Result<never>> {
  return page.evaluate(([call, given]) => window.acta.call(call, given as never), [name, input] as const) as never;
}

/** An entry of the native menu, pressed where that is asked for: whether it can be, and what stands beside it. */
function inMenu(main: ElectronApplication, menu: string, label: string, click = false) {
  return main.evaluate(
    ({ Menu }, [of, name, pressed]) => {
      const items = Menu.getApplicationMenu()?.items.find((one) => one.label === of)?.submenu?.items ?? [];
      const item = items.find((one) => one.label === name);
      if (pressed) item?.click();
      return { labels: items.map((one) => one.label), enabled: item?.enabled ?? null };
    },
    [menu, label, click] as const,
  );
}

/** Starts Electron once more, beside what runs. */
function again(data: string, before: string[], after: string[]): ChildProcess {
  const env = { ...process.env, ACTA_DATA: data };
  return spawn(findRuntime() ?? '', [...before, ...runtimeFlags(), ROOT, ...after], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

describe.runIf(HOST === 'electron')('the desktop', () => {
  it('opens its window in a sandbox, with nothing of Node in the page', async () => {
    const { main, page } = await start();
    const preferences = await main.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): object };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    expect(
      await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis)),
    ).toEqual([]);
    expect(await page.evaluate(() => Object.keys(window.acta).toSorted())).toEqual([
      'call',
      'onAppended',
      'onBeforeClose',
      'onGlobalCommand',
      'onHostCommand',
    ]);
  });

  it('stays where it is, whatever the page asks for', async () => {
    const { main, page } = await start();
    const here = page.url();
    await page.evaluate(() => {
      window.location.href = 'https://example.com/';
    });
    await page.evaluate(() => {
      window.location.href = 'file:///etc/passwd';
    });
    expect(page.url()).toBe(here);
    expect(await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    const granted = await page.evaluate(async () => ({
      notifications: await Notification.requestPermission(),
      microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      ),
    }));
    expect(granted).toEqual({ notifications: 'denied', microphone: 'denied' });
  });

  it('answers no other frame than its window’s own', async () => {
    const { main } = await start();
    // Another page with the same preload, from elsewhere: it has the bridge, and is refused.
    const answer = await main.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/dist/preload/preload.cjs`;
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('data:text/html,<p>otra</p>');
      return other.webContents.executeJavaScript("window.acta.call('sessions.list', {})");
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('records what is still being typed before it closes', async () => {
    const app = await start();
    await app.page.evaluate(() => {
      window.acta.onBeforeClose(async () => {
        await window.acta.call('sessions.sample', {});
      });
    });
    await app.close();
    const next = await start({ data: app.data });
    expect(await call(next, 'sessions.list', {})).toMatchObject({ ok: true, value: [{ acronym: 'STL' }] });
  });

  it('closes even where the page never answers', async () => {
    const app = await start();
    await app.page.evaluate(() => {
      window.acta.onBeforeClose(() => new Promise(() => {}));
    });
    expect(await app.close()).toBe(0);
  });

  it('comes back by itself when its page dies', async () => {
    const app = await start();
    const loaded = app.main.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      // Only once it is gone: the first load may end after the page says so.
      const back = new Promise<void>((resolve) => {
        window?.webContents.once('render-process-gone', () => {
          window.webContents.once('did-finish-load', () => resolve());
        });
      });
      window?.webContents.forcefullyCrashRenderer();
      return back.then(() => window?.webContents.executeJavaScript("window.acta.call('app.info', {})"));
    });
    expect(await loaded).toMatchObject({ ok: true });
  });

  it('opens where it was left', async () => {
    const app = await start();
    const bounds = await app.main.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setBounds({ x: 40, y: 60, width: 1111, height: 777 });
      return window?.getBounds();
    });
    await app.close();
    const kept = JSON.parse(readFileSync(path.join(app.data, 'window.json'), 'utf8'));
    expect(kept).toEqual({ ...bounds, maximized: false });
    // The tests give each window a size of their own; its place is the one it was left in.
    const next = await start({ data: app.data });
    const place = await next.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    expect(place).toMatchObject({ x: bounds?.x, y: bounds?.y });
  });

  it('saves a file where the dialog said, and opens no other', async () => {
    const app = await start();
    const sample = (await call(app, 'sessions.sample', {})) as unknown as { value: { id: string } };
    let saved: unknown;
    const { path: file, bytes } = await app.exportedFile(async () => {
      saved = await call(app, 'acta.export', { session: sample.value.id });
    });
    expect(saved).toEqual({ ok: true, value: { kind: 'saved', path: file } });
    expect(path.basename(file)).toBe('Acta STL cuarta sesion ordinaria 2020-11-03.docx');
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(await call(app, 'acta.openExported', { path: '/etc/passwd' })).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
  });

  it('prints the acta as a tagged PDF, with its title, language and outline', async () => {
    const app = await start();
    const sample = (await call(app, 'sessions.sample', {})) as unknown as { value: { id: string } };
    const { path: file, bytes } = await app.exportedFile(async () => {
      await call(app, 'acta.export', { session: sample.value.id, format: 'pdf' });
    });
    expect(path.basename(file)).toBe('Acta STL cuarta sesion ordinaria 2020-11-03.pdf');
    const pdf = bytes.toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    for (const part of ['/StructTreeRoot', '/Marked true', '/Lang (es-MX)', '/Outlines', '/Title ']) {
      expect(pdf).toContain(part);
    }
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
    // Nothing of the window that printed it is left.
    expect(await app.main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  it('prints it on its letterhead, with the images', async () => {
    const app = await start();
    const bytes = await withOddStyles();
    const bundle = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    const asset = sha256Of(bytes);
    bundle.body.paper = { ...DEFAULT_PAPER, letterhead: { asset, name: 'Membrete.docx', ...readLetterhead(bytes) } };
    bundle.assets = { [asset]: { mime: DOCX_TYPE, base64: Buffer.from(bytes).toString('base64') } };
    const imported = (await call(app, 'sessions.import', { text: JSON.stringify(bundle) })) as unknown as {
      value: { id: string };
    };
    const file = await app.exportedFile(async () => {
      await call(app, 'acta.export', { session: imported.value.id, format: 'pdf' });
    });
    const pdf = file.bytes.toString('latin1');
    expect(pdf).toMatch(/\/Subtype \/Image/);
    // The sheet is the letterhead's, 14 inches high, and so are its even pages.
    const pages = await readPages(file.bytes);
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([612, 1008]);
    expect(pages.map(({ text }) => text.includes('Página par'))).toEqual(pages.map((_, index) => index % 2 === 1));
    for (const { marks } of pages) expect(marks).toEqual(marks.map((_, index) => index));
  });

  it('prints the first page with a head and a foot of its own, which readers of the screen go through as the others', async () => {
    const app = await start();
    const bundle = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    const places = (left: string) => ({ left, centre: '', right: '' });
    const firstPage = { kind: 'own', header: places('PRIMERA PLANA'), footer: places('Toluca de Lerdo') };
    bundle.body.paper = { ...DEFAULT_PAPER, header: places('LAS DEMÁS'), footer: places('Hoja'), firstPage };
    const imported = (await call(app, 'sessions.import', { text: JSON.stringify(bundle) })) as unknown as {
      value: { id: string };
    };
    const file = await app.exportedFile(async () => {
      await call(app, 'acta.export', { session: imported.value.id, format: 'pdf' });
    });
    const [first, ...others] = await readPages(file.bytes);
    expect(first?.text).toMatch(/^En el Estado de México, siendo las trece horas.*PRIMERA PLANA.*Toluca de Lerdo/s);
    expect(first?.text).not.toMatch(/LAS DEMÁS|Hoja/);
    for (const { text } of others) {
      expect(text).toMatch(/LAS DEMÁS.*Hoja/s);
      expect(text).not.toMatch(/PRIMERA PLANA|Toluca de Lerdo/);
    }
    expect(first?.text).toContain(`Página 1 de ${others.length + 1}`);
    // What is drawn there is what the structure tells, without a gap.
    expect(first?.marks.length).toBeGreaterThan(10);
    expect(first?.marks).toEqual(first?.marks.map((_, index) => index));
    expect(file.bytes.toString('latin1')).toContain('/StructTreeRoot');
  });

  it('names in its menu what undoing would undo, and does it', async () => {
    const { page, main, ...app } = await start({ clock: OPENING });
    const she = facilitator({ page, main, ...app });
    await she.reachSecondItem(AGENDA, profileBody('secretariado-tecnico-local').members);
    await she.agreeUnanimously('Se aprueba el orden del día.', 'STL/IV/1/2020');
    const { undo, redo, acts } = catalogue.live;
    const { edit, file, recent } = catalogue.host.menu;
    const agreed = acts.agreement('STL/IV/1/2020');
    await vi.waitFor(
      async () => expect(await inMenu(main, edit, undo(agreed))).toMatchObject({ enabled: true }),
      PATIENCE,
    );
    await inMenu(main, edit, undo(agreed), true);
    await page
      .getByRole('article', { name: catalogue.live.stream.agreementCard('STL/IV/1/2020') })
      .waitFor({ state: 'detached' });
    await vi.waitFor(
      async () => expect(await inMenu(main, edit, redo(agreed))).toMatchObject({ enabled: true }),
      PATIENCE,
    );

    // Away from the session there is nothing of it to undo, and it is among the recent ones.
    await page.getByRole('button', { name: catalogue.live.home }).click();
    await vi.waitFor(
      async () => expect(await inMenu(main, edit, undo(null))).toMatchObject({ enabled: false }),
      PATIENCE,
    );
    expect(await inMenu(main, file, recent)).toMatchObject({ enabled: true });
    await main.evaluate(
      ({ Menu }, [of, name]) => {
        const items = Menu.getApplicationMenu()?.items.find((one) => one.label === of)?.submenu?.items ?? [];
        items.find((one) => one.label === name)?.submenu?.items[0]?.click();
      },
      [file, recent] as const,
    );
    await page.getByText(/En sesión/).waitFor();
  });

  it('closes what is open over a paragraph when its menu brings another one back', async () => {
    const app = await start({ clock: OPENING });
    const { page, main } = app;
    await facilitator(app).reachSecondItem(AGENDA, profileBody('secretariado-tecnico-local').members);
    const { undo, redo, acts, lead, blocks, stream } = catalogue.live;
    const { edit } = catalogue.host.menu;
    const given = acts.floorGiven(DANIEL);
    const canBe = (label: string) =>
      vi.waitFor(async () => expect(await inMenu(main, edit, label)).toMatchObject({ enabled: true }), PATIENCE);
    const editor = page.getByRole('textbox', { name: stream.text(DANIEL) });
    for (const [opener, opened] of [
      [lead.button, page.getByRole('dialog', { name: lead.title })],
      [blocks.more, page.getByRole('menu', { name: blocks.more })],
    ] as const) {
      await facilitator(app).giveFloor(ZULEMA);
      await page.getByRole('textbox', { name: stream.text(ZULEMA) }).waitFor();
      await facilitator(app).giveFloor(DANIEL);
      await editor.waitFor();
      await canBe(undo(given));
      await inMenu(main, edit, undo(given), true);
      await page.getByRole('textbox', { name: stream.text(ZULEMA) }).waitFor();
      await page.getByRole('button', { name: opener, exact: true }).click();
      await opened.waitFor();
      await canBe(redo(given));
      await inMenu(main, edit, redo(given), true);
      await opened.waitFor({ state: 'detached' });
      await focused(editor);
      await page.keyboard.type('otra cosa');
      await vi.waitFor(async () => expect(await writtenIn(editor)).toBe('otra cosa'), PATIENCE);
    }
  });

  it('tells through the system that a time limit was reached, only while none of its windows has the focus', async () => {
    const first = await start({ clock: OPENING });
    await facilitator(first).reachSecondItem(AGENDA, profileBody('secretariado-tecnico-local').members);
    const id = decodeURIComponent(first.page.url().split('/sesion/')[1] ?? '');
    await first.page.evaluate((session) => {
      localStorage.setItem(`floor-limit/1/${session}`, JSON.stringify({ minutes: 1 }));
    }, id);
    await first.close();

    // Ten minutes later somebody speaks, with no window in front.
    const later = Date.parse(OPENING) + 600_000;
    const app = await start({ data: first.data, clock: new Date(later).toISOString() });
    const { main, page } = app;
    await main.evaluate(({ BrowserWindow, Notification }) => {
      const told = globalThis as { told?: string[] };
      told.told = [];
      BrowserWindow.getFocusedWindow = () => null;
      Notification.isSupported = () => true;
      Notification.prototype.show = function show(this: Electron.Notification) {
        told.told?.push(this.body);
      };
    });
    const said = () => main.evaluate(() => (globalThis as { told?: string[] }).told);
    await page.getByText(/En sesión/).waitFor();
    await facilitator(app).giveFloor(DANIEL);
    await page.getByText(catalogue.live.limit.of('', '1:00')).waitFor();
    expect(await said()).toEqual([]);
    // It turns out that she began two minutes before, so that her minute is over now.
    const loaded = (await call(app, 'sessions.load', { session: id })) as unknown as { value: SessionLog };
    const given = loaded.value.entries.find(({ fact }) => fact.type === 'floorGiven')?.id;
    const correction = { type: 'instantCorrected', entry: given, at: new Date(later - 120_000).toISOString() };
    await call(app, 'sessions.record', { session: id, facts: [{ fact: correction }] });
    await vi.waitFor(async () => expect(await said()).toEqual([catalogue.live.limit.reached(DANIEL, 1)]), PATIENCE);

    await main.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getFocusedWindow = () => BrowserWindow.getAllWindows()[0] ?? null;
    });
    await call(app, 'window.limitReached', { name: DANIEL, minutes: 1 });
    expect(await said()).toHaveLength(1);
  });

  it('takes in a session file that the system opens with it, once the user accepts', async () => {
    const app = await start();
    await app.main.evaluate(({ dialog }) => {
      dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: false })) as typeof dialog.showMessageBox;
    });
    const second = again(app.data, [], [SAMPLE]);
    await once(second, 'exit');
    expect(second.exitCode).toBe(0);
    // With nothing else being done, it is shown at once.
    await app.page.getByRole('heading', { name: /STL/ }).first().waitFor();
    expect(await call(app, 'sessions.list', {})).toMatchObject({ ok: true, value: [{ acronym: 'STL' }] });
  });

  it('stops before a database from a newer version, and does not touch it', async () => {
    const data = mkdtempSync(path.join(os.tmpdir(), 'acta-newer-'));
    const file = path.join(data, 'acta-viva.sqlite');
    openDatabase(file).close();
    const db = new Database(file);
    db.pragma('user_version = 99990');
    db.close();
    const before = readFileSync(file);
    const electron = again(data, ['-r', path.join(ROOT, 'test', 'fixtures', 'no-error-box.cjs')], []);
    let errors = '';
    electron.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    await once(electron, 'exit');
    expect(electron.exitCode).toBe(1);
    expect(errors).toContain('son de una versión más reciente de la aplicación');
    expect(readFileSync(file).equals(before)).toBe(true);
    rmSync(data, { recursive: true, force: true });
  });
});
