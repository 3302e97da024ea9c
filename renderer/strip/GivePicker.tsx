import { type KeyboardEvent, useId, useState } from 'react';
import { takeFloor } from '#renderer/live/actions.ts';
import { useLive } from '#renderer/live/useLive.ts';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { callable } from './commands.ts';
import styles from './Strip.module.css';

const t = catalogue.strip.give;

/** To whom the floor is given: by the number beside the name at once, or by name or initials and Enter. */
export function GivePicker({ onDone }: { readonly onDone: () => void }) {
  const session = useLive();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const found = callable(session, query);
  const at = Math.min(chosen, found.length - 1);

  const give = (person: string | undefined) => {
    if (person === undefined) return;
    onDone();
    void takeFloor(person);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') onDone();
    else if (event.key === 'Enter') give(found[at]?.person.id);
    else if (step !== undefined && found.length > 0) setChosen((at + step + found.length) % found.length);
    else return;
    event.preventDefault();
  };
  const type = (typed: string) => {
    const digit = /^[1-9]$/.test(typed) ? Number(typed) : null;
    const numbered = found.find((one) => one.digit === digit);
    if (digit !== null && numbered) return give(numbered.person.id);
    setQuery(typed);
    setChosen(0);
  };
  return (
    <div className={styles.give}>
      <input
        // biome-ignore lint/a11y/noAutofocus: it stands in place of what had the focus, because she asked for it.
        autoFocus
        role="combobox"
        className={styles.field}
        aria-label={t.label}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found[at] ? `${id}-${found[at].person.id}` : undefined}
        placeholder={t.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={t.people} className={styles.people}>
        {found.map(({ person, digit }, index) => (
          <button
            key={person.id}
            type="button"
            id={`${id}-${person.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={cx(styles.person, index === at && styles.chosen)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => give(person.id)}
          >
            {digit !== null && <kbd className={styles.digit}>{digit}</kbd>}
            {person.name}
          </button>
        ))}
      </div>
      {found.length === 0 && (
        <p className={styles.told} role="status">
          {t.nobody}
        </p>
      )}
    </div>
  );
}
