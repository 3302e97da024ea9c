/** The session as a whole: who does not sign, its closing, its documents, and leaving it. */
import { catalogue } from '#shared/catalogue/index.ts';
import { documentEntries } from './documents.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';
import { exportEntries } from './exports.ts';
import { versionEntries } from './versions.ts';

const t = catalogue.live.palette;
const { also, why } = t;

/** What is done with the whole session, mostly once it is over. */
export function sessionEntries(context: PaletteContext): PaletteEntry[] {
  const { session, whyNot } = context;
  return [
    ...exportEntries(context),
    entry('session', {
      id: 'withheld',
      label: catalogue.paper.withheldEntry,
      also: catalogue.paper.withheldAlso,
      weight: 0,
      reason: session.stage === 'convened' ? why.notOpen : null,
      act: { kind: 'dialog', dialog: { kind: 'withheld' } },
    }),
    entry('session', {
      id: 'close',
      label: catalogue.live.closing.title,
      also: also.close,
      reason: whyNot({ type: 'closed' }),
      act: { kind: 'dialog', dialog: { kind: 'close' } },
    }),
    ...documentEntries(session),
    ...versionEntries(session),
    entry('session', { id: 'home', label: t.home, also: also.home, act: { kind: 'home' } }),
  ];
}
