import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldFrame, type FieldProps, fieldStyles } from './Field.tsx';
import { Icon } from './Icon.tsx';
import list from './List.module.css';
import styles from './Select.module.css';

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  /** Said smaller, under the label. */
  readonly detail?: string;
}

export interface SelectProps<V extends string> extends FieldProps {
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly placeholder?: string;
  /** Small and without an edge, where it is a detail of something else. */
  readonly quiet?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

/** One of several, from a list that opens. */
export function Select<V extends string>({
  label,
  hideLabel,
  description,
  error,
  className,
  options,
  value,
  onChange,
  placeholder,
  quiet,
  ...rest
}: SelectProps<V>) {
  return (
    <AriaSelect
      {...rest}
      {...(placeholder === undefined ? {} : { placeholder })}
      value={value}
      onChange={(key) => key !== null && onChange(key as V)}
      isInvalid={!!error}
      validationBehavior="aria"
      className={cx(fieldStyles.field, styles.root, className)}
    >
      <FieldFrame label={label} hideLabel={hideLabel ?? false} description={description} error={error}>
        <Button className={cx(fieldStyles.control, styles.button, quiet && styles.quiet)}>
          <SelectValue className={cx(styles.value)} />
          <Icon of={ChevronDown} size={14} />
        </Button>
      </FieldFrame>
      <Popover className={cx(list.popover)} offset={4}>
        <ListBox className={cx(list.list)} items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => (
            <ListBoxItem className={cx(list.item)} textValue={option.label}>
              <span className={list.text}>
                {option.label}
                {option.detail && <small>{option.detail}</small>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
