/** Votes, by keyboard alone: unanimous, with some who differ, rejected and voted again, in secret, by casting vote. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Body } from '#shared/body/body.ts';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { ItemDraft } from '#shared/session/facts.ts';
import { profileBody, SHEET } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator, newBody } from './facilitator.ts';
import { HOST, type Launched, type LaunchOptions, launch } from './hosts.ts';

const t = catalogue.live;
const OPENING = '2020-11-03T19:00:00.000Z';
const AGENDA: ItemDraft[] = [
  { id: 'i1', kind: 'rollCall', title: 'Lista de asistencia y declaratoria de quórum' },
  { id: 'i2', kind: 'topic', title: 'Programa anual de trabajo' },
  { id: 'i3', kind: 'closing', title: 'Clausura' },
];
const BODY: Body = profileBody('secretariado-tecnico-local');
const [FIRST, SECOND, THIRD] = BODY.members.filter((member) => member.voice === 'vote') as [Person, Person, Person];

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function start(options: LaunchOptions = {}): Promise<Facilitator> {
  app = await launch({ clock: OPENING, ...options });
  return facilitator(app);
}

/** An open session in its second item, everyone present. */
async function inSession(): Promise<Facilitator> {
  const she = await start();
  await she.reachSecondItem(AGENDA, BODY.members);
  return she;
}

const dialog = ({ page }: Facilitator) => page.getByRole('dialog', { name: t.vote.title });
const told = ({ page }: Facilitator) => dialog({ page } as Facilitator).getByRole('status');
const cards = ({ page }: Facilitator) => page.getByRole('article', { name: t.stream.voteCard });
const submit = ({ page }: Facilitator) => page.getByRole('button', { name: t.vote.submit });

/** Opens a vote with its key, and waits until it is there. */
async function openVote(she: Facilitator): Promise<void> {
  await she.page.keyboard.press('Control+u');
  await dialog(she).waitFor();
}

/** Presses keys one after another. */
async function keys(she: Facilitator, ...pressed: string[]): Promise<void> {
  for (const key of pressed) await she.page.keyboard.press(key);
}

/** The acta as the pages on the screen read, once they say something. */
async function actaSaying(she: Facilitator, words: string): Promise<string> {
  await she.saved();
  await she.showActa();
  const pages = she.page.getByRole('region', { name: catalogue.acta.pages });
  await pages.getByText(words).first().waitFor();
  return (await pages.innerText()).replace(/\s+/g, ' ');
}

