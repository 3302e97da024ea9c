import './language.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/contrast.css';
import './ui/forced.css';
import './ui/globals.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadKeymap } from './live/palette/keymap.ts';
import { followLanguage } from './state/language.ts';
import { followSession } from './state/session/following.ts';
import { loadTheme } from './state/theme.ts';
import { followKeyClicks } from './ui/keyClicks.ts';

followLanguage();
loadTheme();
loadKeymap();
followSession();
followKeyClicks();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
