/** What taking an agreement back, or closing the gaps in the folios, would change. Pure. */
import { type Citation, citations } from '#shared/acta/citations.ts';
import { type Renumbering, renumbering } from '#shared/acta/folios.ts';
import { ActaError } from '#shared/errors.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import type { Agreement, Session } from '#shared/session/session.ts';

export interface RenumberPlan {
  readonly revoked: Agreement | null;
  readonly moves: readonly Renumbering[];
  readonly cited: readonly Citation[];
}

export function renumberPlan(session: Session, revoke: string | null, withMoves = true): RenumberPlan {
  const revoked = agreementsOf(session).find(({ id }) => id === revoke) ?? null;
  const moves = withMoves ? closingGaps(session, revoke) : [];
  return { revoked, moves, cited: citations(session, moves, revoked) };
}

/** The folios that close the gaps; none where the body's pattern cannot be read, which the audit tells. */
export function closingGaps(session: Session, revoke: string | null = null): Renumbering[] {
  try {
    return renumbering(session, revoke);
  } catch (error) {
    if (error instanceof ActaError) return [];
    throw error;
  }
}
