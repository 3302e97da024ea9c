/** What has a button on the screen and no combination of its own. */
import { catalogue } from '#shared/catalogue/index.ts';
import { findBlock } from '../../commands.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const t = catalogue.live;
const { also, why } = t.palette;

/** What can be done with the paragraph being written, how new ones begin, how long turns may last, and the timeline. */
export function unkeyedEntries({ session, editing }: PaletteContext): PaletteEntry[] {
  const block = findBlock(session, editing);
  const isOpen = session.stage === 'open';
  const withParagraph = (work: 'join' | 'goOn' | 'remove', label: string, detail: string | null = null) =>
    entry('actions', {
      id: `paragraph:${work}`,
      label,
      detail,
      also: also[`${work}Paragraph`],
      weight: 0,
      reason: block ? null : why.notWriting,
      act: { kind: 'paragraph', work, block: block?.id ?? '' },
    });
  const kinds = session.body.speechKinds ?? [];
  return [
    withParagraph('join', t.blocks.join, t.blocks.joinKeys),
    withParagraph('goOn', block?.joined ? t.palette.ownParagraph : t.palette.sameParagraph),
    withParagraph('remove', t.stream.removeBlock),
    entry('actions', {
      id: 'notesFirst',
      label: t.blocks.notesFirst,
      also: also.notesFirst,
      weight: 0,
      reason: isOpen ? null : why.notOpen,
      act: { kind: 'notesFirst' },
    }),
    entry('window', {
      id: 'timeline',
      label: t.timeline.go,
      also: also.timeline,
      reason: session.stage === 'convened' ? why.notOpen : null,
      act: { kind: 'timeline' },
    }),
    // Where there are kinds of speech each has its own limit.
    ...(kinds.length > 0
      ? []
      : [
          entry('actions', {
            id: 'limit',
            label: t.limit.title,
            also: also.limit,
            reason: session.floor ? null : isOpen ? why.nobodySpeaks : why.notOpen,
            act: { kind: 'limit' },
          }),
        ]),
  ];
}
