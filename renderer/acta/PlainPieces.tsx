import { PieceView } from './PieceView.tsx';
import type { ActaPiece } from './pieces.ts';

/** Between two pieces, in pixels of the page at its full size. */
const GAP = 12;

/** Pieces of an acta one below the other, to be looked at: nothing in them is pressed, and no page parts them. */
export function PlainPieces({ pieces }: { readonly pieces: readonly ActaPiece[] }) {
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the acta.
    <PieceView key={index} piece={piece} gap={index === 0 ? 0 : GAP} from={0} to={null}>
      {(run, place) => <span key={place}>{run.text}</span>}
    </PieceView>
  ));
}
