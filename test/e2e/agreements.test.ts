/** Agreements and particular votes, by keyboard alone: who answers for them, consensus, one taken back and the rest renumbered. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { ItemDraft } from '#shared/session/facts.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator } from './facilitator.ts';
import { dialogAtOnce, focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call } from './keyboard.ts';

const t = catalogue.live;
const OPENING = '2020-11-03T19:00:00.000Z';
const AGENDA: ItemDraft[] = [
  { id: 'i1', kind: 'rollCall', title: 'Lista de asistencia y declaratoria de quórum' },
  { id: 'i2', kind: 'topic', title: 'Programa anual de trabajo' },
  { id: 'i3', kind: 'closing', title: 'Clausura' },
];
const BODY = profileBody('secretariado-tecnico-local');
const [FIRST, SECOND, THIRD] = BODY.members.filter((member) => member.voice === 'vote') as [Person, Person, Person];

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

/** An open session in its second item, everyone present. */
async function inSession(): Promise<Facilitator> {
  app = await launch({ clock: OPENING });
  const she = facilitator(app);
  await she.reachSecondItem(AGENDA, BODY.members);
  return she;
}

function running(): Launched {
  if (!app) throw new Error('The app does not run');
  return app;
}

/** The session that her window shows. */
async function sessionOf({ page }: Facilitator): Promise<string> {
  return page.evaluate(() => window.location.hash.split('/').at(-1) ?? '');
}

const dialog = ({ page }: Facilitator, title: string) => page.getByRole('dialog', { name: title });
const card = ({ page }: Facilitator, folio: string) =>
  page.getByRole('article', { name: t.stream.agreementCard(folio), exact: true });
const folio = (consecutive: number) => `STL/IV/${consecutive}/2020`;

/** Presses keys one after another. */
async function keys({ page }: Facilitator, ...pressed: string[]): Promise<void> {
  for (const key of pressed) await page.keyboard.press(key);
}

/** An agreement by consensus, with its own key. The text goes on from what is proposed. */
async function agree(she: Facilitator, text: string, number: number): Promise<void> {
  await keys(she, 'F9');
  const box = dialog(she, t.agreement.title);
  await box.getByText(t.agreement.consensus).waitFor();
  await she.page.keyboard.insertText(text);
  await keys(she, 'Control+Enter');
  await card(she, folio(number)).waitFor();
  await box.waitFor({ state: 'hidden' });
}

/** Chooses in the palette what is found by some words. */
async function choose(she: Facilitator, words: string, name: string): Promise<void> {
  await keys(she, 'Control+k');
  const palette = she.page.getByRole('combobox');
  await palette.and(she.page.locator(':focus')).waitFor();
  await she.page.keyboard.insertText(words);
  await she.page.getByRole('option', { selected: true }).filter({ hasText: name }).waitFor();
  await keys(she, 'Enter');
}

/** The acta as the pages on the screen read, once they say something. */
async function actaSaying(she: Facilitator, words: string): Promise<string> {
  await she.saved();
  await she.showActa();
  const pages = she.page.getByRole('region', { name: catalogue.acta.pages });
  await pages.getByText(words).first().waitFor();
  return (await pages.innerText()).replace(/\s+/g, ' ');
}

