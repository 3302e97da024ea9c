/** Every screen of the app, each with the way to it from the one before: what axe reads and what is pictured. */
import type { Page } from 'playwright-core';
import { catalogue } from '#shared/catalogue/index.ts';
import { AGENDA, profileBody, SHEET } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator } from './facilitator.ts';
import { focused } from './focus.ts';
import { type Launched, launch } from './hosts.ts';

const t = catalogue.live;

/** An app that goes from screen to screen. */
export interface Stage {
  readonly app: Launched;
  readonly she: Facilitator;
  /** The window in which the screen is: the app's own, or the strip's. */
  shown: Page;
}

/** A screen: what it is, and how it is reached from the one before. */
export type Screen = readonly [name: string, reach: (stage: Stage) => Promise<void>];

const PROFILE = 'Secretariado técnico local';

/** The instant at which the app's clock starts. */
const CLOCK = '2020-11-03T19:00:00.000Z';

/** An app on an empty data folder, at its first screen. */
export async function setStage(): Promise<Stage> {
  const app = await launch({ clock: CLOCK });
  return { app, she: facilitator(app), shown: app.page };
}

async function dialogGone({ page }: Launched): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

function tab({ page }: Launched, name: keyof typeof catalogue.bodies.tabs): Promise<void> {
  return page.getByRole('tab', { name: catalogue.bodies.tabs[name] }).click();
}

