/** Text being typed: for a few seconds it is written into one row of the log, so that a long session stays small. */
import type { FactDraft } from '#shared/api.ts';
import type { Entry } from '#shared/session/facts.ts';

/** How long the row of a text takes in what is typed after it, in milliseconds from its first recording. */
export const COALESCING = 5_000;

/**
 * The log's last entry with the text of a draft in it, where the draft only goes on with what that entry began:
 * the same block, an act of its own, recorded moments ago. Otherwise null. Its instants stay as they were.
 */
export function coalesced(last: Entry | undefined, drafts: readonly FactDraft[], now: string): Entry | null {
  const [draft, ...others] = drafts;
  if (!last || !draft || others.length > 0) return null;
  if (draft.fact.type !== 'textWritten' || last.fact.type !== 'textWritten') return null;
  if (draft.fact.block !== last.fact.block || last.act !== last.id) return null;
  if (draft.at !== undefined && draft.at !== last.at) return null;
  const elapsed = Date.parse(now) - Date.parse(last.recordedAt);
  return elapsed >= 0 && elapsed < COALESCING ? { ...last, fact: draft.fact } : null;
}
