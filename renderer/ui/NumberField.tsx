import { NumberField as AriaNumberField, type NumberFieldProps as AriaProps, Input } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldFrame, type FieldProps, fieldStyles as styles } from './Field.tsx';
import { selectAll, useFirstFocus } from './firstFocus.ts';

export interface NumberFieldProps
  extends Omit<AriaProps, 'children' | 'className' | 'style' | 'isInvalid' | 'validate' | 'formatOptions'>,
    FieldProps {
  readonly placeholder?: string;
  /** Decimals that may be written; none where it is not told. */
  readonly decimals?: number;
}

/** A number, whole unless decimals are told, written without separators; the arrows step it. `onChange` gives NaN while it is empty. */
export function NumberField({
  label,
  hideLabel,
  description,
  error,
  className,
  decimals = 0,
  placeholder,
  ...rest
}: NumberFieldProps) {
  const begin = useFirstFocus(rest.autoFocus, selectAll);
  return (
    <AriaNumberField
      {...rest}
      formatOptions={{ useGrouping: false, maximumFractionDigits: decimals }}
      isInvalid={!!error}
      validationBehavior="aria"
      className={cx(styles.field, className)}
    >
      <FieldFrame label={label} hideLabel={hideLabel ?? false} description={description} error={error}>
        <Input
          className={cx(styles.control)}
          autoComplete="off"
          onFocus={begin}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      </FieldFrame>
    </AriaNumberField>
  );
}
