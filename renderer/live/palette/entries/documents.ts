/** The other documents of the session. */
import { catalogue } from '#shared/catalogue/index.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import type { Session } from '#shared/session/session.ts';
import { entry, type PaletteEntry } from './entry.ts';

/** The convocation, the list of attendance, and a certificate of each agreement. */
export function documentEntries(session: Session): PaletteEntry[] {
  const words = catalogue.documents;
  const agreements = agreementsOf(session);
  return [
    entry('session', {
      id: 'convocation',
      label: words.exportConvocation,
      also: words.also.convocation,
      weight: 0,
      atOnce: session.stage === 'convened',
      act: { kind: 'exportDocument', document: 'convocation' },
    }),
    entry('session', {
      id: 'attendance',
      label: words.exportAttendance,
      also: words.also.attendance,
      weight: 0,
      act: { kind: 'exportDocument', document: 'attendance' },
    }),
    ...agreements.map(({ id, folio, text }) =>
      entry('session', {
        id: `certificate:${id}`,
        label: words.certify(folio),
        detail: text,
        also: words.also.certificate,
        weight: 0,
        act: { kind: 'dialog', dialog: { kind: 'certificate', agreement: id } },
      }),
    ),
    ...(agreements.length > 0
      ? []
      : [
          entry('session', {
            id: 'certificate',
            label: words.certificate,
            also: words.also.certificate,
            weight: 0,
            reason: words.noAgreements,
            act: { kind: 'dialog', dialog: { kind: 'certificate', agreement: null } },
          }),
        ]),
  ];
}
