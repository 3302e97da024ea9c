/** Run by electron-builder on each packed app, before it is signed. Its own list of fuses lacks some of the runtime's. */
import path from 'node:path';
import { flipFuses } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import { FUSES } from './fuses.ts';

export default async function afterPack(context: AfterPackContext): Promise<void> {
  await flipFuses(executableOf(context), {
    ...FUSES,
    // Flipping breaks the signature without which an Apple processor starts nothing.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
  });
}

function executableOf({ appOutDir, packager, electronPlatformName }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  switch (electronPlatformName) {
    case 'darwin':
      return path.join(appOutDir, `${productFilename}.app`);
    case 'win32':
      return path.join(appOutDir, `${productFilename}.exe`);
    default:
      return path.join(appOutDir, (packager as { executableName?: string }).executableName ?? productFilename);
  }
}
