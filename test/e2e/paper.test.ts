/** The body's paper and who signs: chosen in the editor, seen on the pages, carried into Word. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOCX_TYPE } from '#electron/app/docxType.ts';
import { readLetterhead } from '#electron/docx/letterhead/read.ts';
import { sha256Of } from '#electron/store/assets.ts';
import { DEFAULT_PAPER } from '#shared/body/paper.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { all, docxParts, docxText, docxXml } from '#test/fixtures/docx-text.ts';
import { handMade, withFirstPage } from '#test/fixtures/letterheads.ts';
import { objections } from './axe.ts';
import { type Facilitator, facilitator, newBody } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.paper;
const SAMPLE = readFileSync(new URL('../../resources/samples/stl-iv-2020.acta.json', import.meta.url), 'utf8');
const LOGO = readFileSync(new URL('../fixtures/logo.png', import.meta.url));
const RUBRIC = { ...DEFAULT_PAPER, size: 'oficio', rubric: { side: 'left', label: 'initials' } };

let app: Launched;
let she: Facilitator;
beforeEach(async () => {
  app = await launch({ clock: '2020-11-04T16:00:00.000Z' });
  she = facilitator(app);
});
afterEach(() => app.kill());

describe(`the paper of a body, in ${HOST}`, () => {
  it('is set by keyboard, shown in small, refused where it is wrong, and kept', async () => {
    const { page } = she;
    await newBody(page, 'Secretariado técnico local');
    await page.getByRole('tab', { name: catalogue.bodies.tabs.paper }).press('Enter');
    const miniature = page.getByRole('img', { name: t.miniatureOf });
    await miniature.waitFor();

    await page.getByRole('radio', { name: t.sizes.carta }).press('ArrowRight');
    await page
      .getByRole('radiogroup', { name: t.rubricSide })
      .getByRole('radio', { name: t.rubricSides.left })
      .click({ force: true });
    await page.getByRole('textbox', { name: t.footer.left, exact: true }).fill('{{ organo.siglas }}');
    await miniature.getByText('STL', { exact: true }).waitFor();

    const files = page.locator('input[type=file]').last();
    await files.setInputFiles({ name: 'escudo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
    await page.getByText(catalogue.errors.notALogo({})).waitFor();
    await files.setInputFiles({ name: 'Escudo.png', mimeType: 'image/png', buffer: LOGO });
    const alt = page.getByRole('textbox', { name: t.logoAlt });
    expect(await alt.inputValue()).toBe('Escudo');
    await alt.fill('');
    await page.getByRole('button', { name: catalogue.bodies.save, exact: true }).press('Enter');
    await page.getByText(catalogue.drafts.fix(1)).waitFor();
    await alt.fill('Escudo del Secretariado');
    await page.getByRole('button', { name: catalogue.bodies.save, exact: true }).press('Enter');
    await page.getByText(catalogue.bodies.saved).waitFor();

    await page.getByRole('button', { name: /^STL/ }).click();
    await page.getByRole('tab', { name: catalogue.bodies.tabs.paper }).press('Enter');
    await page.getByRole('radio', { name: t.sizes.oficio, checked: true }).waitFor();
    await miniature.locator('img[alt="Escudo del Secretariado"]').waitFor();
  });

  it('is the institution’s own letterhead: refused where it cannot be, seen in small, and taken over in Word', async () => {
    const { page } = she;
    const own = catalogue.letterhead;
    await newBody(page, 'Secretariado técnico local');
    await page.getByRole('tab', { name: catalogue.bodies.tabs.paper }).press('Enter');
    const miniature = page.getByRole('img', { name: t.miniatureOf });
    await miniature.waitFor();

    const files = page.locator('input[type=file]').first();
    const give = (name: string, bytes: Uint8Array) =>
      files.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await give('membrete.docm', handMade({ 'word/vbaProject.bin': 'x' }));
    await page
      .getByRole('alert')
      .filter({ hasText: own.refused({ fault: 'macros' }) })
      .waitFor();
    await give('Membrete.docx', await withFirstPage());
    await page.getByText(own.parts.first).waitFor();
    await page.getByText('21 × 29.7 cm · Garamond de 12 puntos').waitFor();
    await miniature.getByText('Gobierno del Estado de México', { exact: true }).waitFor();
    await miniature.locator('img[alt="Escudo del Estado"]').waitFor();
    expect(await objections(page)).toEqual([]);
    // What the letterhead decides is not asked.
    expect(await page.getByRole('radiogroup', { name: t.size }).count()).toBe(0);
    await page.getByRole('button', { name: catalogue.bodies.save, exact: true }).press('Enter');
    await page.getByText(catalogue.bodies.saved).waitFor();

    const file = await app.exportedFile(() =>
      page.getByRole('button', { name: /^Exportar como perfil/ }).press('Enter'),
    );
    const { body, assets } = JSON.parse(file.bytes.toString('utf8'));
    expect(Object.keys(assets)).toEqual([body.paper.letterhead.asset]);

    await page.getByRole('button', { name: /^STL/ }).click();
    await page.getByRole('tab', { name: catalogue.bodies.tabs.paper }).press('Enter');
    await page.getByRole('button', { name: own.remove }).press('Enter');
    await page.getByRole('radiogroup', { name: t.size }).waitFor();
  });

  it('shows an acta on its letterhead, page by page, and writes it so', async () => {
    const { page } = she;
    const bytes = await withFirstPage();
    const asset = sha256Of(bytes);
    const letterhead = { asset, name: 'Membrete.docx', ...readLetterhead(bytes) };
    const bundle = JSON.parse(SAMPLE);
    bundle.body.paper = { ...DEFAULT_PAPER, letterhead };
    bundle.assets = { [asset]: { mime: DOCX_TYPE, base64: Buffer.from(bytes).toString('base64') } };
    await page.locator('input[type=file]').setInputFiles({
      name: 'membretada.acta.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(bundle)),
    });
    await page.getByRole('button', { name: catalogue.ui.openFile, exact: true }).click();
    await she.showActa();
    const pages = page.locator('[data-acta-page]');
    await pages.first().getByText('Gobierno del Estado de México', { exact: true }).waitFor();
    await pages.nth(1).getByText('Continuación del acta').waitFor();
    await pages.nth(1).getByText('www.edomex.gob.mx').waitFor();
    expect(await pages.first().evaluate((element: HTMLElement) => element.offsetWidth)).toBe(794);
    const acta = await she.exportActa();
    const parts = docxParts(acta.bytes);
    expect(parts['word/header1.xml'] ?? '').toContain('Continuación del acta');
    expect(docxText(acta.bytes)).toContain('Esta hoja corresponde');
  });

  it('stands on the pages and in Word, and whoever refuses to sign is told in the acta', async () => {
    const { page } = she;
    const body = SAMPLE.replace('"signatureColumns":', `"paper": ${JSON.stringify(RUBRIC)}, "signatureColumns":`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'oficio.acta.json',
      mimeType: 'application/json',
      buffer: Buffer.from(body),
    });
    await page.getByRole('button', { name: catalogue.ui.openFile, exact: true }).click();
    await she.showActa();
    const sheet = page.locator('[data-acta-page]').first();
    expect(await sheet.evaluate((element: HTMLElement) => element.offsetHeight)).toBe(Math.round((34.01 * 96) / 2.54));
    await sheet.getByText('Z.M.S.').waitFor();

    await page.getByRole('button', { name: catalogue.acta.more, exact: true }).press('Enter');
    await page.getByRole('menuitem', { name: t.withheldEntry }).press('Enter');
    const dialog = page.getByRole('dialog', { name: t.withheldTitle });
    await dialog.getByRole('button', { name: t.withheldOf('Daniel Rosemberg Cervantes Pérez') }).click();
    await page.getByRole('option', { name: t.withheldCauses.refused }).click();
    await dialog.getByRole('textbox').fill('No coincide con la redacción del acuerdo tercero.');
    await dialog.getByRole('button', { name: t.withheldSubmit }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const told =
      /Daniel Rosemberg Cervantes Pérez, se negó a firmar la presente acta, por el motivo siguiente: no coincide/;
    await page.locator('[data-acta-page]').last().getByText(told).waitFor();

    const { bytes } = await she.exportActa();
    expect(docxText(bytes)).toMatch(told);
    expect(docxText(bytes)).not.toContain('DANIEL ROSEMBERG CERVANTES PÉREZ');
    const size = all(docxXml(bytes, 'word/document.xml'), 'w:pgSz')[0]?.attributes['w:h'];
    expect(Number(size)).toBe(Math.round((34.01 * 1440) / 2.54));
    expect(docxParts(bytes)['word/header1.xml']).toContain('Z.M.S.');
  });
});
