/** Exports of the acta and of the whole session. */
import { DetailSchema } from '#shared/body/style.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { standingSeal } from '#shared/session/seal.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const t = catalogue.live.palette;
const { also, why } = t;

/** The acta in each format and at each length, and the session as a file that this app opens. */
export function exportEntries({ session, formats }: PaletteContext): PaletteEntry[] {
  const opened = session.stage === 'convened' ? why.notOpen : null;
  return [
    entry('session', {
      id: 'export',
      label: t.exportActa,
      also: also.export,
      reason: opened,
      atOnce: session.stage === 'closed',
      act: { kind: 'export', format: 'docx' },
    }),
    ...DetailSchema.options.map((detail) =>
      entry('session', {
        id: `detail:${detail}`,
        label: t.detail(catalogue.acta.details[detail]),
        reason: standingSeal(session) === null ? null : catalogue.versions.finalHint,
        also: also.detail,
        weight: 0,
        act: { kind: 'detail', detail },
      }),
    ),
    ...formats
      .filter((format) => format !== 'docx')
      .map((format) =>
        entry('session', {
          id: `export:${format}`,
          label: t.exportAs(catalogue.acta.formats[format]),
          also: also.export,
          weight: 0,
          reason: opened,
          act: { kind: 'export', format },
        }),
      ),
    entry('session', {
      id: 'bundle',
      label: t.exportBundle,
      also: also.bundle,
      weight: 0,
      act: { kind: 'exportSession' },
    }),
  ];
}
