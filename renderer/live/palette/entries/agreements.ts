/** The agreements that are recorded. */
import { catalogue } from '#shared/catalogue/index.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import { closingGaps } from '../../agreements/plan.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const t = catalogue.live.palette;
const { also } = t;

/** What can be done with agreements once they are recorded. */
export function agreementEntries({ session }: PaletteContext): PaletteEntry[] {
  const agreements = agreementsOf(session);
  if (agreements.length === 0) return [];
  const consecutive = closingGaps(session).length === 0;
  const known = { also: also.agreement, weight: 0 };
  return [
    entry('actions', {
      ...known,
      id: 'renumber',
      label: catalogue.live.renumber.title,
      also: also.renumber,
      reason: consecutive ? catalogue.live.renumber.nothing : null,
      act: { kind: 'dialog', dialog: { kind: 'renumber', revoke: null } },
    }),
    ...agreements.flatMap(({ id, folio, text }) => [
      entry('actions', {
        ...known,
        id: `amend:${id}`,
        label: t.amendAgreement(folio),
        detail: text,
        act: { kind: 'dialog', dialog: { kind: 'amend', agreement: id } },
      }),
      entry('actions', {
        ...known,
        id: `revoke:${id}`,
        label: t.revokeAgreement(folio),
        also: `${also.agreement} ${also.revoke}`,
        detail: text,
        act: { kind: 'dialog', dialog: { kind: 'renumber', revoke: id } },
      }),
    ]),
  ];
}
