/**
 * The agenda and the floor's clock, by keyboard alone: items under others, planned times, an item put off, two dealt with
 * together, a speech that is paused and of another kind, and a turn corrected afterwards.
 */
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator, newBody } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.live;
const c = catalogue.convene;
const [ZULEMA, JAVIER, DANIEL] = profileBody('secretariado-tecnico-local').members.map(({ name }) => name) as [
  string,
  string,
  string,
];
/** Each row by its number, and the minutes planned for it. */
const AGENDA: readonly { readonly number: string; readonly title: string; readonly minutes?: string }[] = [
  { number: '1', title: 'Lista de asistencia' },
  { number: '2', title: 'Aprobación del orden del día' },
  { number: '3', title: 'Proyectos de acuerdo', minutes: '5' },
  { number: '3.a', title: 'Presupuesto anual', minutes: '15' },
  { number: '3.b', title: 'Calendario de sesiones' },
  { number: '4', title: 'Evaluación de metas', minutes: '10' },
  { number: '5', title: 'Reglamento interno' },
  { number: '6', title: 'Convenio de colaboración' },
  { number: '7', title: 'Clausura' },
];

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

/** The form of a new session of a body whose kinds of speech are the usual ones. */
async function convening(): Promise<Facilitator> {
  app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
  const { page } = app;
  await newBody(page, 'Secretariado técnico local');
  await page.getByRole('button', { name: catalogue.bodies.usualSpeechKinds }).press('Enter');
  await page.getByLabel(catalogue.bodies.speechKind(3), { exact: true }).waitFor();
  await page.getByRole('button', { name: catalogue.bodies.saveAndConvene }).press('Enter');
  await page.getByLabel(c.itemTitle(1), { exact: true }).waitFor();
  return facilitator(app);
}

/** Writes the agenda: Enter for another item, Alt and the arrows to put it under the one before, or out again. */
async function writeAgenda({ page }: Facilitator): Promise<void> {
  const title = (number: string) => page.getByLabel(c.itemTitle(number), { exact: true });
  await page.getByLabel(c.number, { exact: true }).fill('4');
  await title('1').focus();
  for (const [index, row] of AGENDA.entries()) {
    if (index > 0) {
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByPlaceholder(c.itemPlaceholder).count()).toBe(index + 1);
      await focused(page.getByPlaceholder(c.itemPlaceholder).nth(index));
    }
    const isUnder = row.number.includes('.');
    await page.keyboard.press(isUnder ? 'Alt+ArrowRight' : 'Alt+ArrowLeft');
    await focused(title(row.number));
    await page.keyboard.insertText(row.title);
    if (row.minutes === undefined) continue;
    await page.getByLabel(c.minutes(row.number), { exact: true }).fill(row.minutes);
    await title(row.number).focus();
  }
}

/** Opens what is convened, calls everyone, and has the agenda approved. */
async function begin(she: Facilitator): Promise<void> {
  const { page } = she;
  await page.getByRole('button', { name: c.saveAndGo }).press('Enter');
  await page.getByRole('button', { name: t.opening.open }).press('Enter');
  await page.getByText(/En sesión/).waitFor();
  await she.find('pasar lista', t.attendance.rollCall);
  const everyone = page.getByRole('button', { name: /^Todos presentes/ });
  await focused(everyone);
  await page.keyboard.press('Enter');
  await everyone.waitFor({ state: 'detached' });
  await next(she, 'Aprobación del orden del día');
  await she.agreeUnanimously('Se aprueba por unanimidad de votos el orden del día.', 'STL/IV/1/2020');
}

async function next({ page }: Facilitator, title: string): Promise<void> {
  await page.keyboard.press('Control+Shift+Enter');
  await page.getByRole('heading', { level: 2, name: title }).waitFor();
}

async function gone(dialog: Locator): Promise<void> {
  await dialog.waitFor({ state: 'detached' });
}

