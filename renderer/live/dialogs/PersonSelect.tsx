import { Select } from '#renderer/ui/Select.tsx';
import { shortOffice } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { people } from '#shared/session/attendance.ts';
import { useLive } from '../useLive.ts';

/** No identifier has it: identifiers are not empty. */
const NOBODY = '';

interface PersonSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (person: string | null) => void;
  readonly error?: string | undefined;
}

/** One of those who take part, or nobody. */
export function PersonSelect({ label, value, onChange, error }: PersonSelectProps) {
  const session = useLive();
  return (
    <Select
      label={label}
      error={error}
      value={value ?? NOBODY}
      onChange={(chosen) => onChange(chosen === NOBODY ? null : chosen)}
      options={[
        { value: NOBODY, label: catalogue.live.none },
        ...people(session).map((person) => ({
          value: person.id,
          label: person.name,
          detail: person.represents ?? shortOffice(person),
        })),
      ]}
    />
  );
}
