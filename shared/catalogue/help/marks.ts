/** How the pages of the help are written down: what is seen on screen, keys, and the blocks of a page. */
import type { HelpBlock, HelpKey } from './page.ts';

/** Something as it is read on screen, so that the help follows it. */
export const seen = (label: string) => `**${label.replace(/…$/, '')}**`;
/** The keys of a shortcut. */
export const key = (shortcut: HelpKey) => `[[${shortcut}]]`;

export const text = (words: string): HelpBlock => ({ kind: 'text', text: words });
export const note = (words: string): HelpBlock => ({ kind: 'note', text: words });
export const steps = (...items: string[]): HelpBlock => ({ kind: 'steps', items });
export const points = (...items: string[]): HelpBlock => ({ kind: 'points', items });
export const table = (...shortcuts: HelpKey[]): HelpBlock => ({ kind: 'keys', keys: shortcuts });
