/** Findings that were set aside: hers to decide, with a reason, and never out of sight. Errors too. */
import type { Session } from '../../session/session.ts';
import type { Finding } from './finding.ts';

export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

export interface SortedFindings {
  /** Those that stand, errors first. */
  readonly standing: readonly Finding[];
  /** Those that were dismissed and are still so found, errors first. */
  readonly dismissed: readonly DismissedFinding[];
}

/** Parts the findings of a session's acta into those that stand and those that were dismissed, each with its reason. */
export function sortFindings({ dismissed: reasons }: Session, findings: readonly Finding[]): SortedFindings {
  const standing: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const reason = Object.hasOwn(reasons, finding.id) ? reasons[finding.id] : undefined;
    if (reason === undefined) standing.push(finding);
    else dismissed.push({ finding, reason });
  }
  return { standing, dismissed };
}

export function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}
