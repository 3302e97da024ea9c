/** Finding pages of the help by words. */
import { search } from '#renderer/live/palette/search.ts';
import { help } from '#shared/catalogue/help/index.ts';
import { HELP_IDS, type HelpId, helpWords } from '#shared/catalogue/help/page.ts';

const PAGES = HELP_IDS.map((id) => ({ id, label: help[id].title, also: helpWords(help[id]), weight: 0 }));

/** The pages that hold every word asked for, the nearest first; all of them, in their order, where nothing is asked. */
export function findPages(query: string): HelpId[] {
  return search(PAGES, query).map(({ id }) => id);
}
