/** A body goes out as a profile's file and another office takes it in: one with a mistake is refused by its field. */
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { newBody } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.profiles;

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

describe(`profiles as files, in ${HOST}`, () => {
  it('are exported, refused where they are wrong, and imported to be reviewed', async () => {
    app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
    const { page } = app;
    await newBody(page, 'Secretariado técnico local');
    await page.getByRole('textbox', { name: catalogue.bodies.acronym }).fill('CTM');
    await page.getByRole('button', { name: catalogue.bodies.save, exact: true }).press('Enter');
    const exporting = page.getByRole('button', { name: /^Exportar como perfil/ });
    await exporting.waitFor();
    const file = await app.exportedFile(() => exporting.press('Enter'));
    const profile = JSON.parse(file.bytes.toString('utf8'));
    expect(profile.body.acronym).toBe('CTM');

    const give = (name: string, value: object) =>
      page
        .locator(`input[type="file"][aria-label="${t.importFile}"]`)
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });
    await page.getByRole('button', { name: catalogue.bodies.newBody }).press('Enter');
    await page.getByRole('button', { name: new RegExp(t.importFile) }).waitFor();
    await give('malo.json', { ...profile, body: { ...profile.body, quorum: { rule: 'half' } } });
    await page.getByRole('alert').filter({ hasText: 'malo.json: body.quorum.rule' }).waitFor();

    await give('bueno.json', { ...profile, body: { ...profile.body, acronym: 'OTRO' } });
    const acronym = page.getByRole('textbox', { name: catalogue.bodies.acronym });
    await acronym.waitFor();
    expect(await acronym.inputValue()).toBe('OTRO');
    await page.getByRole('button', { name: catalogue.bodies.save, exact: true }).press('Enter');
    await page.getByText('OTRO', { exact: true }).waitFor();
    await page.getByText('CTM', { exact: true }).waitFor();
  });
});
