/** Where the combinations for the whole machine are kept. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type GlobalShortcuts, GlobalShortcutsSchema } from '#shared/api.ts';
import { ActaError } from '#shared/errors.ts';
import { USUAL_SHORTCUTS } from './global-shortcuts.ts';

const fileIn = (folder: string) => path.join(folder, 'shortcuts.json');

/** What is kept in a data folder; the usual combinations where nothing is, or nothing that can be used. */
export function readShortcuts(folder: string): GlobalShortcuts {
  try {
    return GlobalShortcutsSchema.safeParse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))).data ?? USUAL_SHORTCUTS;
  } catch {
    // The first start has none; a file that is not JSON was not written by the app.
    return USUAL_SHORTCUTS;
  }
}

/** Keeps the combinations in a data folder. @throws ActaError `fileUnwritable` */
export function writeShortcuts(folder: string, chosen: GlobalShortcuts): void {
  const file = fileIn(folder);
  try {
    writeFileSync(`${file}.part`, JSON.stringify(chosen));
    renameSync(`${file}.part`, file);
  } catch (error) {
    throw new ActaError({ code: 'fileUnwritable', data: { path: file, detail: String(error) } }, { cause: error });
  }
}
