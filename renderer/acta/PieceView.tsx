import { Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { Run } from '#shared/acta/blocks.ts';
import styles from './PieceView.module.css';
import { px } from './pageStyle.ts';
import { type ActaPiece, sliceRuns } from './pieces.ts';

interface PieceViewProps {
  readonly piece: ActaPiece;
  readonly gap: number;
  /** Characters of its text; `to` is null for its end. */
  readonly from: number;
  readonly to: number | null;
  /** How wide it is, in pixels; as the page where it is not told. */
  readonly width?: number;
  /** Said in the margin, where something of it is to be checked; it takes no room. */
  readonly mark?: string | undefined;
  readonly children: (run: Run, index: number) => ReactNode;
}

/** A piece of the acta, or part of its text, as it stands on a page. `children` draws each run. */
export function PieceView({ piece, gap, from, to, width, mark, children }: PieceViewProps) {
  const style = { marginTop: gap, width };
  switch (piece.kind) {
    case 'signatures':
      return (
        <div className={styles.signatures} style={style}>
          {piece.signatories.map(({ person, name, office, represents }) => (
            <div key={person} className={styles.signature} style={{ width: `${100 / Math.max(2, piece.columns)}%` }}>
              <p>
                <b>{name}</b>
              </p>
              <p className={styles.office}>{office}</p>
              {represents !== '' && <p className={styles.office}>{represents}</p>}
            </div>
          ))}
        </div>
      );
    case 'agreement':
      return (
        <div
          className={styles.agreement}
          style={{ ...style, gridTemplateColumns: `${px(piece.column)}px minmax(0, 1fr)` }}
        >
          <b className={styles.folio}>{piece.folio}</b>
          <p className={cx(piece.fill && styles.fill)}>{piece.runs.map(children)}</p>
        </div>
      );
    case 'row':
      return (
        <div
          className={cx(styles.row, piece.isHeader && styles.rowHeader)}
          style={{ ...style, gridTemplateColumns: piece.shares.map((share) => `minmax(0, ${share}fr)`).join(' ') }}
        >
          {piece.cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row.
            <p key={index}>{cell.map(children)}</p>
          ))}
        </div>
      );
    default:
      return (
        <div
          className={cx(styles[piece.kind], to !== null && styles.goesOn)}
          style={style}
          {...(piece.kind === 'title' || piece.kind === 'heading' ? { role: 'heading', 'aria-level': 3 } : {})}
        >
          {mark !== undefined && (
            <span className={styles.mark} role="img" aria-label={mark} title={mark}>
              <Icon of={Flag} size={16} />
            </span>
          )}
          {piece.marker !== null && <span className={styles.marker}>{from === 0 && piece.marker}</span>}
          <p data-flow className={cx(piece.fill && to === null && styles.fill)}>
            {sliceRuns(piece.runs, from, to).map(children)}
          </p>
        </div>
      );
  }
}
