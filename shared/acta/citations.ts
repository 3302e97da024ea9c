/** Where a session's own texts cite the folios of its agreements, and the same texts with other folios in their place. */
import type { EventFact } from '../session/facts.ts';
import type { Session } from '../session/session.ts';
import { type CitingText, changedText, citingTexts, type Exchange, textFacts } from './citing.ts';
import type { Renumbering } from './folios.ts';

/** A text that cites folios, and where it stands. */
export interface Citation extends CitingText {
  /** The folios it cites that change, each once. */
  readonly changed: readonly string[];
  /** Whether it cites the folio of the agreement that is taken back, which no other folio stands for. */
  readonly citesRevoked: boolean;
}

/**
 * The texts that cite folios which change, or that of an agreement which is taken back. An agreement's own folio beside
 * its text is no citation.
 * @param revoked the agreement that is taken back, or null
 */
export function citations(
  session: Session,
  renumberings: readonly Renumbering[],
  revoked: { readonly id: string; readonly folio: string } | null = null,
): Citation[] {
  const changed = renumberings.map(({ from }) => from);
  const looked = revoked === null ? changed : [...changed, revoked.folio];
  if (looked.length === 0) return [];
  return citingTexts(session)
    .filter(({ id }) => id !== revoked?.id)
    .flatMap(({ text, ...place }) => {
      const cited = new Set([...text.matchAll(folioPattern(looked))].map(([folio]) => folio));
      if (cited.size === 0) return [];
      return [
        {
          ...place,
          text,
          changed: changed.filter((folio) => cited.has(folio)),
          citesRevoked: revoked !== null && cited.has(revoked.folio),
        },
      ];
    });
}

/** A text with other folios, all at once: one that takes another's old folio is not changed twice. */
export function withFolios(text: string, renumberings: readonly Renumbering[]): string {
  return renumberings.length === 0 ? text : changedText(text, exchangeOf(renumberings));
}

function exchangeOf(renumberings: readonly Renumbering[]): Exchange {
  const given = new Map(renumberings.map(({ from, to }) => [from, to]));
  return { pattern: folioPattern([...given.keys()]), instead: ([folio]) => given.get(folio) ?? folio };
}

/**
 * The facts of one act by which an agreement is taken back, others take new folios, and texts that cite them follow.
 * @param follow the citations that she said should change
 */
export function renumberingFacts(
  session: Session,
  revoked: string | null,
  renumberings: readonly Renumbering[],
  follow: readonly Citation[],
): EventFact[] {
  return [
    ...(revoked === null ? [] : [{ type: 'agreementRevoked' as const, agreement: revoked }]),
    ...(renumberings.length === 0
      ? []
      : [
          {
            type: 'agreementsRenumbered' as const,
            folios: renumberings.map(({ agreement, to }) => ({ agreement, folio: to })),
          },
        ]),
    ...follow.flatMap((citation) =>
      textFacts(session, citation, exchangeOf(renumberings), (agreement) => {
        return renumberings.find((one) => one.agreement === agreement)?.to;
      }),
    ),
  ];
}

/** Finds folios as whole ones: “A/1/2020” is not within “A/11/2020”, nor within “A/1/2020-B”. */
function folioPattern(folios: readonly string[]): RegExp {
  const escaped = folios
    .toSorted((one, other) => other.length - one.length)
    .map((folio) => folio.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][/-])(?:${escaped.join('|')})(?![/-]?[\\p{L}\\p{N}])`, 'gu');
}