describe(`votes, in ${HOST}`, () => {
  it('are taken by keyboard alone: those who differ, a rejected proposal, and another one', async () => {
    const she = await inSession();

    // The second and the third are against: the result is told in words before it is recorded.
    await openVote(she);
    await told(she).getByText(t.vote.outcome.unanimous).waitFor();
    await keys(she, 'ArrowDown', 'f', 'c', 'c');
    await told(she).getByText(t.vote.outcome.rejected, { exact: true }).waitFor();
    await keys(she, 'Enter');
    await dialog(she).waitFor({ state: 'hidden' });
    const rejected = cards(she).first();
    await rejected.getByText(t.stream.vote.rejected, { exact: true }).waitFor();
    await rejected.getByText(/1 a favor · 2 en contra/).waitFor();

    // Another proposal in the same item, told by its words; one abstains.
    await openVote(she);
    const question = dialog(she).getByLabel(t.vote.question, { exact: true });
    await question.focus();
    await she.page.keyboard.insertText('Que el programa se apruebe por un semestre');
    await keys(she, 'Enter', 'ArrowDown', 'f', 'f', 'a');
    await told(she).getByText(t.vote.outcome.majority).waitFor();
    await keys(she, 'Enter');
    await she.page.getByRole('dialog', { name: t.agreement.title }).waitFor();
    await she.page.keyboard.insertText('el programa por un semestre.');
    await keys(she, 'Control+Enter');
    await she.page.getByRole('article', { name: t.stream.agreementCard('STL/IV/1/2020') }).waitFor();

    const acta = await actaSaying(she, 'la propuesta no fue aprobada, con un voto a favor, dos en contra');
    expect(acta).toContain(`(de ${SECOND.name} y ${THIRD.name})`);
    expect(acta).toContain('sometió a votación lo siguiente: “Que el programa se apruebe por un semestre”.');
    expect(acta).toContain('se aprobó por mayoría, con dos votos a favor, ninguno en contra y una abstención');
    expect(acta).toContain('Por el cual, se aprueba por mayoría de votos el programa por un semestre.');
  });

  it('are of those who were there as the vote opened, and go on after the app ends', async () => {
    const she = await inSession();
    await openVote(she);
    await keys(she, 'ArrowDown', 'c', 'Escape');
    await dialog(she).waitFor({ state: 'hidden' });
    const strip = she.page
      .getByRole('status')
      .filter({ hasText: /^Votación abierta desde las 13:\d\d · votan 3 personas$/ });
    await strip.waitFor();

    // What was chosen is still there; the next item waits for the vote.
    await openVote(she);
    await told(she)
      .getByText(/1 en contra/)
      .waitFor();
    await keys(she, 'Escape');
    await she.nextItem();
    await she.page.getByText(catalogue.errors.voteOpen({})).waitFor();

    // The third leaves while the vote is open, and still votes.
    await she.page.getByRole('button', { name: t.attendance.actions(THIRD.name) }).click();
    await she.page.getByRole('menuitem', { name: t.attendance.leave }).click();
    await she.page.getByRole('dialog').getByRole('button', { name: t.leave.submit }).click();
    await she.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await she.saved();
    const data = app?.data ?? '';
    await app?.kill();

    const again = await start({ data, clock: '2020-11-03T19:30:00.000Z' });
    await again.page.getByRole('button', { name: t.vote.goOn }).waitFor();
    await openVote(again);
    await again.page.getByRole('button', { name: t.vote.unanimity(3) }).waitFor();
    await keys(again, 'Enter');
    await again.page.getByRole('dialog', { name: t.agreement.title }).waitFor();
    await keys(again, 'Escape');
    await cards(again).getByText(t.stream.vote.unanimous, { exact: true }).waitFor();
    await cards(again).getByText('3 a favor', { exact: true }).waitFor();
  });

  it('dropped before anything is chosen leave nothing behind', async () => {
    const she = await inSession();
    await openVote(she);
    await keys(she, 'Escape');
    await she.page.getByText(t.vote.dropped).waitFor();
    expect(await she.page.getByRole('button', { name: t.vote.goOn }).count()).toBe(0);
    expect(await cards(she).count()).toBe(0);
    await she.nextItem();
    await she.page.getByRole('heading', { name: 'Clausura', exact: true }).first().waitFor();
  });

  it('by name and by a qualified majority, with one who does not vote and one excused', async () => {
    const she = await inSession();
    await openVote(she);
    await she.page.getByRole('button', { name: new RegExp(`^${t.vote.rules.title}`) }).focus();
    await keys(she, 'Enter');
    await dialog(she).getByRole('radio', { name: t.vote.rules.modes.open }).focus();
    await keys(she, 'ArrowRight');
    await told(she).getByText(t.vote.missing(3)).waitFor();
    expect(await submit(she).isDisabled()).toBe(true);
    await dialog(she)
      .getByRole('button', { name: new RegExp(t.vote.rules.majority) })
      .focus();
    await keys(she, 'Enter');
    await she.page.getByRole('option', { name: /dos tercios/ }).press('Enter');
    await dialog(she).getByRole('list', { name: t.vote.title }).getByRole('radio').first().focus();
    await keys(she, 'e', 'f', 'n');
    await told(she).getByText(t.vote.outcome.short(2, 1)).waitFor();
    await keys(she, 'Enter');
    await dialog(she).waitFor({ state: 'hidden' });
    await cards(she)
      .getByText(/Votación nominal · Mayoría calificada de dos tercios de los presentes/)
      .waitFor();

    // The usual rules are back for the next vote.
    await openVote(she);
    await dialog(she).getByText(t.vote.rules.summary('abierta', t.vote.rules.simple)).waitFor();
    await keys(she, 'Escape');

    const acta = await actaSaying(she, `${FIRST.name} se excusó de conocer del asunto y no votó.`);
    expect(acta).toContain('la propuesta no fue aprobada, al no reunir la mayoría calificada, con un voto a favor');
    expect(acta).toContain(`una persona no votó (${THIRD.name}).`);
    expect(acta).toContain(`${SECOND.name}, a favor; y ${THIRD.name}, sin votar.`);
  });

  it('in secret: counts that must add up, said at once, and nobody named', async () => {
    const she = await inSession();
    await openVote(she);
    await she.page.getByRole('button', { name: new RegExp(`^${t.vote.rules.title}`) }).focus();
    await keys(she, 'Enter');
    await dialog(she).getByRole('radio', { name: t.vote.rules.modes.open }).focus();
    await keys(she, 'ArrowLeft');
    await told(she).getByText(t.vote.missing(3)).waitFor();
    await dialog(she).getByLabel(t.vote.secret.for, { exact: true }).focus();
    await keys(she, '2', 'Tab', '2');
    await told(she).getByText(t.vote.tooMany(1)).waitFor();
    expect(await submit(she).isDisabled()).toBe(true);
    await keys(she, 'Backspace', '1');
    await told(she).getByText(t.vote.outcome.majority).waitFor();
    await keys(she, 'Enter');
    await she.page.getByRole('dialog', { name: t.agreement.title }).waitFor();
    await keys(she, 'Escape');

    const acta = await actaSaying(she, 'La votación fue secreta.');
    expect(acta).toContain('se aprobó por mayoría, con dos votos a favor, uno en contra y ninguna abstención.');
  });

  it('ask for the casting vote in a tie, where the body’s settings say who has it', async () => {
    const she = await start();
    const button = (name: string) => she.page.getByRole('button', { name, exact: true });
    await newBody(she.page, 'Secretariado técnico local');
    await she.page.getByRole('button', { name: new RegExp(`${catalogue.bodies.castingVote}$`) }).click();
    await she.page.getByRole('option', { name: new RegExp(FIRST.name) }).click();
    await button(catalogue.bodies.saveAndConvene).click();
    await she.convene(SHEET, AGENDA, BODY.members);
    await she.open();
    await she.everyonePresent();
    await she.nextItem();

    await openVote(she);
    await keys(she, 'ArrowDown', 'f', 'c', 'a');
    await told(she)
      .getByText(/falta el voto de calidad/)
      .waitFor();
    expect(await submit(she).isDisabled()).toBe(true);
    const casting = dialog(she).getByRole('radiogroup', { name: /voto de calidad/ });
    await casting.getByRole('radio', { name: t.vote.casting.options.for }).focus();
    await keys(she, 'Space');
    await told(she).getByText(t.vote.outcome.majority).waitFor();
    await keys(she, 'Enter');
    await she.page.getByRole('dialog', { name: t.agreement.title }).waitFor();
    await keys(she, 'Escape');
    await cards(she)
      .getByText(/Voto de calidad de .*: a favor/)
      .waitFor();

    const acta = await actaSaying(she, `${FIRST.name}, emitió su voto de calidad a favor.`);
    expect(acta).toContain('Decidido el empate, se aprobó por mayoría, con un voto a favor, uno en contra');
  });
});
