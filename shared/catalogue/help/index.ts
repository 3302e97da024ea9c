/** The help in the language of the interface. */
import { language } from '../index.ts';
import type { Language } from '../language.ts';
import { helpEn } from './en.ts';
import { helpEsMX } from './es-MX.ts';
import type { Help } from './page.ts';

export const HELPS: Readonly<Record<Language, Help>> = { es: helpEsMX, en: helpEn };

/** A window's language is settled before this is read. */
export const help: Help = HELPS[language];
