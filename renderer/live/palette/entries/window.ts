/** The screen: its theme and its language. */
import { THEMES } from '#shared/api.ts';
import { catalogue, language } from '#shared/catalogue/index.ts';
import { LANGUAGES } from '#shared/catalogue/language.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const t = catalogue.live.palette;
const { also } = t;

/** Every theme and language, the one in use marked. */
export function windowEntries({ theme }: PaletteContext): PaletteEntry[] {
  const themes = THEMES.map((one) =>
    entry('window', {
      id: `theme:${one}`,
      label: t.themes[one],
      also: also.theme,
      weight: 0,
      detail: one === theme ? t.inUse : null,
      act: { kind: 'theme', theme: one },
    }),
  );
  const { names, speak, also: otherWords } = catalogue.languages;
  const languages = LANGUAGES.map((one) =>
    entry('window', {
      id: `language:${one}`,
      label: speak(names[one]),
      also: otherWords,
      weight: 0,
      detail: one === language ? t.inUse : null,
      act: { kind: 'language', language: one },
    }),
  );
  return [...themes, ...languages];
}
