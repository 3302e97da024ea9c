import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Field.module.css';

/** What every field has around its control. */
export interface FieldProps {
  readonly label: string;
  /** Keeps the label for readers of the screen alone, where the place already says it. */
  readonly hideLabel?: boolean;
  readonly description?: string | undefined;
  /** What is wrong with the value, in words; the field is marked while it is there. */
  readonly error?: string | undefined;
  readonly className?: string;
}

/** The label, the control, and what is said under it; stands within a field of react-aria-components. */
export function FieldFrame({
  label,
  hideLabel,
  description,
  error,
  children,
}: Omit<FieldProps, 'className'> & { readonly children: ReactNode }) {
  return (
    <>
      <Label className={cx(hideLabel ? styles.hidden : styles.label)}>{label}</Label>
      {children}
      {description && !error && (
        <Text slot="description" className={cx(styles.description)}>
          {description}
        </Text>
      )}
      <FieldError className={cx(styles.error)}>{error}</FieldError>
    </>
  );
}

export const fieldStyles = styles;
