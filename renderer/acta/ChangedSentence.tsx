import { useId } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './SentenceForm.module.css';
import type { Changed } from './SentenceForm.tsx';

const t = catalogue.acta;

interface ChangedSentenceProps {
  /** Her words; empty where she left the sentence out. */
  readonly own: string;
  readonly changed: Changed;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** A sentence that she rewrote and whose facts changed: hers and the one of today side by side, and which to have. */
export function ChangedSentence({ own, changed, onKeep, onTake }: ChangedSentenceProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.changed}>
      <h3 id={id}>{t.changed}</h3>
      <p className={styles.hint}>{t.changedHint}</p>
      <div className={styles.both}>
        <figure>
          <figcaption>{t.mine}</figcaption>
          <p>{own === '' ? <i>{t.leftOut}</i> : own}</p>
          <Button size="small" onPress={onKeep}>
            {t.keepMine}
          </Button>
        </figure>
        <figure>
          <figcaption>{t.fresh}</figcaption>
          <p>{changed.after === '' ? <i>{t.leftOut}</i> : changed.after}</p>
          <Button size="small" onPress={onTake}>
            {t.takeNew}
          </Button>
        </figure>
      </div>
      {changed.before !== '' && <p className={cx(styles.hint, styles.was)}>{t.was(changed.before)}</p>}
    </section>
  );
}
