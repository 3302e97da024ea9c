/** What she writes is never lost: the process killed, the window closed, an act undone and brought back. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { foldLog } from '#shared/session/log.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator, writtenIn } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, type LaunchOptions, launch } from './hosts.ts';
import { call } from './keyboard.ts';

const t = catalogue.live;
const DANIEL = 'Daniel Rosemberg Cervantes Pérez';
const OPENING = '2020-11-03T19:00:00.000Z';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function start(options: LaunchOptions = {}): Promise<Facilitator> {
  app = await launch({ clock: OPENING, ...options });
  return facilitator(app);
}

/** An open session in its second item, with Daniel holding the floor. */
async function inSession(): Promise<Facilitator> {
  const she = await start();
  await she.reachSecondItem(AGENDA, profileBody('secretariado-tecnico-local').members);
  await she.giveFloor(DANIEL);
  return she;
}

/**
 * From here on the page hears of nothing that it records.
 * It is done in the page: a request that is held on its way goes on when its page closes.
 */
async function answersNothing(page: Page, arrives: boolean): Promise<void> {
  await page.evaluate((sent) => {
    const { fetch } = window;
    window.fetch = async (input, init) => {
      if (!String(input).endsWith('/api/sessions.record')) return fetch(input, init);
      if (sent) void fetch(input, { ...init, keepalive: true });
      return new Promise<Response>(() => {});
    };
  }, arrives);
}

/** In a page that loads: what other windows record is not heard while the window is called deaf. */
function hearNothingWhenDeaf(): void {
  const add = EventSource.prototype.addEventListener;
  EventSource.prototype.addEventListener = function (
    this: EventSource,
    type: string,
    listener: (event: Event) => void,
  ) {
    add.call(this, type, (event: Event) => {
      if (type !== 'appended' || !('deaf' in window)) listener(event);
    });
  } as typeof add;
}

