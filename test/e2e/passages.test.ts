/** From a sentence of the acta to the fact it tells, and from a fact to its sentence: by keyboard and by mouse. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { type Facilitator, facilitator } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { keyboard } from './keyboard.ts';

const t = catalogue.acta;
const SAMPLE = readFileSync(new URL('../../resources/samples/stl-iv-2020.acta.json', import.meta.url), 'utf8');
const AGREEMENT = 'STL/IV/2/2020';

let app: Launched;
let she: Facilitator;
beforeEach(async () => {
  app = await launch({ clock: '2020-11-04T16:00:00.000Z' });
  she = facilitator(app);
  await app.page.locator('input[type=file]').setInputFiles({
    name: 'sesion.acta.json',
    mimeType: 'application/json',
    buffer: Buffer.from(SAMPLE),
  });
  await app.page.getByRole('button', { name: catalogue.ui.openFile, exact: true }).click();
  await she.showActa();
});
afterEach(() => app.kill());

describe(`sentences and their facts, in ${HOST}`, () => {
  it('what was written leads to its paragraph and back, by keyboard alone', async () => {
    const { page } = she;
    const keys = keyboard(page);
    const pages = page.getByRole('region', { name: t.pages });
    const words = pages.getByRole('button', { name: /^la incorporación de los siguientes dos puntos/ }).first();
    await words.waitFor();
    await words.focus();
    await focused(words);
    const block = await words.getAttribute('data-acta-minute');
    await keys.press('Shift+F2');
    const editor = page.locator(`[data-minute="${block}"]`).getByRole('textbox');
    await focused(editor);
    await expect.poll(() => editor.evaluate(inSight)).toBe(true);

    await keys.press('Shift+F2');
    const sought = pages.locator(`[data-acta-minute="${block}"]`).first();
    await focused(sought);
    await expect.poll(() => sought.evaluate(inSight)).toBe(true);
    await keys.press('Shift+F2');
    await focused(editor);

    // The palette has it too.
    await keys.find('ver en el acta', catalogue.live.shortcuts.names.passage);
    await focused(sought);
  });

  it('a vote’s and an agreement’s lead to theirs, from the sentence’s form and from their cards', async () => {
    const { page } = she;
    const pages = page.getByRole('region', { name: t.pages });
    const card = page.getByRole('article', { name: catalogue.live.stream.agreementCard(AGREEMENT) });
    const row = page.locator('[data-minute]').filter({ has: card });
    const minute = await row.getAttribute('data-minute');
    await card.getByRole('button', { name: t.showPassage }).press('Enter');
    const sought = pages.locator(`[data-acta-minute="${minute}"]`);
    await focused(sought.first());
    await expect.poll(() => sought.first().evaluate(inSight)).toBe(true);

    // The agreement's own text leads back at once; the sentence that announces it, from its form.
    await sought.filter({ hasText: 'el Acta de la Tercera Sesión Ordinaria' }).last().press('Enter');
    await focused(row.getByRole('button').first());
    await expect.poll(() => card.evaluate(inSight)).toBe(true);
    await pages.locator(`[data-acta-key][data-acta-minute="${minute}"]`).first().press('Enter');
    const form = page.getByRole('dialog', { name: t.sentenceTitle });
    await form.getByRole('button', { name: t.jump }).press('Enter');
    await form.waitFor({ state: 'hidden' });
    await focused(row.getByRole('button').first());
    await expect.poll(() => card.evaluate(inSight)).toBe(true);
  });

  it('tells where the acta says nothing of it at its level of detail', async () => {
    const { page } = she;
    await page.getByRole('button', { name: t.detail }).click();
    await page.getByRole('option', { name: t.details.agreements }).click();
    const pages = page.getByRole('region', { name: t.pages });
    await pages.getByText('En ese mismo orden de ideas').waitFor({ state: 'detached' });
    await page.locator('[data-minute]').last().getByRole('button').first().focus();
    await page.keyboard.press('Shift+F2');
    await page.getByText(t.noPassage).waitFor();
  });
});

function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
