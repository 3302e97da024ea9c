/** Findings as text and as JSON, for the command line. */
import { catalogue } from '../../catalogue/index.ts';
import { itemLabel } from '../../session/agenda.ts';
import type { Session } from '../../session/session.ts';
import { isError, sortFindings } from './dismissed.ts';
import type { Finding } from './finding.ts';

/**
 * The findings as lines, each with its place and its message, and their count. Those that were dismissed come last, with
 * why they were. Ends in a line feed.
 */
export function renderAudit(session: Session, findings: readonly Finding[]): string {
  const { severity, line, reason: withReason, summary, dismissed: told } = catalogue.auditReport;
  const { standing, dismissed } = sortFindings(session, findings);
  const errors = standing.filter(isError).length;
  return [
    ...standing.map((finding) =>
      line(severity[finding.severity], itemOfFinding(session, finding), catalogue.finding(finding)),
    ),
    ...dismissed.map(({ finding, reason }) =>
      line(told, itemOfFinding(session, finding), withReason(catalogue.finding(finding), reason)),
    ),
    summary({ errors, warnings: standing.length - errors, dismissed: dismissed.length }),
  ]
    .map((text) => `${text}\n`)
    .join('');
}

/**
 * The findings for other programs: an array, each as it is with its message and, where it was dismissed, the reason as
 * `dismissed`. Ends in a line feed.
 */
export function auditJson(session: Session, findings: readonly Finding[]): string {
  const { standing, dismissed } = sortFindings(session, findings);
  const worded = (finding: Finding) => ({ ...finding, message: catalogue.finding(finding) });
  const all = [
    ...standing.map(worded),
    ...dismissed.map(({ finding, reason }) => ({ ...worded(finding), dismissed: reason })),
  ];
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** The item during which what a finding is about happened, as the agenda numbers it: “Punto 3”; null outside of any. */
export function itemOfFinding(session: Session, { source }: Finding): string | null {
  if (source === null || source.kind === 'sheet') return null;
  const item = source.kind === 'item' ? source.id : session.minutes.find((minute) => minute.id === source.id)?.item;
  const number = item ? itemLabel(session, item) : null;
  return number === null ? null : catalogue.auditReport.item(number);
}
