/** The interface in English, by choice: the screens, the errors, the menu and what is kept; the acta stays in Spanish. */
import { afterEach, describe, expect, it } from 'vitest';
import { CATALOGUES } from '#shared/catalogue/index.ts';
import type { Language } from '#shared/catalogue/language.ts';
import { objections } from './axe.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const { es, en } = CATALOGUES;

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

/** The app on the sample session, in Spanish as it starts. */
async function onSample(): Promise<Launched> {
  app = await launch();
  const { page } = app;
  await page.getByRole('button', { name: es.home.sample }).click();
  await page.getByRole('button', { name: es.replay.open, exact: true }).click();
  await page.waitForURL(/#\/sesion\//);
  await page.getByRole('heading', { level: 1, name: es.live.sessionName({ acronym: 'STL', title: '' }) }).waitFor();
  return app;
}

/** Chooses the language from the palette of the session, and waits for the session to be there again. */
async function choose({ page }: Launched, from: Language, to: Language): Promise<void> {
  await keyboard(page).onScreen();
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: CATALOGUES[from].live.palette.title });
  await focused(box);
  await box.fill(CATALOGUES[from].languages.names[to]);
  await page
    .getByRole('option', { selected: true })
    .filter({ hasText: CATALOGUES[from].languages.speak(CATALOGUES[from].languages.names[to]) })
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`html[lang="${CATALOGUES[to].locale}"]`).waitFor();
  await page.getByRole('banner').getByRole('button', { name: CATALOGUES[to].live.home }).waitFor();
}

/** The labels of the desktop's menu. */
function menu({ main }: Launched): Promise<string[] | undefined> {
  return Promise.resolve(
    main?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []),
  );
}

describe(`the language in ${HOST}`, () => {
  it('is changed from the palette: screen, errors and menu; the acta keeps its bytes', async () => {
    const launched = await onSample();
    const { page, exportedFile } = launched;
    const exported = (text: typeof es) =>
      exportedFile(async () => {
        await page.getByRole('banner').getByRole('button', { name: text.live.actaToggle }).waitFor();
        const button = page.getByRole('button', { name: text.acta.export, exact: true });
        if (!(await button.isVisible()))
          await page.getByRole('banner').getByRole('button', { name: text.live.actaToggle }).first().click();
        await button.click();
      });
    const spanish = await exported(es);

    await choose(launched, 'es', 'en');
    expect(await page.getByRole('button', { name: es.live.attendance.rollCall }).count()).toBe(0);
    await expect(call(launched, 'sessions.exportBundle', { session: 'none' })).rejects.toThrow(
      en.errors.unknownSession({}),
    );
    if (HOST === 'electron') expect(await menu(launched)).toContain(en.host.menu.file);
    const english = await exported(en);
    expect(english.bytes.equals(spanish.bytes)).toBe(true);
    await page.getByRole('button', { name: en.acta.close, exact: true }).click();
    expect(await objections(page)).toEqual([]);

    await choose(launched, 'en', 'es');
    if (HOST === 'electron') expect(await menu(launched)).toContain(es.host.menu.file);
  });

  it('is changed from the home screen too, and kept after the app was closed', async () => {
    app = await launch();
    const { page, data } = app;
    await page.getByRole('button', { name: es.home.menu, exact: true }).click();
    await page.getByRole('menuitemradio', { name: es.languages.names.en, exact: true }).click();
    await page.getByText(en.home.welcome).waitFor();
    expect(await objections(page)).toEqual([]);
    await app.close();
    app = await launch({ data });
    await app.page.getByText(en.home.welcome).waitFor();
    expect(await app.page.locator('html').getAttribute('lang')).toBe('en-US');
  });
});
