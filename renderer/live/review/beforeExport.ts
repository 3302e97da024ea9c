/** Errors of the audit, notes and doubts that are left are said before an acta leaves the app, or is made final. */
import { standingErrors } from '#renderer/acta/audit/standingErrors.ts';
import { call } from '#renderer/state/client.ts';
import { choose, confirm } from '#renderer/ui/confirm.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { type FoldedLog, startLog } from '#shared/session/log.ts';
import { standingSeal } from '#shared/session/seal.ts';
import { countLeft } from './left.ts';

const t = catalogue.live.review;
const { findings } = catalogue.acta;
const { versions } = catalogue;

/** How many errors are told; the rest are counted. */
const TOLD = 5;

/** What becomes of an export: it goes ahead, the errors or what is left are gone through first, or nothing is done. */
export type ExportAnswer = 'export' | 'audit' | 'review' | 'nothing';

/** Asks where errors stand in the acta, or notes or doubts are left; where none is, the export goes ahead. */
export async function askBeforeExport(log: FoldedLog): Promise<ExportAnswer> {
  // A final acta was asked about when it was made so.
  if (standingSeal(log.session)) return 'export';
  const standing = whatStands(log);
  return standing === null
    ? 'export'
    : ask(standing, t.exportAnyway, { title: findings.exportTitle, body: findings.exportBody });
}

/** Asks whether the acta is to be final, telling what stands in it: the answer `export` goes ahead. */
export async function askBeforeFinal(log: FoldedLog): Promise<ExportAnswer> {
  const standing = whatStands(log);
  if (standing === null) {
    const go = await confirm({
      title: versions.finalizeTitle,
      body: versions.finalizeBody,
      confirm: versions.finalizeSubmit,
    });
    return go ? 'export' : 'nothing';
  }
  return ask(standing, versions.finalizeAnyway, { title: versions.standingErrors, body: versions.standingBody });
}

interface Standing {
  readonly errors: readonly string[];
  /** The notes and doubts that are left, in words; empty where none is. */
  readonly left: readonly string[];
}

/** What stands in the acta; null where nothing does. */
function whatStands(log: FoldedLog): Standing | null {
  const left = countLeft(log.session);
  const count = left.notes + left.doubts;
  const errors = standingErrors(log);
  if (count + errors.length === 0) return null;
  const words = t.left(left);
  return { errors, left: count === 0 ? [] : [count === 1 ? t.exportBodyOne(words) : t.exportBody(words)] };
}

async function ask(
  { errors, left }: Standing,
  goAhead: string,
  words: { readonly title: (errors: number) => string; readonly body: string },
): Promise<ExportAnswer> {
  const more = errors.length > TOLD ? [findings.exportMore(errors.length - TOLD)] : [];
  const answer = await choose({
    ...(errors.length === 0
      ? { title: t.exportTitle, body: left.join('') }
      : {
          title: words.title(errors.length),
          body: words.body,
          points: errors.slice(0, TOLD),
          after: [...more, ...left],
          tone: 'danger',
        }),
    confirm: goAhead,
    cancel: t.goThrough,
  });
  if (answer === null) return 'nothing';
  return answer ? 'export' : errors.length > 0 ? 'audit' : 'review';
}

/** The same for a session that is not open in this window. */
export async function askBeforeExportOf(id: string): Promise<ExportAnswer> {
  const { body, entries } = await call('sessions.load', { session: id });
  return askBeforeExport(startLog(body, entries));
}
