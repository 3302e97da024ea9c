import { NumberField } from '#renderer/ui/NumberField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './dialogs.module.css';

interface MinutesFieldProps {
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  readonly error?: string | undefined;
}

/** How long an item is meant to take; empty where nothing is planned. */
export function MinutesField({ value, onChange, error }: MinutesFieldProps) {
  return (
    <NumberField
      label={catalogue.live.change.minutes}
      value={value ?? Number.NaN}
      onChange={(minutes) => onChange(Number.isNaN(minutes) ? null : minutes)}
      minValue={1}
      maxValue={600}
      error={error}
      className={styles.minutes ?? ''}
    />
  );
}
