/** A sentence that she rewrote and whose facts changed afterwards: she is told, sees both versions, and chooses. */
import { afterEach, describe, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { facilitator } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.acta;
const OWN = 'El acta se abrió a las trece horas, con mis palabras.';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

describe(`a sentence that she rewrote, in ${HOST}`, () => {
  it('is marked once its facts change, is compared with the new one, and is kept or given up', async () => {
    app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
    const she = facilitator(app);
    const { page } = she;
    await she.reachSecondItem(AGENDA, profileBody('secretariado-tecnico-local').members);
    await she.showActa();
    const pages = page.getByRole('region', { name: t.pages });
    const rewrite = async (text: string, words: string) => {
      await pages.getByRole('button', { name: words }).first().press('Enter');
      await page.getByRole('textbox', { name: t.rewriteLabel }).fill(text);
      await page.keyboard.press('Control+Enter');
      await pages.getByRole('button', { name: text }).waitFor();
    };
    await rewrite(OWN, 'En el Estado de México, siendo las trece horas');
    await she.saved();
    await she.hideActa();
    await she.correct('opening', '13:00:00');
    await she.correct('opening', '12:30:00');
    await she.showActa();

    // It is marked in the acta, and tells both versions.
    const marked = pages.getByRole('button', { name: OWN, description: t.changed });
    await marked.waitFor();
    await marked.press('Enter');
    const form = page.getByRole('dialog', { name: t.sentenceTitle });
    await form.getByRole('figure').filter({ hasText: t.mine }).getByText(OWN).waitFor();
    await form
      .getByRole('figure')
      .filter({ hasText: t.fresh })
      .getByText(/doce horas con treinta minutos/)
      .waitFor();
    await form.getByRole('button', { name: t.keepMine }).press('Enter');
    await form.waitFor({ state: 'hidden' });
    await marked.waitFor({ state: 'detached' });
    await pages.getByRole('button', { name: OWN }).waitFor();

    // The facts change again, and this time she takes the new one.
    await she.hideActa();
    await she.correct('opening', '12:45:00');
    await she.showActa();
    await marked.waitFor();
    await marked.press('Enter');
    await form.getByRole('button', { name: t.takeNew }).press('Enter');
    await pages.getByText(/siendo las doce horas con cuarenta y cinco minutos/).waitFor();
  });
});
