/** The key that opens the help, on any screen and over any dialog. */
import { useEffect } from 'react';
import { matchShortcut } from '#renderer/live/shortcuts.ts';
import { useNavigation } from '#renderer/state/navigationStore.ts';
import { closeHelp, openHelp, useHelp } from './help.ts';

/** Opens the help at the page for where she is; pressed again, puts it away. The strip is too small for it. */
export function useHelpKey(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (matchShortcut(event, false)?.id !== 'help') return;
      if (useNavigation.getState().screen.name === 'strip') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.repeat) return;
      if (useHelp.getState().page === null) openHelp();
      else closeHelp();
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}
