/** The language of the interface, kept on this machine: in the data folder, so that every host and the command line speak it. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { speak } from '#shared/catalogue/index.ts';
import { type Language, languageOf, USUAL_LANGUAGE } from '#shared/catalogue/language.ts';
import { ActaError } from '#shared/errors.ts';

const fileIn = (folder: string) => path.join(folder, 'language.json');

/** Speaks the language that `ACTA_LANGUAGE` names, or the one kept in the data folder, or Spanish. */
export function takeUpLanguage(env: Readonly<Record<string, string | undefined>>, folder: string): void {
  speak(languageOf(env.ACTA_LANGUAGE) ?? keptLanguage(folder) ?? USUAL_LANGUAGE);
}

/** Speaks another language from now on, and keeps it in the data folder. @throws ActaError `fileUnwritable` */
export function changeLanguage(folder: string, language: Language): void {
  const file = fileIn(folder);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.part`, JSON.stringify({ language }));
    renameSync(`${file}.part`, file);
  } catch (error) {
    throw new ActaError({ code: 'fileUnwritable', data: { path: file, detail: String(error) } }, { cause: error });
  }
  speak(language);
}

function keptLanguage(folder: string): Language | null {
  try {
    return languageOf((JSON.parse(readFileSync(fileIn(folder), 'utf8')) as { language?: unknown } | null)?.language);
  } catch {
    // None was ever chosen; a file that is not JSON was not written by the app.
    return null;
  }
}
