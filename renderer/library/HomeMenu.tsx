import { CircleQuestionMark, Ellipsis, Info } from 'lucide-react';
import { openHelp } from '#renderer/help/help.ts';
import { shortcutLabel, useKeymap } from '#renderer/live/shortcuts.ts';
import { chooseLanguage } from '#renderer/state/language.ts';
import { chooseTheme, useTheme } from '#renderer/state/theme.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { THEMES } from '#shared/api.ts';
import { catalogue, language } from '#shared/catalogue/index.ts';
import { LANGUAGES, languageOf } from '#shared/catalogue/language.ts';
import { openAbout } from '../about/about.ts';

const text = catalogue.home;

/** What concerns the app itself: its help, what it is, its appearance and its language. */
export function HomeMenu() {
  useKeymap();
  const theme = useTheme((state) => state.theme);
  return (
    <Menu
      label={text.menu}
      trigger={<IconButton label={text.menu} icon={Ellipsis} />}
      actions={[
        {
          id: 'help',
          label: catalogue.help.title,
          icon: CircleQuestionMark,
          shortcut: shortcutLabel('help'),
          onAction: () => openHelp('start'),
        },
        { id: 'about', label: catalogue.about.title, icon: Info, onAction: openAbout },
      ]}
      choices={[
        {
          label: text.appearance,
          what: catalogue.explained.app.appearance,
          options: THEMES.map((one) => ({ id: one, label: text.themes[one] })),
          selected: theme,
          onChoose: (id) => chooseTheme(THEMES.find((one) => one === id) ?? 'system'),
        },
        {
          label: catalogue.languages.title,
          what: catalogue.explained.app.language,
          options: LANGUAGES.map((one) => ({ id: one, label: catalogue.languages.names[one] })),
          selected: language,
          onChoose: (id) => void chooseLanguage(languageOf(id) ?? language),
        },
      ]}
    />
  );
}
