/** A number that changes with the theme, for what is drawn outside of CSS. */
import { useEffect, useState } from 'react';

export function useThemeChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const changed = () => setChanges((before) => before + 1);
    const system = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia(query));
    const root = new MutationObserver(changed);
    for (const query of system) query.addEventListener('change', changed);
    root.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-contrast'] });
    // The typefaces arrive after the first drawing.
    void document.fonts.ready.then(changed);
    return () => {
      for (const query of system) query.removeEventListener('change', changed);
      root.disconnect();
    };
  }, []);
  return changes;
}