/** In the order in which a facilitator meets them. */
export const SCREENS: readonly Screen[] = [
  ['the first start', ({ app }) => app.page.getByText(catalogue.home.welcome).waitFor()],
  [
    'the help',
    async ({ app }) => {
      await app.page.keyboard.press('F1');
      await focused(app.page.getByRole('searchbox', { name: catalogue.help.search }));
    },
  ],
  [
    'the help, where nothing is found',
    async ({ app }) => {
      await app.page.keyboard.insertText('xyzzy');
      await app.page.getByText(catalogue.help.nothing('xyzzy')).waitFor();
    },
  ],
  [
    'about',
    async ({ app }) => {
      // The first Escape empties the field.
      await app.page.keyboard.press('Escape');
      await app.page.getByText(catalogue.help.nothing('xyzzy')).waitFor({ state: 'hidden' });
      await dialogGone(app);
      await app.page.getByRole('button', { name: catalogue.home.menu, exact: true }).click();
      await app.page.getByRole('menuitem', { name: catalogue.about.title }).click();
      await app.page.getByRole('heading', { name: catalogue.about.licences }).waitFor();
    },
  ],
  [
    'the sample session, played',
    async ({ app }) => {
      await dialogGone(app);
      await app.page.getByRole('button', { name: new RegExp(catalogue.home.sample) }).click();
      await app.page.getByRole('button', { name: catalogue.replay.pause, exact: true }).click();
      await app.page.getByRole('slider', { name: catalogue.replay.place }).fill('60');
      await app.page.getByText(t.stage.open('').trim()).waitFor();
    },
  ],
  [
    'the sample session, with its acta',
    async ({ app }) => {
      await app.page.keyboard.press('F2');
      await app.page.getByRole('button', { name: catalogue.acta.export, exact: true }).waitFor();
    },
  ],
  [
    'the bodies, where there are none',
    async ({ app }) => {
      await app.page.getByRole('button', { name: catalogue.replay.end, exact: true }).click();
      await app.page.getByRole('button', { name: catalogue.home.bodies, exact: true }).click();
      await app.page.getByText(catalogue.bodies.empty).waitFor();
    },
  ],
  [
    'a new body’s profile',
    async ({ app }) => {
      await app.page.getByRole('button', { name: catalogue.bodies.newBody, exact: true }).click();
      await app.page.getByText(PROFILE, { exact: true }).waitFor();
    },
  ],
  [
    'a body',
    async ({ app }) => {
      await app.page.getByText(PROFILE, { exact: true }).click();
      await app.page.getByRole('button', { name: catalogue.bodies.saveAndConvene }).waitFor();
    },
  ],
  [
    'what a datum of it is',
    async ({ app }) => {
      const { quorum, what } = catalogue.bodies;
      await app.page.getByRole('button', { name: catalogue.ui.whatIs(quorum) }).click();
      await app.page.getByText(what.quorum).waitFor();
    },
  ],
  [
    'its members',
    async ({ app }) => {
      await dialogGone(app);
      await tab(app, 'members');
    },
  ],
  ['its phrasebook', ({ app }) => tab(app, 'phrasebook')],
  ['its style', ({ app }) => tab(app, 'style')],
  ['its paper', ({ app }) => tab(app, 'paper')],
  ['its abbreviations', ({ app }) => tab(app, 'abbreviations')],
  [
    'the first start, its profile',
    async ({ app }) => {
      await app.page.getByRole('button', { name: catalogue.ui.back, exact: true }).click();
      await app.page.getByRole('button', { name: catalogue.ui.back, exact: true }).click();
      await app.page.getByRole('button', { name: new RegExp(catalogue.home.setUp) }).click();
      await focused(app.page.getByRole('radio').first());
    },
  ],
  [
    'the first start, its body',
    async ({ app }) => {
      await app.page.getByText(PROFILE, { exact: true }).click();
      await app.page.getByRole('button', { name: catalogue.first.next }).click();
      await focused(app.page.getByRole('textbox', { name: catalogue.bodies.name, exact: true }));
    },
  ],
  [
    'the first start, what its body lacks',
    async ({ app }) => {
      await app.page.getByRole('textbox', { name: catalogue.first.nameOf(1) }).fill('');
      await app.page.keyboard.press('Enter');
      await app.page.getByText(catalogue.drafts.fix(1)).waitFor();
    },
  ],
  [
    'the first start, its session',
    async ({ app }) => {
      await app.page.getByRole('textbox', { name: catalogue.first.nameOf(1) }).fill('Zulema Martínez Sánchez');
      await app.page.keyboard.press('Enter');
      await app.page.getByRole('button', { name: catalogue.convene.saveAndGo, exact: true }).waitFor();
    },
  ],
  [
    'the home, with a body and no session',
    async ({ app }) => {
      // One step back after another.
      await app.page.getByRole('button', { name: catalogue.ui.cancel, exact: true }).click();
      await app.page.getByRole('button', { name: catalogue.first.previous, exact: true }).click();
      await app.page.getByRole('radio').first().waitFor({ state: 'attached' });
      await app.page.getByRole('button', { name: catalogue.ui.cancel, exact: true }).click();
      await app.page.getByText(catalogue.home.firstSession).waitFor();
    },
  ],
  [
    'the convocation',
    async ({ app }) => {
      await app.page.getByRole('button', { name: catalogue.home.newSession, exact: true }).click();
      await app.page.getByRole('button', { name: catalogue.convene.saveAndGo, exact: true }).waitFor();
    },
  ],
  [
    'a session not yet open',
    async ({ app, she }) => {
      await she.convene(SHEET, AGENDA, profileBody('secretariado-tecnico-local').members);
      await app.page.getByRole('button', { name: t.opening.open, exact: true }).waitFor();
    },
  ],
  [
    'the roll call',
    async ({ app, she }) => {
      await she.open();
      await app.page.getByRole('button', { name: t.attendance.rollCall, exact: true }).click();
      await app.page.getByRole('dialog').waitFor();
    },
  ],
  [
    'the running session',
    async ({ app, she }) => {
      await dialogGone(app);
      await she.everyonePresent();
      await she.nextItem();
      await she.giveFloor('Daniel Rosemberg Cervantes Pérez');
      await she.write('Daniel Rosemberg Cervantes Pérez', 'se anexe el mecanismo.');
      await she.saved();
    },
  ],
  [
    'the strip',
    async (stage) => {
      const { main, page } = stage.app;
      const opened = main ? main.waitForEvent('window') : page.waitForEvent('popup');
      await page.keyboard.press('Control+Shift+F');
      stage.shown = await opened;
      await focused(stage.shown.getByRole('textbox', { name: catalogue.strip.note.label }));
    },
  ],
  [
    'the strip, whom to give the floor to',
    async ({ shown }) => {
      await shown.keyboard.press('Control+g');
      await focused(shown.getByRole('combobox', { name: catalogue.strip.give.label }));
    },
  ],
  [
    'a vote',
    async (stage) => {
      const { app } = stage;
      await stage.shown.close();
      stage.shown = app.page;
      await app.page.bringToFront();
      await app.page.keyboard.press('Control+u');
      await app.page.getByRole('dialog').waitFor();
    },
  ],
  [
    'the palette',
    async ({ app }) => {
      await dialogGone(app);
      await app.page.keyboard.press('Control+k');
      await app.page.getByRole('combobox', { name: t.palette.title }).waitFor();
    },
  ],
  [
    'the shortcuts',
    async ({ app }) => {
      await dialogGone(app);
      await app.page.keyboard.press('Control+/');
      await app.page.getByRole('dialog', { name: t.shortcuts.title }).waitFor();
    },
  ],
  [
    'an agreement by consensus',
    async ({ app }) => {
      await dialogGone(app);
      await app.page.keyboard.press('F9');
      await app.page.getByRole('dialog', { name: t.agreement.title }).waitFor();
    },
  ],
  [
    'a particular vote',
    async ({ app, she }) => {
      await dialogGone(app);
      await she.agreeUnanimously('Se aprueba el orden del día.', 'STL/IV/1/2020');
      await app.page.keyboard.press('Control+Alt+v');
      await app.page.getByRole('dialog', { name: t.particular.title }).waitFor();
    },
  ],
  [
    'an agreement that is taken back',
    async ({ app }) => {
      await dialogGone(app);
      // By the pointer: the focus may still be on its way back from the dialog.
      await app.page.getByRole('button', { name: t.stream.revokeAgreement }).click();
      await app.page.getByRole('dialog', { name: t.renumber.revokeTitle('STL/IV/1/2020') }).waitFor();
    },
  ],
  [
    'the certificate of an agreement',
    async ({ app, she }) => {
      await dialogGone(app);
      await she.find(catalogue.documents.certify('STL/IV/1/2020'), catalogue.documents.certify('STL/IV/1/2020'));
      await app.page.getByRole('dialog', { name: catalogue.documents.certificateTitle }).waitFor();
    },
  ],
  [
    'the annexes',
    async ({ app, she }) => {
      await dialogGone(app);
      await she.find(catalogue.annexes.entry, catalogue.annexes.entry);
      await app.page.getByRole('dialog', { name: catalogue.annexes.title }).waitFor();
    },
  ],
  [
    'a new annex',
    async ({ app }) => {
      const { add, newTitle } = catalogue.annexes;
      await app.page.getByRole('button', { name: add, exact: true }).press('Enter');
      await app.page.getByRole('dialog', { name: newTitle }).waitFor();
    },
  ],
  [
    'an annex in the list',
    async ({ app }) => {
      await app.page.getByLabel(catalogue.annexes.titleField, { exact: true }).fill('Programa anual');
      await app.page.keyboard.press('Control+Enter');
      await app.page.locator('[data-annex]').waitFor();
    },
  ],
  [
    'the acta beside the capture',
    async ({ app, she }) => {
      await dialogGone(app);
      await she.showActa();
    },
  ],
  [
    'what the audit finds, with a reason asked for',
    async ({ app }) => {
      await app.page.keyboard.press('F4');
      await app.page.locator('[data-finding]:focus').waitFor();
      const { dismiss, reason } = catalogue.acta.findings;
      await app.page.getByText(dismiss, { exact: true }).first().click();
      await app.page.getByLabel(reason, { exact: true }).waitFor();
    },
  ],
  [
    'the session closed',
    async ({ she }) => {
      await she.hideActa();
      await she.close();
    },
  ],
];
