import type { CSSProperties } from 'react';
import { cx } from '#renderer/ui/cx.ts';
import { documentWords } from '#shared/acta/documentWords.ts';
import type { LetterheadImage, LetterheadPiece, LetterheadRun } from '#shared/acta/letterheadView.ts';
import { fontStack } from '#shared/body/typefaces.ts';
import styles from './LetterheadPart.module.css';
import { px } from './pageStyle.ts';

interface PiecesProps {
  readonly pieces: readonly LetterheadPiece[];
  /** The page's number, and how many there are. */
  readonly page: number;
  readonly pages: number;
}

/** A header or a footer of the letterhead, as near to Word's as text and images get. */
export function LetterheadPieces({ pieces, page, pages }: PiecesProps) {
  return pieces.map((piece, index) =>
    piece.kind === 'row' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
      <div key={index} className={styles.row}>
        {piece.cells.map((cell, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row.
          <div key={place} style={{ flex: `${cell.share} 1 0` }}>
            <LetterheadPieces pieces={cell.pieces} page={page} pages={pages} />
          </div>
        ))}
      </div>
    ) : (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place.
        key={index}
        className={cx(styles.paragraph, piece.runs.some(isTab) && styles.tabbed)}
        style={{ textAlign: piece.align, marginTop: pt(piece.before), marginBottom: pt(piece.after) }}
      >
        {tabbed(piece.runs).map((runs, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place.
          <p key={place}>
            {runs.map((run, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a run is its place.
              <Run key={at} run={run} page={page} pages={pages} />
            ))}
          </p>
        ))}
      </div>
    ),
  );
}

/** An image of the letterhead; one that only Word can show keeps its place. */
export function LetterheadPicture({
  image,
  style,
}: {
  readonly image: LetterheadImage;
  readonly style?: CSSProperties;
}) {
  const size = { width: px(image.width), height: px(image.height), ...style };
  const alt = image.alt || documentWords.letterheadImage;
  return image.src === null ? (
    <span role="img" aria-label={alt} className={styles.unseen} style={size} />
  ) : (
    <img src={image.src} alt={alt} className={styles.image} style={size} />
  );
}

function Run({ run, page, pages }: { readonly run: LetterheadRun; readonly page: number; readonly pages: number }) {
  if (run.kind === 'image') return <LetterheadPicture image={run.image} />;
  const words = run.kind === 'text' ? run.text : String(run.kind === 'page' ? page : pages);
  const look: CSSProperties = {
    fontSize: pt(run.size),
    fontWeight: run.bold ? 700 : 400,
    fontStyle: run.italic ? 'italic' : 'normal',
    ...(run.font ? { fontFamily: fontStack(run.font) } : {}),
    ...(run.color ? { color: `#${run.color}` } : {}),
  };
  return <span style={look}>{words}</span>;
}

function isTab(run: LetterheadRun): boolean {
  return run.kind === 'text' && run.text === '\t';
}

/** The stretches of a line that its tabs part. */
function tabbed(runs: readonly LetterheadRun[]): LetterheadRun[][] {
  const found: LetterheadRun[][] = [[]];
  for (const run of runs) {
    if (isTab(run)) found.push([]);
    else found.at(-1)?.push(run);
  }
  return found;
}

/** Points in pixels. */
function pt(points: number): number {
  return (points * 96) / 72;
}
