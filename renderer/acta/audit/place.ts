/** Where a finding is mended. */
import type { LiveDialog } from '#renderer/live/screen.ts';
import type { Screen } from '#renderer/state/navigation.ts';
import type { Finding } from '#shared/acta/audit/finding.ts';
import type { Source } from '#shared/acta/blocks.ts';
import { findItem } from '#shared/session/agenda.ts';
import type { Session } from '#shared/session/session.ts';

export type Place =
  /** A sentence of the acta, which is rewritten there. */
  | { readonly kind: 'sentence'; readonly key: string }
  /** A paragraph, an item or another minute of the capture. */
  | { readonly kind: 'source'; readonly source: Source }
  /** An item that was not dealt with: the acta tells nothing of it yet. */
  | { readonly kind: 'agenda' }
  /** What was not done yet can be done from here. */
  | {
      readonly kind: 'dialog';
      readonly dialog: Extract<LiveDialog, { kind: 'close' | 'rollCall' | 'renumber' | 'annexes' }>;
    }
  | { readonly kind: 'screen'; readonly screen: Screen }
  /** Where the acta tells of the session as a whole, or of who signs it. */
  | { readonly kind: 'page'; readonly page: 'first' | 'last' };

/** The place of a finding. `id` is the session's. */
export function placeOf(id: string, session: Session, finding: Finding): Place {
  const { rule, source, sentence } = finding;
  if (session.stage === 'convened' && source?.kind === 'sheet') {
    return { kind: 'screen', screen: { name: 'convene', session: id } };
  }
  if (session.stage === 'open' && rule === 'notClosed') return { kind: 'dialog', dialog: { kind: 'close' } };
  if (session.stage === 'open' && rule === 'noRollCall') return { kind: 'dialog', dialog: { kind: 'rollCall' } };
  if (rule === 'folioGap') return { kind: 'dialog', dialog: { kind: 'renumber', revoke: null } };
  if (rule === 'annexWithoutFile' || rule === 'annexNotCited') {
    return { kind: 'dialog', dialog: { kind: 'annexes', annex: finding.id.slice(rule.length + 1) } };
  }
  if (sentence !== undefined) return { kind: 'sentence', key: sentence };
  if (source === null) {
    return rule === 'template' || rule === 'personTwice'
      ? { kind: 'screen', screen: { name: 'body', id: session.body.id } }
      : { kind: 'page', page: 'last' };
  }
  const isUnopened = source.kind === 'item' && findItem(session, source.id)?.openedAt === null;
  if (isUnopened) return { kind: 'agenda' };
  return source.kind === 'sheet' ? { kind: 'page', page: 'first' } : { kind: 'source', source };
}
