/** The key that opens the help, on any screen and over any dialog. */
import { useEffect } from 'react';
import { matchShortcut } from '#renderer/live/shortcuts.ts';
import { useNavigation } from '#renderer/state/navigationStore.ts';
import { askForHelp } from '#renderer/strip/channel.ts';
import { goBackToSession } from '#renderer/strip/openStrip.ts';
import { closeHelp, openHelp, useHelp } from './help.ts';

/** Opens the help at the page for where she is; pressed again, puts it away. The strip's is shown in the session's window. */
export function useHelpKey(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (matchShortcut(event, false)?.id !== 'help') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.repeat) return;
      const { screen } = useNavigation.getState();
      if (screen.name === 'strip') {
        askForHelp(screen.id);
        void goBackToSession();
        return;
      }
      if (useHelp.getState().page === null) openHelp();
      else closeHelp();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}
