import { type KeyboardEvent, useCallback, useLayoutEffect, useRef } from 'react';
import { type Person, shortOffice } from '#shared/body/person.ts';
import { hueOf } from '../hues.ts';
import { useLive } from '../useLive.ts';
import { type Choice, ChoiceRow } from './ChoiceRow.tsx';
import styles from './ChoiceTable.module.css';

interface ChoiceTableProps<V extends string> {
  readonly people: readonly Person[];
  readonly choices: readonly Choice<V>[];
  readonly chosen: Readonly<Record<string, V>>;
  readonly onChoose: (person: string, choice: V) => void;
  readonly label: string;
  /** Whether a person has a choice; every one by default. */
  readonly offers?: (person: Person, choice: V) => boolean;
  /** What is said under a name in place of the office. */
  readonly detail?: (person: Person) => string | null;
}

/** Gives the focus to the first person of the table that is shown. */
export function focusChoices(): void {
  focusChoice(0);
}

/** Gives the focus to a person of the table that is shown, by her place in it from 0. */
export function focusChoice(place: number): void {
  const row = `[data-choices] > li:nth-child(${place + 1})`;
  const radio = document.querySelector<HTMLInputElement>(`${row} input:checked`);
  (radio ?? document.querySelector<HTMLInputElement>(`${row} input`))?.focus();
}

/** One choice for each person, by pressing it or by its letter, which goes on to the next person. */
export function ChoiceTable<V extends string>({
  people,
  choices,
  chosen,
  onChoose,
  label,
  offers = () => true,
  detail = () => null,
}: ChoiceTableProps<V>) {
  const session = useLive();
  const list = useRef<HTMLUListElement>(null);
  const latest = useRef(onChoose);
  useLayoutEffect(() => {
    latest.current = onChoose;
  });
  const choose = useCallback((person: string, choice: string) => latest.current(person, choice as V), []);
  const focusRow = (index: number) => {
    const row = list.current?.children[index];
    row?.querySelector<HTMLInputElement>('input:checked, input[tabindex="0"], input')?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent, index: number, person: Person) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      event.stopPropagation();
      focusRow(Math.min(Math.max(index + (event.key === 'ArrowDown' ? 1 : -1), 0), people.length - 1));
      return;
    }
    const choice = choices.find(({ letter }) => letter === event.key.toLowerCase());
    if (!choice || !offers(person, choice.value)) return;
    event.preventDefault();
    onChoose(person.id, choice.value);
    if (index < people.length - 1) focusRow(index + 1);
    else requestAnimationFrame(() => focusRow(index));
  };
  return (
    <ul ref={list} className={styles.table} aria-label={label} data-choices>
      {people.map((person, index) => (
        <li key={person.id} onKeyDownCapture={(event) => onKeyDown(event, index, person)}>
          <ChoiceRow
            person={person}
            hue={hueOf(session, person.id)}
            detail={detail(person) ?? person.represents ?? shortOffice(person)}
            choices={choices}
            offered={choices.filter(({ value }) => offers(person, value))}
            chosen={chosen[person.id] ?? null}
            onChoose={choose}
          />
        </li>
      ))}
    </ul>
  );
}
