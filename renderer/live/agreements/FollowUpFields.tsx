import { X } from 'lucide-react';
import { useState } from 'react';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { people } from '#shared/session/attendance.ts';
import dialogs from '../dialogs/dialogs.module.css';
import { useLiveOf } from '../useLive.ts';
import styles from './agreements.module.css';
import { dueRead, type FollowUp, personNamed } from './followUp.ts';

const t = catalogue.live.agreement;

interface FollowUpFieldsProps {
  readonly value: FollowUp;
  /** Takes a change of what there is by then: choosing a name is told as several changes at once. */
  readonly onChange: (change: (before: FollowUp) => FollowUp) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** Who answers for an agreement and by when; both may be left blank. A name chosen leaves the field empty for the next. */
export function FollowUpFields({ value, onChange, errors }: FollowUpFieldsProps) {
  const everyone = useLiveOf(people);
  const { persons, other, due } = value;
  const [named, setNamed] = useState(false);
  const name = (change: (before: FollowUp) => FollowUp) => {
    setNamed(true);
    onChange(change);
  };
  const date = dueRead(due);
  const nameOf = (person: string) => everyone.find(({ id }) => id === person)?.name ?? '';
  const type = (typed: string) => {
    const id = personNamed(everyone, typed)?.id;
    if (id === undefined) return onChange((before) => ({ ...before, other: typed }));
    name((before) => ({ ...before, persons: [...before.persons.filter((one) => one !== id), id], other: '' }));
  };
  return (
    <>
      {persons.length > 0 && (
        <ul className={styles.persons} aria-label={t.responsible}>
          {persons.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <IconButton
                label={t.dropResponsible(nameOf(id))}
                icon={X}
                size="small"
                onPress={() => name((before) => ({ ...before, persons: before.persons.filter((one) => one !== id) }))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={dialogs.pair}>
        <ComboBox
          // Each name chosen or dropped leaves it as new, closed and with the focus, for the next one.
          key={persons.join()}
          autoFocus={named}
          label={t.responsible}
          description={t.responsibleHint}
          options={everyone.filter(({ id }) => !persons.includes(id)).map(({ name }) => name)}
          value={other}
          onChange={type}
          error={errors.responsible}
        />
        <TextField
          label={t.due}
          description={date === null ? t.dueHint : t.dueIs(date)}
          value={due}
          onChange={(typed) => onChange((before) => ({ ...before, due: typed }))}
          error={errors.due}
        />
      </div>
    </>
  );
}
