/** Listens for the live screen's shortcuts while it is shown. */
import { useEffect } from 'react';
import { setInteractionModality } from 'react-aria-components';
import { runShortcut } from './actions.ts';
import { closeAgenda, focusEditor, useScreen } from './screen.ts';
import { matchShortcut } from './shortcuts.ts';

/** Shortcuts act unless a dialog, a menu or a popover has the focus. */
export function useShortcuts(enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || useScreen.getState().dialog) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')) return;
      if (event.key === 'Escape' && useScreen.getState().agendaDrawn) {
        closeAgenda();
        focusEditor();
        return;
      }
      const match = matchShortcut(event, false);
      if (!match) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      runShortcut(match.id, match.digit);
      // A combination with Ctrl does not count as the keyboard by itself: a dialog is to show where its focus is.
      if (useScreen.getState().dialog) setInteractionModality('keyboard');
    };
    // Before anything else hears it: a button that has the focus would take Ctrl+Enter as a press.
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [enabled]);
}
