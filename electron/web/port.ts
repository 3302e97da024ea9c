/**
 * The port of the last start, kept in the data folder: what the browser keeps (the theme, the shortcuts, text that could
 * not be sent) belongs to an address with its port, and would be lost with another.
 */
import path from 'node:path';
import { z } from 'zod';
import { keepSetting, readSetting } from '#electron/app/settings.ts';
import type { WebHost } from './server.ts';

const PortSchema = z.strictObject({ port: z.int().min(1_024).max(65_535) });

const fileIn = (folder: string) => path.join(folder, 'port.json');

/**
 * Serves where the last start did, or where there is room if another program listens there, and keeps the port.
 * @param folder the data folder
 * @param serve serves on a port; on any that is free for 0
 */
export async function serveWhereLast(folder: string, serve: (port: number) => Promise<WebHost>): Promise<WebHost> {
  const last = readSetting(fileIn(folder), PortSchema);
  const web = await serve(last?.port ?? 0).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return serve(0);
  });
  // Where it cannot be kept the next start has another, which stops nothing.
  keepSetting(fileIn(folder), { port: web.port });
  return web;
}
