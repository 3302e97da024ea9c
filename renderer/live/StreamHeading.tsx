import { memo } from 'react';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventEntry } from '#shared/session/reduce.ts';
import type { AgendaItem } from '#shared/session/session.ts';
import { InstantButton } from './InstantButton.tsx';
import styles from './StreamHeading.module.css';

interface StreamHeadingProps {
  readonly item: AgendaItem;
  /** Null for one that was withdrawn. */
  readonly numeral: string | null;
  /** The entry that opened it. */
  readonly opening: EventEntry | undefined;
}

/** Where an item begins in the stream, with the hour at which it was opened. */
export const StreamHeading = memo(function StreamHeading({ item, numeral, opening }: StreamHeadingProps) {
  return (
    <div className={styles.heading} data-item={item.id}>
      <span className={styles.hour}>{opening && <InstantButton entry={opening.id} at={opening.at} />}</span>
      <h3 title={item.title}>{catalogue.live.stream.item(numeral, item.title)}</h3>
    </div>
  );
});
