import { ChevronDown } from 'lucide-react';
import { ComboBox as AriaComboBox, Button, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { cx } from './cx.ts';
import { FieldFrame, type FieldProps, fieldStyles } from './Field.tsx';
import { Icon } from './Icon.tsx';
import list from './List.module.css';
import styles from './Select.module.css';

export interface ComboBoxProps extends FieldProps {
  /** What is offered as one types; any other text is taken too. */
  readonly options: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
}

/** A line of text with usual values on offer. */
export function ComboBox({
  label,
  hideLabel,
  description,
  error,
  className,
  options,
  value,
  onChange,
  placeholder,
  ...rest
}: ComboBoxProps) {
  return (
    <AriaComboBox
      {...rest}
      allowsCustomValue
      menuTrigger="input"
      inputValue={value}
      onInputChange={onChange}
      isInvalid={!!error}
      validationBehavior="aria"
      className={cx(fieldStyles.field, className)}
      defaultItems={options.map((option) => ({ id: option, option }))}
    >
      <FieldFrame label={label} hideLabel={hideLabel ?? false} description={description} error={error}>
        <div className={styles.combo}>
          <Input
            {...(placeholder === undefined ? {} : { placeholder })}
            className={cx(fieldStyles.control)}
            autoComplete="off"
          />
          <Button className={cx(styles.open)}>
            <Icon of={ChevronDown} size={14} />
          </Button>
        </div>
      </FieldFrame>
      <Popover className={cx(list.popover)} offset={4}>
        <ListBox<{ id: string; option: string }> className={cx(list.list)}>
          {(item) => (
            <ListBoxItem className={cx(list.item)} textValue={item.option}>
              {item.option}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
