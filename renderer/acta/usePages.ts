/** The acta laid out on pages, measured anew only where it changed. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Measure, measure } from './measure.ts';
import { type PageHeights, type Piece, paginate } from './paginate.ts';
import type { ActaPiece } from './pieces.ts';

/** The blank above each kind of piece, in pixels. */
const GAPS: Readonly<Record<ActaPiece['kind'], number>> = {
  title: 0,
  heading: 16,
  paragraph: 12,
  list: 5,
  sublist: 5,
  agreement: 12,
  // The lines between two rows are one.
  row: -1,
  agreementBox: 12,
  signatureTitle: 0,
  signatures: 85,
  signatureGroup: 40,
  signatureNote: 16,
  legend: 40,
};

/** A piece, or some of its text, as it stands on a page. */
export interface Fragment {
  readonly id: string;
  readonly piece: ActaPiece;
  readonly gap: number;
  /** Characters of its text; `to` is null for its end. */
  readonly from: number;
  readonly to: number | null;
}

interface Pages {
  readonly pages: readonly (readonly Fragment[])[];
  /** What is still to be measured, to be drawn within `measurer`, one element for each. */
  readonly unmeasured: readonly ActaPiece[];
  readonly measurer: RefObject<HTMLDivElement | null>;
}

/**
 * @param heights of the text, in pixels
 * @param look what the pieces' measures depend on: the typefaces and the width of the text
 */
export function usePages(pieces: readonly ActaPiece[], heights: PageHeights, look: string): Pages {
  const measured = useRef(look);
  const measures = useRef(new Map<string, Measure>());
  const laid = useRef<readonly (readonly Fragment[])[]>([]);
  const measurer = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  if (measured.current !== look) {
    measured.current = look;
    measures.current.clear();
  }
  const unmeasured = pieces.filter(({ content }) => !measures.current.has(content));

  useLayoutEffect(() => {
    const elements = measurer.current?.children ?? [];
    if (unmeasured.length === 0) return;
    for (const [index, { content }] of unmeasured.entries()) {
      const element = elements[index];
      if (element instanceof HTMLElement) measures.current.set(content, measure(element));
    }
    redraw((count) => count + 1);
  });

  // What was measured before its typefaces came is measured again.
  useEffect(() => {
    let wanted = true;
    const fonts = document.fonts;
    if (fonts.status === 'loaded') return;
    void fonts.ready.then(() => {
      if (!wanted) return;
      measures.current.clear();
      redraw((count) => count + 1);
    });
    return () => {
      wanted = false;
    };
  }, []);

  if (unmeasured.length === 0) laid.current = layOut(pieces, measures.current, heights);
  return { pages: laid.current, unmeasured, measurer };
}

/** A table or a list begins below what announces it, as a paragraph does. */
function gapAbove(piece: ActaPiece): number {
  return 'isFirst' in piece && piece.isFirst ? GAPS.paragraph : GAPS[piece.kind];
}

function layOut(
  pieces: readonly ActaPiece[],
  measures: ReadonlyMap<string, Measure>,
  heights: PageHeights,
): Fragment[][] {
  const sized = pieces.map((piece): Piece => {
    const { height, lineStarts } = measures.get(piece.content) ?? { height: 0, lineStarts: [0] };
    return {
      height,
      gap: gapAbove(piece),
      lineHeight:
        piece.kind === 'paragraph' || piece.kind === 'list' || piece.kind === 'sublist'
          ? height / lineStarts.length
          : null,
      keepNext: piece.keepNext,
      pageBreakBefore: piece.pageBreakBefore,
    };
  });
  return paginate(sized, heights).map((placed) =>
    placed.flatMap(({ piece: index, from, to }, place): Fragment[] => {
      const piece = pieces[index];
      const starts = measures.get(piece?.content ?? '')?.lineStarts ?? [0];
      if (!piece) return [];
      return [
        {
          id: `${index}:${from}`,
          piece,
          gap: place === 0 && piece.kind !== 'signatures' ? 0 : gapAbove(piece),
          from: starts[from] ?? 0,
          to: to === null ? null : (starts[to] ?? null),
        },
      ];
    }),
  );
}
