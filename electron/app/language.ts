/** The language of the interface, kept on this machine: in the data folder, so that every host and the command line speak it. */
import path from 'node:path';
import { z } from 'zod';
import { speak } from '#shared/catalogue/index.ts';
import { LANGUAGES, type Language, languageOf, USUAL_LANGUAGE } from '#shared/catalogue/language.ts';
import { readSetting, writeSetting } from './settings.ts';

const LanguageSettingSchema = z.object({ language: z.enum(LANGUAGES) });

const fileIn = (folder: string) => path.join(folder, 'language.json');

/** Speaks the language that `ACTA_LANGUAGE` names, or the one kept in the data folder, or Spanish. */
export function takeUpLanguage(env: Readonly<Record<string, string | undefined>>, folder: string): void {
  const kept = readSetting(fileIn(folder), LanguageSettingSchema);
  speak(languageOf(env.ACTA_LANGUAGE) ?? kept?.language ?? USUAL_LANGUAGE);
}

/** Speaks another language from now on, and keeps it in the data folder. @throws ActaError `fileUnwritable` */
export function changeLanguage(folder: string, language: Language): void {
  writeSetting(fileIn(folder), { language });
  speak(language);
}
