/** Attendance by keyboard alone: a substitute, the second call, disconnection and return, another chair; no session at all. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Body } from '#shared/body/body.ts';
import type { Member } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { AGENDA, profileBody, SHEET } from '#test/fixtures/session-builder.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const t = catalogue.live;
const ZULEMA = 'Zulema Martínez Sánchez';
const JAVIER = 'Javier Vargas Zempoaltecatl';
const RAFAEL = 'Rafael Funes Díaz';
const ANA = 'Ana Ruiz Luna';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

const STL = profileBody('secretariado-tecnico-local');
const WITH_SECOND_CALL: Body = { ...STL, secondCall: { minutes: 30, quorum: { rule: 'any' } } };

/** An open session of a body, its roll call begun at its first member. */
async function calling(body = WITH_SECOND_CALL): Promise<{ page: Page; at: ReturnType<typeof keyboard> }> {
  app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
  const { page } = app;
  await page.getByText(catalogue.home.setUp).first().waitFor();
  await call(app, 'bodies.save', { body });
  const sheet = { ...SHEET, time: '13:00' };
  const { id } = await call(app, 'sessions.create', { body: body.id, sheet, agenda: AGENDA });
  await page.evaluate((session) => {
    window.location.hash = `#/sesion/${session}`;
  }, id);
  await focused(page.getByRole('button', { name: t.opening.open, exact: true }));
  const at = keyboard(page);
  await at.press('Enter');
  await at.find('pasar lista', t.attendance.rollCall);
  await focused(page.getByRole('button', { name: /^Todos presentes/ }));
  await at.press('ArrowDown');
  await onRow(page, body.members[0]?.name ?? '');
  return { page, at };
}

/** The focus is in the row of a person. */
async function onRow(page: Page, name: string): Promise<void> {
  await expect
    .poll(() =>
      page
        .getByRole('radiogroup', { name })
        .evaluate((row) => row.contains(document.activeElement))
        .catch(() => false),
    )
    .toBe(true);
}

/** Whether a row of a list that scrolls is wholly within it. */
function isInSight(row: Locator): Promise<boolean> {
  return row.evaluate((element) => {
    const [list, item] = [element.closest('ul'), element].map((one) => one?.getBoundingClientRect());
    return list !== undefined && item !== undefined && item.top >= list.top - 1 && item.bottom <= list.bottom + 1;
  });
}

/** The acta as the pages on the screen read, once they say something. */
async function actaSaying(page: Page, words: string): Promise<string> {
  await page.getByText(t.saved, { exact: true }).waitFor();
  const pages = page.getByRole('region', { name: catalogue.acta.pages });
  await pages.getByText(words).first().waitFor();
  return ((await pages.textContent()) ?? '').replace(/\s+/g, ' ');
}

