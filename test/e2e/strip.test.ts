/** The strip over Zoom: two windows on one session, and the keys that act while another program has the focus. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ActaBridge } from '#shared/api.ts';
import { help } from '#shared/catalogue/help/index.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator, writtenIn } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, type LaunchOptions, launch } from './hosts.ts';

const t = catalogue.live;
const s = catalogue.strip;
const MEMBERS = profileBody('secretariado-tecnico-local').members;
const VOTERS = MEMBERS.filter(({ voice }) => voice === 'vote').length;
const DANIEL = 'Daniel Rosemberg Cervantes Pérez';
const OPENING = '2020-11-03T19:00:00.000Z';

declare const window: { readonly acta: ActaBridge; location: { href: string }; open(url: string): unknown };

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function start(options: LaunchOptions = {}): Promise<{ she: Facilitator; running: Launched }> {
  const running = await launch({ clock: OPENING, ...options });
  app = running;
  return { she: facilitator(running), running };
}

/** An open session in its second item. */
async function inSession() {
  const { she, running } = await start();
  await she.reachSecondItem(AGENDA, MEMBERS);
  await she.saved();
  return { she, running, strip: await openStrip(running) };
}

/** Opens the strip with the keyboard. */
async function openStrip({ main, page }: Launched): Promise<Page> {
  const opened = main ? main.waitForEvent('window') : page.waitForEvent('popup');
  await page.keyboard.press('Control+Shift+F');
  const strip = await opened;
  await strip.getByText(AGENDA[1]?.title ?? '').waitFor();
  return strip;
}

const note = (strip: Page) => strip.getByRole('textbox', { name: s.note.label });
const saved = (strip: Page) => strip.getByText(t.saved, { exact: true }).waitFor();
/** The stream of the session's window. */
const stream = (she: Facilitator) => she.page.locator('[data-capture]');

