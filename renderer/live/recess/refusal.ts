/** Why nothing that happens in a session can be recorded now. */
import { catalogue } from '#shared/catalogue/index.ts';
import type { Session } from '#shared/session/session.ts';

/** Why nobody can be given the floor, and nothing voted or agreed, in words; null where it can. */
export function whyNoMinutes(session: Session): string | null {
  return whyNothingHappens(session) ?? (session.currentItem === null ? catalogue.live.item.noneHint : null);
}

/** Why nothing can happen in the session, in words; null where it can. */
export function whyNothingHappens(session: Session): string | null {
  if (session.stage === 'convened') return catalogue.errors.notOpen({});
  if (session.stage === 'closed') return catalogue.errors.alreadyClosed({});
  return session.recessSince === null ? null : catalogue.live.recess.refused;
}
