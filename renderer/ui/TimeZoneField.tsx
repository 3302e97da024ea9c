import { catalogue } from '#shared/catalogue/index.ts';
import type { FieldProps } from './Field.tsx';
import { Select } from './Select.tsx';

interface TimeZoneFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time zone of México; another that is already set stays among the options. */
export function TimeZoneField({ value, onChange, ...rest }: TimeZoneFieldProps) {
  const zones: Readonly<Record<string, string>> = catalogue.convene.timeZones;
  const known = Object.entries(zones).map(([zone, label]) => ({ value: zone, label }));
  const options = value in zones || value === '' ? known : [...known, { value, label: value }];
  return <Select {...rest} options={options} value={value || null} onChange={onChange} />;
}
