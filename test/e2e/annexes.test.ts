/** Annexes by keyboard alone: one is added with its file, cited, moved and taken away; the audit and the acta tell it. */
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { AGENDA, SHEET } from '#test/fixtures/session-builder.ts';
import { facilitator, writtenIn } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const t = catalogue.annexes;
const DANIEL = 'Daniel Rosemberg Cervantes Pérez';
const BYTES = Buffer.from(Uint8Array.from({ length: 40_000 }, (_, index) => (index * 31) % 256));

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

/** A session in its second item, all present, Daniel writing. */
async function inSession() {
  app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
  const { page } = app;
  await page.getByText(catalogue.home.setUp).first().waitFor();
  const body = await call(app, 'profiles.draft', { profile: 'secretariado-tecnico-local' });
  await call(app, 'bodies.save', { body });
  const { id } = await call(app, 'sessions.create', { body: body.id, sheet: SHEET, agenda: AGENDA });
  const attendance = body.members.map((member) => ({ person: member.id, present: true }));
  const lead = { connector: 'Por su parte,', form: 'cargo-nombre', verb: 'señaló que' };
  await call(app, 'sessions.record', {
    session: id,
    facts: [
      { fact: { type: 'opened' } },
      { fact: { type: 'itemOpened', item: 'i1' } },
      { fact: { type: 'rollCalled', attendance } },
      { fact: { type: 'itemOpened', item: 'i3' } },
      { fact: { type: 'floorGiven', block: 'b1', person: 'drc', lead } },
    ],
  });
  await page.evaluate((session) => {
    window.location.hash = `#/sesion/${session}`;
  }, id);
  const at = keyboard(page);
  await at.writing(DANIEL);
  return { app, page, at };
}

describe(`annexes in ${HOST}`, () => {
  it('one is added with its file and cited; the audit is content, the acta names it, and its file comes back', async () => {
    const { app, page, at } = await inSession();
    await at.type('se presenta el programa, que consta en el ');

    await at.find('anexos', t.entry);
    const list = page.getByRole('dialog', { name: t.title });
    await at.focused(list.getByRole('button', { name: t.add, exact: true }));
    await at.press('Enter');
    const form = page.getByRole('dialog', { name: t.newTitle });
    await at.focused(form.getByLabel(t.titleField, { exact: true }));
    await at.tabTo(form.getByRole('button', { name: t.chooseFile, exact: true }));
    // What the system's own dialog would answer.
    const file = { name: 'programa-anual.pdf', mimeType: 'application/pdf', buffer: BYTES };
    await form.locator('input[type=file]').setInputFiles(file);
    await form.getByText(t.file('programa-anual.pdf', t.bytes(BYTES.length)), { exact: true }).waitFor();
    // Its title is proposed from the file, and its item is the one that is open.
    expect(await form.getByLabel(t.titleField, { exact: true }).inputValue()).toBe('Programa anual');
    await at.press('Control+Enter');
    const row = list.getByRole('listitem');
    await row.getByText(/^Punto /).waitFor();

    // Cited where the caret was.
    await at.tabTo(row.getByRole('button', { name: t.cite('Anexo 1'), exact: true }));
    await at.press('Enter');
    await at.writing(DANIEL);
    await expect.poll(() => writtenIn(page.locator('[data-live-editor]'))).toMatch(/ en el Anexo 1$/);
    await at.type('.');
    await expect
      .poll(() => writtenIn(page.locator('[data-live-editor]')))
      .toBe('se presenta el programa, que consta en el Anexo 1.');
    await page.getByText(catalogue.live.saved, { exact: true }).waitFor();

    await at.press('F4');
    await page.locator('[data-audit]').waitFor();
    expect(await page.locator('[data-finding^="annex"]').count()).toBe(0);

    await at.press('Escape');
    await at.writing(DANIEL);
    await at.find('anexos', t.entry);
    await at.focused(list.getByRole('button', { name: t.add, exact: true }));
    const save = list.getByRole('button', { name: t.save('Anexo 1'), exact: true });
    await at.tabTo(save);
    const back = await app.exportedFile(() => at.press('Enter'));
    expect(back.path).toMatch(/programa-anual\.pdf$/);
    expect(back.bytes.equals(BYTES)).toBe(true);
    await at.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await at.writing(DANIEL);

    const she = facilitator(app);
    await she.showActa();
    const acta = await app.exportedFile(async () => {
      await page.getByRole('button', { name: catalogue.acta.export, exact: true }).click();
      await page.getByRole('button', { name: catalogue.live.review.exportAnyway, exact: true }).click();
    });
    expect(docxText(acta.bytes)).toContain(
      'Anexo 1. Programa anual, relativo al tercer punto del orden del día (archivo electrónico “programa-anual.pdf”).',
    );
  });

  it('files that are dropped are annexes; the citations follow one that is moved, and what is left uncited is told', async () => {
    const { page, at } = await inSession();
    await at.type('véanse el Anexo 1 y el anexo 2.');
    await page.getByText(catalogue.live.saved, { exact: true }).waitFor();
    await at.find('anexos', t.entry);
    const list = page.getByRole('dialog', { name: t.title });
    await at.focused(list.getByRole('button', { name: t.add, exact: true }));
    await drop(page, ['uno.txt', 'dos.txt']);
    const rows = list.getByRole('listitem');
    await rows.nth(1).getByText('Anexo 2').waitFor();

    await at.tabTo(rows.first().getByRole('button', { name: t.down('Anexo 1'), exact: true }));
    await at.press('Enter');
    const change = page.getByRole('dialog', { name: t.moveTitle('Anexo 1') });
    await at.focused(change.getByRole('button', { name: t.move, exact: true }));
    await at.press('Enter');
    await rows.first().getByText('Anexo 1 Dos').waitFor();
    await at.press('Escape');
    await list.waitFor({ state: 'hidden' });
    await at.writing(DANIEL);
    await expect.poll(() => writtenIn(page.locator('[data-live-editor]'))).toBe('véanse el Anexo 2 y el anexo 1.');

    // One act: undone whole.
    await at.press('Control+Alt+z');
    await expect.poll(() => writtenIn(page.locator('[data-live-editor]'))).toBe('véanse el Anexo 1 y el anexo 2.');
  });
});

/** Drops files on the list of annexes. */
async function drop(page: Launched['page'], names: readonly string[]): Promise<void> {
  const carried = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const name of all) data.items.add(new File([name], name, { type: 'text/plain' }));
    return data;
  }, names);
  const zone = page.locator('[data-drop]');
  await zone.dispatchEvent('dragover', { dataTransfer: carried });
  await page.getByText(t.drop, { exact: true }).waitFor();
  await zone.dispatchEvent('drop', { dataTransfer: carried });
}
