/** How wide the columns of a table are, from what they hold: the same on paper and on screen. */
import { runsText, type TableBlock } from './blocks.ts';

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
