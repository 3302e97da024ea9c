import { chooseTheme, useTheme } from '#renderer/state/theme.ts';
import { ConfirmHost } from '#renderer/ui/confirm.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Toasts } from '#renderer/ui/Toasts.tsx';
import { THEMES } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { Buttons } from './Buttons.tsx';
import styles from './ComponentsPage.module.css';
import { Fields } from './Fields.tsx';
import { Overlays } from './Overlays.tsx';
import { Tokens } from './Tokens.tsx';

/** Every component of `renderer/ui` in every state, in the theme that is chosen. Its own words are for developers. */
export function ComponentsPage() {
  const theme = useTheme((state) => state.theme);
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <h1>Components</h1>
        <SegmentedControl
          label="Theme"
          options={THEMES.map((value) => ({ value, label: catalogue.home.themes[value] }))}
          value={theme}
          onChange={chooseTheme}
        />
      </div>
      <Tokens />
      <Buttons />
      <Fields />
      <Overlays />
      <ConfirmHost />
      <Toasts />
    </main>
  );
}
