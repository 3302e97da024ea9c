/** Taking agreements back and closing the gaps in their folios. */
import { flush } from '#renderer/state/session/sending.ts';
import { notify } from '#renderer/ui/notify.ts';
import { renumberingFacts } from '#shared/acta/citations.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import { openDialog } from '../screen.ts';
import { liveSession } from '../useLive.ts';
import { closingGaps, renumberPlan } from './plan.ts';

const t = catalogue.live.renumber;

/**
 * The facts of the act, from the session as it is once all that was typed is on disk; null where it could not be.
 * @param follow the citations that she said should change, by id
 */
export async function factsToRenumber(
  revoke: string | null,
  withMoves: boolean,
  follow: ReadonlySet<string>,
): Promise<readonly EventFact[] | null> {
  if (!(await flush())) return null;
  const session = liveSession();
  const { moves, cited } = renumberPlan(session, revoke, withMoves);
  const chosen = cited.filter(({ id, changed }) => changed.length > 0 && follow.has(id));
  return renumberingFacts(session, revoke, moves, chosen);
}

/** Offers to close a gap that there was not before. */
export function offerToRenumber(before: Session): void {
  if (closingGaps(before).length > 0 || closingGaps(liveSession()).length === 0) return;
  const action = { label: t.offer, onAction: () => openDialog({ kind: 'renumber', revoke: null }) };
  notify({ tone: 'plain', key: 'renumber', message: t.gap, action });
}
