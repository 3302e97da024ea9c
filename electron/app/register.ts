/** Folios across the sessions of a body. */
import type { Store } from '#electron/store/store.ts';
import { ActaError } from '#shared/errors.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import type { Fact } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';

/**
 * Refuses a folio that another session of the body holds.
 * @param before the session before the change: what it already had is not asked again
 * @param changed the fact that changes it, and the field under which its folio is named
 * @throws ActaError `folioExists`
 */
export function assertFoliosFree(
  store: Store,
  bodyId: string,
  sessionId: string,
  before: Session,
  after: Session,
  changed?: { readonly fact: Fact; readonly path: string | undefined },
): void {
  const had = new Set(agreementsOf(before).map((agreement) => agreement.folio));
  for (const { folio } of agreementsOf(after)) {
    if (had.has(folio)) continue;
    const holder = store.register.holder(bodyId, folio);
    if (holder === undefined || holder === sessionId) continue;
    const path = changed?.path && `${changed.path}.fact.${folioField(changed.fact, folio)}`;
    throw new ActaError({ code: 'folioExists', ...(path && { path }), data: { folio } });
  }
}

/** Where a fact tells a folio that it gives. */
export function folioField(fact: Fact, folio: string): string {
  if (fact.type !== 'agreementsRenumbered') return 'folio';
  return `folios[${fact.folios.findIndex((given) => given.folio === folio)}].folio`;
}

/** Writes the register's part of a session where its agreements changed. Belongs in the transaction of the change. */
export function projectAgreements(
  store: Store,
  sessionId: string,
  bodyId: string,
  before: Session | null,
  after: Session,
): void {
  const agreements = agreementsOf(after);
  if (before && JSON.stringify(agreementsOf(before)) === JSON.stringify(agreements)) return;
  store.register.project(sessionId, bodyId, agreements);
}
