import styles from './Timeline.module.css';
import type { HappeningText } from './timelineText.ts';

interface TimelineCardProps {
  readonly text: HappeningText;
  /** Where it points, in the window. */
  readonly x: number;
  readonly y: number;
}

/** What something on the timeline is; the control under it says the same to readers of the screen. */
export function TimelineCard({ text, x, y }: TimelineCardProps) {
  return (
    <div className={styles.card} style={{ left: x, bottom: window.innerHeight - y + 8 }} aria-hidden="true">
      <strong>{text.title}</strong>
      <span>{text.details.join(' · ')}</span>
    </div>
  );
}
