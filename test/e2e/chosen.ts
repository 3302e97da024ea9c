/** Whether what is chosen can be read where the system gives its own colours, which axe does not look at. */
import type { Page } from 'playwright-core';
import { showIn } from './themes.ts';

/** The words on a screen, of what is chosen, whose colour is that of what is behind them, in the system's colours. */
export async function unreadChosen(page: Page): Promise<string[]> {
  await showIn(page, 'forced');
  return page.evaluate(() => {
    const chosen = '[aria-pressed="true"], [aria-selected="true"], [aria-checked="true"], [data-selected]';
    const behind = (element: Element | null): string => {
      if (!element) return '';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? behind(element.parentElement) : backgroundColor;
    };
    const says = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...document.querySelectorAll(chosen)]
      .flatMap((element) => [element, ...element.querySelectorAll('*')])
      .filter((element) => says(element) && getComputedStyle(element).color === behind(element))
      .map((element) => element.outerHTML.slice(0, 200));
  });
}
