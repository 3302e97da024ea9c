import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover, type PopoverProps } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './FormPopover.module.css';
import { onSubmitKey } from './submitKey.ts';

interface FormPopoverProps {
  /** Its name for readers of the screen. */
  readonly label: string;
  /** What it stands beside. */
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly placement?: PopoverProps['placement'];
  /** In pixels. */
  readonly width: number;
  readonly children: ReactNode;
}

/** A small panel with a form, over the button that opened it. */
export function FormPopover({
  label,
  triggerRef,
  isOpen,
  onClose,
  placement = 'bottom start',
  width,
  children,
}: FormPopoverProps) {
  return (
    <Popover
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      placement={placement}
      offset={4}
      className={cx(styles.popover)}
      style={{ width }}
    >
      <div onKeyDownCapture={onSubmitKey(submitForm)}>
        <Dialog aria-label={label} className={cx(styles.dialog)}>
          {children}
        </Dialog>
      </div>
    </Popover>
  );
}

function submitForm(within: Element): void {
  within.querySelector('form')?.requestSubmit();
}
