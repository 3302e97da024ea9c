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
