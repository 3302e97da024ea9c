import { X } from 'lucide-react';
import { type FocusEvent, type ReactNode, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { catalogue } from '#shared/catalogue/index.ts';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { onSubmitKey } from './submitKey.ts';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Asked for by Escape, the close button or a press outside. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at its foot, the main one last. */
  readonly actions?: ReactNode;
  /** Said under the title. */
  readonly subtitle?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** `alertdialog`: an answer is needed, so that a press outside does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Enter in a field of one line, or Ctrl+Enter anywhere, does this. */
  readonly onSubmit?: () => void;
}

/** A window over the page that asks for one thing. Focus stays within it and goes back where it was. */
export function Dialog({
  title,
  subtitle,
  isOpen,
  onClose,
  children,
  actions,
  size = 'medium',
  role = 'dialog',
  onSubmit,
}: DialogProps) {
  const content = (
    <>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </>
  );
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
      className={cx(styles.overlay)}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <DialogKeys onSubmit={onSubmit}>
          <AriaDialog role={role} className={cx(styles.dialog)}>
            <header className={styles.head}>
              <div>
                <Heading slot="title" level={2} className={cx(styles.title)}>
                  {title}
                </Heading>
                {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
              </div>
              {role === 'dialog' && (
                <IconButton label={catalogue.ui.close} icon={X} size="small" tooltip={false} onPress={onClose} />
              )}
            </header>
            {onSubmit ? (
              <form
                className={styles.form}
                onSubmit={(event) => {
                  event.preventDefault();
                  onSubmit();
                }}
              >
                {content}
              </form>
            ) : (
              content
            )}
          </AriaDialog>
        </DialogKeys>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * What the keyboard does anywhere in a dialog: Ctrl+Enter submits it; and where nothing in it asked for the focus, it
 * begins in its first field.
 */
function DialogKeys({
  onSubmit,
  children,
}: {
  readonly onSubmit: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const begun = useRef(false);
  const begin = ({ target, currentTarget }: FocusEvent) => {
    const isNowhere = !begun.current && target === currentTarget.firstElementChild;
    begun.current = true;
    if (isNowhere) currentTarget.querySelector<HTMLElement>(FIELDS)?.focus();
  };
  return (
    <div className={styles.keys} onFocusCapture={begin} onKeyDownCapture={onSubmit && onSubmitKey(() => onSubmit())}>
      {children}
    </div>
  );
}

/** What can be filled in by keyboard, in a form; of radio buttons, the one that Tab reaches. */
const FIELDS = ['input', 'textarea', 'button[aria-haspopup="listbox"]']
  .map((field) => `form ${field}:not(:disabled, [tabindex="-1"])`)
  .join(', ');
