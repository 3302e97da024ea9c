import { memo, useRef, useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { cx } from '#renderer/ui/cx.ts';
import { FormPopover } from '#renderer/ui/FormPopover.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { formatClock, localTime } from '#shared/spanish/time.ts';
import styles from './InstantButton.module.css';
import { InstantForm } from './InstantForm.tsx';
import { useReplay, useTimeZone } from './RowFacts.tsx';
import { focusEditor } from './screen.ts';

interface InstantButtonProps {
  /** The log entry whose instant this is. */
  readonly entry: string;
  /** UTC. */
  readonly at: string;
  /** Its name for readers of the screen; “correct the hour” unless told. */
  readonly label?: string;
  /** Says of what the hour is, where there is room for it. */
  readonly word?: string;
}

/** An hour that can be corrected by pressing it. */
export const InstantButton = memo(function InstantButton({ entry, at, label, word }: InstantButtonProps) {
  const zone = useTimeZone();
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const hour = formatClock(localTime(at, zone));
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => requestAnimationFrame(focusEditor));
  };
  return (
    <span ref={anchor} data-hour={entry}>
      <PlainButton
        onPress={() => setOpen(true)}
        isDisabled={useReplay()}
        aria-expanded={isOpen}
        aria-label={label ?? catalogue.live.instant.correct(hour)}
        className={cx(styles.hour)}
      >
        {word && <span className={styles.word}>{word} </span>}
        {hour}
      </PlainButton>
      <FormPopover label={catalogue.live.instant.title} triggerRef={anchor} isOpen={isOpen} onClose={close} width={240}>
        <InstantForm entry={entry} at={at} onDone={close} />
      </FormPopover>
    </span>
  );
});
