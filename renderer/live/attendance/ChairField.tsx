import { Select } from '#renderer/ui/Select.tsx';
import { type Person, shortOffice } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';

const t = catalogue.live.chair;

/** Stands for a choice not made: no person's id has a full stop. */
const LATER = '.';

interface ChairFieldProps {
  /** Those who can take the chair. */
  readonly people: readonly Person[];
  /** Null where she decides later. */
  readonly value: string | null;
  readonly onChange: (person: string | null) => void;
}

/** Who conducts the session in place of whoever did; it may be decided later. */
export function ChairField({ people, value, onChange }: ChairFieldProps) {
  const options = people.map((person) => ({ value: person.id, label: person.name, detail: shortOffice(person) }));
  return (
    <Select
      label={t.field}
      options={[{ value: LATER, label: t.later }, ...options]}
      value={value ?? LATER}
      onChange={(id) => onChange(id === LATER ? null : id)}
    />
  );
}
