import {
  ArrowDown,
  ArrowUp,
  BookmarkPlus,
  Clock,
  Ellipsis,
  FileSearch,
  FoldVertical,
  MessageSquareDashed,
  NotebookPen,
  SplitSquareVertical,
  Table,
  Trash2,
  UserRoundPen,
} from 'lucide-react';
import { memo } from 'react';
import { format } from '#renderer/prose/current.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Block } from '#shared/session/session.ts';
import { removeBlock } from '../actions.ts';
import { correctTurn } from '../queue/clock.ts';
import { afterFocus, focusEditor, openDialog, showPassage } from '../screen.ts';
import { shortcutLabel, useKeymap } from '../shortcuts.ts';
import { useOpenFor } from '../useOpenFor.ts';
import { joinOrTell, markDoubt, moveBy, splitAtCaret, startDoubt, toggleNote } from './blockActions.ts';

const t = catalogue.live.blocks;

/** What else can be done with the paragraph being written, each with its keys. */
export const BlockMenu = memo(function BlockMenu({ block: { id, note } }: { readonly block: Block }) {
  useKeymap();
  const [isOpen, setOpen] = useOpenFor(id);
  // The menu gives the focus back in the frame after it goes; the editor takes it in the one after that.
  const keep = (work: () => unknown) => () => {
    void work();
    requestAnimationFrame(() => requestAnimationFrame(focusEditor));
  };
  return (
    <Menu
      label={t.more}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton label={t.more} icon={Ellipsis} size="small" />}
      actions={[
        {
          id: 'split',
          label: t.split,
          icon: SplitSquareVertical,
          shortcut: shortcutLabel('split'),
          onAction: keep(() => splitAtCaret(id)),
        },
        { id: 'join', label: t.join, icon: FoldVertical, shortcut: t.joinKeys, onAction: keep(() => joinOrTell(id)) },
        {
          id: 'up',
          label: t.moveUp,
          icon: ArrowUp,
          shortcut: shortcutLabel('moveUp'),
          onAction: keep(() => moveBy(id, -1)),
        },
        {
          id: 'down',
          label: t.moveDown,
          icon: ArrowDown,
          shortcut: shortcutLabel('moveDown'),
          onAction: keep(() => moveBy(id, 1)),
        },
        {
          id: 'reassign',
          label: t.reassign,
          icon: UserRoundPen,
          shortcut: shortcutLabel('reassign'),
          onAction: () => openDialog({ kind: 'reassign', block: id }),
        },
        {
          id: 'turn',
          label: catalogue.live.turn.action,
          icon: Clock,
          shortcut: shortcutLabel('correctTurn'),
          onAction: correctTurn,
        },
        {
          id: 'table',
          label: catalogue.live.format.insertTable,
          icon: Table,
          separated: true,
          onAction: keep(() => format('insertTable')),
        },
        {
          id: 'passage',
          label: catalogue.acta.showPassage,
          icon: FileSearch,
          shortcut: shortcutLabel('passage'),
          separated: true,
          onAction: () => afterFocus(() => showPassage(id)),
        },
        {
          id: 'note',
          label: note ? t.drafted : t.note,
          icon: NotebookPen,
          shortcut: shortcutLabel('note'),
          onAction: keep(() => toggleNote(id)),
        },
        {
          id: 'doubt',
          label: t.doubt,
          icon: BookmarkPlus,
          shortcut: shortcutLabel('doubt'),
          onAction: keep(() => markDoubt(id)),
        },
        {
          id: 'doubtNote',
          label: t.doubtNote,
          icon: MessageSquareDashed,
          shortcut: shortcutLabel('doubtNote'),
          onAction: () => startDoubt(id),
        },
        {
          id: 'remove',
          label: catalogue.live.stream.removeBlock,
          icon: Trash2,
          danger: true,
          separated: true,
          onAction: keep(() => removeBlock(id)),
        },
      ]}
    />
  );
});
