/** Where the keyboard is: what every test waits for before it presses a key. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until an element is there and has the focus. */
export function focused(element: Locator): Promise<void> {
  return expect.poll(() => element.evaluate(isActive).catch(() => false)).toBe(true);
}

/** Whether an element has the focus of its own window, which need not be the one that asks. */
function isActive(element: Element): boolean {
  return element.ownerDocument.activeElement === element;
}

/**
 * Presses a button with Enter, and answers the title of the dialog that has the focus by the time the key has done its work,
 * before any frame; null where none has.
 */
export async function dialogAtOnce(button: Locator): Promise<string | null> {
  const answer = await button.evaluateHandle(({ ownerDocument }) => {
    const told: { title: string | null } = { title: null };
    const note = () => {
      const heading = ownerDocument.activeElement?.closest('[role="dialog"]')?.querySelector('h2');
      told.title = heading?.textContent ?? null;
    };
    ownerDocument.defaultView?.addEventListener('click', note, { once: true });
    return told;
  });
  await button.press('Enter');
  return answer.evaluate(({ title }) => title);
}
