/** Annexes that are moved or taken away: which of the others are called otherwise, and which texts cite them. */
import { annexNumeral } from '../session/annexes.ts';
import type { EventFact } from '../session/facts.ts';
import { moveAnnex, removeAnnex } from '../session/reduce/annexes.ts';
import type { Session } from '../session/session.ts';
import { annexLabels } from './annexes.ts';
import { annexCiting, annexMentions, withNumerals } from './annexMentions.ts';
import { type CitingText, citingTexts, type Exchange, textFacts } from './citing.ts';

/** What is done with an annex; a position is its place among the annexes, from 1. */
export type AnnexChange =
  | { readonly kind: 'remove'; readonly annex: string }
  | { readonly kind: 'move'; readonly annex: string; readonly position: number };

export interface Relabelling {
  readonly annex: string;
  readonly from: string;
  readonly to: string;
}

/** A text that cites an annex which is called otherwise, or is no longer there. */
export interface AnnexCitation extends CitingText {
  /** The words that cite one, as they are written. */
  readonly told: readonly string[];
  /** Whether it cites one that is called otherwise. */
  readonly changes: boolean;
  /** Whether it cites the one that is taken away. */
  readonly citesRemoved: boolean;
}

export interface AnnexPlan {
  readonly relabellings: readonly Relabelling[];
  readonly cited: readonly AnnexCitation[];
}

/** What a change of the annexes brings with it. */
export function annexPlan(session: Session, change: AnnexChange): AnnexPlan {
  const before = annexLabels(session);
  const after = annexLabels(changed(session, change));
  const relabellings = [...after].flatMap(([annex, to]) => {
    const from = before.get(annex) ?? to;
    return from === to ? [] : [{ annex, from, to }];
  });
  const citing = annexCiting(session);
  const moved = new Set(relabellings.map(({ annex }) => annex));
  const removed = change.kind === 'remove' ? change.annex : null;
  const cited = citingTexts(session).flatMap((text) => {
    const mentions = annexMentions(text.text, citing).map(({ told, annexes }) => ({
      told,
      changes: annexes.some((id) => id !== null && moved.has(id)),
      citesRemoved: annexes.some((id) => id !== null && id === removed),
    }));
    const told = mentions.filter(({ changes, citesRemoved }) => changes || citesRemoved);
    if (told.length === 0) return [];
    return [
      {
        ...text,
        told: [...new Set(told.map((mention) => mention.told))],
        changes: told.some(({ changes }) => changes),
        citesRemoved: told.some(({ citesRemoved }) => citesRemoved),
      },
    ];
  });
  return { relabellings, cited };
}

/**
 * The facts of one act by which the annexes are changed and the texts that cite them follow.
 * @param follow the citations that she said should change
 */
export function annexChangeFacts(
  session: Session,
  change: AnnexChange,
  follow: readonly CitingText[],
): [EventFact, ...EventFact[]] {
  const exchange = exchangeOf(session, change);
  const fact: EventFact =
    change.kind === 'remove'
      ? { type: 'annexRemoved', annex: change.annex }
      : { type: 'annexMoved', annex: change.annex, position: change.position };
  return [fact, ...follow.flatMap((citation) => textFacts(session, citation, exchange))];
}

function changed(session: Session, change: AnnexChange): Session {
  return change.kind === 'remove'
    ? removeAnnex(session, change.annex)
    : moveAnnex(session, change.annex, change.position);
}

/** Other numerals in the place of those that a citation tells: what is around them stays as she wrote it. */
function exchangeOf(session: Session, change: AnnexChange): Exchange {
  const { pattern, annexesOf } = annexCiting(session);
  const after = changed(session, change);
  const given = new Map(
    after.annexes.flatMap(({ id }) => {
      const [from, to] = [annexNumeral(session, id), annexNumeral(after, id)];
      return from === null || to === null || from === to ? [] : [[from, to] as const];
    }),
  );
  return { pattern, instead: (found) => (annexesOf(found) === null ? found[0] : withNumerals(found[0], given)) };
}
