/** The languages of the interface. Spanish unless another is chosen: what a system speaks says little of the office that bought it. */

export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const USUAL_LANGUAGE: Language = 'es';

/** How each writes its dates, numbers and lists, and what a page declares. */
export const LOCALES: Readonly<Record<Language, string>> = { es: 'es-MX', en: 'en-US' };

/** The language that a tag or a setting means (“en”, “es-MX”, “en_US.UTF-8”); null for any other. */
export function languageOf(tag: unknown): Language | null {
  const first = typeof tag === 'string' ? tag.toLowerCase().split(/[-_.]/)[0] : undefined;
  return LANGUAGES.find((one) => one === first) ?? null;
}
