/** Laying the acta's pieces out on pages. Word decides the real breaks; these come close to them. */

/** A piece of the flow with its measured height, in pixels of the page at its full size. */
export interface Piece {
  readonly height: number;
  /** The blank above it, dropped at the head of a page. */
  readonly gap: number;
  /** The height of its lines where it may be parted between two of them; null where it may not. */
  readonly lineHeight: number | null;
  /** Announces the next piece and stays with its beginning. */
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
}

/** A piece, or the lines of it from `from` up to `to` (not included), as they stand on one page. */
export interface Placed {
  readonly piece: number;
  readonly from: number;
  /** Null for the piece's end. */
  readonly to: number | null;
}

/** The room for the text on the first page and on each other. */
export interface PageHeights {
  readonly first: number;
  readonly others: number;
}

/** Fewer lines than this are not left alone at the foot or the head of a page. */
const WIDOW = 2;

/**
 * Distributes pieces over pages. A piece that is higher than a page and cannot be parted has a page of its own. There is
 * always at least one page.
 */
export function paginate(pieces: readonly Piece[], heights: PageHeights): Placed[][] {
  const pages: Placed[][] = [[]];
  let used = 0;
  let pageHeight = heights.first;
  const page = () => pages.at(-1) as Placed[];
  const turn = () => {
    pages.push([]);
    used = 0;
    pageHeight = heights.others;
  };

  for (const [index, piece] of pieces.entries()) {
    if (piece.pageBreakBefore && page().length > 0) turn();
    if (piece.keepNext && page().length > 0 && used + headHeight(pieces, index) > pageHeight) turn();
    let from = 0;
    const lines = piece.lineHeight === null ? 1 : Math.max(1, Math.round(piece.height / piece.lineHeight));
    for (;;) {
      const gap = page().length === 0 || from > 0 ? 0 : piece.gap;
      const rest = piece.lineHeight === null ? piece.height : (lines - from) * piece.lineHeight;
      if (used + gap + rest <= pageHeight || (page().length === 0 && piece.lineHeight === null)) {
        page().push({ piece: index, from, to: null });
        used += gap + rest;
        break;
      }
      const fitting = piece.lineHeight === null ? 0 : Math.floor((pageHeight - used - gap) / piece.lineHeight);
      const taken = Math.min(fitting, lines - from - WIDOW);
      if (taken >= WIDOW) {
        page().push({ piece: index, from, to: from + taken });
        from += taken;
      } else if (page().length === 0) {
        page().push({ piece: index, from, to: null });
        break;
      }
      turn();
    }
  }
  return pages;
}

/** The height that a piece and the beginning of those it must stay with take. */
function headHeight(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  if (!piece) return 0;
  const own = piece.gap + piece.height;
  const next = pieces[index + 1];
  if (!piece.keepNext || !next) {
    return piece.gap + (piece.lineHeight === null ? piece.height : Math.min(piece.height, WIDOW * piece.lineHeight));
  }
  return own + headHeight(pieces, index + 1);
}
