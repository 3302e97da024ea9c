import { ListPlus } from 'lucide-react';
import { useId } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { PendingItem } from '#shared/session/pending.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';
import type { ActaReference, AgendaRow } from './agendaDraft.ts';
import styles from './PendingItems.module.css';
import { withoutPending, withPending } from './pendingDraft.ts';

const text = catalogue.convene.pending;

interface PendingItemsProps {
  /** The session that left them. */
  readonly previous: ActaReference;
  readonly items: readonly PendingItem[];
  readonly rows: readonly AgendaRow[];
  readonly people: readonly Person[];
  readonly onChange: (change: (rows: readonly AgendaRow[]) => readonly AgendaRow[]) => void;
}

/** What the body's previous session left pending, each to be put on this agenda or not. */
export function PendingItems({ previous, items, rows, people, onChange }: PendingItemsProps) {
  const title = useId();
  const isOn = ({ item }: PendingItem) => rows.some(({ id }) => id === item.id);
  return (
    <section className={styles.box} aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title}>{text.title(sessionTitle(previous), catalogue.longDate(previous.date))}</h3>
        {items.length > 1 && (
          <Button
            size="small"
            icon={ListPlus}
            isDisabled={items.every(isOn)}
            onPress={() => onChange((before) => withPending(before, items, people))}
          >
            {text.addAll(items.length)}
          </Button>
        )}
      </div>
      {items.map((pending) => (
        <Checkbox
          key={pending.item.id}
          isSelected={isOn(pending)}
          onChange={(isSelected) =>
            onChange((before) =>
              isSelected ? withPending(before, [pending], people) : withoutPending(before, pending.item.id),
            )
          }
        >
          {pending.item.title} <span className={styles.why}>· {text.why[pending.why](pending.reason)}</span>
        </Checkbox>
      ))}
    </section>
  );
}
