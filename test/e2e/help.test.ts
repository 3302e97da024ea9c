/** The help: F1 opens the page for where she is, words find any other, and it leaves her where she was. */
import { afterEach, describe, expect, it } from 'vitest';
import { help } from '#shared/catalogue/help/index.ts';
import type { HelpId } from '#shared/catalogue/help/page.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { facilitator, writtenIn } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { keyboard } from './keyboard.ts';

const t = catalogue.help;
const DANIEL = 'Daniel Rosemberg Cervantes Pérez';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function start() {
  app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
  const { page } = app;
  const at = keyboard(page);
  const dialog = page.getByRole('dialog', { name: t.title });
  const search = dialog.getByRole('searchbox', { name: t.search });
  return {
    app,
    page,
    at,
    dialog,
    /** Opens the help with its key, and waits for the page that it should open at. */
    async ask(expected: HelpId) {
      await at.press('F1');
      await at.focused(search);
      await dialog.getByRole('heading', { name: help[expected].title }).waitFor();
    },
    async leave() {
      await at.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    },
  };
}

describe(`the help in ${HOST}`, () => {
  it('opens at the page for the screen, the tab, the dialog and what is being done', async () => {
    const { app: running, page, at, ask, leave } = await start();
    const she = facilitator(running);
    await page.getByText(catalogue.home.welcome).waitFor();
    await ask('start');
    await leave();

    await she.reachSecondItem(AGENDA, profileBody('secretariado-tecnico-local').members);
    await she.giveFloor(DANIEL);
    await at.writing(DANIEL);
    await at.type('que se anexe el mecanismo.');
    await ask('floor');
    await leave();
    // She goes on where she was.
    await at.writing(DANIEL);
    expect(await writtenIn(page.locator('[data-live-editor]'))).toBe('que se anexe el mecanismo.');

    await at.press('Control+u');
    const vote = page.getByRole('dialog', { name: catalogue.live.vote.title });
    await at.focused(vote.getByRole('button', { name: /^Unanimidad/ }));
    await ask('votes');
    await leave();
    await vote.waitFor();
  });

  it('is searched in her own words, and shows the keys as they are chosen now', async () => {
    const { app: running, page, at, dialog, leave } = await start();
    const she = facilitator(running);
    await she.reachSecondItem(AGENDA, profileBody('secretariado-tecnico-local').members);
    await at.onScreen();

    await at.press('Control+/');
    const sheet = page.getByRole('dialog', { name: catalogue.live.shortcuts.title });
    const names = catalogue.live.shortcuts.names;
    await at.tabTo(sheet.getByRole('searchbox'));
    await page.keyboard.type('receso');
    await sheet.locator('[data-shortcut="vote"]').waitFor({ state: 'hidden' });
    await at.tabTo(sheet.getByRole('button', { name: catalogue.live.shortcuts.changeOf(names.recess) }));
    await at.press('Enter', 'Control+Alt+q');
    await sheet.getByRole('status').filter({ hasText: 'Ctrl Alt Q' }).waitFor();
    await at.press('Escape');
    await sheet.waitFor({ state: 'hidden' });

    await at.press('F1');
    await at.focused(dialog.getByRole('searchbox', { name: t.search }));
    await page.keyboard.type('descanso');
    await dialog.getByRole('option', { name: help.recess.title }).waitFor();
    await at.press('ArrowDown', 'Enter');
    await dialog.getByRole('heading', { name: help.recess.title }).waitFor();
    await dialog.getByRole('definition').filter({ hasText: 'Ctrl Alt Q' }).waitFor();
    // The first Escape empties the search.
    await at.press('Escape');
    await dialog.getByRole('option', { name: help.votes.title }).waitFor();
    await leave();

    await at.find('ayuda firmas', t.entry(help.paper.title));
    await dialog.getByRole('heading', { name: help.paper.title }).waitFor();
    await leave();
  });
});
