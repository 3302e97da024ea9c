import { type ReactNode, useEffect, useState } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldFrame, type FieldProps, fieldStyles as styles } from './Field.tsx';
import { selectAll, useFirstFocus } from './firstFocus.ts';

/** What a field of text that means something offers. */
export interface ReadFieldProps extends FieldProps {
  /** The value in its stored form, or empty. */
  readonly value: string;
  /** The value once the text means one; empty when cleared, or while the text means none. */
  readonly onChange: (value: string) => void;
  /** Passes on a text that means nothing as it is, for a schema to refuse, where an empty value would be taken. */
  readonly keepsText?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

interface ReadFieldBehaviour {
  /** The value that a text means, or null. */
  readonly read: (text: string) => string | null;
  /** How a value is written in the field. */
  readonly show: (value: string) => string;
  /** Said of a text that means nothing, once the field is left. */
  readonly refusal: string;
  readonly placeholder: string;
  /** Stands over the end of the field. */
  readonly after?: ReactNode;
}

/** A field in which a value is typed freely and is written out in its usual form on leaving it. */
export function ReadField({
  label,
  hideLabel,
  description,
  error,
  className,
  value,
  onChange,
  keepsText,
  read,
  show,
  refusal,
  placeholder,
  after,
  ...rest
}: ReadFieldProps & ReadFieldBehaviour) {
  const meaning = (typed: string) => (typed.trim() === '' ? '' : (read(typed) ?? (keepsText ? typed : '')));
  const [text, setText] = useState(show(value));
  const [writing, setWriting] = useState(false);
  const begin = useFirstFocus(rest.autoFocus, selectAll);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another value rewrites what was typed.
  useEffect(() => setText((typed) => (meaning(typed) === value ? typed : show(value))), [value]);
  const meaningless = text.trim() !== '' && read(text) === null;
  const shown = meaningless && (error !== undefined || !writing) ? refusal : error;
  return (
    <AriaTextField
      {...rest}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(meaning(typed));
      }}
      onFocusChange={(focused) => {
        setWriting(focused);
        const found = focused ? null : read(text);
        if (found !== null) setText(show(found));
      }}
      isInvalid={!!shown}
      validationBehavior="aria"
      className={cx(styles.field, className)}
    >
      <FieldFrame label={label} hideLabel={hideLabel ?? false} description={description} error={shown}>
        <div className={styles.box}>
          <Input className={cx(styles.control)} placeholder={placeholder} autoComplete="off" onFocus={begin} />
          {after}
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
