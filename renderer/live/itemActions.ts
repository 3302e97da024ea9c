/** What can be done with an item of the agenda, as its menu offers it. */
import { ArrowUpDown, CircleStop, Clock, FolderOpen, IdCard, Link, Pencil, Trash2, Unlink } from 'lucide-react';
import { record } from '#renderer/state/session/recording.ts';
import type { MenuAction } from '#renderer/ui/Menu.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { AgendaItem, Stage } from '#shared/session/session.ts';
import { openItem, recordTold } from './actions.ts';
import { now } from './commands.ts';
import { openDialog } from './screen.ts';

const t = catalogue.live.agenda.menu;

/** Withdrawing is offered only while the item has not been dealt with; an agenda not yet opened is edited elsewhere. */
export function itemActions(item: AgendaItem, isCurrent: boolean, stage: Stage, isJoined: boolean): MenuAction[] {
  const details: MenuAction = {
    id: 'details',
    label: t.details,
    icon: IdCard,
    onAction: () => openDialog({ kind: 'details', item: item.id }),
  };
  if (stage === 'convened') return [];
  if (stage === 'closed') return [details];
  return [
    isCurrent
      ? {
          id: 'end',
          label: t.end,
          icon: CircleStop,
          onAction: () => void record(now({ type: 'itemEnded', item: item.id })),
        }
      : { id: 'open', label: t.open, icon: FolderOpen, onAction: () => void openItem(item.id) },
    details,
    {
      id: 'rename',
      label: t.rename,
      icon: Pencil,
      separated: true,
      onAction: () => openDialog({ kind: 'rename', item: item.id }),
    },
    { id: 'move', label: t.move, icon: ArrowUpDown, onAction: () => openDialog({ kind: 'move', item: item.id }) },
    isJoined
      ? {
          id: 'part',
          label: t.part,
          icon: Unlink,
          onAction: () => void recordTold({ type: 'itemsParted', item: item.id }),
        }
      : { id: 'join', label: t.join, icon: Link, onAction: () => openDialog({ kind: 'join', item: item.id }) },
    { id: 'defer', label: t.defer, icon: Clock, onAction: () => openDialog({ kind: 'defer', item: item.id }) },
    {
      id: 'withdraw',
      label: t.withdraw,
      icon: Trash2,
      danger: true,
      isDisabled: item.openedAt !== null,
      onAction: () => openDialog({ kind: 'withdraw', item: item.id }),
    },
  ];
}
