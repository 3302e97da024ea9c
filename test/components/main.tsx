/** The entry of the page of components (`npm run components`): for those who draw the app. It stands among the tests, so that no build can take it in. */
import '../../renderer/ui/fonts.css';
import '../../renderer/ui/tokens.css';
import '../../renderer/ui/contrast.css';
import '../../renderer/ui/forced.css';
import '../../renderer/ui/globals.css';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { loadTheme } from '#renderer/state/theme.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ComponentsPage } from './ComponentsPage.tsx';

loadTheme();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <I18nProvider locale={catalogue.locale}>
      <ComponentsPage />
    </I18nProvider>,
  );
}
