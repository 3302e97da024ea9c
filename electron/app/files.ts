/** Reading and writing files: whole or not at all, with errors that name the file. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
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
 * Writes a file beside its place and then moves it there, so that what was there is whole until the new one is. What is
 * answered for is on the disk.
 * @throws ActaError `fileUnwritable`
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = partOf(file);
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
    discard(part);
    throw unwritable(file, error);
  }
  syncFolder(path.dirname(file));
}

/** The same at once, for a small file of the app's own, with its folder where there is none. @throws ActaError `fileUnwritable` */
export function writeWholeSync(file: string, text: string): void {
  const part = partOf(file);
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(part, text, { flag: 'wx', flush: true });
    renameSync(part, file);
  } catch (error) {
    discard(part);
    throw unwritable(file, error);
  }
  syncFolder(path.dirname(file));
}

/** A name beside a file that no other process writes to. */
function partOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID().slice(0, 8)}.part`);
}

/** Takes away what was begun. */
function discard(part: string): void {
  try {
    rmSync(part, { force: true });
  } catch {
    // What failed first is what is told.
  }
}

/** That a file has moved is on the disk only once its folder is. Windows has no such call, and some network drives refuse it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    console.warn(error);
  } finally {
    closeSync(descriptor);
  }
}

function unwritable(file: string, error: unknown): ActaError {
  return new ActaError({ code: 'fileUnwritable', data: { path: file, detail: reasonOf(error) } }, { cause: error });
}
