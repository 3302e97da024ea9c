/** A session recorded by keyboard alone, and the palette and the shortcuts that make it possible. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { AGENDA, SHEET } from '#test/fixtures/session-builder.ts';
import { writtenIn } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const t = catalogue.live;
const DANIEL = 'Daniel Rosemberg Cervantes Pérez';
const ZULEMA = 'Zulema Martínez Sánchez';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

/** The window on a session that has been convened and not yet opened. */
async function convened(): Promise<{ page: Page; at: ReturnType<typeof keyboard> }> {
  app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
  const { page } = app;
  await page.getByText(catalogue.home.setUp).first().waitFor();
  const body = await call(app, 'profiles.draft', { profile: 'secretariado-tecnico-local' });
  await call(app, 'bodies.save', { body });
  const { id } = await call(app, 'sessions.create', { body: body.id, sheet: SHEET, agenda: AGENDA });
  await page.evaluate((session) => {
    window.location.hash = `#/sesion/${session}`;
  }, id);
  await focused(page.getByRole('button', { name: t.opening.open }));
  return { page, at: keyboard(page) };
}

/** A session with all present, in its second item, Daniel writing. */
async function inSession() {
  const { page, at } = await convened();
  await at.press('Enter');
  await at.find('lista', t.attendance.rollCall);
  await at.focused(page.getByRole('button', { name: /^Todos presentes/ }));
  await at.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await at.onScreen();
  await at.press('Control+Shift+Enter');
  await page.getByRole('heading', { level: 2, name: AGENDA[1]?.title ?? '' }).waitFor();
  await at.onScreen();
  await at.press('Control+3');
  await at.writing(DANIEL);
  return { page, at };
}

