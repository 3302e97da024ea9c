/** Lengths of a page as Word counts them: in twentieths of a point (twips). */
import type { PageLayout } from '#shared/acta/paper.ts';

const TWIPS_PER_CM = 1440 / 2.54;

/** Centimetres in twips. */
export function cm(centimetres: number): number {
  return Math.round(centimetres * TWIPS_PER_CM);
}

/** Points in twips. */
export function pt(points: number): number {
  return Math.round(points * 20);
}

/** The width between two margins, in twips. */
export function textWidth({ width }: Pick<PageLayout, 'width'>, margins: PageLayout['margins']): number {
  return cm(width) - cm(margins.left) - cm(margins.right);
}
