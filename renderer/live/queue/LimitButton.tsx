import { Timer } from 'lucide-react';
import { memo, useRef, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { FormPopover } from '#renderer/ui/FormPopover.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { LONGEST_LIMIT } from '#shared/body/body.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { focusEditor } from '../screen.ts';
import styles from './LimitButton.module.css';
import { setLimit } from './limit.ts';

const t = catalogue.live.limit;
/** What is proposed first, in minutes. */
const USUAL = 5;

interface LimitButtonProps {
  readonly session: string;
  /** In minutes; null where there is none. */
  readonly limit: number | null;
}

/** Sets how long each turn of the floor may last. Drawn anew only when that changes. */
export const LimitButton = memo(function LimitButton({ session, limit }: LimitButtonProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [minutes, setMinutes] = useState(limit ?? USUAL);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => requestAnimationFrame(focusEditor));
  };
  const set = (chosen: number | null) => {
    setLimit(session, chosen);
    close();
  };
  return (
    <span ref={anchor} data-limit>
      <IconButton
        label={t.button(limit)}
        icon={Timer}
        size="small"
        aria-expanded={isOpen}
        onPress={() => {
          setMinutes(limit ?? USUAL);
          setOpen(true);
        }}
      />
      <FormPopover
        label={t.title}
        triggerRef={anchor}
        isOpen={isOpen}
        onClose={close}
        placement="bottom end"
        width={260}
      >
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            set(Number.isNaN(minutes) ? null : minutes);
          }}
        >
          <strong>{t.title}</strong>
          <NumberField
            label={t.minutes}
            value={minutes}
            onChange={setMinutes}
            minValue={1}
            maxValue={LONGEST_LIMIT}
            description={t.hint}
            autoFocus
          />
          <div className={styles.actions}>
            <Button size="small" isDisabled={limit === null} onPress={() => set(null)}>
              {t.none}
            </Button>
            <Button size="small" type="submit" variant="primary">
              {t.set}
            </Button>
          </div>
        </form>
      </FormPopover>
    </span>
  );
});
