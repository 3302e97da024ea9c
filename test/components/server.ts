/** The page of components, served from the sources: it is for those who draw the app, and in no build of it. */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/** Serves the page on this machine. */
export async function serveComponents(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    cacheDir: path.resolve(import.meta.dirname, '..', '..', 'node_modules', '.vite-components'),
    publicDir: false,
    plugins: [react()],
    server: { host: '127.0.0.1', hmr: false, fs: { allow: [path.resolve(import.meta.dirname, '..', '..')] } },
  });
  await server.listen();
  const [origin = ''] = server.resolvedUrls?.local ?? [];
  return { address: origin, close: () => server.close() };
}
