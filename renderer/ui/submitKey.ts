/** Ctrl+Enter, by which a form is answered from wherever the focus is in it. */
import type { KeyboardEvent } from 'react';

/**
 * Hears of a key on its way down, before what has the focus does: a button would keep the combination to itself.
 * @param submit given the element that hears it
 */
export function onSubmitKey(submit: (within: Element) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    submit(event.currentTarget);
  };
}
