/** The themes of the app, as a system asks for them. */
import type { Page } from 'playwright-core';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const MEDIA = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  contrast: { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  'dark contrast': { colorScheme: 'dark', contrast: 'more', forcedColors: 'none' },
  forced: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
} satisfies Readonly<Record<string, Media>>;

export type ShownTheme = keyof typeof MEDIA;

/** Those whose colours are the app's own. */
export const OWN_THEMES = ['light', 'dark', 'contrast', 'dark contrast'] as const satisfies readonly ShownTheme[];
/** And the one whose colours are the system's. */
export const ALL_THEMES: readonly ShownTheme[] = [...OWN_THEMES, 'forced'];

/** Shows a window as a system in that theme asks, without motion. */
export function showIn(page: Page, theme: ShownTheme): Promise<void> {
  return page.emulateMedia({ ...MEDIA[theme], reducedMotion: 'reduce' });
}
