/** The opening, before which nothing else can be done. */
import { catalogue } from '#shared/catalogue/index.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const { also } = catalogue.live.palette;

/** The opening of a convened session, and its data; nothing once it is open. */
export function openingEntries({ session }: PaletteContext): PaletteEntry[] {
  if (session.stage === 'convened') {
    return [
      entry('session', {
        id: 'open',
        label: catalogue.live.opening.open,
        also: also.open,
        weight: 5,
        atOnce: true,
        act: { kind: 'openSession' },
      }),
      entry('session', {
        id: 'editSheet',
        label: catalogue.live.opening.edit,
        atOnce: true,
        act: { kind: 'editSheet' },
      }),
    ];
  }
  return [];
}
