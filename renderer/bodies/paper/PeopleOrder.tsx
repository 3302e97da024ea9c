import { ArrowUp, X } from 'lucide-react';
import { ExplainedTitle } from '#renderer/ui/Explained.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './PeopleOrder.module.css';

const text = catalogue.paper;

interface PeopleOrderProps {
  readonly label: string;
  /** What the list is, for whoever asks. */
  readonly what: string;
  readonly members: readonly Person[];
  /** By person, in order. */
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Some of the members, in an order of their own. */
export function PeopleOrder({ label, what, members, value, onChange }: PeopleOrderProps) {
  const nameOf = ({ name }: Person) => name.trim() || catalogue.members.unnamed;
  const named = value.flatMap((id) => members.filter((member) => member.id === id));
  const others = members.filter(({ id }) => !value.includes(id));
  return (
    <section aria-label={label} data-explained className={styles.people}>
      <ExplainedTitle label={label} what={what}>
        <h3 className={styles.label}>{label}</h3>
      </ExplainedTitle>
      {named.length === 0 && <p className={styles.nobody}>{text.nobody}</p>}
      <ol className={styles.list}>
        {named.map((person, index) => (
          <li key={person.id} className={styles.person}>
            <span className={styles.name}>{nameOf(person)}</span>
            {index > 0 && (
              <IconButton
                size="small"
                label={text.moveUp(nameOf(person))}
                icon={ArrowUp}
                onPress={() => {
                  const ids = named.map(({ id }) => id);
                  onChange(ids.toSpliced(index, 1).toSpliced(index - 1, 0, person.id));
                }}
              />
            )}
            <IconButton
              size="small"
              label={text.remove(nameOf(person))}
              icon={X}
              onPress={() => onChange(value.filter((id) => id !== person.id))}
            />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <Select
          label={text.addPerson(label)}
          hideLabel
          placeholder={text.addPersonPlaceholder}
          options={others.map((person) => ({
            value: person.id,
            label: nameOf(person),
            detail: person.office.title ?? person.office.short ?? person.office.full,
          }))}
          value={null}
          onChange={(id) => onChange([...value, id])}
          className={styles.add ?? ''}
        />
      )}
    </section>
  );
}