describe(`what she writes, in ${HOST}`, () => {
  it('is there after the process is killed, and the session is where it was', async () => {
    const she = await inSession();
    await she.write(DANIEL, 'que se anexe el mecanismo');
    await she.saved();
    const data = app?.data ?? '';
    await app?.kill();

    const again = await start({ data });
    await again.page.getByText('que se anexe el mecanismo').first().waitFor();
    await again.page.getByText(/En sesión/).waitFor();
    await again.page
      .getByText(AGENDA[1]?.title ?? '')
      .first()
      .waitFor();
  });

  it('is recorded when the window closes on an unfinished word', async () => {
    const she = await inSession();
    const { page } = she;
    // A page's last words are still on their way when it is gone: in a browser they are waited for in another tab.
    const other = HOST === 'browser' ? await page.context().newPage() : null;
    await other?.goto(page.url());
    await other?.getByText(t.saved, { exact: true }).waitFor();
    await she.write(DANIEL, 'una palabra a med');
    const data = app?.data ?? '';
    if (other) {
      await page.close();
      await other.getByText('una palabra a med').first().waitFor();
    }
    await app?.close();

    const again = await start({ data });
    await again.page.getByText('una palabra a med').first().waitFor();
  });

  it.runIf(HOST === 'browser').each(['nothing', 'all'])(
    'is there the next time when the window goes before anything was answered, and %s had arrived',
    async (arrived) => {
      const she = await inSession();
      await she.saved();
      const context = she.page.context();
      const address = she.page.url();
      await answersNothing(she.page, arrived === 'all');
      await she.write(DANIEL, 'una palabra a med');
      await she.paragraph();
      await she.page.getByText('una palabra a med').first().waitFor();
      await expect.poll(() => she.page.getByRole('textbox', { name: t.stream.text(DANIEL) }).textContent()).toBe('');
      await she.write(DANIEL, 'y lo que sig');
      await she.page.close();

      const page = await context.newPage();
      await page.goto(address);
      const again = facilitator({ ...(app as Launched), page });
      await again.page.getByText('una palabra a med').first().waitFor();
      // Where its paragraph never came to be, it is hers to put where it belongs.
      const next = page.getByText('y lo que sig', { exact: true }).first();
      await (arrived === 'all' ? next : page.getByText('“y lo que sig”')).waitFor();
      await again.saved();
      await app?.kill();
      const restarted = await start({ data: app?.data ?? '' });
      await restarted.page.getByText('una palabra a med').first().waitFor();
      if (arrived === 'all') await restarted.page.getByText('y lo que sig').first().waitFor();
    },
  );

  it.runIf(HOST === 'browser').each(['refused', 'unanswered'])(
    'is recorded where what was done right after it is %s, and that can be done again',
    async (end) => {
      const she = await inSession();
      await she.saved();
      const rows = she.page.locator('[data-minute]');
      const count = await rows.count();
      let failed = false;
      await she.page.route('**/api/sessions.record', async (route) => {
        if (failed) return route.continue();
        // Until the word goes with what was done after it, it arrives nowhere by itself.
        failed = 'typed' in route.request().postDataJSON();
        if (failed && end === 'refused') {
          await route.fulfill({ json: { ok: false, error: { code: 'unexpected', message: 'No' } } });
        } else await route.abort();
      });
      await she.write(DANIEL, 'una palabra a med');
      await she.paragraph();
      if (end === 'unanswered') {
        const retry = she.page.getByRole('button', { name: catalogue.ui.retry });
        await she.page.getByText(catalogue.ui.disconnected).waitFor();
        await she.page.getByText(catalogue.ui.textNotSaved).waitFor({ state: 'detached' });
        await retry.click();
      }
      await she.saved();
      await expect.poll(() => rows.count()).toBe(count + 1);
      await she.page.reload();
      await she.page.getByText('una palabra a med').first().waitFor();
      expect(await rows.count()).toBe(count + 1);
    },
  );

  it.runIf(HOST === 'browser').each(['went on', 'left'])(
    'is not written over what was made of it, where nobody answered and she %s',
    async (end) => {
      const she = await inSession();
      await she.saved();
      const context = she.page.context();
      const address = she.page.url();
      let arrived = false;
      await she.page.route('**/api/sessions.record', async (route) => {
        if (arrived) return route.continue();
        if (!('typed' in route.request().postDataJSON())) return route.abort();
        await route.fetch();
        arrived = true;
        if (end === 'went on') await route.abort();
      });
      await she.write(DANIEL, 'uno dos');
      for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Alt+Enter']) {
        await she.page.keyboard.press(key);
      }
      await expect.poll(() => arrived).toBe(true);
      let { page } = she;
      if (end === 'went on') {
        await page.getByText(catalogue.ui.disconnected).waitFor();
        await page.getByText(catalogue.ui.textNotSaved).waitFor({ state: 'detached' });
        await page.getByRole('button', { name: catalogue.ui.retry }).click();
      } else {
        page = await context.newPage();
        await she.page.close();
        await page.goto(address);
      }
      await page.getByText('uno').first().waitFor();
      await facilitator({ ...(app as Launched), page }).saved();
      const here = { ...(app as Launched), page };
      const [session] = await call(here, 'sessions.list', {});
      const { body, entries } = await call(here, 'sessions.load', { session: session?.id ?? '' });
      const { minutes } = foldLog(body, entries);
      expect(minutes.flatMap((minute) => (minute.kind === 'block' ? [minute.text.trim()] : []))).toEqual([
        'uno',
        'dos',
      ]);
    },
  );

  it('is offered to be taken back only while it is the last that was done', async () => {
    const she = await inSession();
    await she.page.keyboard.press('Control+u');
    await focused(she.page.getByRole('dialog').getByRole('button', { name: /^Unanimidad/ }));
    await she.page.keyboard.press('Escape');
    const dropped = she.page.getByText(t.vote.dropped, { exact: true });
    await dropped.waitFor();
    await she.page.keyboard.press('Control+m');
    await she.page.getByText(/^Marcado para revisar/).waitFor();
    expect(await dropped.count()).toBe(0);
  });

  it('goes and comes back with undo and redo, which say what they do', async () => {
    const she = await inSession();
    await she.write(DANIEL, 'un texto');
    await she.saved();
    await she.agreeUnanimously('Se aprueba el orden del día.', 'STL/IV/1/2020');
    const card = she.page.getByRole('article', { name: t.stream.agreementCard('STL/IV/1/2020') });

    await she.page.getByRole('button', { name: t.undo(t.acts.agreement('STL/IV/1/2020')) }).click();
    await card.waitFor({ state: 'detached' });
    await she.page.keyboard.press('Control+Alt+y');
    await card.waitFor();
    await she.page.getByText('un texto').first().waitFor();
  });

  it('goes and comes back at once, while it is still on its way to the disk', async () => {
    const she = await inSession();
    await she.write(DANIEL, 'dicho');
    await she.page.keyboard.press('Control+Alt+z');
    await she.page.getByText(t.undone(t.facts.textWritten)).waitFor();
    const editor = she.page.getByRole('textbox', { name: /^Texto de/ });
    await expect.poll(() => writtenIn(editor)).toBe('');
    await focused(editor);
    await she.page.keyboard.insertText('dicho otra vez');
    await she.page.keyboard.press('Control+Alt+z');
    await she.page.keyboard.press('Control+Alt+y');
    await she.page.getByText(t.redone(t.facts.textWritten)).waitFor();
    await expect.poll(() => writtenIn(editor)).toBe('dicho otra vez');
  });

  it.runIf(HOST === 'browser')(
    'is undone by its name, though another window recorded it and this one has not heard',
    async () => {
      const she = await inSession();
      await she.saved();
      await she.page.addInitScript(hearNothingWhenDeaf);
      await she.page.reload();
      await she.page.getByText(/En sesión/).waitFor();
      await she.page.evaluate(() => Object.assign(window, { deaf: true }));
      await she.page.route('**/api/sessions.undo', async (route) => {
        const { session } = route.request().postDataJSON();
        await call(app as Launched, 'sessions.record', { session, facts: [{ fact: { type: 'floorEnded' } }] });
        await route.continue();
      });
      await she.page.keyboard.press('Control+Alt+z');
      await she.page.getByText(t.undone(t.facts.floorEnded)).waitFor();
      await she.page.keyboard.press('Control+Alt+y');
      await she.page.getByText(t.redone(t.facts.floorEnded)).waitFor();
    },
  );

  it('says once that there is nothing to redo', async () => {
    const she = await inSession();
    const told = she.page.getByText(catalogue.errors.nothingToRedo({}));
    await she.page.keyboard.press('Control+Alt+y');
    await told.waitFor();
    await she.page.keyboard.press('Control+Alt+y');
    await she.saved();
    expect(await told.count()).toBe(1);
  });

  it('replaces a generated sentence, and the generated one can be restored', async () => {
    const she = await inSession();
    await she.showActa();
    const pages = she.page.getByRole('region', { name: catalogue.acta.pages });
    const generated = pages.getByText(/preguntó a los presentes si existía algún comentario/).last();
    await generated.click();
    await she.page.getByLabel(catalogue.acta.rewriteLabel).fill('Se dio lectura al orden del día.');
    await she.page.getByRole('button', { name: catalogue.acta.rewriteSubmit }).click();
    const rewritten = pages.getByText('Se dio lectura al orden del día.').last();
    await rewritten.click();
    await she.page.getByRole('button', { name: catalogue.acta.restore }).click();
    await generated.waitFor();
    expect(await pages.getByText('Se dio lectura al orden del día.').count()).toBe(0);
  });
});
