/** What the window loads: the built window's own files, and nothing else of this machine or of any other. */
import { protocol } from 'electron';
import { readAsset } from '#electron/app/assets.ts';
import { SECURITY_HEADERS } from '#electron/app/policy.ts';
import { ORIGIN } from './origin.ts';

/**
 * Answers https and http in the place of the network.
 * @param renderer the folder of the built window
 */
export function serveRenderer(renderer: string): void {
  protocol.handle('http', refuse);
  protocol.handle('https', async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.origin !== ORIGIN) return refuse();
    const asset = await readAsset(renderer, url.pathname);
    if (!asset) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    return new Response(asset.bytes, { headers: { ...SECURITY_HEADERS, 'Content-Type': asset.mime } });
  });
}

function refuse(): Response {
  return Response.error();
}
