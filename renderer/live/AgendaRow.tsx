import { AlarmClock, Check, Ellipsis, Link } from 'lucide-react';
import { memo } from 'react';
import { useNow } from '#renderer/state/clock.ts';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { timeOnItem } from '#shared/session/recess.ts';
import type { AgendaItem, Stage } from '#shared/session/session.ts';
import styles from './AgendaRow.module.css';
import { openItem } from './actions.ts';
import { itemActions } from './itemActions.ts';
import { runningClock, wholeMinutes } from './names.ts';
import { useReplay } from './RowFacts.tsx';
import { useLive, useLiveOf } from './useLive.ts';

const t = catalogue.live.agenda;

interface AgendaRowProps {
  readonly item: AgendaItem;
  /** Null for one that was withdrawn. */
  readonly number: string | null;
  readonly isCurrent: boolean;
  /** With which others it is dealt with; null where with none. */
  readonly joint: string | null;
  readonly stage: Stage;
  /** False for one that was dealt with only together with another, which has the time of both. */
  readonly hasOwnTime: boolean;
  /** The minutes planned for it and for those dealt with together with it; null where none were. */
  readonly planned: number | null;
}

/** One item: its number and title open it; its menu changes it. */
export const AgendaRow = memo(function AgendaRow({
  item,
  number,
  isCurrent,
  joint,
  stage,
  hasOwnTime,
  planned,
}: AgendaRowProps) {
  const replay = useReplay();
  const done = item.endedAt !== null;
  const isUnder = item.parent !== undefined;
  if (number === null) {
    return (
      <li
        className={cx(styles.row, styles.out, isUnder && styles.under)}
        aria-label={item.deferred ? t.deferredItem(item.title) : t.withdrawnItem(item.title)}
      >
        <span className={styles.number} />
        <span className={styles.title} title={item.title}>
          <span>{item.title}</span>
        </span>
        <span className={styles.tag}>{item.deferred ? t.deferred[item.deferred] : t.withdrawn}</span>
      </li>
    );
  }
  const actions = itemActions(item, isCurrent, stage, joint !== null);
  return (
    <li>
      <div
        className={cx(styles.row, isUnder && styles.under, isCurrent && styles.now, done && styles.done)}
        aria-current={isCurrent ? 'step' : undefined}
      >
        <span className={styles.number}>{number}</span>
        {stage === 'open' && !isCurrent && !replay ? (
          <button
            type="button"
            className={styles.title}
            title={item.title}
            aria-label={t.open(number, item.title)}
            onClick={() => void openItem(item.id)}
          >
            <span>{item.title}</span>
          </button>
        ) : (
          <span className={styles.title} title={item.title}>
            <span>{item.title}</span>
          </span>
        )}
        {joint !== null && (
          <span className={styles.joint}>
            <Icon of={Link} size={11} />
            {joint}
          </span>
        )}
        <span className={styles.side}>
          {item.deferred !== null && <span className={styles.tag}>{t.deferred[item.deferred]}</span>}
          {hasOwnTime && isCurrent && item.openedAt !== null ? (
            <Running item={item} planned={planned} />
          ) : (
            hasOwnTime && done && item.openedAt !== null && <Spent item={item} planned={planned} />
          )}
          {item.openedAt === null && item.deferred === null && planned !== null && (
            <span className={styles.time} role="img" aria-label={t.plannedFor(planned)}>
              {t.minutes(planned)}
            </span>
          )}
          {actions.length > 0 && !replay && (
            <Menu
              label={t.actions(item.title)}
              trigger={
                <IconButton label={t.actions(item.title)} icon={Ellipsis} size="small" className={styles.more ?? ''} />
              }
              actions={actions}
            />
          )}
        </span>
      </div>
      {item.kind === 'otherBusiness' && <Subjects item={item.id} />}
    </li>
  );
});

/** What came up under an item of other business. */
function Subjects({ item }: { readonly item: string }) {
  const subjects = useLiveOf(({ minutes }) =>
    minutes.filter((minute) => minute.kind === 'subject').filter((subject) => subject.item === item),
  );
  if (subjects.length === 0) return null;
  return (
    <ul className={styles.subjects}>
      {subjects.map((subject) => (
        <li key={subject.id}>{subject.title}</li>
      ))}
    </ul>
  );
}

interface TimeProps {
  readonly item: AgendaItem;
  /** In minutes; null where nothing was planned. */
  readonly planned: number | null;
}

function Running({ item, planned }: TimeProps) {
  const session = useLive();
  const spent = timeOnItem(session, item, useNow(1000));
  return (
    <span className={styles.time}>
      <Over planned={planned} spent={spent} />
      {runningClock(spent)}
      {planned !== null && <span className={styles.planned}>{t.ofPlanned(planned)}</span>}
    </span>
  );
}

function Spent({ item, planned }: TimeProps) {
  // It has ended: no stretch lasts until now.
  const spent = useLiveOf((session) => timeOnItem(session, item, 0));
  return (
    <span className={styles.time}>
      <Icon of={Check} size={12} />
      <Over planned={planned} spent={spent} />
      {planned === null ? t.minutes(wholeMinutes(spent)) : t.spentOfPlanned(wholeMinutes(spent), planned)}
    </span>
  );
}

/** Says that an item takes longer than planned; nothing while it does not. */
function Over({ planned, spent }: { readonly planned: number | null; readonly spent: number }) {
  const over = planned === null ? 0 : spent - planned * 60_000;
  if (over <= 0) return null;
  const words = t.over(wholeMinutes(over));
  return (
    <span className={styles.over} role="img" aria-label={words} title={words}>
      <Icon of={AlarmClock} size={12} />
    </span>
  );
}
