/** Whether the window is light, dark or of high contrast: as the system is, unless another was chosen on this machine. */
import { create } from 'zustand';
import { THEMES, type Theme } from '#shared/api.ts';
import { forget, keep, kept } from './kept.ts';

export const useTheme = create<{ readonly theme: Theme }>(() => ({ theme: 'system' }));

const PLACE = 'theme/1';

/** Whether the system asks for more contrast. Its own colours, where it forces them, are those of ui/forced.css. */
const moreContrast = window.matchMedia('(prefers-contrast: more) and (forced-colors: none)');

/** Chooses a theme, for every window of this machine. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') forget(PLACE);
  else keep(PLACE, { theme });
  apply(theme);
}

/** Takes up the theme kept on this machine, and follows what another window or the system changes. */
export function loadTheme(): void {
  apply(keptTheme());
  window.addEventListener('storage', (event) => {
    if (event.key === PLACE || event.key === null) apply(keptTheme());
  });
  moreContrast.addEventListener('change', () => apply(useTheme.getState().theme));
}

function keptTheme(): Theme {
  const theme = kept<{ readonly theme: unknown }>(PLACE, { theme: '' })?.theme;
  return THEMES.find((one) => one === theme) ?? 'system';
}

function apply(theme: Theme): void {
  useTheme.setState({ theme });
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
  if (theme === 'contrast' || (theme === 'system' && moreContrast.matches)) dataset.contrast = 'more';
  else delete dataset.contrast;
}
