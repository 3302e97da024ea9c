import { CircleQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { catalogue } from '#shared/catalogue/index.ts';
import { cx } from './cx.ts';
import styles from './Explained.module.css';
import { Icon } from './Icon.tsx';

interface ExplainedProps {
  /** The label of the field. */
  readonly label: string;
  /** What it is and where it is used, in a sentence or two. */
  readonly what: string;
  readonly className?: string;
  /** The field. */
  readonly children: ReactNode;
}

/** A field with a button at the end of its label's line that says what it is: pressed, and not on the way of the pointer. */
export function Explained({ label, what, className, children }: ExplainedProps) {
  return (
    <div className={cx(styles.explained, className)}>
      {children}
      <DialogTrigger>
        <Button aria-label={catalogue.ui.whatIs(label)} className={cx(styles.button)}>
          <Icon of={CircleQuestionMark} size={14} />
        </Button>
        <Popover placement="top end" offset={6} className={cx(styles.popover)}>
          <Dialog aria-label={label} className={cx(styles.dialog)}>
            <p>{what}</p>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
