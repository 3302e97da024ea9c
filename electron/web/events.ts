/** Server-sent events: every window hears what any window recorded. */
import type { ServerResponse } from 'node:http';
import type { Appended } from '#shared/api.ts';

/** A comment this often keeps the connection from being taken for dead, in milliseconds. */
const HEARTBEAT = 25_000;

/** Streams to a response, until it closes, an event `appended` for each thing that `subscribe` tells. */
export function streamAppended(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  subscribe: (listener: (appended: Appended) => void) => () => void,
): void {
  response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 1000\n\n');
  const unsubscribe = subscribe((appended) => {
    response.write(`event: appended\ndata: ${JSON.stringify(appended)}\n\n`);
  });
  const heartbeat = setInterval(() => response.write(':\n\n'), HEARTBEAT);
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
}
