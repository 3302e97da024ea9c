/** The first start: by keyboard alone, in three steps, to the first note; back without losing anything; and a file instead. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { writtenIn } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { call, keyboard } from './keyboard.ts';

const t = catalogue.first;
const live = catalogue.live;
const SAMPLE = readFileSync(new URL('../../resources/samples/cabildo.acta.json', import.meta.url), 'utf8');

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function start() {
  app = await launch({ clock: '2026-03-04T16:00:00.000Z' });
  const { page } = app;
  await page.getByText(catalogue.home.welcome).waitFor();
  return { app, page, at: keyboard(page) };
}

describe(`the first start in ${HOST}`, () => {
  it('goes by keyboard alone from nothing to the first note, in three steps', async () => {
    const { app: running, page, at } = await start();
    await at.tabTo(page.getByRole('button', { name: new RegExp(catalogue.home.setUp) }));
    await at.press('Enter');

    // One: the profile. The arrows choose, Enter goes on.
    await at.focused(page.getByRole('radio').first());
    await at.press('ArrowDown');
    await at.focused(page.getByRole('radio').nth(1));
    await at.press('Enter');

    // Two: the name and the people.
    const name = page.getByRole('textbox', { name: catalogue.bodies.name, exact: true });
    await at.focused(name);
    await at.press('Control+a');
    await at.type('Comité de Ética del Instituto Lacustre');
    await at.tabTo(page.getByRole('textbox', { name: t.nameOf(1) }));
    await at.press('Control+a');
    await at.type('María Ochoa Luna');
    await at.press('Enter');

    // Three: the session, with the usual agenda.
    await page.getByLabel(catalogue.convene.itemTitle(1), { exact: true }).waitFor();
    await at.focused(page.getByRole('button', { name: catalogue.convene.saveAndGo }));
    await at.press('Enter');
    const open = page.getByRole('button', { name: live.opening.open, exact: true });
    await at.tabTo(open);
    await at.press('Enter');
    await page.getByText(/En sesión/).waitFor();

    await at.onScreen();
    await at.press('Control+Alt+Enter');
    const note = page.getByRole('textbox', { name: live.stream.narrative });
    await at.focused(note);
    await at.type('Comienza la sesión.');
    await page.getByText(live.saved, { exact: true }).waitFor();
    expect(await writtenIn(note)).toBe('Comienza la sesión.');

    const [body, ...others] = await call(running, 'bodies.list', {});
    expect(others).toEqual([]);
    expect(body?.name).toBe('Comité de Ética del Instituto Lacustre');
  });

  it('can go back, to the same body, and takes a pasted list of people', async () => {
    const { app: running, page, at } = await start();
    await page.getByRole('button', { name: new RegExp(catalogue.home.setUp) }).press('Enter');
    await at.focused(page.getByRole('radio').first());
    await at.press('Enter');
    await at.focused(page.getByRole('textbox', { name: catalogue.bodies.name, exact: true }));
    await page.getByRole('textbox', { name: t.nameOf(1) }).evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1. Ana Ruiz Mora, Presidenta\n2. Luis Paz Gil\tVocal');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    const values = () => page.getByRole('textbox', { name: /^(?:Nombre|Cargo) de la persona [12]$/ });
    await expect
      .poll(() => values().evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
      .toEqual(['Ana Ruiz Mora', 'Presidenta', 'Luis Paz Gil', 'Vocal']);
    await page.getByRole('button', { name: t.next }).press('Enter');
    await page.getByLabel(catalogue.convene.itemTitle(1), { exact: true }).waitFor();

    await page.getByRole('button', { name: catalogue.ui.back, exact: true }).press('Enter');
    const acronym = page.getByRole('textbox', { name: catalogue.bodies.acronym });
    await acronym.fill('CEIL');
    await acronym.press('Enter');
    await page.getByText(/^CEIL · /).waitFor();
    const bodies = await call(running, 'bodies.list', {});
    expect(bodies.map(({ acronym: known }) => known)).toEqual(['CEIL']);
  });

  it('takes a session file that is dropped instead', async () => {
    const { page } = await start();
    await page.getByRole('main').evaluate((main, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'cabildo.acta.json', { type: 'application/json' }));
      main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, SAMPLE);
    // It is listed: the first start gives way to the sessions.
    await page.getByRole('heading', { name: catalogue.home.title, exact: true }).waitFor();
    await page.getByRole('heading', { name: catalogue.home.groups.closed, exact: true }).waitFor();
  });
});
