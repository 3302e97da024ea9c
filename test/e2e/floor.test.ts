/** Who speaks when, by keyboard alone: the queue for the floor, a recess, and a quorum that is lost and comes back. */
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.live;
const { members } = profileBody('secretariado-tecnico-local');
/** The quorum of this body is three of its four members. */
const [ZULEMA, JAVIER, DANIEL, RAFAEL] = members.map(({ name }) => name) as [string, string, string, string];
const OPENING = '2020-11-03T19:00:00.000Z';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

/** An open session in its second item, everyone present, nobody with the floor. */
async function inSession(): Promise<Facilitator> {
  app = await launch({ clock: OPENING });
  const she = facilitator(app);
  await she.reachSecondItem(AGENDA, members);
  return she;
}

describe(`the floor, recess and quorum, by keyboard alone in ${HOST}`, () => {
  it('gives the floor in the order in which it was asked for', async () => {
    const she = await inSession();
    const { keyboard } = she.page;
    const waiting = she.page.getByRole('list', { name: t.queue.list }).getByRole('listitem');

    // One by her number, the other by part of his name.
    await keyboard.press('Control+q');
    await she.page.getByRole('dialog', { name: t.queue.askDialog }).waitFor();
    await keyboard.press('3');
    await waiting.nth(0).waitFor();
    await keyboard.press('Control+q');
    await she.page.getByRole('dialog', { name: t.queue.askDialog }).waitFor();
    await keyboard.type('javier');
    await keyboard.press('Enter');
    await waiting.nth(1).waitFor();
    expect(await waiting.nth(0).innerText()).toContain('Daniel');
    expect(await waiting.nth(1).innerText()).toContain('Javier');

    await keyboard.press('Control+Shift+q');
    await she.write(DANIEL, 'que se incorporen dos puntos');
    await waiting.nth(1).waitFor({ state: 'detached' });
    await keyboard.press('Control+Shift+q');
    await she.write(JAVIER, 'su conformidad con la propuesta');
    await waiting.first().waitFor({ state: 'detached' });
    await keyboard.press('Control+Shift+q');
    await she.page.getByText(t.queue.empty).waitFor();

    await she.saved();
    const acta = await exported(she);
    expect(acta.indexOf('que se incorporen dos puntos')).toBeGreaterThan(0);
    expect(acta.indexOf('su conformidad con la propuesta')).toBeGreaterThan(
      acta.indexOf('que se incorporen dos puntos'),
    );
  });

  it('warns once when a limit of time is reached, never cuts, and keeps the limit', async () => {
    const she = await inSession();
    const { page } = she;
    await page.keyboard.press('Control+3');
    await she.write(DANIEL, 'que continúa');
    await page.getByRole('button', { name: t.limit.button(null) }).press('Enter');
    // What is typed takes the place of what is proposed.
    await focused(page.getByRole('textbox', { name: t.limit.minutes }));
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await page.getByText(t.limit.of('', '2:00').trim()).waitFor();
    const warning = page.getByRole('status').filter({ hasText: t.limit.reached(DANIEL, 2) });
    expect(await warning.count()).toBe(0);
    await page.evaluate(() => {
      const real = Date.now;
      Date.now = () => real() + 121_000;
    });
    await warning.waitFor();
    await page.getByText(t.attendance.floorNow, { exact: true }).waitFor();
    await she.write(DANIEL, ', y sigue');
    await she.saved();

    await page.reload();
    await page.getByRole('button', { name: t.limit.button(2) }).waitFor();
    await page.getByText('que continúa, y sigue').first().waitFor();
  });

  it('suspends the session and goes on with it, and refuses meanwhile what cannot be', async () => {
    const she = await inSession();
    const { keyboard } = she.page;
    await keyboard.press('Control+3');
    await she.write(DANIEL, 'que se revise el documento');
    await keyboard.press('F7');
    const dialog = she.page.getByRole('dialog', { name: t.recess.title });
    await dialog.waitFor();
    await keyboard.type('para revisar el documento');
    await keyboard.press('Enter');
    const banner = she.page.getByRole('region', { name: t.recess.chip });
    await banner.waitFor();
    expect(await banner.innerText()).toMatch(/En receso desde las 13:0\d/);

    await keyboard.press('Control+u');
    await she.page.getByText(t.recess.refused).last().waitFor();
    await keyboard.press('Control+1');
    expect(await she.page.getByRole('dialog').count()).toBe(0);
    expect(await she.page.getByText(t.attendance.floorNow, { exact: true }).count()).toBe(0);
    expect(await she.page.getByRole('button', { name: new RegExp(`^${t.closeSession}`) }).isDisabled()).toBe(true);

    await keyboard.press('F7');
    await banner.waitFor({ state: 'detached' });
    await keyboard.press('Control+1');
    await she.write(ZULEMA, 'que se continúa con la sesión');
    await she.saved();
    const acta = await exported(she);
    expect(acta).toMatch(/Siendo las trece horas[^,.]*, se declaró un receso, para revisar el documento\./);
    expect(acta).toMatch(/Siendo las trece horas[^,.]*, se reanudó la sesión\./);
    expect(acta.indexOf('se reanudó la sesión')).toBeGreaterThan(acta.indexOf('se declaró un receso'));
  });

  it('says at once that a departure loses the quorum, and that a return brings it back', async () => {
    const she = await inSession();
    const { page } = she;
    await depart(she, RAFAEL);
    await page.getByText(t.quorum({ present: 3, members: 4 })).waitFor();
    await depart(she, JAVIER, 'por causas de fuerza mayor', true);
    await page.getByText(`${t.quorumNone}${t.quorumWhy({ present: 2, needed: 3 })}`).waitFor();
    const banner = page.getByRole('region', { name: t.quorumNone });
    expect(await banner.innerText()).toMatch(/Se perdió el quórum a las 13:0\d: 2 presentes, se requieren 3\./);
    // Said aloud, too.
    await page.getByRole('status').filter({ hasText: 'Se perdió el quórum' }).waitFor();

    await choose(she, JAVIER, t.attendance.arrive);
    await page
      .getByRole('status')
      .filter({ hasText: t.quorumBack({ present: 3, members: 4 }) })
      .waitFor();
    await banner.waitFor({ state: 'detached' });
    await she.saved();
    const acta = await exported(she);
    const gone = /Siendo las trece horas[^,.]*, se retiró de la sesión Javier[^.]*por causas de fuerza mayor/.exec(
      acta,
    );
    const back = /Siendo las trece horas[^,.]*, se (re)?incorporó a la sesión Javier/.exec(acta);
    expect(gone).not.toBeNull();
    expect(back?.index).toBeGreaterThan(gone?.index ?? 0);
  });
});

/** Opens a person's menu with the keyboard and chooses in it. */
async function choose({ page }: Facilitator, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: t.attendance.actions(name) }).press('Enter');
  const found = page.getByRole('menuitem', { name: action });
  await found.press('Enter');
  await found.waitFor({ state: 'detached' });
}

async function depart(she: Facilitator, name: string, reason = '', loses = false): Promise<void> {
  await choose(she, name, t.attendance.leave);
  const dialog = she.page.getByRole('dialog', { name: t.leave.title(name) });
  await dialog.getByRole('textbox').waitFor();
  if (loses) await dialog.getByText(t.leave.quorumWarning).waitFor();
  await she.page.keyboard.type(reason);
  await she.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

async function exported(she: Facilitator): Promise<string> {
  await she.showActa();
  const { page } = she;
  const file = await app?.exportedFile(async () => {
    await page.getByRole('button', { name: catalogue.acta.export }).press('Enter');
    // The session is not over, and the audit says so.
    await page.getByRole('button', { name: t.review.exportAnyway }).press('Enter');
  });
  return docxText(file?.bytes ?? new Uint8Array());
}
