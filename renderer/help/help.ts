/** The help over the screen: whether it is open, and at which page. */
import { create } from 'zustand';
import type { HelpId } from '#shared/catalogue/help/page.ts';
import { topicHere } from './topicHere.ts';

export const useHelp = create<{ readonly page: HelpId | null }>(() => ({ page: null }));

/** Opens the help, at the page for where she is unless another is named. */
export function openHelp(page: HelpId = topicHere()): void {
  useHelp.setState({ page });
}

export function closeHelp(): void {
  useHelp.setState({ page: null });
}
