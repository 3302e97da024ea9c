import type { ReactNode } from 'react';
import { InstantButton } from './InstantButton.tsx';
import styles from './MinuteRow.module.css';

interface MinuteRowProps {
  readonly id: string;
  readonly entry: string;
  readonly at: string;
  readonly hue: string;
  readonly children: ReactNode;
}

/** A row of the stream: its hour, a bar in the colour of who it is about, and what happened. */
export function MinuteRow({ id, entry, at, hue, children }: MinuteRowProps) {
  return (
    <div className={styles.row} data-minute={id} style={{ '--hue': hue }}>
      <span className={styles.hour}>
        <InstantButton entry={entry} at={at} />
      </span>
      <span className={styles.bar} />
      <div className={styles.content}>{children}</div>
    </div>
  );
}
