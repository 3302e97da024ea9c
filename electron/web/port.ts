/**
 * The port of the last start, kept in the data folder: what the browser keeps (the theme, the shortcuts, text that could
 * not be sent) belongs to an address with its port, and would be lost with another.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { WebHost } from './server.ts';

const PortSchema = z.strictObject({ port: z.int().min(1_024).max(65_535) });

const fileIn = (folder: string) => path.join(folder, 'port.json');

/**
 * Serves where the last start did, or where there is room if another program listens there, and keeps the port.
 * @param folder the data folder
 * @param serve serves on a port; on any that is free for 0
 */
export async function serveWhereLast(folder: string, serve: (port: number) => Promise<WebHost>): Promise<WebHost> {
  const web = await serve(lastPort(folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return serve(0);
  });
  keepPort(folder, web.port);
  return web;
}

function lastPort(folder: string): number {
  try {
    return PortSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).port;
  } catch {
    // The first start, or a file that is not the app's.
    return 0;
  }
}

/** Where it cannot be kept the next start has another, which stops nothing. */
function keepPort(folder: string, port: number): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileIn(folder), JSON.stringify({ port }));
  } catch (error) {
    console.error(error);
  }
}
