/** The browser host's guards, each by a request that has everything else right. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as send } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { App } from '#electron/app/app.ts';
import { serveWhereLast } from '#electron/web/port.ts';
import { serveApp } from '#electron/web/server.ts';
import { convene, temporaryFolder, testApp } from '../fixtures/app.ts';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

interface Request {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string | undefined>;
  readonly body?: string;
}

async function served(around = (app: App) => app) {
  const test = testApp();
  const folder = temporaryFolder();
  const renderer = path.join(folder, 'renderer');
  mkdirSync(renderer);
  writeFileSync(path.join(renderer, 'index.html'), '<!doctype html><title>Acta Viva</title>');
  writeFileSync(path.join(renderer, 'app.js'), '"use strict"');
  writeFileSync(path.join(folder, 'secret.json'), '"secreto"');
  symlinkSync(path.join(folder, 'secret.json'), path.join(renderer, 'link.json'));
  const web = await serveApp(around(test.app), renderer, 0);
  onTestFinished(() => web.close());
  const { port, host, origin, searchParams } = new URL(web.address);
  const cookie = `acta-${port}=${searchParams.get('clave')}`;

  /** A request as the app's own window sends it, but for what is given. */
  const ask = ({ method = 'GET', path: target = '/', headers = {}, body }: Request): Promise<Answer> => {
    const usual = { host, cookie, ...(method === 'POST' && { origin, 'content-type': 'application/json' }) };
    const sent = Object.entries({ ...usual, ...headers }).filter(
      (header): header is [string, string] => header[1] !== undefined,
    );
    return new Promise((resolve, reject) => {
      const request = send(
        { host: '127.0.0.1', port, method, path: target, headers: Object.fromEntries(sent), setHost: false },
        (response) => {
          let text = '';
          response.on('data', (chunk: Buffer) => {
            text += chunk.toString();
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
        },
      );
      request.once('error', reject);
      request.end(body);
    });
  };
  const info = (headers: Request['headers'] = {}) =>
    ask({ method: 'POST', path: '/api/app.info', headers, body: '{}' });
  return { ...test, web, ask, info, host, origin, port, cookie };
}

describe('the browser host', () => {
  it('trades the key of the printed address for a cookie that no script and no other site can use', async () => {
    const { ask, web, cookie } = await served();
    const { pathname, search } = new URL(web.address);
    const answer = await ask({
      path: pathname + search,
      headers: { cookie: undefined, 'sec-fetch-site': 'cross-site' },
    });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(answer.headers['set-cookie']).toEqual([`${cookie}; HttpOnly; SameSite=Strict; Path=/`]);
    expect(await ask({})).toMatchObject({ status: 200, text: expect.stringContaining('Acta Viva') });
  });

  it('answers its own window', async () => {
    const { info } = await served();
    expect(JSON.parse((await info()).text)).toMatchObject({ ok: true, value: { host: 'browser' } });
  });

  it('refuses a wrong key, and a request without the cookie or with another', async () => {
    const { ask, info, port } = await served();
    expect((await ask({ path: '/?clave=otra', headers: { cookie: undefined } })).status).toBe(403);
    expect((await ask({ headers: { cookie: undefined } })).status).toBe(403);
    expect((await info({ cookie: undefined })).status).toBe(403);
    expect((await info({ cookie: `acta-${port}=otra` })).status).toBe(403);
  });

  it('refuses any other Host, by which another site would reach it through DNS', async () => {
    const { info, ask, port } = await served();
    for (const host of [`localhost:${port}`, `malo.example:${port}`, '127.0.0.1', `127.0.0.1:${port}.malo.example`]) {
      expect((await info({ host })).status).toBe(403);
      expect((await ask({ headers: { host } })).status).toBe(403);
    }
  });

  it('refuses any other Origin, and a call without one', async () => {
    const { info, port } = await served();
    for (const origin of [undefined, 'null', 'https://malo.example', `http://localhost:${port}`, 'http://127.0.0.1']) {
      expect((await info({ origin })).status).toBe(403);
    }
  });

  it('refuses what another site’s page begins', async () => {
    const { info, ask } = await served();
    expect((await info({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask({ path: '/api/events', headers: { 'sec-fetch-site': 'same-site' } })).status).toBe(403);
  });

  it('takes only JSON, only by POST, only known calls, and not without end', async () => {
    const { ask, info } = await served();
    expect((await info({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask({ path: '/api/app.info' })).status).toBe(404);
    expect((await ask({ method: 'PUT', path: '/api/app.info' })).status).toBe(403);
    expect((await ask({ method: 'POST', path: '/api/__proto__', body: '{}' })).status).toBe(404);
    expect((await ask({ method: 'POST', path: '/api/app.info', body: '{' })).status).toBe(400);
    expect((await info({ 'content-length': String(17 * 1024 * 1024) }).catch(() => ({ status: 413 }))).status).toBe(
      413,
    );
  });

  it('serves the window’s files and no other of the machine', async () => {
    const { ask } = await served();
    expect(await ask({ path: '/app.js' })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    const others = [
      '/../secret.json',
      '/%2e%2e/secret.json',
      '/..%2fsecret.json',
      '/..%5csecret.json',
      '/link.json',
      '/%00',
      '/%',
      '/nada.js',
      '//etc/passwd',
    ];
    for (const target of others) {
      const { status, text } = await ask({ path: target });
      expect([target, status]).toEqual([target, expect.toSatisfy((code: number) => code === 404 || code === 403)]);
      expect(text).not.toContain('secreto');
    }
  });

  it('sends with each answer what the page may do', async () => {
    const { ask, info } = await served();
    for (const { headers } of [await ask({}), await info(), await ask({ headers: { cookie: undefined } })]) {
      expect(headers['content-security-policy']).toContain("default-src 'self'; script-src 'self';");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('tells every window what any recorded', async () => {
    const test = await served();
    const session = await convene(test);
    const event = new Promise<string>((resolve, reject) => {
      const headers = { host: test.host, cookie: test.cookie };
      const stream = send(
        { host: '127.0.0.1', port: test.port, path: '/api/events', headers, setHost: false },
        (response) => {
          let text = '';
          response.once(
            'data',
            () => void test.ok('sessions.record', { session, facts: [{ fact: { type: 'opened' } }] }),
          );
          response.on('data', (chunk: Buffer) => {
            text += chunk.toString();
            if (!/event: appended\ndata: .*\n\n/.test(text)) return;
            resolve(text);
            stream.destroy();
          });
        },
      );
      stream.once('error', reject);
      stream.end();
    });
    const data = /data: (.*)\n\n/.exec(await event)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ sessionId: session, entries: [{ seq: 2, fact: { type: 'opened' } }] });
  });

  it('carries out what it was asked before it ends', async () => {
    let goOn = () => {};
    let told = () => {};
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const asked = new Promise<void>((resolve) => {
      told = resolve;
    });
    const { ask, web } = await served((app) => ({
      ...app,
      async handle(name, input) {
        told();
        await gate;
        return app.handle(name, input);
      },
    }));
    const answer = ask({ method: 'POST', path: '/api/app.info', body: '{}' });
    await asked;
    const closed = web.close();
    goOn();
    expect(JSON.parse((await answer).text)).toMatchObject({ ok: true });
    await closed;
  });

  it('listens on the loopback alone', async () => {
    const { port } = await served();
    const others = Object.values(os.networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter((address) => !address.internal && address.family === 'IPv4');
    for (const { address } of others) {
      const outcome = await new Promise((resolve) => {
        const socket = connect({ host: address, port: Number(port) }, () => resolve('connected'));
        socket.once('error', () => resolve('refused'));
        socket.once('close', () => socket.destroy());
      });
      expect(outcome).toBe('refused');
    }
  });

  it('listens where it did the last time, so that what the browser keeps is found again; elsewhere if that is taken', async () => {
    const test = testApp();
    const folder = temporaryFolder();
    const start = () => serveWhereLast(folder, (port) => serveApp(test.app, folder, port));
    const first = await start();
    const beside = await start();
    onTestFinished(() => beside.close());
    expect(beside.port).not.toBe(first.port);
    await first.close();

    writeFileSync(path.join(folder, 'port.json'), JSON.stringify({ port: first.port }));
    const again = await start();
    expect(again.port).toBe(first.port);
    expect(again.address).not.toBe(first.address);
    await again.close();

    writeFileSync(path.join(folder, 'port.json'), '{"port":"80"}');
    const anew = await start();
    onTestFinished(() => anew.close());
    expect(anew.port).toBeGreaterThan(1_023);
  });
});
