/** The app starts, answers, and keeps what it acknowledged when it is killed. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ActaBridge } from '#shared/api.ts';
import { HOST, type Launched, type LaunchOptions, launch } from './hosts.ts';

let running: Launched | undefined;
afterEach(async () => {
  await running?.kill();
  running = undefined;
});

async function start(options?: LaunchOptions): Promise<Launched> {
  running = await launch(options);
  return running;
}

/** Calls the app as its window does. */
function call(
  { page, host }: Launched,
  name: string,
  input: unknown,
): Promise<{ ok: boolean; value?: unknown; error?: { code: string } }> {
  return page.evaluate(
    async ([desktop, call, given]) => {
      if (desktop) return (window as unknown as { acta: ActaBridge }).acta.call(call as 'app.info', given as never);
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`/api/${call}`, { method: 'POST', headers, body: JSON.stringify(given) });
      return response.json();
    },
    [host === 'electron', name, input] as const,
  ) as never;
}

describe(`the app in ${HOST}`, () => {
  it('shows its window and answers by the clock it was given', async () => {
    const app = await start({ clock: '2020-11-03T19:00:00.000Z' });
    expect(await app.page.locator('body').textContent()).not.toBe('');
    expect(await call(app, 'app.info', {})).toMatchObject({
      ok: true,
      value: { host: HOST === 'electron' ? 'desktop' : 'browser', now: expect.stringMatching(/^2020-11-03T19:0/) },
    });
  });

  it('keeps what it acknowledged when it is killed', async () => {
    const first = await start();
    const sample = await call(first, 'sessions.sample', {});
    expect(sample).toMatchObject({ ok: true });
    await first.kill();
    const again = await start({ data: first.data });
    expect(await call(again, 'sessions.list', {})).toMatchObject({ ok: true, value: [sample.value] });
  });

  it('gives the page no way out', async () => {
    const { page, host } = await start();
    const reached = await page.evaluate(async () => {
      const outside = await fetch('https://example.com/').then(
        () => 'reached',
        () => 'blocked',
      );
      return {
        outside,
        node: 'require' in window || 'process' in window,
        opened: window.open('https://example.com/') !== null,
      };
    });
    expect(reached).toMatchObject({ outside: 'blocked', node: false });
    if (host === 'electron') expect(reached.opened).toBe(false);
  });

  it('refuses a call that the contract does not have', async () => {
    const app = await start();
    const refused = await call(app, 'store.drop', {}).catch((error: Error) => ({
      ok: false,
      error: { code: error.message },
    }));
    expect(refused.ok).toBe(false);
  });
});
