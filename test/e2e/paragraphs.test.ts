/** What becomes of paragraphs after they are written, notes, doubts and their review: by keyboard alone. */
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact, ItemDraft } from '#shared/session/facts.ts';
import { docxText } from '#test/fixtures/docx-text.ts';
import { AGENDA, profileBody } from '#test/fixtures/session-builder.ts';
import { type Facilitator, facilitator, writtenIn } from './facilitator.ts';
import { focused } from './focus.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard as withoutMouse } from './keyboard.ts';

const t = catalogue.live;
const DANIEL = 'Daniel Rosemberg Cervantes Pérez';
const ZULEMA = 'Zulema Martínez Sánchez';
const PEOPLE = profileBody('secretariado-tecnico-local').members;
/** The number that gives a person the floor: members first. */
const ORDER = [
  ...PEOPLE.filter((one) => one.standing === 'member'),
  ...PEOPLE.filter((one) => one.standing !== 'member'),
];
/** One in which nothing is to be decided. */
const SHORT: ItemDraft[] = [
  ...AGENDA.slice(0, 1),
  { id: 'i2', kind: 'information', title: 'Informe de actividades' },
  ...AGENDA.slice(-1),
];
const digitOf = (name: string) => String(ORDER.findIndex((person) => person.name === name) + 1);

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function inSession(agenda = AGENDA): Promise<Facilitator> {
  app = await launch({ clock: '2020-11-03T19:00:00.000Z' });
  const she = facilitator(app);
  await she.reachSecondItem(agenda, PEOPLE);
  return she;
}

/** What the keyboard does in the paragraph being written. */
function keyboard({ page }: Facilitator) {
  const editor = (name: string) => page.getByRole('textbox', { name: t.stream.text(name) });
  return {
    editor,
    press: (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve()),
    async floor(name: string) {
      await page.keyboard.press(`Control+${digitOf(name)}`);
      await editor(name).waitFor();
    },
    type: (text: string) => page.keyboard.type(text),
    /** Waits until the paragraph being written holds this. */
    async holds(name: string, text: string) {
      await expect.poll(() => writtenIn(editor(name))).toBe(text);
    },
  };
}

/** Forty paragraphs of the facilitator's own, recorded from elsewhere; answers their ids. */
async function crowd(): Promise<readonly string[]> {
  const [session] = await call(app as Launched, 'sessions.list', {});
  const ids = Array.from({ length: 40 }, (_, index) => `p${index}`);
  const facts = ids.flatMap((block): EventFact[] => [
    { type: 'paragraphAdded', block, person: null, lead: null },
    { type: 'textWritten', block, text: `Párrafo ${block}` },
  ]);
  await call(app as Launched, 'sessions.record', {
    session: session?.id ?? '',
    facts: facts.map((fact) => ({ fact })),
  });
  return ids;
}

/** The paragraphs of the stream, each from its lead-in to its end, in order. */
const paragraphs = ({ page }: Facilitator) =>
  page.locator('[data-minute] [data-text]').evaluateAll((found) => found.map((one) => one.textContent ?? ''));

/** The acta as it stands, exported by keyboard though the session is not closed. */
async function exported({ page }: Facilitator): Promise<Uint8Array> {
  const file = await app?.exportedFile(async () => {
    await page.getByRole('button', { name: catalogue.acta.export }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: t.review.exportAnyway }).press('Enter');
  });
  return file?.bytes ?? new Uint8Array();
}

