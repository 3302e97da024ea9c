/** What the browser host does for the app: files are handed over as downloads. */
import type { Host } from '#electron/app/host.ts';
import { ActaError } from '#shared/errors.ts';

export const browserHost: Host = {
  kind: 'browser',
  async deliver({ fileName, mime, bytes }) {
    return { kind: 'download', fileName, mime, base64: Buffer.from(bytes).toString('base64') };
  },
  async openDelivered() {
    throw new ActaError({ code: 'refused' });
  },
};
