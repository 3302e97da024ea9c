/** Small settings that are kept in the data folder, each in a file of its own. */
import type { z } from 'zod';
import { readText, writeWholeSync } from './files.ts';

/** What is kept in a file; null where nothing is, or nothing that can be used: a setting never stops the app. */
export function readSetting<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(readText(file))).data ?? null;
  } catch {
    // The first start has none; a file that is not JSON was not written by the app.
    return null;
  }
}

/** Keeps a setting, whole or not at all. @throws ActaError `fileUnwritable` */
export function writeSetting(file: string, value: unknown): void {
  writeWholeSync(file, JSON.stringify(value));
}

/** Keeps a setting where it can be: that it cannot is no reason to stop, and is told only to the console. */
export function keepSetting(file: string, value: unknown): void {
  try {
    writeSetting(file, value);
  } catch (error) {
    console.error(error);
  }
}
