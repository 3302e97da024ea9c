import { AlarmClock, Timer } from 'lucide-react';
import { memo } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { openDialog } from '../screen.ts';
import { ariaShortcut, useKeymap } from '../shortcuts.ts';
import styles from './PaceButton.module.css';
import { type Pace, usePace } from './PaceText.tsx';

const t = catalogue.live.agenda.pace;

/** How far the session is ahead or behind, under the agenda's title; pressing it shows all the times. */
export function PaceButton() {
  const going = usePace();
  return going && <PaceWords {...going} />;
}

/** Drawn anew only when the words are others. */
const PaceWords = memo(function PaceWords({ pace, left, isBehind }: Pace) {
  useKeymap();
  return (
    <Button
      size="small"
      variant="quiet"
      icon={isBehind ? AlarmClock : Timer}
      className={cx(styles.pace, isBehind && styles.behind)}
      aria-label={t.open([pace, left].filter(Boolean).join(' '))}
      aria-keyshortcuts={ariaShortcut('times')}
      onPress={() => openDialog({ kind: 'times' })}
    >
      {pace} {left !== null && <small>{left}</small>}
    </Button>
  );
});
