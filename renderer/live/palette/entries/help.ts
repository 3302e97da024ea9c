/** The pages of the help. */
import { help } from '#shared/catalogue/help/index.ts';
import { HELP_IDS } from '#shared/catalogue/help/page.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { entry, type PaletteEntry } from './entry.ts';

const { also } = catalogue.live.palette;

/** Every page, each after whatever can be done by the same words. */
export function helpEntries(): PaletteEntry[] {
  return HELP_IDS.map((page) =>
    entry('help', {
      id: `help:${page}`,
      label: catalogue.help.entry(help[page].title),
      also: `${help[page].also} ${also.help}`,
      weight: -6,
      act: { kind: 'help', page },
    }),
  );
}
