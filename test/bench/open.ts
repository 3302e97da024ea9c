/** A session in a window, of either host. */
import type { Page } from 'playwright-core';
import type { ActaBridge } from '#shared/api.ts';

declare const window: Window & { readonly acta?: ActaBridge };

/** Imports the bundle of a session and shows it. */
export async function open(page: Page, bundle: string): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/';
  });
  const id = await page.evaluate(async (text) => {
    const headers = { 'content-type': 'application/json' };
    const answer = window.acta
      ? await window.acta.call('sessions.import', { text })
      : await fetch('/api/sessions.import', { method: 'POST', headers, body: JSON.stringify({ text }) }).then(
          (response) => response.json(),
        );
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value.id as string;
  }, bundle);
  await page.evaluate((session) => {
    window.location.hash = `#/sesion/${session}`;
  }, id);
  await page.locator('[data-acta]').waitFor();
}