describe(`agreements, in ${HOST}`, () => {
  it('tell who answers for them and by when, by consensus or from a vote', async () => {
    const she = await inSession();

    // By consensus: the text, then a name of the list, someone else in words, and a date.
    await keys(she, 'Control+Shift+a');
    const box = dialog(she, t.agreement.title);
    await box.getByText(t.agreement.consensus).waitFor();
    await she.page.keyboard.insertText('el calendario de sesiones.');
    await keys(she, 'Tab');
    await she.page.keyboard.insertText(SECOND.name.slice(0, 8));
    await she.page.getByRole('option', { name: SECOND.name }).waitFor();
    await keys(she, 'ArrowDown', 'Enter');
    await box.getByRole('list', { name: t.agreement.responsible }).getByText(SECOND.name).waitFor();
    await she.page.keyboard.insertText('La Secretaría Técnica');
    await box.getByLabel(t.agreement.due, { exact: true }).focus();
    await she.page.keyboard.insertText('30/11/2020');
    await box.getByText(t.agreement.dueIs('30 de noviembre de 2020')).waitFor();
    await keys(she, 'Control+Enter');
    await card(she, folio(1))
      .getByText(/Por consenso · Responden: .*La Secretaría Técnica · Plazo: 30 de/)
      .waitFor();

    // From a vote, nobody told: the usual two keys, the text, and no more.
    await she.agreeUnanimously('Por el cual, se aprueba por unanimidad de votos el programa.', folio(2));

    const acta = await actaSaying(she, 'Responsables de su cumplimiento:');
    expect(acta).toContain('el Secretariado Técnico emitió por consenso el siguiente acuerdo:');
    expect(acta).toContain('Por el cual, se aprueba por consenso el calendario de sesiones.');
    expect(acta).toContain(
      '; y la Secretaría Técnica; deberá cumplirse a más tardar el treinta de noviembre de dos mil veinte.',
    );
    expect(acta.match(/Responsables? de su cumplimiento/g)).toHaveLength(1);
    expect(acta).not.toContain('recabar la votación');
  });

  it('tell, while one is written, what is recorded meanwhile elsewhere, and lose no word of it', async () => {
    const she = await inSession();
    await keys(she, 'F9');
    const box = dialog(she, t.agreement.title);
    await box.getByText(t.agreement.consensus).waitFor();
    await she.page.keyboard.insertText('el calendario de sesiones.');

    // Another window: somebody is admitted, and all but one leave.
    const guest = { ...FIRST, id: 'invitada', name: 'Amparo Quiñones', standing: 'guest', voice: 'voice' } as const;
    const leaving = BODY.members.slice(1).map(({ id }) => ({ fact: { type: 'left', person: id } as const }));
    const elsewhere = [{ fact: { type: 'guestAdmitted', person: guest } as const }, ...leaving];
    await call(running(), 'sessions.record', { session: await sessionOf(she), facts: elsewhere });
    await box.getByRole('alert').getByText(t.agreement.noQuorum).waitFor();
    await keys(she, 'Tab');
    await she.page.keyboard.insertText('Amparo');
    await she.page.getByRole('option', { name: guest.name }).waitFor();
    await keys(she, 'ArrowDown', 'Enter');
    await box.getByRole('list', { name: t.agreement.responsible }).getByText(guest.name).waitFor();
    await keys(she, 'Control+Enter');
    await card(she, folio(1)).getByText('el calendario de sesiones.').waitFor();
  });

  it('are taken back, the rest renumbered and what cites them followed, in one act that is undone as one', async () => {
    const she = await inSession();
    await agree(she, 'el calendario.', 1);
    await agree(she, 'la sede.', 2);
    await agree(she, `lo dispuesto en el acuerdo ${folio(2)}.`, 3);
    await keys(she, 'Control+2');
    const editor = she.page.getByRole('textbox', { name: /^Texto de/ });
    await editor.waitFor();
    await she.page.keyboard.insertText(`pidió cumplir el acuerdo ${folio(3)} cuanto antes.`);

    await choose(she, 'quitar acuerdo 1', t.palette.revokeAgreement(folio(1)));
    const box = dialog(she, t.renumber.revokeTitle(folio(1)));
    const moves = box.getByRole('list', { name: t.renumber.moves });
    expect(await moves.getByRole('listitem').allInnerTexts()).toEqual([
      `${folio(2)} → ${folio(1)}`,
      `${folio(3)} → ${folio(2)}`,
    ]);
    // The agreement that cites another follows; what was said stays as it was.
    await box.getByRole('checkbox', { name: t.renumber.change(t.renumber.places.agreement(folio(3))) }).press('Space');
    await box.getByRole('checkbox', { name: /lo dicho por/ }).waitFor();
    await keys(she, 'Control+Enter');
    await box.waitFor({ state: 'hidden' });
    await card(she, folio(3)).waitFor({ state: 'hidden' });
    await card(she, folio(1)).getByText('la sede.').waitFor();
    await card(she, folio(2))
      .getByText(`lo dispuesto en el acuerdo ${folio(1)}.`)
      .waitFor();
    await she.page
      .getByText(`pidió cumplir el acuerdo ${folio(3)} cuanto antes.`)
      .first()
      .waitFor();

    await keys(she, 'Control+Alt+z');
    await card(she, folio(3))
      .getByText(`lo dispuesto en el acuerdo ${folio(2)}.`)
      .waitFor();
    await card(she, folio(1)).getByText('el calendario.').waitFor();

    // Without renumbering a gap is left: the audit tells it, and from there it is closed.
    await choose(she, 'quitar acuerdo 2', t.palette.revokeAgreement(folio(2)));
    const second = dialog(she, t.renumber.revokeTitle(folio(2)));
    await second.getByRole('checkbox', { name: t.renumber.following }).press('Space');
    await moves.waitFor({ state: 'hidden' });
    await keys(she, 'Control+Enter');
    await second.waitFor({ state: 'hidden' });
    await focused(editor);
    await keys(she, 'F4');
    const finding = she.page.getByRole('button', { name: new RegExp(`falta el folio ${folio(2)}`) }).first();
    expect(await dialogAtOnce(finding)).toBe(t.renumber.title);
    const closing = dialog(she, t.renumber.title);
    await closing.getByText(`${folio(3)} → ${folio(2)}`).waitFor();
    await keys(she, 'Control+Enter');
    await closing.waitFor({ state: 'hidden' });
    const acta = await actaSaying(she, folio(2));
    expect(acta).not.toContain(`${folio(3)} Por el cual`);
    expect(acta).toContain(`${folio(2)} Por el cual, se aprueba por consenso lo dispuesto`);
  });
});

