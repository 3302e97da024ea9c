import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { cx } from './cx.ts';
import { fieldStyles } from './Field.tsx';
import styles from './SegmentedControl.module.css';

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
}

export interface SegmentedControlProps<V extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly description?: string;
  readonly options: readonly Segment<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly size?: 'normal' | 'small';
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One of a few, all in sight: radio buttons drawn as one bar. The arrows move between them. */
export function SegmentedControl<V extends string>({
  label,
  hideLabel,
  description,
  options,
  value,
  onChange,
  size = 'normal',
  isDisabled,
  className,
}: SegmentedControlProps<V>) {
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => onChange(chosen as V)}
      isDisabled={isDisabled ?? false}
      orientation="horizontal"
      className={cx(fieldStyles.field, className)}
    >
      <Label className={cx(hideLabel ? fieldStyles.hidden : fieldStyles.label)}>{label}</Label>
      <div className={cx(styles.bar, styles[size])}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={cx(styles.segment)}>
            {option.label}
          </Radio>
        ))}
      </div>
      {description && (
        <Text slot="description" className={cx(fieldStyles.description)}>
          {description}
        </Text>
      )}
    </RadioGroup>
  );
}
