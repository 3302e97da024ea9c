/** What axe objects to on a screen. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { unreadChosen } from './chosen.ts';
import { OWN_THEMES, showIn } from './themes.ts';

/** What axe objects to on the screen as it stands, in each theme of the app's; and what cannot be read in the system's. */
export async function objections(page: Page): Promise<string[]> {
  const found: string[] = [];
  // What the pointer was left on by what led here may be about to show its tooltip, which is none of the screen.
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  for (const theme of OWN_THEMES) {
    await showIn(page, theme);
    // Its usual mode opens a page of its own, which the desktop host refuses.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    // From one theme to the next only colours change.
    if (theme !== OWN_THEMES[0]) axe.withRules('color-contrast');
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      found.push(...nodes.map((node) => `${theme} ${id}: ${node.html} ${node.failureSummary}`));
    }
  }
  found.push(...(await unreadChosen(page)).map((words) => `forced: not to be read: ${words}`));
  return found;
}
