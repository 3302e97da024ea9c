/** What a person does who has no mouse, told once for the tests that are by keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import type { ActaBridge, CallName, Input, Output } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { focused } from './focus.ts';
import type { Launched } from './hosts.ts';

const t = catalogue.live;

/** Calls the app as its window does, to convene what the keyboard then records. */
export async function call<C extends CallName>({ page, host }: Launched, name: C, input: Input<C>): Promise<Output<C>> {
  const answer = await page.evaluate(
    async ([desktop, call, given]) => {
      if (desktop) return (window as unknown as { acta: ActaBridge }).acta.call(call, given as never);
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/api/${call}`, { method: 'POST', headers, body: JSON.stringify(given) });
      return response.json();
    },
    [host === 'electron', name, input] as const,
  );
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as Output<C>;
}

/** What a person does who has no mouse, and where it leaves her. */
export function keyboard(page: Page) {
  const palette = page.getByRole('combobox', { name: t.palette.title });
  const self = {
    press: (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), nothing),
    type: (text: string) => page.keyboard.insertText(text),
    /** The focus is there, and not on the page's body. */
    focused,
    /** The focus is in the paragraph of a person. */
    writing: (name: string) => focused(page.getByRole('textbox', { name: t.stream.text(name) })),
    /** The focus is somewhere on the screen, where no paragraph is being written. */
    async onScreen() {
      await page.waitForFunction(() => document.activeElement?.closest('[data-acta]'));
    },
    /** Takes the first thing that the palette finds, which may be refused. */
    take: (query: string, first: string | RegExp) =>
      telling(page, async () => {
        await self.press('Control+k');
        await focused(palette);
        await page.keyboard.type(query);
        await active(page).filter({ hasText: first }).waitFor();
        await self.press('Enter');
      }),
    /** Does the first thing that the palette finds, which puts the palette away. */
    async find(query: string, first: string | RegExp) {
      await self.take(query, first);
      await telling(page, () => palette.waitFor({ state: 'detached' }));
    },
    /** Presses Tab until the element has the focus. */
    tabTo: (element: Locator) =>
      telling(page, async () => {
        await element.waitFor();
        for (let tabs = 0; tabs < 100; tabs += 1) {
          if (await element.evaluate((one) => one === document.activeElement)) return;
          await self.press('Tab');
        }
        throw new Error(`Tab does not reach ${element}`);
      }),
  };
  return self;
}

const nothing: Promise<void> = Promise.resolve();

/** The result that Enter takes. */
function active(page: Page): Locator {
  return page.getByRole('option', { selected: true });
}

/** Does a step; where it fails, the error also tells where the keyboard was, which no trace of the call does. */
async function telling(page: Page, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (cause) {
    const screen = await page.evaluate(() => ({
      focus: document.activeElement?.outerHTML.slice(0, 200),
      dialogs: [...document.querySelectorAll('[role="dialog"]')].map(({ textContent }) => textContent?.slice(0, 400)),
      fields: [...document.querySelectorAll('input')].map(({ value }) => value),
      told: [...document.querySelectorAll('[role="status"], [role="alert"]')].map(({ textContent }) => textContent),
    }));
    throw new Error(`${cause instanceof Error ? cause.message : cause}\n${JSON.stringify(screen, null, 2)}`, { cause });
  }
}
