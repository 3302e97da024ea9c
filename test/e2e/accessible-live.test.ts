/** axe finds nothing to complain of in the dialogs and banners of the live screen, in light and in dark. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact, ItemDraft } from '#shared/session/facts.ts';
import { AGENDA, profileBody, SHEET } from '#test/fixtures/session-builder.ts';
import { objections } from './axe.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const t = catalogue.live;
const BODY = {
  ...profileBody('secretariado-tecnico-local'),
  secondCall: { minutes: 30, quorum: { rule: 'any' as const } },
  speechKinds: [
    { id: 'exposicion', name: 'Exposición', minutes: 10 },
    { id: 'replica', name: 'Réplica', minutes: 3 },
  ],
};
const [ZULEMA, JAVIER, DANIEL, RAFAEL] = BODY.members.map(({ name }) => name) as [string, string, string, string];
const PLAN: readonly ItemDraft[] = [
  ...AGENDA.slice(0, 3),
  { id: 'i3a', kind: 'topic', title: 'Presupuesto', parent: 'i3', minutes: 10 },
  { id: 'i3b', kind: 'topic', title: 'Calendario', parent: 'i3' },
  ...AGENDA.slice(3),
];
const LEAD = { connector: 'Por su parte,', form: 'cargo-nombre', verb: 'señaló que' };

let app: Launched;
let at: ReturnType<typeof keyboard>;
let session: string;

const dialog = (name?: string) => app.page.getByRole('dialog', name === undefined ? {} : { name });
const record = (...facts: EventFact[]) =>
  call(app, 'sessions.record', { session, facts: facts.map((fact) => ({ fact })) });

beforeAll(async () => {
  app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
  at = keyboard(app.page);
  await app.page.getByText(catalogue.home.setUp).first().waitFor();
  await call(app, 'bodies.save', { body: BODY });
  const sheet = { ...SHEET, time: '13:00' };
  session = (await call(app, 'sessions.create', { body: BODY.id, sheet, agenda: [...PLAN] })).id;
  await record({ type: 'opened' }, { type: 'itemOpened', item: 'i1' });
  const attendance = BODY.members.map(({ id }) => ({ person: id, present: id === 'rfd' }));
  await record({ type: 'rollCalled', attendance });
  await app.page.evaluate((id) => {
    window.location.hash = `#/sesion/${id}`;
  }, session);
});
afterAll(() => app.kill());

/** The screen as it is without a dialog. */
async function clear(): Promise<void> {
  if ((await dialog().count()) > 0) await at.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await at.onScreen();
}

/** Opens a dialog by the palette. */
async function open(query: string, entry: string, title: string): Promise<void> {
  await clear();
  await at.find(query, entry);
  await dialog(title).waitFor();
}

