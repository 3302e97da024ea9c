/** “¿Qué es esto?”: every setting of a body and of the app can be asked what it is. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { PHRASE_GROUP_NAMES } from '#renderer/bodies/phraseGroups.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { newBody } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.bodies;
const PROFILE = 'Secretariado técnico local';
/** How the name of every button begins that says what something is. */
const ASKS = catalogue.ui.whatIs('\n').split('\n')[0] ?? '';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

/** The settings in a part of the screen that nothing beside them explains. */
function unexplained(part: Locator): Promise<string[]> {
  return part.evaluate((root, asks) => {
    const settings = root.querySelectorAll(
      'input:not([type=radio]), textarea, [role=radiogroup], button[aria-haspopup=listbox]',
    );
    return [...settings]
      .filter((setting) => setting.closest('[aria-hidden=true]') === null)
      .filter((setting) => !setting.closest('[data-explained]')?.querySelector(`button[aria-label^="${asks}"]`))
      .map((setting) => setting.outerHTML);
  }, ASKS);
}

/** Goes to a part of a body, and shows what only shows where it is asked for. */
const PARTS: Readonly<
  Record<'general' | 'members' | 'style' | 'paper' | 'abbreviations', (page: Page) => Promise<void>>
> = {
  general: async (page) => {
    await page.getByRole('button', { name: t.usualSpeechKinds }).press('Enter');
    await page.getByRole('textbox', { name: t.speechKind(1) }).waitFor();
    await page.getByRole('checkbox', { name: t.secondCall }).press('Space');
    await page.getByRole('textbox', { name: t.secondCallMinutes }).waitFor();
  },
  members: (page) => page.getByRole('textbox', { name: catalogue.members.officeForms.signature }).waitFor(),
  style: (page) => page.getByRole('figure', { name: catalogue.style.preview }).waitFor(),
  paper: async (page) => {
    const { firstPage, firstPages, firstFooter, rubricSides, rubricLabel, whos, chosen } = catalogue.paper;
    await page.getByRole('button', { name: new RegExp(`${firstPage}$`) }).press('Enter');
    await page.getByRole('option', { name: firstPages.own }).press('Enter');
    await page.getByRole('textbox', { name: firstFooter.right }).waitFor();
    await page.getByRole('radio', { name: rubricSides.left }).press('Space');
    await page.getByRole('radiogroup', { name: rubricLabel }).waitFor();
    await page.getByRole('radio', { name: whos.chosen }).press('Space');
    await page.getByRole('heading', { name: chosen }).waitFor();
  },
  abbreviations: async (page) => {
    await page.getByRole('button', { name: catalogue.abbreviations.add }).press('Enter');
    await page.getByRole('textbox', { name: catalogue.abbreviations.short(1) }).waitFor();
  },
};

describe(`what each setting is, in ${HOST}`, () => {
  it('is said beside every setting of a body', async () => {
    app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
    const { page } = app;
    await newBody(page, PROFILE);
    const panel = page.getByRole('tabpanel');
    for (const part of ['general', 'members', 'style', 'paper', 'abbreviations'] as const) {
      await page.getByRole('tab', { name: t.tabs[part] }).click();
      await PARTS[part](page);
      expect(await unexplained(panel), part).toEqual([]);
    }
    await page.getByRole('tab', { name: t.tabs.phrasebook }).click();
    for (const group of PHRASE_GROUP_NAMES) {
      const chosen = panel.locator('[aria-current=true]');
      await panel.getByRole('button', { name: catalogue.phrases.groups[group], exact: true }).press('Enter');
      await expect.poll(() => chosen.textContent()).toBe(catalogue.phrases.groups[group]);
      expect(await unexplained(panel), group).toEqual([]);
    }
  });

  it('is told at the press of a key, and closed by another', async () => {
    app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
    const { page } = app;
    await newBody(page, PROFILE);
    await page.getByRole('tab', { name: t.tabs.phrasebook }).click();
    const { keys } = catalogue.phrases;
    const asks = page.getByRole('button', { name: catalogue.ui.whatIs(keys.closing), exact: true });
    await asks.press('Enter');
    await page.getByText(catalogue.explained.phrases.closing).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText(catalogue.explained.phrases.closing).waitFor({ state: 'hidden' });
    await focused(asks);
  });

  it('is said under the settings of the app, and of the body that is set up at the first start', async () => {
    app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
    const { page } = app;
    await page.getByRole('button', { name: catalogue.home.menu, exact: true }).click();
    for (const said of [catalogue.explained.app.appearance, catalogue.explained.app.language]) {
      await page.getByText(said).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: new RegExp(catalogue.home.setUp) }).click();
    await page.getByText(PROFILE, { exact: true }).click();
    await page.getByRole('button', { name: catalogue.first.next }).click();
    await focused(page.getByRole('textbox', { name: t.name, exact: true }));
    expect(await unexplained(page.getByRole('main'))).toEqual([]);
  });
});
