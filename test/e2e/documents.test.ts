/** The convocation, the attendance list and a certificate, exported by keyboard alone. */
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { AGENDA, SHEET } from '#test/fixtures/session-builder.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const t = catalogue.documents;
const FOLIO = 'STL/IV/1/2020';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

describe(`the other documents of a session in ${HOST}`, () => {
  it('are Word files of the same facts: before it opens, while it runs, and of each agreement', async () => {
    app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
    const { page, exportedFile } = app;
    await page.getByText(catalogue.home.setUp).first().waitFor();
    const body = await call(app, 'profiles.draft', { profile: 'secretariado-tecnico-local' });
    await call(app, 'bodies.save', { body });
    const sheet = { ...SHEET, time: '13:00' };
    const { id } = await call(app, 'sessions.create', { body: body.id, sheet, agenda: AGENDA });
    await page.evaluate((session) => {
      window.location.hash = `#/sesion/${session}`;
    }, id);
    const at = keyboard(page);
    await at.focused(page.getByRole('button', { name: catalogue.live.opening.open, exact: true }));

    await at.tabTo(page.getByRole('button', { name: t.exportConvocation, exact: true }));
    const convocation = await exportedFile(() => at.press('Enter'));
    expect(convocation.path).toMatch(/Convocatoria STL cuarta sesion ordinaria 2020-11-03\.docx$/);
    expect(docxText(convocation.bytes)).toContain('a las trece horas, en el Estado de México');
    expect(docxText(convocation.bytes)).toContain(AGENDA[2]?.title ?? '');

    const attendance = body.members.map((member) => ({ person: member.id, present: true, mode: 'room' as const }));
    const text = 'Se aprueba el orden del día.';
    await call(app, 'sessions.record', {
      session: id,
      facts: [
        { fact: { type: 'opened' } },
        { fact: { type: 'itemOpened', item: 'i1' } },
        { fact: { type: 'rollCalled', attendance } },
        { fact: { type: 'itemOpened', item: 'i2' } },
        { fact: { type: 'agreementRecorded', agreement: 'a1', folio: FOLIO, text } },
      ],
    });
    await page.getByRole('article', { name: catalogue.live.stream.agreementCard(FOLIO) }).waitFor();
    await at.onScreen();
    const list = await exportedFile(() => at.find('lista firmas', t.exportAttendance));
    expect(docxText(list.bytes)).toContain('En la sala');
    expect(docxText(list.bytes)).toContain('Zulema Martínez Sánchez');

    await at.onScreen();
    await at.find('certificar', t.certify(FOLIO));
    const dialog = page.getByRole('dialog', { name: t.certificateTitle });
    await at.focused(dialog.getByRole('button', { name: new RegExp(t.agreement) }));
    await at.tabTo(dialog.getByLabel(t.issued, { exact: true }));
    await at.type('9/11/2020');
    const certificate = await exportedFile(() => at.press('Enter'));
    expect(certificate.path).toMatch(/Certificacion STL-IV-1-2020\.docx$/);
    const words = docxText(certificate.bytes);
    expect(words).toContain(FOLIO);
    expect(words).toContain(text);
    expect(words).toContain('el nueve de noviembre de dos mil veinte');
    await dialog.waitFor({ state: 'hidden' });

    // Once more, and they are the same to the byte.
    await at.onScreen();
    const again = await exportedFile(() => at.find('lista firmas', t.exportAttendance));
    expect(again.bytes.equals(list.bytes)).toBe(true);
  });
});