describe(`every dialog of a session in ${HOST}`, () => {
  const STEPS: [string, () => Promise<unknown>][] = [
    [
      'no quorum, with a second call',
      () => app.page.getByText(t.secondCall.banner({ present: 1, needed: 3 })).waitFor(),
    ],
    [
      'a second call before its hour',
      async () => {
        await at.onScreen();
        await at.find('segunda convocatoria', t.palette.secondCall);
        await app.page.getByRole('alertdialog').waitFor();
      },
    ],
    [
      'a session that is not held',
      async () => {
        await focused(app.page.getByRole('button', { name: t.secondCall.earlyConfirm, exact: true }));
        await at.press('Escape');
        await app.page.getByRole('alertdialog').waitFor({ state: 'detached' });
        await open('no celebrada', t.palette.notHeld, t.notHeld.title);
      },
    ],
    ['a substitute', () => open('suplente zulema', t.palette.substitute(ZULEMA), t.substitute.title(ZULEMA))],
    [
      'a substitute who is corrected',
      async () => {
        await clear();
        await record({
          type: 'substituteAdmitted',
          member: 'zms',
          person: { id: 'ana', name: 'Ana Ruiz Luna', gender: 'f', office: { full: 'Directora de Vinculación' } },
        });
        await record(...['ana', 'jvz', 'drc'].map((person): EventFact => ({ type: 'arrived', person })));
        await app.page
          .getByText(t.quorum({ present: 4, members: 4 }))
          .first()
          .waitFor();
        await app.page.getByRole('button', { name: t.substitute.amendTitle('Ana Ruiz Luna') }).press('Enter');
        await dialog(t.substitute.amendTitle('Ana Ruiz Luna')).waitFor();
      },
    ],
    ['a guest', () => open('invitado', t.attendance.guest, t.guest.title)],
    ['somebody who leaves', () => open('salida javier', t.palette.leave(JAVIER), t.leave.title(JAVIER))],
    [
      'nobody in the chair, and who takes it',
      async () => {
        await clear();
        await record({ type: 'left', person: 'rfd', how: 'disconnected' });
        await app.page.getByText(t.chair.absent(RAFAEL)).waitFor();
        await app.page.getByRole('button', { name: t.chair.choose }).press('Enter');
        await dialog(t.chair.choose).waitFor();
      },
    ],
    [
      'an item put off',
      async () => {
        await clear();
        await record({ type: 'arrived', person: 'rfd' }, { type: 'itemOpened', item: 'i2' });
        await open(
          'diferir programa',
          t.palette.deferItem('3', 'Presentación del programa anual'),
          t.change.defer.title,
        );
      },
    ],
    [
      'items dealt with together',
      () => open('junto presupuesto', t.palette.joinItem('3.a', 'Presupuesto'), t.change.join.title),
    ],
    [
      'an item with others under it',
      () => open('datos punto 3.a', t.palette.itemDetails('3.a', 'Presupuesto'), t.details.title),
    ],
    ['an item added', () => open('agregar punto', t.agenda.add, t.change.add.title)],
    ['a recess', () => open('receso', t.palette.recess, t.recess.title)],
    [
      'who asks for the floor',
      async () => {
        await clear();
        await at.press('Control+q');
        await dialog(t.queue.askDialog).waitFor();
      },
    ],
    [
      'a turn of the floor',
      async () => {
        await clear();
        await record({ type: 'floorGiven', block: 'b1', person: 'drc', lead: LEAD });
        await record({ type: 'textWritten', block: 'b1', text: 'que se anexe el mecanismo.' }, { type: 'floorEnded' });
        await app.page.getByText('que se anexe el mecanismo.').waitFor();
        await at.press('Control+Alt+c');
        await dialog(t.turn.title).waitFor();
      },
    ],
    [
      'the times',
      async () => {
        await clear();
        await at.press('Control+Alt+k');
        await dialog(t.times.title).waitFor();
      },
    ],
    [
      'a doubt with its note',
      async () => {
        await clear();
        await at.press('Control+Alt+m');
        await dialog(t.doubt.title).waitFor();
      },
    ],
    [
      'a paragraph that somebody else said',
      async () => {
        await clear();
        await app.page.locator('[data-minute="b1"]').getByText('que se anexe el mecanismo.').click();
        await at.writing(DANIEL);
        await at.press('Control+Shift+h');
        await dialog(t.blocks.reassignTitle).waitFor();
      },
    ],
    [
      'the pieces of a lead-in',
      async () => {
        await clear();
        await app.page.getByRole('button', { name: t.lead.button, exact: true }).press('Enter');
        await dialog(t.lead.title).waitFor();
      },
    ],
    [
      'a particular vote',
      async () => {
        await clear();
        const ballots = ['ana', 'jvz', 'drc'].map((person) => ({ person, sense: 'for' as const }));
        await record(
          { type: 'voteTaken', vote: 'v1', ballots },
          { type: 'agreementRecorded', agreement: 'a1', vote: 'v1', folio: 'STL/IV/1/2020', text: 'Se aprueba.' },
        );
        await app.page.getByRole('article', { name: t.stream.agreementCard('STL/IV/1/2020') }).waitFor();
        await at.press('Control+Alt+v');
        await dialog(t.particular.title).waitFor();
      },
    ],
    [
      'an agreement corrected',
      () => open('corregir acuerdo', t.palette.amendAgreement('STL/IV/1/2020'), t.agreement.amendTitle),
    ],
    [
      'folios to be renumbered',
      () => open('quitar acuerdo', t.palette.revokeAgreement('STL/IV/1/2020'), t.renumber.revokeTitle('STL/IV/1/2020')),
    ],
    ['who does not sign', () => open('quién no firma', catalogue.paper.withheldEntry, catalogue.paper.withheldTitle)],
    ['the closing', () => open('clausurar', t.closing.title, t.closing.title)],
  ];

  it.each(STEPS)('%s', async (_name, reach) => {
    await reach();
    expect(await objections(app.page)).toEqual([]);
  });
});
