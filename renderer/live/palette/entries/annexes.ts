/** The annexes of the acta. */
import { annexLabels } from '#shared/acta/annexes.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const { why } = catalogue.live.palette;

/** What goes with the acta, and each of them to be cited where the caret is. */
export function annexEntries({ session, editing }: PaletteContext): PaletteEntry[] {
  const words = catalogue.annexes;
  const labels = annexLabels(session);
  return [
    entry('actions', {
      id: 'annexes',
      label: words.entry,
      also: words.palette.also,
      act: { kind: 'dialog', dialog: { kind: 'annexes' } },
    }),
    ...session.annexes.map(({ id, title }) => {
      const label = labels.get(id) ?? '';
      return entry('actions', {
        id: `cite:${id}`,
        label: words.palette.cite(label),
        detail: title,
        also: `${title} ${words.palette.citeAlso}`,
        weight: 0,
        reason: editing === null ? why.notWriting : null,
        act: { kind: 'insert', text: label },
      });
    }),
  ];
}
