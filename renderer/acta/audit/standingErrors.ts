/** What must be said before the acta leaves the app. */
import { audit } from '#shared/acta/audit/audit.ts';
import { WHOLE } from '#shared/acta/audit/audited.ts';
import { isError, sortFindings } from '#shared/acta/audit/dismissed.ts';
import { compile } from '#shared/acta/compile.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { FoldedLog } from '#shared/session/log.ts';

/** The messages of the errors of a session's acta that were not dismissed. Notes are not among them: they are counted. */
export function standingErrors({ session, entries }: FoldedLog): string[] {
  return sortFindings(session, audit(session, compile(session, WHOLE), entries))
    .standing.filter((finding) => isError(finding) && finding.rule !== 'noteUnwritten')
    .map(catalogue.finding);
}