describe(`the strip, in ${HOST}`, () => {
  it('has its help in the session’s window, at its own page, and what was typed in it is kept', async () => {
    const { she, strip } = await inSession();
    await focused(note(strip));
    await strip.keyboard.insertText('Se reproduce un video.');
    await strip.keyboard.press('F1');
    const dialog = she.page.getByRole('dialog', { name: catalogue.help.title });
    await dialog.getByRole('heading', { name: help.strip.title }).waitFor();
    expect(await strip.getByRole('dialog').count()).toBe(0);
    await she.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await stream(she).getByText('Se reproduce un video.').first().waitFor();
  });

  it('records by keyboard alone what the session’s window and the acta then show', async () => {
    const { she, running, strip } = await inSession();

    // The floor in two keys: whom to give it to, and the number beside the name.
    const digit = MEMBERS.findIndex(({ name }) => name === DANIEL) + 1;
    await strip.keyboard.press('Control+g');
    await strip.getByRole('combobox', { name: s.give.label }).waitFor();
    await strip.keyboard.press(String(digit));
    await strip.locator('[data-floor="held"]').getByText('Daniel Cervantes').waitFor();
    await she.page.getByText(t.attendance.floorNow, { exact: true }).waitFor();

    await note(strip).waitFor();
    await strip.keyboard.insertText('se revise el mecanismo.');
    await strip.keyboard.press('Enter');
    await strip.keyboard.insertText('conste en el acta.');
    await strip.keyboard.press('Enter');
    await saved(strip);
    expect(await writtenIn(note(strip))).toBe('');
    await stream(she).getByText('se revise el mecanismo.').first().waitFor();
    await stream(she).getByText('conste en el acta.').first().waitFor();

    // By initials and Enter; then nobody, and a note of her own.
    await strip.keyboard.press('Control+g');
    await strip.keyboard.insertText('drc');
    await strip.getByRole('option', { name: DANIEL }).waitFor();
    await strip.keyboard.press('Enter');
    await strip.keyboard.press('Control+0');
    await strip.getByText(s.nobody).waitFor();
    await strip.keyboard.insertText('Se reproduce un video.');
    await strip.keyboard.press('Control+m');
    await strip
      .getByText(/Duda|duda/)
      .first()
      .waitFor();
    await strip.keyboard.press('Enter');
    await saved(strip);

    // A vote in two presses, whose agreement is written in the session's window.
    await strip.keyboard.press('Control+u');
    await strip.getByRole('button', { name: /^Confirmar/ }).waitFor();
    expect(await she.page.getByRole('dialog').count()).toBe(0);
    await strip.keyboard.press('Control+u');
    await strip.getByText(s.voted).waitFor();
    const words = she.page.getByRole('dialog').getByLabel(t.agreement.text, { exact: true });
    await words.fill('Se aprueba el orden del día.');
    expect(
      await stream(she)
        .getByText(t.stream.tally({ inFavour: VOTERS, against: 0, abstain: 0, none: 0, excused: 0 }))
        .count(),
    ).toBe(1);
    await she.page.keyboard.press('Control+Enter');
    await she.page.getByRole('dialog').waitFor({ state: 'hidden' });

    await strip.keyboard.press('Control+Shift+Enter');
    await strip.getByText(AGENDA[2]?.title ?? '').waitFor();
    await she.saved();
    await she.showActa();
    const file = await running.exportedFile(async () => {
      await she.page.getByRole('button', { name: catalogue.acta.export }).click();
      // The doubt marked in the strip is still to be checked.
      await she.page.getByRole('alertdialog').getByRole('button', { name: t.review.exportAnyway }).click();
    });
    const text = docxText(file.bytes);
    expect(text).toMatch(/Cervantes Pérez, [^\n]+ que se revise el mecanismo\./);
    expect(text).toMatch(/que conste en el acta\./);
    expect(text).toMatch(/Se reproduce un video\./);
    expect(text).toMatch(/emitió el siguiente acuerdo:\s+STL\/IV\/1\/2020\s+Se aprueba el orden del día\./);
    expect(text.indexOf('que se revise')).toBeLessThan(text.indexOf('que conste'));
  });

  it('shows what the session’s window records, and does not vote for whoever left after the first press', async () => {
    const { she, strip } = await inSession();
    await she.giveFloor(DANIEL);
    await strip.locator('[data-floor="held"]').getByText('Daniel Cervantes').waitFor();

    await strip.keyboard.press('Control+u');
    await strip.getByRole('button', { name: s.confirm(VOTERS) }).waitFor();
    await she.page.getByRole('button', { name: t.attendance.actions(DANIEL) }).click();
    await she.page.getByRole('menuitem', { name: t.attendance.leave }).click();
    await she.page.getByRole('dialog').getByRole('button', { name: t.leave.submit }).click();
    await strip.getByRole('button', { name: s.vote(VOTERS - 1) }).waitFor();
    await strip.keyboard.press('Control+u');
    await strip.getByRole('button', { name: s.confirm(VOTERS - 1) }).waitFor();
    await strip.keyboard.press('Escape');
    await strip.getByRole('button', { name: s.vote(VOTERS - 1) }).waitFor();
    expect(await strip.getByText(s.voted).count()).toBe(0);
  });

  it('keeps what is being typed in it when it is put away, and leaves no blank paragraph behind', async () => {
    const { she, running, strip } = await inSession();
    await note(strip).fill('x');
    await note(strip).fill('');
    await strip.keyboard.press('Enter');
    await saved(strip);
    expect(await stream(she).getByRole('textbox', { name: t.stream.narrative }).count()).toBe(0);

    await note(strip).fill('una palabra a med');
    await strip.keyboard.press('Escape');
    if (running.main) {
      await expect
        .poll(() =>
          running.main?.evaluate(({ BrowserWindow }) =>
            BrowserWindow.getAllWindows()
              .filter((one) => one.webContents.getURL().includes('#/tira/'))
              .map((one) => one.isVisible()),
          ),
        )
        .toEqual([false]);
    } else await strip.waitForEvent('close').catch(() => expect(strip.isClosed()).toBe(true));
    await stream(she).getByText('una palabra a med').first().waitFor();
  });

  it('has nothing that axe objects to, in light and in dark', async () => {
    const { she, strip } = await inSession();
    await she.giveFloor(DANIEL);
    await strip.locator('[data-floor="held"]').waitFor();
    const views = [async () => {}, () => strip.keyboard.press('Control+g')];
    if (HOST === 'electron') {
      views.push(async () => {
        await strip.keyboard.press('Escape');
        await strip.getByRole('button', { name: s.settings.open }).click();
        await strip.getByRole('region', { name: s.settings.title }).waitFor();
      });
    } else expect(await strip.getByRole('button', { name: s.settings.open }).count()).toBe(0);
    for (const show of views) {
      await show();
      for (const colorScheme of ['light', 'dark'] as const) {
        await strip.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page: strip }).setLegacyMode(true).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
      }
    }
  });

  it('and the session’s window follow each other, fact by fact', async () => {
    const { she, strip } = await inSession();
    const words = (turn: number) => `lo dicho en el turno ${turn}.`;
    const holds = (name: string) =>
      strip
        .locator('[data-floor="held"]')
        .getByText(name.split(' ')[0] ?? '')
        .waitFor();
    for (const [index, { name }] of MEMBERS.slice(0, 4).entries()) {
      await she.page.keyboard.press(`Control+${index + 1}`);
      await holds(name);
      await note(strip).fill(words(index));
      await strip.keyboard.press('Control+0');
      await stream(she).getByText(words(index)).first().waitFor();
      await she.page.getByText(t.attendance.floorNow, { exact: true }).waitFor({ state: 'hidden' });
      await she.page.keyboard.press('Control+Alt+z');
      await holds(name);
    }
  });
});

