/** The auditor in the window: what it finds, the way to each place, and what becomes of a finding that is dismissed. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { type Facilitator, facilitator, writtenIn } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.acta.findings;
const review = catalogue.live.review;
const SAMPLE = readFileSync(new URL('../../resources/samples/stl-iv-2020.acta.json', import.meta.url), 'utf8');
const REASON = 'Así consta en la grabación.';

/** The sample with an agreement that tells another result than its vote, and a name misspelled. */
const DAMAGED = SAMPLE.replace(
  '"text": "Por el que, se aprueba por unanimidad de votos el orden del día con',
  '"text": "Por el que, se aprueba por mayoría de votos el orden del día con',
).replace(
  'la propuesta de incorporar a los ejes ya aprobados',
  'la propuesta de Daniel Rosenberg Cervantes Pérez de incorporar a los ejes ya aprobados',
);

const MISMATCH = /El texto dice “mayoría”, pero la votación fue por unanimidad/;
const MISSPELLED = /Dice “Daniel Rosenberg Cervantes Pérez” y en la sesión figura “Daniel Rosemberg Cervantes Pérez”/;

let app: Launched;
let she: Facilitator;
beforeEach(async () => {
  app = await launch({ clock: '2020-11-04T16:00:00.000Z' });
  she = facilitator(app);
});
afterEach(() => app.kill());

const list = () => she.page.getByRole('region', { name: t.title, exact: true });
const group = (name: string) => list().getByRole('region', { name, exact: true });
const row = (message: RegExp, within = list()) => within.getByRole('button', { name: message }).first();
const focused = (message: RegExp) => she.page.locator('[data-finding]:focus').filter({ hasText: message });
const counted = (words: string) => she.page.getByRole('button', { name: t.buttonLabel(words), exact: true });
const question = () => she.page.getByRole('alertdialog');

async function importSession(text: string): Promise<void> {
  await she.page.locator('input[type=file]').setInputFiles({
    name: 'danada.acta.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await she.page.getByRole('button', { name: catalogue.ui.openFile, exact: true }).click();
}

describe(`the auditor in ${HOST}`, () => {
  it('names what is wrong, leads to it, keeps a dismissal with its reason, and is heard before the acta leaves', async () => {
    await importSession(DAMAGED);
    await she.showActa();
    await counted('1 error, 1 aviso').waitFor();

    // By keyboard alone: open, go down, and to the place.
    await she.page.keyboard.press('F4');
    await row(MISMATCH, group(t.errors)).waitFor();
    await row(MISSPELLED, group(t.warnings)).waitFor();
    await she.page.locator('[data-finding]:focus').waitFor();
    await she.page.keyboard.press('ArrowDown');
    await she.page.keyboard.press('Enter');
    const editor = she.page.locator('[data-live-editor]:focus');
    await editor.waitFor();
    expect(await writtenIn(editor)).toContain('Daniel Rosenberg');

    // The error is told before the acta leaves, and she goes back to it.
    await she.page.getByRole('button', { name: catalogue.acta.export, exact: true }).click();
    await question().getByText(MISMATCH).waitFor();
    await question().getByRole('button', { name: review.goThrough, exact: true }).click();
    await she.page.locator('[data-finding]:focus').waitFor();

    // Without a reason it is not dismissed.
    await list()
      .getByRole('button', { name: new RegExp(`^${t.dismissOf('')}.*mayoría`) })
      .click();
    await she.page.keyboard.press('Enter');
    await list().getByText(t.reasonNeeded).waitFor();
    await she.page.keyboard.insertText(REASON);
    await she.page.keyboard.press('Enter');
    await row(MISMATCH, group(t.dismissed)).waitFor();
    await counted('1 aviso').waitFor();

    // It stays so when the window is loaded again.
    await she.saved();
    await she.page.reload();
    await she.showActa();
    await counted('1 aviso').click();
    await row(MISMATCH, group(t.dismissed)).waitFor();
    await list().getByText(t.because(REASON)).waitFor();

    // A warning alone holds nothing back, and the acta says what was written.
    const quiet = await she.exportActa();
    expect(docxText(quiet.bytes)).toContain('Daniel Rosenberg Cervantes Pérez');

    // Restored, it is asked about again; she may export all the same.
    await list()
      .getByRole('button', { name: new RegExp(`^${t.restoreOf('')}.*mayoría`) })
      .click();
    await row(MISMATCH, group(t.errors)).waitFor();
    const despite = await app.exportedFile(async () => {
      await she.page.getByRole('button', { name: catalogue.acta.export, exact: true }).click();
      await question().getByRole('button', { name: review.exportAnyway, exact: true }).click();
    });
    expect(docxText(despite.bytes)).toContain('se aprueba por mayoría de votos el orden del día');
  });

  it('opens a sentence from the list and comes back to it, and goes to and fro where the acta covers the capture', async () => {
    const bundle = JSON.parse(DAMAGED);
    bundle.facts.push({
      at: '14:31',
      fact: { type: 'sentenceRewritten', key: 'closing', text: 'Se dio por concluida.' },
    });
    await importSession(JSON.stringify(bundle));
    const { keyboard } = she.page;
    await she.page.setViewportSize({ width: 900, height: 700 });
    await she.showActa();
    await counted('1 error, 2 avisos').waitFor();

    await keyboard.press('F4');
    await focused(MISMATCH).waitFor();
    await keyboard.press('ArrowDown');
    await focused(/La frase de clausura no dice a qué hora terminó/).waitFor();
    await keyboard.press('Enter');
    const sentence = she.page.getByRole('dialog', { name: catalogue.acta.sentenceTitle });
    await sentence.getByRole('button', { name: catalogue.acta.restore, exact: true }).click();
    await sentence.waitFor({ state: 'hidden' });
    await counted('1 error, 1 aviso').waitFor();
    await she.page.locator('[data-finding]:focus').waitFor();

    await keyboard.press('End');
    await focused(MISSPELLED).waitFor();
    await keyboard.press('Enter');
    const editor = she.page.locator('[data-live-editor]:focus');
    await editor.waitFor();
    await editor.fill('la propuesta de incorporar a los ejes ya aprobados un eje.');
    await keyboard.press('F4');
    await focused(MISMATCH).waitFor();
    await counted('1 error').waitFor();
    await keyboard.press('Escape');
    await list().waitFor({ state: 'hidden' });
  });
});
