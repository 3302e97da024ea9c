/** The body's style: set by keyboard with an acta that follows, and used by the acta, whose level of detail is chosen over it. */
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { AGENDA, profileBody, SHEET } from '#test/fixtures/session-builder.ts';
import { facilitator, newBody } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.style;
const { members } = profileBody('secretariado-tecnico-local');
const SPEECH = 'el programa anual atiende lo pedido.';
const AGREED = 'Por el que, se aprueba por unanimidad de votos el orden del día.';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

describe(`the style of a body, in ${HOST}`, () => {
  it('is previewed as it is set, and told by the acta at the level of detail that is chosen', async () => {
    app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
    const she = facilitator(app);
    const { page } = she;
    await newBody(page, 'Secretariado técnico local');
    await page.getByRole('tab', { name: catalogue.bodies.tabs.style }).click();
    const preview = page.getByRole('region', { name: t.preview });
    await preview.getByText(/siendo las diez horas con cinco minutos/).waitFor();

    // By keyboard alone: the figures, the headings, the agreements, the dashes.
    await page.getByRole('radio', { name: t.figure.words }).focus();
    await page.keyboard.press('ArrowRight');
    await preview.getByText(/siendo las 10:05 horas/).waitFor();
    await page.getByRole('button', { name: new RegExp(`${t.numeralsItems}$`) }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: t.numeral.ordinalPoint }).waitFor();
    await page.keyboard.type('PRIMER');
    await page.keyboard.press('Enter');
    await preview.getByText(/^SEGUNDO PUNTO\. - /).waitFor();
    await page.getByRole('radio', { name: t.agreement.table }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: t.agreement.boxed, checked: true }).waitFor();
    await page.getByRole('button', { name: catalogue.bodies.saveAndConvene }).press('Enter');

    await she.convene(SHEET, AGENDA, members);
    await she.open();
    await she.everyonePresent();
    await she.nextItem();
    await she.agreeUnanimously(AGREED, 'STL/IV/1/2020');
    await she.nextItem();
    await she.giveFloor('Zulema Martínez Sánchez');
    await she.write('Zulema Martínez Sánchez', SPEECH);
    await she.saved();
    await she.close();
    await she.showActa();
    const acta = page.getByRole('region', { name: catalogue.acta.title });
    await acta
      .getByText(/siendo las 13:\d\d horas/)
      .first()
      .waitFor();
    await acta.getByText(SPEECH).waitFor();

    await acta.getByRole('button', { name: catalogue.acta.details.circumstantial }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: catalogue.acta.details.agreements }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await acta.getByText(SPEECH).waitFor({ state: 'detached' });

    // Whatever is shown, all of it is audited: the items that were never opened are asked about.
    const { bytes } = await app.exportedFile(async () => {
      await page.getByRole('button', { name: catalogue.acta.export, exact: true }).press('Enter');
      await page.getByRole('button', { name: catalogue.live.review.exportAnyway }).press('Enter');
    });
    const word = docxText(bytes);
    expect(word).toContain(`SEGUNDO PUNTO. - `);
    expect(word).toContain(`STL/IV/1/2020. ${AGREED}`);
    expect(word).not.toContain(SPEECH);
    expect(word).not.toContain('TERCER PUNTO');
  });
});
