import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { cx } from './cx.ts';

export interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: 'neutral' | 'accent' | 'warn' | 'bad';
  /** A dot before the words: something is going on. */
  readonly dot?: boolean;
  readonly className?: string;
}

/** A short state, in words. */
export function Chip({ children, tone = 'neutral', dot, className }: ChipProps) {
  return (
    <span className={cx(styles.chip, styles[tone], className)}>
      {dot && <span className={styles.dot} />}
      {children}
    </span>
  );
}
