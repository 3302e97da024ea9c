/** The agenda as a list of the acta. */
import { subNumeral } from '../session/agenda.ts';
import type { ItemDraft } from '../session/facts.ts';
import type { Session } from '../session/session.ts';
import { unended } from '../spanish/words.ts';
import type { ListBlock } from './blocks.ts';

/** The items numbered as the body numbers its agenda, each with its “;” or the final full stop. */
export function agendaList(session: Session, items: readonly ItemDraft[]): ListBlock {
  const isNested = items.some((item) => item.parent !== undefined);
  return {
    kind: 'list',
    format: session.body.numerals.agenda,
    ...(isNested ? { subFormat: subNumeral(session) } : {}),
    items: items.map((item, index) => ({
      ...(item.parent === undefined ? {} : { nested: true }),
      runs: [
        { text: unended(item.title), origin: 'typed', source: { kind: 'item', id: item.id } },
        { text: index === items.length - 1 ? '.' : ';', origin: 'generated' },
      ],
    })),
  };
}
