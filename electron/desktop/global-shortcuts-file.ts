/** Where the combinations for the whole machine are kept. */
import path from 'node:path';
import { readSetting, writeSetting } from '#electron/app/settings.ts';
import { type GlobalShortcuts, GlobalShortcutsSchema } from '#shared/api.ts';
import { USUAL_SHORTCUTS } from './global-shortcuts.ts';

const fileIn = (folder: string) => path.join(folder, 'shortcuts.json');

/** What is kept in a data folder; the usual combinations where nothing is, or nothing that can be used. */
export function readShortcuts(folder: string): GlobalShortcuts {
  return readSetting(fileIn(folder), GlobalShortcutsSchema) ?? USUAL_SHORTCUTS;
}

/** Keeps the combinations in a data folder. @throws ActaError `fileUnwritable` */
export function writeShortcuts(folder: string, chosen: GlobalShortcuts): void {
  writeSetting(fileIn(folder), chosen);
}
