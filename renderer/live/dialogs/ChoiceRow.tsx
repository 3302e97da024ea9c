import { memo } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { cx } from '#renderer/ui/cx.ts';
import { initials, type Person } from '#shared/body/person.ts';
import styles from './ChoiceTable.module.css';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** The letter that chooses it while the person has the focus. */
  readonly letter: string;
  readonly tone: 'good' | 'bad' | 'plain';
}

interface ChoiceRowProps {
  readonly person: Person;
  readonly hue: string;
  /** Said under her name. */
  readonly detail: string;
  /** All that the table has: what is not offered to her keeps its column. */
  readonly choices: readonly Choice<string>[];
  readonly offered: readonly Choice<string>[];
  readonly chosen: string | null;
  /** The same one every time, so that a choice draws no other row anew. */
  readonly onChoose: (person: string, choice: string) => void;
}

/** One person and what can be chosen for her. */
export const ChoiceRow = memo(function ChoiceRow(props: ChoiceRowProps) {
  const { person, hue, detail, choices, offered, chosen, onChoose } = props;
  return (
    <RadioGroup
      className={cx(styles.row)}
      orientation="horizontal"
      value={chosen}
      onChange={(value) => onChoose(person.id, value)}
    >
      <span className={styles.avatar} style={{ '--hue': hue }} aria-hidden="true">
        {initials(person)}
      </span>
      <span className={styles.who}>
        <Label>{person.name}</Label>
        <small>{detail}</small>
      </span>
      <span className={styles.choices}>
        {choices.map((choice) =>
          offered.includes(choice) ? (
            <Radio key={choice.value} value={choice.value} className={cx(styles.choice, styles[choice.tone])}>
              {choice.label}
            </Radio>
          ) : (
            <span key={choice.value} className={cx(styles.choice, styles.none)} aria-hidden="true">
              {choice.label}
            </span>
          ),
        )}
      </span>
    </RadioGroup>
  );
}, isSame);

function isSame(before: ChoiceRowProps, after: ChoiceRowProps): boolean {
  const { offered, ...rest } = before;
  return (
    Object.entries(rest).every(([key, value]) => after[key as keyof ChoiceRowProps] === value) &&
    offered.length === after.offered.length &&
    offered.every((choice, index) => choice === after.offered[index])
  );
}
