/** The browser host: the app on 127.0.0.1, for the machine's own browser. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type App, isCallName } from '#electron/app/app.ts';
import { readAsset } from '#electron/app/assets.ts';
import { SECURITY_HEADERS } from '#electron/app/policy.ts';
import type { CallName } from '#shared/api.ts';
import { LARGEST_BASE64 } from '#shared/bundleAssets.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { readBody } from './body.ts';
import { streamAppended } from './events.ts';
import { createGuard, type Guard } from './guard.ts';

const LOOPBACK = '127.0.0.1';
const API = '/api/';
/** Of a call's input, in bytes. A session that is imported or an annex's file may be large; nothing else is. */
const LIMIT = 16 * 1024 * 1024;
const LARGE: Partial<Record<CallName, number>> = {
  'sessions.import': 256 * 1024 * 1024,
  'annexes.keep': LARGEST_BASE64 + 1024,
};

export interface WebHost {
  /** The address to open, with its secret. */
  readonly address: string;
  readonly port: number;
  /** Listens no more, and answers once the calls that had come are carried out. */
  close(): Promise<void>;
}

/**
 * Serves the app.
 * @param renderer the folder of the built window
 * @param port 0 for any that is free
 * @throws what the system says where it cannot listen there (`EADDRINUSE`)
 */
export async function serveApp(app: App, renderer: string, port: number): Promise<WebHost> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  const guard = createGuard(taken);
  const handling = new Set<Promise<unknown>>();
  const counted: App = {
    ...app,
    handle(name, input) {
      const handled = app.handle(name, input).finally(() => handling.delete(handled));
      handling.add(handled);
      return handled;
    },
  };
  server.on('request', (request, response) => {
    respond(counted, guard, renderer, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  return {
    address: guard.address,
    port: taken,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // What was asked before is carried out: it may be the last of what was typed.
      while (handling.size > 0) await Promise.allSettled(handling);
      server.closeAllConnections();
      await closed;
    },
  };
}

async function respond(
  app: App,
  guard: Guard,
  renderer: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = URL.parse(request.url ?? '/', guard.origin);
  const admission = url ? guard.admit(request, url) : 'refused';
  if (!url || admission === 'refused') return refuse(response, 403, 'refused');
  if (admission === 'exchange') {
    response.writeHead(303, { ...SECURITY_HEADERS, Location: '/', 'Set-Cookie': guard.cookie }).end();
    return;
  }
  const { pathname } = url;
  if (request.method === 'POST' && pathname.startsWith(API))
    return call(app, pathname.slice(API.length), request, response);
  if (request.method !== 'GET') return refuse(response, 405, 'refused');
  if (pathname === `${API}events`) return streamAppended(response, SECURITY_HEADERS, app.subscribe);
  const asset = await readAsset(renderer, pathname);
  if (!asset) return refuse(response, 404, 'refused');
  response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': asset.mime }).end(asset.bytes);
}

async function call(app: App, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isCallName(name)) return refuse(response, 404, 'refused');
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/json')
    return refuse(response, 415, 'refused');
  const text = await readBody(request, LARGE[name] ?? LIMIT);
  if (text === null) return refuse(response, 413, 'refused');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return refuse(response, 400, 'invalidJson', error instanceof Error ? error.message : String(error));
  }
  answer(response, 200, await app.handle(name, input));
}

function refuse(response: ServerResponse, status: number, code: ErrorCode, detail = ''): void {
  // What is left of a refused body is not read.
  response.setHeader('Connection', 'close');
  answer(response, status, { ok: false, error: { code, message: catalogue.errors[code]({ detail }) } });
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
