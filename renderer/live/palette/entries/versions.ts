/** The versions of the acta. */
import { catalogue } from '#shared/catalogue/index.ts';
import { standingSeal } from '#shared/session/seal.ts';
import type { Session } from '#shared/session/session.ts';
import { entry, type PaletteEntry } from './entry.ts';

/** The acta is made final or reopened; its versions are gone to and compared. */
export function versionEntries(session: Session): PaletteEntry[] {
  const words = catalogue.versions;
  const final = standingSeal(session) !== null;
  const none = session.seals.length === 0 ? words.whyNone : null;
  const change = final
    ? entry('session', {
        id: 'reopen',
        label: words.reopen,
        also: words.also.reopen,
        act: { kind: 'dialog', dialog: { kind: 'reopen' } },
      })
    : entry('session', {
        id: 'finalize',
        label: words.finalize,
        also: words.also.finalize,
        reason: session.stage === 'closed' ? null : catalogue.errors.notClosed({}),
        atOnce: session.stage === 'closed',
        act: { kind: 'finalize' },
      });
  return [
    change,
    entry('session', {
      id: 'versions',
      label: words.open,
      also: words.also.versions,
      reason: none,
      act: { kind: 'dialog', dialog: { kind: 'versions' } },
    }),
    entry('session', {
      id: 'compare',
      label: words.compare,
      also: words.also.compare,
      reason: none,
      act: { kind: 'dialog', dialog: { kind: 'compare' } },
    }),
  ];
}
