/** Draft and final in the window: an acta is made final, does not change, is reopened with a reason and compared. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { objections } from './axe.ts';
import { type Facilitator, facilitator } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.versions;
const SAMPLE = readFileSync(new URL('../../resources/samples/stl-iv-2020.acta.json', import.meta.url), 'utf8');
const REASON = 'Observaciones de la contraloría.';

let app: Launched;
let she: Facilitator;
beforeEach(async () => {
  app = await launch({ clock: '2020-11-04T16:00:00.000Z' });
  she = facilitator(app);
  await she.page.locator('input[type=file]').setInputFiles({
    name: 'sesion.acta.json',
    mimeType: 'application/json',
    buffer: Buffer.from(SAMPLE),
  });
  await she.page.getByRole('button', { name: catalogue.ui.openFile, exact: true }).click();
  await she.showActa();
});
afterEach(() => app.kill());

const button = (name: string) => she.page.getByRole('button', { name, exact: true });
const state = (version: number | 'draft') => she.page.locator(`[data-acta-version="${version}"]`);

/** Does what the palette finds first for some words. */
async function choose(words: string, name: string): Promise<void> {
  await she.page.keyboard.press('Control+k');
  const field = she.page.getByRole('combobox', { name: catalogue.live.palette.title });
  await focused(field);
  await field.fill(words);
  await she.page.getByRole('option', { name }).first().waitFor();
  await she.page.keyboard.press('Enter');
}

async function finalize(version: number): Promise<void> {
  await choose('definitiva', t.finalize);
  const question = she.page.getByRole('alertdialog', { name: t.finalizeTitle });
  await focused(question.getByRole('button', { name: t.finalizeSubmit, exact: true }));
  await she.page.keyboard.press('Enter');
  await state(version).waitFor();
}

describe(`the versions of an acta in ${HOST}`, () => {
  it('a final one gives the file whose hash it shows, changes only once reopened, and the change is seen', async () => {
    await state('draft').waitFor();
    await finalize(1);

    // What is pressed to be written in is not, and the way on is at hand.
    await she.page.locator('[data-capture] [data-minute]').getByText('realizar un balance a un año').first().click();
    await she.page.getByText(t.finalHint, { exact: true }).waitFor();
    expect(await she.page.locator('[data-live-editor]').count()).toBe(0);

    await choose('huella', t.open);
    const list = she.page.getByRole('dialog', { name: t.title });
    const hash = await list.locator('code').innerText();
    expect(await objections(she.page)).toEqual([]);
    await she.page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    const final = await she.exportActa();
    expect(createHash('sha256').update(final.bytes).digest('hex')).toBe(hash);

    // Reopened, with a reason and not without.
    await choose('reabrir', t.reopen);
    const reopening = she.page.getByRole('dialog', { name: t.reopenTitle(1) });
    await focused(reopening.getByLabel(t.reason, { exact: true }));
    await she.page.keyboard.press('Enter');
    await reopening.getByText(catalogue.errors.blank({}), { exact: true }).waitFor();
    expect(await objections(she.page)).toEqual([]);
    await she.page.keyboard.insertText(REASON);
    await she.page.keyboard.press('Enter');
    await state('draft').waitFor();

    await she.page.locator('[data-capture] [data-minute]').getByText('realizar un balance a un año').first().click();
    const editor = she.page.locator('[data-live-editor]:focus');
    await editor.waitFor();
    await she.page.keyboard.press('Control+End');
    await she.page.keyboard.insertText(' Lo anterior consta en video.');
    await she.saved();
    await finalize(2);

    await choose('comparar', t.compare);
    const compared = she.page.getByRole('dialog', { name: t.compareTitle });
    await compared.getByText(t.changes(1), { exact: true }).waitFor();
    const added = compared.locator('ins');
    expect(await added.allInnerTexts()).toEqual([expect.stringContaining('Lo anterior consta en video.')]);
    expect(await compared.locator('del').count()).toBe(0);
    expect(await objections(she.page)).toEqual([]);
    await she.page.keyboard.press('Escape');
    await compared.waitFor({ state: 'hidden' });

    // The first version is still there, as it was; the reason is told beside it.
    await choose('huella', t.open);
    await list.getByText(REASON).waitFor();
    const first = await app.exportedFile(() => list.getByRole('button', { name: t.export(1), exact: true }).click());
    expect(first.bytes.equals(final.bytes)).toBe(true);
    await she.page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    const second = await she.exportActa();
    expect(docxText(second.bytes)).toContain('Lo anterior consta en video.');

    // Home tells which acta is final.
    await button(catalogue.live.home).click();
    await she.page.getByText(t.finalShort(2), { exact: true }).waitFor();
  });
});
