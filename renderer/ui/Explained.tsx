import { CircleQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { catalogue } from '#shared/catalogue/index.ts';
import { cx } from './cx.ts';
import styles from './Explained.module.css';
import { Icon } from './Icon.tsx';

interface WhatIsProps {
  /** The name of what is explained. */
  readonly label: string;
  /** What it is and where it is used, in a sentence or two; each text is a paragraph. */
  readonly what: string | readonly string[];
  readonly className?: string | undefined;
}

/** A button that says what the thing beside it is: pressed, and not on the way of the pointer. */
export function WhatIs({ label, what, className }: WhatIsProps) {
  const paragraphs = typeof what === 'string' ? [what] : what;
  return (
    <DialogTrigger>
      <Button aria-label={catalogue.ui.whatIs(label)} className={cx(styles.button, className)}>
        <Icon of={CircleQuestionMark} size={14} />
      </Button>
      <Popover placement="top end" offset={6} className={cx(styles.popover)}>
        <Dialog aria-label={label} className={cx(styles.dialog)}>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface ExplainedProps extends WhatIsProps {
  /** Whether the button follows the field, as it does a checkbox, instead of standing at the end of its label's line. */
  readonly inline?: boolean;
  /** The field. */
  readonly children: ReactNode;
}

/** A field with a button that says what it is. */
export function Explained({ inline, className, children, ...what }: ExplainedProps) {
  return (
    <div data-explained className={cx(inline ? styles.inline : styles.explained, className)}>
      {children}
      <WhatIs {...what} className={cx(!inline && styles.corner)} />
    </div>
  );
}

interface ExplainedTitleProps extends WhatIsProps {
  readonly children: ReactNode;
}

/** The heading of several fields, with a button that says what they are; stands at the head of a part with `data-explained`. */
export function ExplainedTitle({ children, ...what }: ExplainedTitleProps) {
  return (
    <div className={styles.title}>
      {children}
      <WhatIs {...what} />
    </div>
  );
}
