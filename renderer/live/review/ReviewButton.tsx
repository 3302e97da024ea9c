import { ListChecks } from 'lucide-react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { useScreen } from '../screen.ts';
import { ariaShortcut, shortcutLabel, useKeymap } from '../shortcuts.ts';
import { useLiveOf } from '../useLive.ts';
import { countLeft } from './left.ts';
import styles from './ReviewButton.module.css';
import { toggleReview } from './reviewActions.ts';

const t = catalogue.live.review;

/** Leads to the review while something is left to go through, with how much. */
export function ReviewButton() {
  const isOpen = useScreen((screen) => screen.review !== null);
  useKeymap();
  const left = useLiveOf(countLeft);
  const count = left.notes + left.doubts;
  if (count === 0 && !isOpen) return null;
  return (
    <Button
      size="small"
      className={cx(styles.button)}
      icon={ListChecks}
      aria-label={count === 0 ? t.buttonDone : t.buttonLabel(count, t.left(left))}
      aria-pressed={isOpen}
      aria-keyshortcuts={ariaShortcut('review')}
      shortcut={shortcutLabel('review')}
      onPress={toggleReview}
    >
      <span className={styles.word}>{t.title}</span> {count > 0 && count}
    </Button>
  );
}
