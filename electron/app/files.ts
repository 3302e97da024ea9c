/** Reading and writing files: whole or not at all, with errors that name the file. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '#electron/store/reason.ts';
import { ActaError } from '#shared/errors.ts';

/** A file's text. @throws ActaError `fileUnreadable` */
export function readText(file: string): string {
  return readBytes(file).toString('utf8');
}

/** A file's bytes. @throws ActaError `fileUnreadable` */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ActaError({ code: 'fileUnreadable', data: { path: file, detail: reasonOf(error) } }, { cause: error });
  }
}

/**
 * Writes a file beside its place and then moves it there, so that what was there is whole until the new one is.
 * @throws ActaError `fileUnwritable`
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}.part`);
  try {
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new ActaError({ code: 'fileUnwritable', data: { path: file, detail: reasonOf(error) } }, { cause: error });
  }
}