describe(`paragraphs, in ${HOST}`, () => {
  it('are split, joined, moved and given to another without losing a word, and the acta says so', async () => {
    const she = await inSession();
    const { page } = she;
    const keys = keyboard(she);
    await keys.floor(DANIEL);
    await keys.type('se anexe el mecanismo y se publique el calendario');

    // Split where the caret is, while what was typed is still on its way.
    for (const _ of 'y se publique el calendario') await keys.press('ArrowLeft');
    await keys.press('Alt+Enter');
    await keys.type('pidió que ');
    await keys.holds(DANIEL, 'pidió que y se publique el calendario');
    await expect.poll(() => paragraphs(she)).toEqual(['se anexe el mecanismo']);

    // Joined again with a Backspace at its beginning, and taken back.
    await keys.press('Home', 'Backspace');
    await keys.holds(DANIEL, 'se anexe el mecanismo pidió que y se publique el calendario');
    await page.getByText(t.blocks.joined(DANIEL)).waitFor();
    await page.keyboard.type('además ');
    await keys.holds(DANIEL, 'se anexe el mecanismo además pidió que y se publique el calendario');
    await she.saved();
    await keys.press('Control+Alt+z', 'Control+Alt+z');
    await expect.poll(() => paragraphs(she)).toContain('pidió que y se publique el calendario');

    // Another speaker, whose paragraph goes up past the others and is then somebody else's.
    await keys.floor(ZULEMA);
    await keys.type('el acta está lista.');
    await keys.press('Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
    await she.saved();
    await expect.poll(async () => (await paragraphs(she)).at(-1)).toBe('pidió que y se publique el calendario');
    await keys.holds(ZULEMA, 'el acta está lista.');
    await keys.press('Control+Shift+h');
    await page.getByRole('dialog', { name: t.blocks.reassignTitle }).waitFor();
    await keys.press(digitOf(DANIEL));
    await page.getByText(t.blocks.reassigned(DANIEL)).waitFor();
    await keys.holds(DANIEL, 'el acta está lista.');
    await focused(keys.editor(DANIEL));

    await she.showActa();
    const acta = page.getByRole('region', { name: catalogue.acta.pages });
    await acta.getByText('el acta está lista.').first().waitFor();
    const text = docxText(await exported(she));
    const order = ['el acta está lista.', 'se anexe el mecanismo', 'pidió que y se publique el calendario'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toMatch(/Cervantes Pérez[^\n]* el acta está lista\./);
    expect(text).not.toMatch(/Zulema Martínez Sánchez[^\n]* el acta está lista\./);
  });

  it('have the bar of buttons wherever they are written, and lose no focus to it', async () => {
    const she = await inSession();
    const { page } = she;
    const keys = keyboard(she);
    const { tabTo } = withoutMouse(page);
    const lead = (name: string) =>
      page.locator('[data-minute]', { has: keys.editor(name) }).getByRole('button', { name: t.lead.button });
    await keys.floor(DANIEL);
    await tabTo(lead(DANIEL));
    // From within the bar, which goes to the new paragraph.
    await keys.floor(ZULEMA);
    await focused(keys.editor(ZULEMA));
    await keys.type('el acta está lista');
    await keys.holds(ZULEMA, 'el acta está lista');
    await tabTo(lead(ZULEMA));
    await keys.press('Enter');
    await page
      .getByRole('dialog', { name: t.lead.title })
      .getByText(/Martínez Sánchez/)
      .waitFor();
    await keys.press('Escape');
    await focused(keys.editor(ZULEMA));
    // Nothing is being written once the next item is open, and then one paragraph is again.
    await keys.press('Control+Shift+Enter');
    await lead(ZULEMA).waitFor({ state: 'detached' });
    await keys.floor(DANIEL);
    await lead(DANIEL).waitFor();
    expect(await page.getByRole('button', { name: t.lead.button }).count()).toBe(1);
  });

  it('go to their beginning with a Home pressed as soon as they are there', async () => {
    const she = await inSession();
    const keys = keyboard(she);
    for (const name of [DANIEL, ZULEMA, DANIEL]) {
      await keys.floor(name);
      await keys.press('m', 'a', 'Home', 'x');
      await keys.holds(name, 'xma');
    }
  });

  it('go to their beginning with a Home after which the editor first looks where its caret is', async () => {
    const she = await inSession();
    const { page } = she;
    const keys = keyboard(she);
    await keys.floor(DANIEL);
    await keys.type('una palabra');
    await keys.floor(ZULEMA);
    await she.saved();
    // What prosemirror-view does 20 ms after the focus, it does here as the key is let go.
    await page.evaluate(() => {
      const { setTimeout } = window;
      const looks: TimerHandler[] = [];
      const later = (work: TimerHandler, delay?: number, ...data: unknown[]) =>
        delay === 20 ? looks.push(work) : setTimeout(work, delay, ...data);
      Object.assign(window, { setTimeout: later });
      const look = () => {
        for (const work of looks) if (typeof work === 'function') work();
        document.documentElement.dataset.looks = String(looks.length);
      };
      document.addEventListener('keyup', look, { once: true, capture: true });
    });
    await page.getByRole('button', { name: /una palabra/ }).click();
    await keys.press('Home', 'x');
    await expect.poll(() => writtenIn(page.locator('[data-live-editor]:focus'))).toBe('xuna palabra');
    // Where it looked at another time, or no more, this would show nothing.
    expect(Number(await page.locator('html').getAttribute('data-looks'))).toBeGreaterThan(0);
  });

  it('keep the caret wherever they are moved in a long session', async () => {
    const she = await inSession();
    const { page } = she;
    const keys = keyboard(she);
    const ids = await crowd();
    const order = () =>
      page
        .locator('[data-minute]')
        .evaluateAll((rows) =>
          rows.map((row) => row.getAttribute('data-minute')).filter((id) => /^p\d/.test(id ?? '')),
        );
    await page.getByRole('button', { name: 'Párrafo p13' }).click();
    await keys.press('Control+Home', ...Array(3).fill('ArrowRight'));
    await keys.press(...Array(13).fill('Alt+Shift+ArrowUp'));
    await keys.type('X');
    await expect.poll(order).toEqual(['p13', ...ids.filter((id) => id !== 'p13')]);
    await keys.press(...Array(39).fill('Alt+Shift+ArrowDown'));
    await keys.type('Y');
    await expect.poll(order).toEqual([...ids.filter((id) => id !== 'p13'), 'p13']);
    await expect.poll(() => writtenIn(page.locator('[data-live-editor]:focus'))).toBe('PárXYrafo p13');
    await she.saved();
  });

  it('stay at the end of the list while the lead-in is changed and a doubt is marked', async () => {
    const she = await inSession();
    const { page } = she;
    const keys = keyboard(she);
    await crowd();
    await keys.floor(ZULEMA);
    await keys.type('la propuesta es viable');
    const fromEnd = () =>
      page
        .getByRole('region', { name: t.stream.title })
        .evaluate((list) => Math.round(list.scrollHeight - list.scrollTop - list.clientHeight));
    const lead = () => page.locator('[data-minute]:has([data-live-editor])').getByText(/que$/).textContent();
    await expect.poll(fromEnd).toBe(0);
    for (const key of Array(4).fill('Alt+ArrowDown')) {
      const before = await lead();
      await keys.press(key);
      await expect.poll(lead).not.toBe(before);
      await expect.poll(fromEnd).toBe(0);
    }
    await keys.press('Control+m');
    await page.getByText(t.doubt.marked('13:00')).waitFor();
    await expect.poll(fromEnd).toBe(0);
  });

  it('begin as notes where she chooses so, and notes and doubts are gone through until nothing is left', async () => {
    const she = await inSession();
    const { page } = she;
    const keys = keyboard(she);
    const review = page.getByRole('region', { name: t.review.title, exact: true });
    await page.getByRole('button', { name: t.blocks.notesFirst }).press('Enter');
    await keys.floor(DANIEL);
    await keys.type('pedir calendario');
    await keys.press('Control+m');
    await page.getByText(t.doubt.marked('13:00')).waitFor();
    await keys.floor(ZULEMA);
    await keys.press('Control+j');
    await keys.type('el acta está lista.');
    await keys.press('Control+Alt+m');
    await page.getByRole('dialog', { name: t.doubt.title }).waitFor();
    await keys.type('¿dijo mañana?');
    await keys.press('Enter');
    await page
      .getByText(/¿dijo mañana\?/)
      .first()
      .waitFor();
    await she.saved();

    // The acta shows the note as one and prints no doubt, but marks its paragraph in the margin.
    await she.showActa();
    const acta = page.getByRole('region', { name: catalogue.acta.pages });
    const note = acta.getByTitle(catalogue.acta.note);
    await note.first().waitFor();
    expect(await note.allTextContents()).toEqual(['pedir calendario']);
    expect(await acta.getByRole('img', { name: catalogue.acta.doubt }).count()).toBe(2);
    expect(await acta.getByText('¿dijo mañana?').count()).toBe(0);

    // The review, thing by thing: the note is written up in place.
    await keys.press('F6');
    await review.getByText(t.review.left({ notes: 1, doubts: 2 })).waitFor();
    await keys.holds(DANIEL, 'pedir calendario');
    await focused(keys.editor(DANIEL));
    await keys.press('Control+a');
    await keys.type('se publique el calendario de sesiones.');
    await keys.press('PageDown');
    await review.locator('[aria-current]').getByText(t.review.doubt, { exact: true }).waitFor();
    await keys.press('PageUp', 'Control+Enter');
    await review.getByText(t.review.left({ notes: 0, doubts: 2 })).waitFor();
    await keys.press('Control+Enter');
    await review.getByText(t.review.left({ notes: 0, doubts: 1 })).waitFor();
    await keys.press('Control+Enter');
    await review.getByText(t.review.doneHint).waitFor();
    await keys.press('Enter');
    await review.waitFor({ state: 'detached' });

    await she.saved();
    const text = docxText(await exported(she));
    expect(text).toMatch(/Cervantes Pérez[^\n]* se publique el calendario de sesiones\./);
    expect(text).not.toContain('pedir calendario');
    expect(text).not.toContain('¿dijo mañana?');
  });

  it('that are still notes are told at the closing and before the acta is exported', async () => {
    const she = await inSession(SHORT);
    const { page } = she;
    const keys = keyboard(she);
    await keys.floor(DANIEL);
    await keys.type('pedir calendario');
    await keys.press('Control+j', 'Control+m');
    await page.getByRole('button', { name: t.review.buttonLabel(2, t.review.left({ notes: 1, doubts: 1 })) }).waitFor();
    await she.saved();
    await page.getByRole('button', { name: new RegExp(`^${t.closeSession}`) }).press('Enter');
    const closing = page.getByRole('dialog');
    await closing.getByText(t.closing.notes(1)).waitFor();
    await closing.getByText(t.closing.doubts(1)).waitFor();
    await closing.getByRole('button', { name: t.closing.submit }).press('Enter');
    await page.getByText(t.stage.closed, { exact: true }).waitFor();

    // Nothing is wrong with the acta but what is left: that is gone through, or the export goes ahead.
    await page.getByRole('button', { name: catalogue.acta.export }).press('Enter');
    const question = page.getByRole('alertdialog', { name: t.review.exportTitle });
    await question.getByText(t.review.exportBody(t.review.left({ notes: 1, doubts: 1 }))).waitFor();
    await question.getByRole('button', { name: t.review.goThrough }).press('Enter');
    await page.getByRole('region', { name: t.review.title, exact: true }).waitFor();
    await keys.press('Escape');
    await page.getByRole('region', { name: t.stream.title }).waitFor();
    expect(docxText(await exported(she))).toContain('pedir calendario');
  });
});