const PLACE = { x: 40, y: 60, width: 500, height: 200 };

/** Moves the strip's window, as she does by its upper edge. */
async function putAt({ main }: Launched, place: typeof PLACE): Promise<void> {
  await main?.evaluate(
    ({ BrowserWindow }, bounds) =>
      BrowserWindow.getAllWindows()
        .find((one) => one.webContents.getURL().includes('#/tira/'))
        ?.setBounds(bounds),
    place,
  );
  await expect.poll(() => stripBounds({ main })).toEqual(place);
}

function stripBounds({ main }: Pick<Launched, 'main'>) {
  return main?.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes('#/tira/'))
      ?.getBounds(),
  );
}

describe.runIf(HOST === 'electron')('the strip’s window', () => {
  it('is behind the same walls, over every other window and out of the taskbar', async () => {
    const { running, strip } = await inSession();
    const state = await running.main?.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('#/tira/'));
      const contents = window?.webContents as unknown as { getLastWebPreferences(): object };
      return { onTop: window?.isAlwaysOnTop(), preferences: contents.getLastWebPreferences() };
    });
    expect(state).toMatchObject({
      onTop: true,
      preferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
    });
    const here = strip.url();
    const opened = await strip.evaluate(() => {
      window.location.href = 'https://example.com/';
      return window.open('https://example.com/');
    });
    expect(opened).toBeNull();
    expect(strip.url()).toBe(here);
    expect(await strip.evaluate(() => window.acta.call('app.info', {}))).toMatchObject({ ok: true });
    expect(await running.main?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
  });

  it('comes back to its place, and goes with the session’s window', async () => {
    const { running } = await inSession();
    await putAt(running, PLACE);
    expect(await running.close()).toBe(0);

    const { running: again } = await start({ data: running.data });
    await again.page.getByText(/En sesión/).waitFor();
    await openStrip(again);
    expect(await stripBounds(again)).toEqual(PLACE);
  });

  it('stays in its place, over a program that covers the screen and pushes it behind', async () => {
    const { running } = await inSession();
    await putAt(running, PLACE);
    await running.main?.evaluate(({ BrowserWindow }) => {
      const strip = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('#/tira/'));
      const other = new BrowserWindow({ fullscreen: true, frame: false });
      other.setAlwaysOnTop(true, 'screen-saver');
      other.focus();
      strip?.setAlwaysOnTop(false);
    });
    await expect
      .poll(() =>
        running.main?.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()
            .filter((one) => one.webContents.getURL().includes('#/tira/'))
            .map((one) => [one.isVisible(), one.isAlwaysOnTop()]),
        ),
      )
      .toEqual([[true, true]]);
    expect(await stripBounds(running)).toEqual(PLACE);
  });

  it('stands wholly in sight while its place is on no screen, and goes back to it', async () => {
    const { running } = await inSession();
    const corner = { x: 1_000, y: 700, width: 500, height: 200 };
    await putAt(running, corner);
    // A smaller screen than the one it stands on, and then that one again.
    await running.main?.evaluate(({ screen }) => {
      const { getAllDisplays } = screen;
      const small = { x: 0, y: 0, width: 900, height: 600 };
      screen.getAllDisplays = () =>
        getAllDisplays.call(screen).map((display) => ({ ...display, bounds: small, workArea: small }));
      screen.once('display-added', () => {
        screen.getAllDisplays = getAllDisplays;
      });
      screen.emit('display-metrics-changed');
    });
    await expect.poll(() => stripBounds(running)).toEqual({ x: 400, y: 400, width: 500, height: 200 });
    await running.main?.evaluate(({ screen }) => void screen.emit('display-added'));
    await expect.poll(() => stripBounds(running)).toEqual(corner);
  });

  it('holds its keys only while the session runs, and says which another program has', async () => {
    const { she, running, strip } = await inSession();
    const held = (keys: string) =>
      running.main?.evaluate(({ globalShortcut }, one) => globalShortcut.isRegistered(one), keys);
    expect(await held('Ctrl+Alt+D')).toBe(true);

    await strip.getByRole('button', { name: s.settings.open }).click();
    const change = (command: string) =>
      strip.getByRole('button', { name: new RegExp(`^Cambiar el atajo de “${command}”`) });
    await change(s.settings.commands.doubt).click();
    await strip.keyboard.press('Control+c');
    await strip.getByText(s.settings.unfit).waitFor();
    await strip.keyboard.press('Control+Alt+n');
    await strip.getByText(s.settings.repeated(s.settings.commands.note)).waitFor();
    await strip.keyboard.press('Control+Alt+k');
    await change(s.settings.commands.doubt).getByText('Ctrl Alt K').waitFor();
    expect([await held('Ctrl+Alt+D'), await held('Ctrl+Alt+K')]).toEqual([false, true]);

    // Whoever registered it first keeps it: here, as another program would.
    await running.main?.evaluate(({ globalShortcut }) => globalShortcut.register('Ctrl+Alt+J', () => {}));
    await change(s.settings.commands.note).click();
    await strip.keyboard.press('Control+Alt+j');
    await strip.getByText(s.settings.taken, { exact: true }).waitFor();

    await strip.keyboard.press('Escape');
    await note(strip).waitFor();
    await strip.reload();
    await strip.getByText(s.settings.takenNotice(['Ctrl Alt J'])).waitFor();
    await she.page.getByRole('button', { name: t.home }).click();
    await expect.poll(() => held('Ctrl+Alt+K')).toBe(false);
    await expect.poll(() => strip.isClosed()).toBe(true);
  });

  it('takes a note, a doubt and the next item from keys pressed over another program', async () => {
    const { running, strip } = await inSession();
    // What the combination itself does, without a keyboard to press it on: the same message to the same page.
    const press = (command: string) =>
      running.main?.evaluate(
        ({ BrowserWindow }, one) =>
          BrowserWindow.getAllWindows()
            .find((window) => window.webContents.getURL().includes('#/tira/'))
            ?.webContents.send('acta:global-command', one),
        command,
      );
    await strip.keyboard.press('Control+g');
    await strip.getByRole('combobox', { name: s.give.label }).waitFor();
    await press('note');
    await note(strip).waitFor();
    await focused(note(strip));
    await press('doubt');
    await strip.getByText(/duda/i).first().waitFor();
    await press('nextItem');
    await strip.getByText(AGENDA[2]?.title ?? '').waitFor();
  });
});