describe(`attendance, in ${HOST}`, () => {
  it('a substitute, the second call, a disconnection and another chair are recorded by keyboard alone', async () => {
    const { page, at } = await calling();
    const dialog = page.getByRole('dialog');

    // Zulema is absent; Ana answers in place of Javier, with her accreditation; Daniel is excused.
    await at.press('a');
    await onRow(page, JAVIER);
    await at.press('u');
    await focused(dialog.getByLabel(t.guest.name, { exact: true }));
    await at.type(ANA);
    await at.press('Tab', 'Space');
    await at.tabTo(dialog.getByLabel(t.guest.office, { exact: true }));
    await at.type('Directora de Vinculación');
    await at.press('Tab');
    await at.type('SCEM/120/2020');
    await at.press('Tab');
    await at.type('2/11/2020');
    await at.press('Enter');
    await onRow(page, 'Daniel Rosemberg Cervantes Pérez');
    await dialog.getByText(t.attendance.substituted(ANA)).waitFor();
    await at.press('j');
    await onRow(page, RAFAEL);
    await at.press('p', 'Enter');
    await dialog.waitFor({ state: 'detached' });

    // Two of four: no quorum until the second call, for which it is early: she is asked, and goes on.
    await page.getByText(t.secondCall.banner({ present: 2, needed: 3 })).waitFor();
    await at.onScreen();
    await at.find('segunda convocatoria', t.palette.secondCall);
    await page.getByRole('alertdialog', { name: t.secondCall.early('13:30') }).waitFor();
    await at.focused(page.getByRole('button', { name: t.secondCall.earlyConfirm, exact: true }));
    await at.press('Enter');
    await page
      .getByText(t.quorum({ present: 2, members: 4 }))
      .first()
      .waitFor();
    await at.onScreen();
    await at.find('llegada zulema distancia', t.palette.arrive(ZULEMA));
    await page
      .getByText(t.quorum({ present: 3, members: 4 }))
      .first()
      .waitFor();
    await at.onScreen();
    await at.press('Control+Shift+Enter');
    await page.getByRole('heading', { level: 2, name: AGENDA[1]?.title ?? '' }).waitFor();
    await at.onScreen();

    // One key for the connection: whoever presides is gone, somebody else takes the chair, and she is back.
    const row = t.attendance.actions(RAFAEL);
    const place = await page.getByRole('button', { name: row }).evaluate((button) => {
      const rows = [...(button.closest('aside')?.querySelectorAll('li') ?? [])];
      return rows.findIndex((one) => one.contains(button)) + 1;
    });
    await at.press(`Control+Alt+${place}`);
    await page.getByText(t.chair.absent(RAFAEL)).waitFor();
    await at.onScreen();
    await at.find('preside zulema', t.palette.preside(ZULEMA));
    await page.getByText(t.chair.absent(RAFAEL)).waitFor({ state: 'detached' });
    await at.onScreen();
    await at.press(`Control+Alt+${place}`);
    await page.getByText(t.stream.reconnection(RAFAEL)).waitFor();
    await at.onScreen();
    await at.find('javier releva', t.palette.relieve(JAVIER, ANA));
    await page.getByText(t.stream.relief(JAVIER, ANA)).waitFor();
    await at.onScreen();

    await at.find('clausurar sesion', t.closing.title);
    await at.tabTo(dialog.getByRole('button', { name: t.closing.submit }));
    await at.press('Enter');
    await page.getByText(t.stage.closed, { exact: true }).waitFor();
    const acta = await actaSaying(page, 'se procedió a la segunda convocatoria');
    expect(acta).toContain('Mediante el oficio número SCEM/120/2020, de fecha dos de noviembre de dos mil veinte');
    expect(acta).toContain(`${ANA}, Directora de Vinculación, en suplencia de ${JAVIER}`);
    expect(acta).toMatch(/Rafael Funes Díaz, Facilitador[^.]*, se desconectó de la sesión\./);
    expect(acta).toContain('en ausencia del Facilitador');
    expect(acta).toContain('una vez restablecida su conexión');
    expect(acta).toContain(`con lo que concluyó la suplencia de ${ANA}`);
    expect(acta).toContain('EN SUPLENCIA DE JAVIER VARGAS ZEMPOALTECATL');
  });

  it('of sixty members is taken by one letter each, and whoever is called is always in sight', async () => {
    const [first] = STL.members;
    const nameOf = (index: number) => `Integrante ${String(index).padStart(2, '0')}`;
    const members = Array.from({ length: 60 }, (_, index) => ({
      ...(first as Member),
      id: `m${index}`,
      name: nameOf(index),
    }));
    const { page, at } = await calling({ ...STL, members, rollCallOrder: [], convenerId: 'm0' });
    for (let index = 0; index < 59; index += 1) {
      await at.press(index % 7 === 6 ? 'a' : 'p');
      await onRow(page, nameOf(index + 1));
      if (index % 20 === 18)
        expect(await isInSight(page.getByRole('radiogroup', { name: nameOf(index + 1) }))).toBe(true);
    }
    await at.press('p', 'Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .getByText(t.quorum({ present: 52, members: 60 }))
      .first()
      .waitFor();
  });

  it('where there is no quorum the session is not held, and its acta says so; it can be undone', async () => {
    const { page, at } = await calling();
    const dialog = page.getByRole('dialog');
    await at.press('a', 'a', 'a', 'p', 'Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(t.secondCall.banner({ present: 1, needed: 3 })).waitFor();
    await at.onScreen();

    await at.find('no celebrada', t.palette.notHeld);
    await focused(dialog.getByLabel(t.notHeld.reason, { exact: true }));
    await at.type('Se esperó media hora.');
    await at.press('Tab');
    await at.type('6/11/2020');
    await at.press('Enter');
    await page.getByText(t.stage.notHeld, { exact: true }).waitFor();
    const acta = await actaSaying(page, 'no se reunió el quórum legal, que requiere la presencia de tres de ellos');
    expect(acta).toContain('Acta circunstanciada de no celebración de la Cuarta Sesión Ordinaria');
    expect(acta).toContain('por lo que se convocó nuevamente para el día seis de noviembre de dos mil veinte');
    expect(acta).toContain('Se esperó media hora.');
    expect(acta).not.toContain('orden del día');

    await at.press('Control+Alt+z');
    await page.getByText(/En sesión/).waitFor();
    await page.getByText(t.secondCall.banner({ present: 1, needed: 3 })).waitFor();
  });
});