describe(`votes, in ${HOST}`, () => {
  it('are unanimous in two keys, or by choosing only whoever differs, and carry their particular votes', async () => {
    const she = await inSession();
    await keys(she, 'Control+u');
    await she.page
      .getByRole('button', { name: t.vote.unanimity(3) })
      .and(she.page.locator(':focus'))
      .waitFor();
    await keys(she, 'Enter');
    await dialog(she, t.agreement.title).waitFor();
    await keys(she, 'Escape');
    await she.page.getByText('3 a favor', { exact: true }).waitFor();

    // One press on the one who differs; the others stay in favour.
    await keys(she, 'Control+u');
    const box = dialog(she, t.vote.title);
    await box.getByRole('radiogroup', { name: THIRD.name }).getByText(t.vote.senses.against).click();
    await box.getByText(/2 a favor · 1 en contra/).waitFor();
    await keys(she, 'Enter');
    await dialog(she, t.agreement.title).waitFor();
    await keys(she, 'Escape');
    await dialog(she, t.agreement.title).waitFor({ state: 'hidden' });

    // Whoever differed is offered first; her text goes in quotes, another's is only announced.
    await keys(she, 'Control+Alt+v');
    const particular = dialog(she, t.particular.title);
    await particular.getByRole('button', { name: new RegExp(THIRD.name) }).waitFor();
    await particular.getByLabel(t.particular.text, { exact: true }).focus();
    await she.page.keyboard.insertText('El programa carece de metas.');
    await keys(she, 'Control+Enter');
    await particular.waitFor({ state: 'hidden' });
    await choose(she, 'voto particular', t.shortcuts.names.particular);
    await particular.getByRole('button', { name: new RegExp(FIRST.name) }).waitFor();
    await keys(she, 'Control+Enter');
    await particular.waitFor({ state: 'hidden' });
    await she.page.getByText(`Voto particular de ${THIRD.name}:`).waitFor();

    const acta = await actaSaying(she, 'formuló voto particular');
    expect(acta).toMatch(
      new RegExp(
        `${THIRD.name}, [^.]*, formuló voto particular, en los siguientes términos: “El programa carece de metas”`,
      ),
    );
    expect(acta).toMatch(new RegExp(`${FIRST.name}, [^.]*, anunció que formularía voto particular\\.`));
  });
});
