/** How wide the columns of a table are, from what they hold: the same on paper and on screen. */
import { type ActaBlock, runsText, type TableBlock } from './blocks.ts';

/** In characters: no column is counted narrower than the first nor wider than the second. */
const LEAST = 4;
const MOST = 40;

/** Each column's share of the width; they add up to 1. */
export function columnShares({ rows, shares }: TableBlock): readonly number[] {
  if (shares) return shares;
  const columns = rows[0]?.length ?? 0;
  const weights = Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((row) => runsText(row[column] ?? []));
    return Math.min(
      MOST,
      texts.reduce((longest, { length }) => Math.max(longest, length), LEAST),
    );
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

/** The folios' column of the whole document, in cm: as wide as the longest asks for, so that all agreements align. */
export function folioColumn(blocks: readonly ActaBlock[]): number {
  const longest = Math.max(0, ...blocks.map((block) => (block.kind === 'agreement' ? block.folio.length : 0)));
  // Bold Arial of 11 points: 0.25 cm is a generous mean of capitals, digits and slashes.
  return Math.min(Math.max(0.6 + longest * 0.25, 3.2), 6);
}