describe(`by keyboard alone, in ${HOST}`, () => {
  it('a session is recorded from its opening to its closing, and the focus is never lost', async () => {
    const { page, at } = await inSession();
    const dialog = page.getByRole('dialog');

    await at.type('se adelante el informe de actividades.');
    await at.press('Alt+ArrowDown', 'Alt+ArrowRight');
    await at.writing(DANIEL);
    await at.find('dar voz zul', t.attendance.floor(ZULEMA));
    await at.writing(ZULEMA);
    await at.type('está de acuerdo con la propuesta.');
    await at.press('Control+Enter');
    await expect.poll(() => writtenIn(page.locator('[data-live-editor]'))).toBe('');
    await at.writing(ZULEMA);
    await at.type('se cuente con los anexos.');

    await at.press('Control+u');
    await at.focused(dialog.getByRole('button', { name: /^Unanimidad/ }));
    await at.press('Enter');
    await at.focused(dialog.getByLabel(t.agreement.text, { exact: true }));
    await at.press('Control+a');
    await at.type('Se aprueba el orden del día por unanimidad de votos.');
    await at.press('Control+Enter');
    await page.getByRole('article', { name: t.stream.agreementCard('STL/IV/1/2020') }).waitFor();
    await at.writing(ZULEMA);

    await at.find('retirar programa', t.palette.withdrawItem('3', AGENDA[2]?.title ?? ''));
    await at.tabTo(dialog.getByLabel(t.change.reason, { exact: true }));
    await at.type('falta de información');
    await at.tabTo(dialog.getByRole('button', { name: t.change.withdraw.submit }));
    await at.press('Enter');
    const withdrawn = page.getByRole('listitem', { name: t.agenda.withdrawnItem(AGENDA[2]?.title ?? '') });
    await withdrawn.waitFor();
    await at.writing(ZULEMA);

    await at.press('Control+Alt+z');
    await withdrawn.waitFor({ state: 'detached' });
    await at.writing(ZULEMA);
    await at.find('rehacer', t.redo(t.facts.itemWithdrawn));
    await withdrawn.waitFor();
    await at.writing(ZULEMA);

    await at.find('clausurar sesion', t.closing.title);
    await at.tabTo(dialog.getByRole('button', { name: t.closing.submit }));
    await at.press('Enter');
    await page.getByText(t.stage.closed, { exact: true }).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await at.writing(ZULEMA);

    const acta = page.getByRole('region', { name: catalogue.acta.pages });
    await acta.getByText('por unanimidad de votos.').first().waitFor();
    const words = ((await acta.textContent()) ?? '').replace(/\s+/g, ' ');
    const { connectors, verbs } = await phrases();
    expect(words).toContain(connectors[1]);
    expect(words).toContain(`${verbs[1]} se adelante el informe de actividades.`);
    expect(words).toContain('está de acuerdo con la propuesta.');
    expect(words).toContain('se cuente con los anexos.');
    expect(words).toContain('STL/IV/1/2020');
    expect(words).toContain('falta de información');
    expect(words).toMatch(/trece horas/);
  });

  it('who speaks is named in full once, in short afterwards, and one key goes through the ways of naming', async () => {
    const { page, at } = await inSession();
    const lead = (words: string) => page.locator('[data-minute]:has([data-live-editor])').getByText(words).waitFor();
    await lead('En uso de la voz, Daniel Rosemberg Cervantes Pérez, Representante de la Sociedad Civil, señaló que');
    await at.type('conviene esperar.');
    await at.press('Control+1');
    await at.writing(ZULEMA);
    await lead('Por su parte, Zulema Martínez Sánchez, Comisionada Presidenta del Infoem, y Representante del Órgano');
    await at.type('está de acuerdo.');
    await at.press('Control+3');
    await at.writing(DANIEL);
    await lead('Posteriormente, el Representante de la Sociedad Civil, Daniel Rosemberg Cervantes Pérez, mencionó que');
    await at.press('Alt+Shift+ArrowRight');
    await lead('Posteriormente, Daniel Rosemberg Cervantes Pérez, Representante de la Sociedad Civil, mencionó que');
    await at.press('Alt+Shift+ArrowLeft');
    await lead('Posteriormente, el Representante de la Sociedad Civil, Daniel Rosemberg Cervantes Pérez, mencionó que');

    // One change upon another, faster than the disk: neither is lost.
    await at.press('Alt+Shift+ArrowRight', 'Alt+ArrowLeft');
    await lead('Posteriormente, Daniel Rosemberg Cervantes Pérez, Representante de la Sociedad Civil, comentó que');
    await at.press('Alt+ArrowRight', 'Alt+Shift+ArrowLeft');
    await lead('Posteriormente, el Representante de la Sociedad Civil, Daniel Rosemberg Cervantes Pérez, mencionó que');
    await at.writing(DANIEL);

    // Its pieces, one by one, are taken from wherever the focus is among them.
    await at.tabTo(page.getByRole('button', { name: t.lead.button, exact: true }));
    await at.press('Enter');
    const pieces = page.getByRole('dialog', { name: t.lead.title });
    await focused(pieces.getByRole('combobox', { name: t.lead.connector }));
    await at.press('Control+a');
    await at.type('Enseguida,');
    await at.tabTo(pieces.getByRole('button', { name: new RegExp(t.lead.form) }));
    await at.press('Control+Enter');
    await pieces.waitFor({ state: 'detached' });
    await lead('Enseguida, el Representante de la Sociedad Civil, Daniel Rosemberg Cervantes Pérez, mencionó que');
    await at.writing(DANIEL);
  });

  it('the palette gives the focus and the caret back where they were', async () => {
    const { page, at } = await inSession();
    await at.type('que se anexe el mecanismo');
    await at.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await at.press('Control+k');
    await at.focused(page.getByRole('combobox'));
    await at.press('Escape');
    await at.writing(DANIEL);
    await at.type('·');
    await expect.poll(() => writtenIn(page.locator('[data-live-editor]'))).toBe('que se anexe el mecani·smo');
  });

  it('what has a button and no keys is found by the words for it, and she goes on writing', async () => {
    const { page, at } = await inSession();
    const editor = page.locator('[data-live-editor]');
    const option = (name: string, isOn: boolean) => page.getByRole('button', { name, exact: true, pressed: isOn });
    await at.type('que se anexe');
    await at.press('Control+Enter');
    await expect.poll(() => writtenIn(editor)).toBe('');
    await at.writing(DANIEL);
    await at.type('el mecanismo.');

    await at.find('mismo párrafo', t.palette.sameParagraph);
    await at.writing(DANIEL);
    await page.getByRole('checkbox', { name: t.stream.joined, checked: true }).waitFor();
    await at.find('juntar', t.blocks.join);
    await expect.poll(() => writtenIn(editor)).toBe('que se anexe el mecanismo.');
    await at.writing(DANIEL);
    // The acta stands over who speaks: it gives way.
    await at.press('F2');
    await page.locator('[data-acta="shown"]').waitFor();
    await at.find('límite', t.limit.title);
    await at.focused(page.getByRole('textbox', { name: t.limit.minutes }));
    await page.locator('[data-acta="hidden"]').waitFor();
    await page.keyboard.type('7');
    await at.press('Enter');
    await page.getByText(t.limit.of('', '7:00').trim()).waitFor();
    await at.writing(DANIEL);
    await at.find('notas primero', t.blocks.notesFirst);
    await option(t.blocks.notesFirst, true).waitFor();
    await at.writing(DANIEL);
    await at.find('borrar párrafo', t.stream.removeBlock);
    await page.getByText(t.stream.removed).waitFor();
    await editor.waitFor({ state: 'detached' });
  });

  it('a title is renamed from where it ends', async () => {
    const { page, at } = await inSession();
    await at.find('renombrar programa', t.palette.renameItem('3', AGENDA[2]?.title ?? ''));
    const dialog = page.getByRole('dialog');
    await at.focused(dialog.getByLabel(t.change.rename.itemTitle, { exact: true }));
    await page.keyboard.type(' y su calendario');
    await at.press('Control+Enter');
    await page.getByRole('button', { name: t.agenda.open('3', `${AGENDA[2]?.title} y su calendario`) }).waitFor();
    await at.writing(DANIEL);
  });

  it('an hour is found by what happened then, and corrected beside it', async () => {
    const { page, at } = await inSession();
    const hour = page.getByLabel(t.instant.time, { exact: true });
    const anyHour = (label: (hour: string) => string) => new RegExp(label('\\d\\d:\\d\\d'));
    await at.find('hora apertura', anyHour(t.instant.correctOpening));
    await at.focused(hour);
    // What is typed takes the place of the hour that was there.
    await at.type('12:58:00');
    await at.press('Enter');
    await page.getByRole('button', { name: t.instant.correctOpening('12:58') }).waitFor();
    await at.writing(DANIEL);
    await at.find('hora se escribe', anyHour(t.instant.correctParagraph));
    await at.focused(hour);
    await at.press('Escape');
    await at.writing(DANIEL);
  });

  it('the palette says why something cannot be done, and does nothing', async () => {
    const { page, at } = await inSession();
    await at.take('retirar lista asistencia', t.palette.withdrawItem('1', AGENDA[0]?.title ?? ''));
    await page.getByRole('status').filter({ hasText: t.palette.why.alreadyOpened }).waitFor();
    await at.focused(page.getByRole('combobox'));
    await at.press('Escape');
    await at.writing(DANIEL);
  });

  it('the floor is given by initials, and an item is opened by its number', async () => {
    const { page, at } = await inSession();
    await at.press('Control+g');
    await page.keyboard.type('zms');
    await at.press('Enter');
    await at.writing(ZULEMA);
    await at.find('4', t.palette.openItem('4', AGENDA[3]?.title ?? ''));
    await page.getByRole('heading', { level: 2, name: AGENDA[3]?.title ?? '' }).waitFor();
    await at.onScreen();
  });

  it('a shortcut is given another combination: at once, shown everywhere, and kept', async () => {
    const { page, at } = await inSession();
    await at.press('Control+/');
    const sheet = page.getByRole('dialog', { name: t.shortcuts.title });
    const change = sheet.getByRole('button', { name: t.shortcuts.changeOf(t.shortcuts.names.vote) });
    await at.tabTo(change);
    await at.press('Enter', 'Control+k');
    const told = sheet.getByRole('status');
    await told.filter({ hasText: t.shortcuts.refused.taken('Ctrl K', t.shortcuts.names.palette) }).waitFor();
    await at.press('Control+Shift+y');
    await told.filter({ hasText: t.shortcuts.changed(t.shortcuts.names.vote, 'Ctrl ⇧ Y') }).waitFor();
    await at.focused(change);
    await at.press('Escape');
    await at.writing(DANIEL);

    const vote = page.getByRole('toolbar').getByRole('button', { name: t.actions.vote });
    expect(await vote.getAttribute('aria-keyshortcuts')).toBe('Control+Shift+y');
    await vote.getByText('Ctrl ⇧ Y').waitFor();
    await page.reload();
    await vote.getByText('Ctrl ⇧ Y').waitFor();
    await at.writing(DANIEL);
    await at.press('Control+Shift+y');
    await page.getByRole('dialog', { name: t.vote.title }).waitFor();
    await at.press('Escape');
    await at.writing(DANIEL);

    await at.find('atajos', t.shortcuts.title);
    await at.tabTo(sheet.getByRole('button', { name: t.shortcuts.restoreAll }));
    await at.press('Enter');
    await told.filter({ hasText: t.shortcuts.restoredAll }).waitFor();
    await at.press('Escape');
    await vote.getByText('Ctrl U').waitFor();
    await at.writing(DANIEL);
  });

  it('the palette works with the mouse too, and the theme that it chooses is kept', async () => {
    const { page, at } = await inSession();
    await page.getByRole('button', { name: t.palette.more, exact: true }).click();
    await page.getByRole('menuitem', { name: t.palette.open }).click();
    await at.focused(page.getByRole('combobox', { name: t.palette.title }));
    await page.getByRole('option', { name: t.attendance.floor(ZULEMA) }).click();
    await at.writing(ZULEMA);

    await at.find('tema oscuro', t.palette.themes.dark);
    await page.locator('html[data-theme="dark"]').waitFor();
    await at.writing(ZULEMA);
    await page.reload();
    // The theme is there from the first paint; the keys answer once the screen has taken the focus.
    await page.locator('html[data-theme="dark"]').waitFor();
    await at.writing(ZULEMA);
    await at.find('tema del sistema', t.palette.themes.system);
    await page.locator('html:not([data-theme])').waitFor();
    await at.writing(ZULEMA);
  });

  async function phrases() {
    if (!app) throw new Error('the app is not running');
    const body = await call(app, 'profiles.draft', { profile: 'secretariado-tecnico-local' });
    return body.phrasebook.lead;
  }
});