describe(`the agenda and the clock of the floor, by keyboard alone in ${HOST}`, () => {
  it('a session with items under others, one put off, two together, planned times and a paused speech', async () => {
    const she = await convening();
    const { page } = she;
    const { keyboard } = page;
    await writeAgenda(she);
    await begin(she);

    // What was planned is there, and how the session goes against it.
    await page
      .getByRole('button', { name: new RegExp(`^${t.agenda.pace.onTime} .*${t.agenda.pace.open('')}$`) })
      .waitFor();

    await she.find('diferir convenio', t.palette.deferItem('6', 'Convenio de colaboración'));
    const deferring = page.getByRole('dialog', { name: t.change.defer.title });
    // It begins in its first field, and is answered from any.
    await focused(deferring.getByRole('radio', { name: t.change.defer.session }));
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await focused(deferring.getByLabel(t.change.reason, { exact: true }));
    await keyboard.insertText('por falta de dictamen');
    await keyboard.press('Control+Enter');
    await gone(deferring);

    await she.find('tratar junto evaluacion', t.palette.joinItem('4', 'Evaluación de metas'));
    const joining = page.getByRole('dialog', { name: t.change.join.title });
    const other = joining.getByRole('checkbox', { name: t.change.join.item('5', 'Reglamento interno') });
    await other.focus();
    await keyboard.press('Space');
    await expect.poll(() => other.isChecked()).toBe(true);
    await keyboard.press('Control+Enter');
    await gone(joining);

    await next(she, 'Proyectos de acuerdo');
    await next(she, 'Presupuesto anual');
    await page.getByText(/Punto III\.a · abierto/).waitFor();
    await keyboard.press('Control+1');
    await she.write(ZULEMA, 'que el presupuesto se ejerza por trimestre.');
    await she.saved();
    await keyboard.press('Control+Alt+p');
    await page.getByText(t.pause.pausedOf(ZULEMA)).first().waitFor();
    await page.getByRole('button', { name: t.pause.go }).waitFor();
    await keyboard.press('Control+Alt+p');
    await page.getByText(t.pause.running(ZULEMA)).first().waitFor();
    await keyboard.press('Control+Alt+u');
    await page.getByText(t.limit.chosen('Exposición, 10 min')).first().waitFor();
    await page.getByRole('button', { name: t.limit.kindButton('Exposición, 10 min') }).waitFor();
    await she.agreeUnanimously('Se aprueba el presupuesto.', 'STL/IV/2/2020');

    await next(she, 'Calendario de sesiones');
    await she.agreeUnanimously('Se aprueba el calendario.', 'STL/IV/3/2020');

    await next(she, 'Evaluación de metas');
    await page.getByText(t.item.together('V', 'Reglamento interno')).waitFor();
    await keyboard.press('Control+3');
    await she.write(DANIEL, 'que ambos documentos se aprueben.');
    await she.saved();
    await she.agreeUnanimously('Se aprueban la evaluación y el reglamento.', 'STL/IV/4/2020');

    // It was somebody else, and only for a moment.
    await keyboard.press('Control+0');
    await page.getByText(t.attendance.floorNow, { exact: true }).waitFor({ state: 'detached' });
    await keyboard.press('Control+Alt+c');
    const correcting = page.getByRole('dialog', { name: t.turn.title });
    const from = correcting.getByLabel(t.turn.from, { exact: true });
    await focused(from);
    await correcting.getByRole('button', { name: new RegExp(`${t.turn.person}$`) }).press('Enter');
    const chosen = page.getByRole('option', { name: JAVIER });
    await chosen.press('Enter');
    await chosen.waitFor({ state: 'detached' });
    await correcting.getByLabel(t.turn.to, { exact: true }).fill(await from.inputValue());
    // Wherever the focus is, on a list that is closed too.
    const who = correcting.getByRole('button', { name: new RegExp(`${t.turn.person}$`) });
    await who.focus();
    await focused(who);
    await keyboard.press('Control+Enter');
    await gone(correcting);

    await keyboard.press('Control+Alt+k');
    const times = page.getByRole('dialog', { name: t.times.title });
    const row = times.getByRole('row').filter({ hasText: JAVIER });
    await row.getByRole('cell', { name: '0:00', exact: true }).waitFor();
    expect(await times.getByRole('row').filter({ hasText: 'Reglamento interno' }).innerText()).toContain(
      t.times.withItem('4'),
    );
    await keyboard.press('Escape');
    await gone(times);

    // The item put off is passed over.
    await next(she, 'Clausura');
    await she.close();
    await she.showActa();
    const file = await app?.exportedFile(async () => {
      await page.getByRole('button', { name: catalogue.acta.export }).press('Enter');
      // The convocation has no oficio, and the audit says so.
      await page.getByRole('button', { name: t.review.exportAnyway }).press('Enter');
    });
    const acta = docxText(file?.bytes ?? new Uint8Array());
    expect(acta).toMatch(/3\. Proyectos de acuerdo;\s+a\) Presupuesto anual;\s+b\) Calendario de sesiones;\s+4\. Eval/);
    expect(acta).toContain(
      'Se determinó diferir el sexto punto del orden del día, “Convenio de colaboración”, para una sesión posterior, por falta de dictamen.',
    );
    expect(acta).toContain('Se determinó desahogar de manera conjunta los puntos cuarto y quinto del orden del día.');
    expect(acta).toContain('III.a. - En el desahogo del inciso a) del tercer punto del orden del día');
    expect(acta).toContain('III.b. - En el desahogo del inciso b) del tercer punto del orden del día');
    expect(acta).toContain('IV y V. - En el desahogo del cuarto y quinto punto del orden del día');
    expect(acta).toMatch(/Javier Vargas Zempoaltecatl,[^.]*que ambos documentos se aprueben\./);
    expect(acta).toContain('VII. - Para el desahogo del séptimo punto del orden del día se procedió a la clausura');
    expect(acta).not.toMatch(/\nV\. - |\nVI\. - /);
  });
});
