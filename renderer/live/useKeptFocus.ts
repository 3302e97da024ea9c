/** The focus is never lost: what goes away while it has the focus leaves it to what is being written. */
import { type RefObject, useEffect } from 'react';
import { afterFocus, EDITOR, focusEditor } from './screen.ts';

/** What opens over the screen and moves the focus by itself. */
const LISTS = '[role="menu"], [role="listbox"]';
const DIALOGS = '[role="dialog"], [role="alertdialog"]';

/**
 * Takes the focus back when it has fallen to the page's body: to the dialog that is open, else to the paragraph being
 * written or, where there is none, to the screen, from where every shortcut and the Tab key go on.
 * @param screen an element that can be focused by script
 */
export function useKeptFocus(screen: RefObject<HTMLElement | null>, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    let waits = false;
    const look = () => {
      waits = false;
      if (document.activeElement !== document.body || document.querySelector(LISTS)) return;
      const dialog = [...document.querySelectorAll<HTMLElement>(DIALOGS)].at(-1);
      if (!dialog && document.querySelector(EDITOR)) focusEditor();
      else (dialog ?? screen.current)?.focus({ preventScroll: true });
    };
    const soon = () => {
      if (waits || document.activeElement !== document.body) return;
      waits = true;
      afterFocus(look);
    };
    soon();
    // An element that goes, or that can no longer be used, loses the focus without telling.
    const observer = new MutationObserver(soon);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'inert'],
    });
    return () => observer.disconnect();
  }, [screen, enabled]);
}
