/** The theme that she chose: kept, there before anything is seen, and as the system is where she chose none. */
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { HOST, type Launched, launch } from './hosts.ts';

const t = catalogue.home;

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

async function choose({ page }: Launched, theme: keyof typeof t.themes): Promise<void> {
  await page.getByRole('button', { name: t.menu, exact: true }).click();
  await page.getByRole('menuitemradio', { name: t.themes[theme], exact: true }).click();
}

/** The colour behind everything. */
const ground = ({ page }: Launched) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** When the root got its theme, since the page began. */
interface Seen {
  themed?: number;
}

describe(`the theme in ${HOST}`, () => {
  it('is there before the first paint, and after the app was closed', async () => {
    app = await launch();
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await choose(app, 'light');
    const light = await ground(app);
    await app.page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        observer.disconnect();
        (window as Seen).themed = performance.now();
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-theme'] });
    });
    await app.page.reload();
    await app.page.getByText(t.welcome).waitFor();
    await app.page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
    const [themed, painted] = await app.page.evaluate(() => {
      const first = performance.getEntriesByName('first-paint')[0];
      return [(window as Seen).themed, first?.startTime];
    });
    expect(themed).toBeLessThan(painted ?? 0);
    expect(await ground(app)).toBe(light);

    // A browser of its own is each time another one; the desktop's window is the same.
    if (HOST !== 'electron') return;
    const { data } = app;
    await app.close();
    app = await launch({ data });
    await app.page.locator('html[data-theme="light"]').waitFor();
  });

  it('of high contrast is the system’s wish, or hers, and light or dark as the system is', async () => {
    const running = await launch();
    app = running;
    // What the system wishes is heard of in the next frame.
    const isGround = () => expect.poll(() => ground(running));
    await running.page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    await running.page.getByText(t.welcome).waitFor();
    await isGround().toBe('rgb(255, 255, 255)');
    await running.page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await isGround().not.toBe('rgb(255, 255, 255)');

    await choose(running, 'contrast');
    expect(await ground(running)).toBe('rgb(255, 255, 255)');
    await running.page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' });
    await isGround().toBe('rgb(0, 0, 0)');
    await choose(running, 'system');
    expect(await ground(running)).not.toBe('rgb(0, 0, 0)');
  });
});
