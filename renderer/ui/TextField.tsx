import type { KeyboardEvent, Ref } from 'react';
import {
  type TextFieldProps as AriaProps,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  Input,
} from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldFrame, type FieldProps, fieldStyles as styles } from './Field.tsx';
import { selectAll, toEnd, useFirstFocus } from './firstFocus.ts';

type Common = Omit<AriaProps, 'children' | 'className' | 'style' | 'isInvalid' | 'validate'> & FieldProps;

export interface TextFieldProps extends Common {
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. `value` and `onChange` carry the text. */
export function TextField({
  label,
  hideLabel,
  description,
  error,
  className,
  placeholder,
  inputRef,
  ...rest
}: TextFieldProps) {
  const begin = useFirstFocus(rest.autoFocus, selectAll);
  return (
    <AriaTextField {...rest} isInvalid={!!error} validationBehavior="aria" className={cx(styles.field, className)}>
      <FieldFrame label={label} hideLabel={hideLabel ?? false} description={description} error={error}>
        <Input
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          className={cx(styles.control)}
          autoComplete="off"
          onFocus={begin}
        />
      </FieldFrame>
    </AriaTextField>
  );
}

export interface TextAreaProps extends Common {
  readonly placeholder?: string;
  /** `acta`: set in the acta's typeface. */
  readonly face?: 'ui' | 'acta';
  /** Starts as high as one line. */
  readonly compact?: boolean;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
  /** Keys pressed within the area; `preventDefault` keeps it from them. */
  readonly onAreaKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Several lines of text, as high as what it holds. */
export function TextArea({
  label,
  hideLabel,
  description,
  error,
  className,
  placeholder,
  face = 'ui',
  compact,
  areaRef,
  onAreaKeyDown,
  ...rest
}: TextAreaProps) {
  const begin = useFirstFocus(rest.autoFocus, toEnd);
  return (
    <AriaTextField {...rest} isInvalid={!!error} validationBehavior="aria" className={cx(styles.field, className)}>
      <FieldFrame label={label} hideLabel={hideLabel ?? false} description={description} error={error}>
        <AriaTextArea
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(areaRef === undefined ? {} : { ref: areaRef })}
          {...(onAreaKeyDown === undefined ? {} : { onKeyDown: onAreaKeyDown })}
          // What is typed is Spanish, for a browser's own speller too.
          lang="es-MX"
          rows={1}
          onFocus={begin}
          className={cx(styles.control, styles.area, compact && styles.line, face === 'acta' && styles.acta)}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
