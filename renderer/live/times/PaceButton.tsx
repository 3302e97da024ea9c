import { AlarmClock, Timer } from 'lucide-react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { openDialog } from '../screen.ts';
import { ariaShortcut } from '../shortcuts.ts';
import styles from './PaceButton.module.css';
import { usePace } from './PaceText.tsx';

const t = catalogue.live.agenda.pace;

/** How far the session is ahead or behind, under the agenda's title; pressing it shows all the times. */
export function PaceButton() {
  const going = usePace();
  if (!going) return null;
  return (
    <Button
      size="small"
      variant="quiet"
      icon={going.isBehind ? AlarmClock : Timer}
      className={cx(styles.pace, going.isBehind && styles.behind)}
      aria-label={t.open([going.pace, going.left].filter(Boolean).join(' '))}
      aria-keyshortcuts={ariaShortcut('times')}
      onPress={() => openDialog({ kind: 'times' })}
    >
      {going.pace} {going.left !== null && <small>{going.left}</small>}
    </Button>
  );
}
