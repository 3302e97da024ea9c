/** The agenda: its items are opened and gone to, and it is changed. */
import { catalogue } from '#shared/catalogue/index.ts';
import { itemLabel, jointOf, standing } from '#shared/session/agenda.ts';
import type { AgendaItem } from '#shared/session/session.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const t = catalogue.live.palette;
const { also, why } = t;

/** The items by number and words: one not dealt with yet is opened, any other is gone to. */
export function itemEntries({ session, whyNot }: PaletteContext): PaletteEntry[] {
  if (session.stage === 'convened') return [];
  return standing(session).flatMap((item) => {
    const number = itemLabel(session, item.id) ?? '';
    const known = { number, also: also.agenda, weight: 2 };
    const open = entry('agenda', {
      ...known,
      id: `open:${item.id}`,
      label: t.openItem(number, item.title),
      reason: whyNot({ type: 'itemOpened', item: item.id }),
      act: { kind: 'openItem', item: item.id },
    });
    if (item.openedAt === null) return [open];
    const show = entry('agenda', {
      ...known,
      id: `show:${item.id}`,
      label: t.showItem(number, item.title),
      act: { kind: 'showItem', item: item.id },
    });
    if (item.id === session.currentItem && item.endedAt === null) return [show];
    return [show, { ...open, label: t.reopenItem(number, item.title), weight: 0 }];
  });
}

/** What changes the agenda: a new item, and each item's own changes. */
export function agendaEntries(context: PaletteContext): PaletteEntry[] {
  const { session } = context;
  const closed = session.stage === 'open' ? null : why.notOpen;
  const here = session.agenda.items.find(({ id }) => id === session.currentItem);
  const entries = [
    entry('agenda', {
      id: 'add',
      label: catalogue.live.agenda.add,
      also: also.add,
      reason: closed,
      act: { kind: 'dialog', dialog: { kind: 'add' } },
    }),
    entry('agenda', {
      id: 'subject',
      label: catalogue.live.agenda.subject,
      also: also.subject,
      reason: closed ?? (here?.kind === 'otherBusiness' ? null : why.notOtherBusiness),
      act: { kind: 'dialog', dialog: { kind: 'subject' } },
    }),
  ];
  if (session.stage === 'convened') return entries;
  return [
    ...entries,
    ...standing(session).flatMap((item) => itemChanges(context, item, itemLabel(session, item.id) ?? '')),
  ];
}

/** What an item can undergo. */
function itemChanges({ session, whyNot }: PaletteContext, item: AgendaItem, number: string): PaletteEntry[] {
  const closed = session.stage === 'open' ? null : why.notOpen;
  const current = item.id === session.currentItem && item.endedAt === null;
  const change = (
    kind: 'withdraw' | 'rename' | 'move' | 'details' | 'defer' | 'join',
    label: string,
    reason: string | null,
  ): PaletteEntry =>
    entry('agenda', {
      id: `${kind}:${item.id}`,
      label,
      also: also[kind],
      weight: 0,
      reason,
      act: { kind: 'dialog', dialog: { kind, item: item.id } },
    });
  return [
    ...(current
      ? [
          entry('agenda', {
            id: `end:${item.id}`,
            label: t.endItem(number, item.title),
            weight: 0,
            reason: closed,
            act: { kind: 'record', fact: { type: 'itemEnded', item: item.id } },
          }),
        ]
      : []),
    change(
      'withdraw',
      t.withdrawItem(number, item.title),
      closed ?? (item.openedAt === null ? null : why.alreadyOpened),
    ),
    change('rename', t.renameItem(number, item.title), closed),
    change('move', t.moveItem(number, item.title), closed),
    change('defer', t.deferItem(number, item.title), closed),
    jointOf(session, item.id)
      ? entry('agenda', {
          id: `part:${item.id}`,
          label: t.partItem(number, item.title),
          also: also.part,
          weight: 0,
          reason: closed ?? whyNot({ type: 'itemsParted', item: item.id }),
          act: { kind: 'record', fact: { type: 'itemsParted', item: item.id } },
        })
      : change('join', t.joinItem(number, item.title), closed),
    change('details', t.itemDetails(number, item.title), null),
  ];
}
