import { ListPlus, Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormSection } from '#renderer/ui/FormPage.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { notify } from '#renderer/ui/notify.ts';
import type { Numeral } from '#shared/body/body.ts';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { PendingItem } from '#shared/session/pending.ts';
import styles from './AgendaEditor.module.css';
import { AgendaItemRow } from './AgendaItemRow.tsx';
import {
  type ActaReference,
  type AgendaRow,
  moved,
  nested,
  newRow,
  rowNumbers,
  withUsualItems,
} from './agendaDraft.ts';
import { parseAgenda } from './agendaText.ts';
import { PendingItems } from './PendingItems.tsx';

const text = catalogue.convene;

interface AgendaEditorProps {
  readonly rows: readonly AgendaRow[];
  readonly onChange: (change: (rows: readonly AgendaRow[]) => readonly AgendaRow[]) => void;
  readonly people: readonly Person[];
  /** How the body numbers what is under an item. */
  readonly subFormat: Numeral;
  /** What the body's previous session left pending. */
  readonly pending: readonly PendingItem[];
  /** The acta proposed where an item submits one. */
  readonly previous: ActaReference | null;
  readonly errors: FieldErrors;
}

/**
 * The agenda as it is convened. Enter adds an item, Alt with the arrows moves one or puts it under another, a pasted list
 * becomes items.
 */
export function AgendaEditor({ rows, onChange, people, subFormat, pending, previous, errors }: AgendaEditorProps) {
  const titles = useRef(new Map<string, HTMLTextAreaElement>());
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    titles.current.get(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const insert = (index: number, added: readonly AgendaRow[]) => {
    focusNext.current = added.at(-1)?.id ?? null;
    onChange((before) => before.toSpliced(index, 0, ...added));
  };
  const remove = (index: number) => {
    const row = rows[index];
    if (!row) return;
    focusNext.current = (rows[index - 1] ?? rows[index + 1])?.id ?? null;
    onChange((before) => before.filter(({ id }) => id !== row.id));
    if (row.title.trim() === '') return;
    notify({
      tone: 'plain',
      message: text.removed(row.title),
      action: {
        label: text.restore,
        onAction: () => onChange((now) => now.toSpliced(Math.min(index, now.length), 0, row)),
      },
    });
  };
  const move = (index: number, by: number) => {
    focusNext.current = rows[index]?.id ?? null;
    onChange((before) => moved(before, index, by));
  };
  const nest = (index: number, isNested: boolean) => {
    focusNext.current = rows[index]?.id ?? null;
    onChange((before) => nested(before, index, isNested));
  };
  const numbers = rowNumbers(rows, subFormat);
  const press = (event: KeyboardEvent<HTMLTextAreaElement>, index: number) => {
    const row = rows[index];
    if (event.nativeEvent.isComposing || !row) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      insert(index + 1, [{ ...newRow('', previous), nested: row.nested }]);
    } else if (event.altKey && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      event.preventDefault();
      nest(index, event.key === 'ArrowRight');
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(index, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Backspace' && row.title === '' && rows.length > 1) {
      event.preventDefault();
      remove(index);
    }
  };
  const paste = (event: ClipboardEvent, index: number) => {
    const pasted = event.clipboardData.getData('text/plain');
    const row = rows[index];
    const parsed = parseAgenda(pasted);
    if (!row || parsed.length < 2) return;
    event.preventDefault();
    const added = parsed.map((title) => ({ ...newRow(title, previous), nested: row.nested }));
    focusNext.current = added.at(-1)?.id ?? null;
    // A row with nothing in it gives its place to the list.
    onChange((before) =>
      row.title.trim() === '' ? before.toSpliced(index, 1, ...added) : before.toSpliced(index + 1, 0, ...added),
    );
    notify({ tone: 'good', message: text.pasted(added.length) });
  };

  return (
    <FormSection
      title={text.agenda}
      aside={
        <Button size="small" icon={ListPlus} onPress={() => onChange((before) => withUsualItems(before, previous))}>
          {text.usualItems}
        </Button>
      }
    >
      <p className={styles.hint}>{text.agendaHint}</p>
      {previous && pending.length > 0 && (
        <PendingItems previous={previous} items={pending} rows={rows} people={people} onChange={onChange} />
      )}
      <ol className={styles.list}>
        {rows.map((row, index) => (
          <AgendaItemRow
            key={row.id}
            row={row}
            number={numbers[index] ?? ''}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            people={people}
            previous={previous}
            errors={errors}
            errorPath={`agenda[${rows.slice(0, index).filter((other) => other.title.trim() !== '').length}]`}
            onChange={(changed) => onChange((before) => before.map((other) => (other.id === row.id ? changed : other)))}
            onMove={(by) => move(index, by)}
            onNest={(isNested) => nest(index, isNested)}
            onRemove={() => remove(index)}
            onKeyDown={(event) => press(event, index)}
            onPaste={(event) => paste(event, index)}
            titleRef={(area) => {
              if (area) titles.current.set(row.id, area);
              else titles.current.delete(row.id);
            }}
          />
        ))}
      </ol>
      <div className={styles.foot}>
        <Button icon={Plus} onPress={() => insert(rows.length, [newRow('', previous)])}>
          {text.addItem}
        </Button>
        <span className={styles.keys} aria-hidden="true">
          <Kbd keys="↵" /> {text.keys.next} <Kbd keys="Alt ↑ ↓" /> {text.keys.move} <Kbd keys="Alt → ←" />{' '}
          {text.keys.nest}
        </span>
      </div>
    </FormSection>
  );
}
