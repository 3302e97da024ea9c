import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { useNow } from '#renderer/state/clock.ts';
import { record } from '#renderer/state/session/recording.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { Menu, type MenuAction } from '#renderer/ui/Menu.tsx';
import { initials, type Person, shortOffice } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Attendance, Turn } from '#shared/session/session.ts';
import { turnTime } from '#shared/session/timing.ts';
import { formatClock, localTime } from '#shared/spanish/time.ts';
import { takeFloor } from './actions.ts';
import { correctPresence, disconnect, preside, reconnect, relieve } from './attendance/actions.ts';
import { now } from './commands.ts';
import { runningClock, shortName, wholeMinutes } from './names.ts';
import styles from './PersonRow.module.css';
import { dropRequest, requestFloor } from './queue/actions.ts';
import { useReplay } from './RowFacts.tsx';
import { openDialog } from './screen.ts';
import { ariaShortcut, shortcutLabel, useKeymap } from './shortcuts.ts';

const t = catalogue.live.attendance;

interface PersonRowProps {
  readonly person: Person;
  /** Her place in the list, from 1: the first nine have a shortcut. */
  readonly place: number;
  readonly hue: string;
  readonly attendance: Attendance | undefined;
  /** Her turn, while she holds the floor; null when she does not. */
  readonly turn: Turn | null;
  readonly spoken: number;
  readonly timeZone: string;
  /** In whose place she sits, of a substitute; and who else sits in her seat: short names, null where nobody. */
  readonly member: string | null;
  readonly taken: string | null;
  /** Whether she is a guest of this session alone. */
  readonly isAdmitted: boolean;
  /** Whether she conducts the session. */
  readonly presides: boolean;
  /** Whether anyone was called or arrived yet. */
  readonly isCalled: boolean;
  readonly isOpen: boolean;
  readonly inRecess: boolean;
  /** Whether she can ask for the floor, and her place among those who wait for it; null where she does not. */
  readonly mayAsk: boolean;
  readonly waiting: number | null;
}

/** A person: pressing her gives her the floor; her menu records arrivals and departures. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  useKeymap();
  const { person, place, hue, attendance, turn, spoken, isCalled, isOpen, inRecess, waiting, taken } = props;
  const present = attendance?.spans.at(-1)?.to === null;
  const replay = useReplay();
  const canSpeak = isOpen && !inRecess && !replay && (present || !isCalled);
  const name = shortName(person.name);
  const said = status(props, present) ?? person.represents ?? shortOffice(person);
  const shortcut = place <= 9 && canSpeak ? place : undefined;
  const gone = attendance?.departed === 'disconnected';
  const actions = isOpen
    ? [...asking(props), ...movements(props, present), ...corrections(props, present)]
    : corrections(props, present);
  return (
    <li
      className={cx(styles.row, turn !== null && styles.on, isCalled && !present && styles.away)}
      style={{ '--hue': hue }}
    >
      <button
        type="button"
        className={styles.main}
        disabled={!canSpeak}
        title={inRecess ? catalogue.live.recess.refused : person.name}
        aria-description={inRecess ? catalogue.live.recess.refused : said}
        aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut('floor', shortcut)}
        onClick={() => void takeFloor(person.id)}
      >
        <span className={styles.spoken}>{turn === null ? t.floor(person.name) : t.hasFloor(person.name)}</span>
        <span className={styles.avatar} aria-hidden="true">
          {initials(person)}
          {waiting !== null && <span className={styles.waiting}>{waiting}</span>}
        </span>
        <span className={styles.name} aria-hidden="true">
          {name}
          <small>{said}</small>
        </span>
        <span className={styles.time} aria-hidden="true">
          {turn !== null ? (
            <Running turn={turn} />
          ) : (
            spoken > 0 && <span className={styles.spent}>{t.spoken(wholeMinutes(spoken))}</span>
          )}
          {shortcut !== undefined && turn === null && (
            <span className={styles.key}>
              <Kbd keys={String(shortcut)} />
            </span>
          )}
        </span>
      </button>
      {isOpen && gone && taken === null && !replay && (
        <Button
          size="small"
          variant="quiet"
          aria-label={t.reconnectOf(person.name)}
          onPress={() => void reconnect(person.id)}
        >
          {t.reconnect}
        </Button>
      )}
      {actions.length > 0 && !replay && (
        <Menu
          label={t.actions(person.name)}
          trigger={
            <IconButton label={t.actions(person.name)} icon={Ellipsis} size="small" className={styles.more ?? ''} />
          }
          actions={actions}
        />
      )}
    </li>
  );
});

/** What is said of her presence, where there is something to say. */
function status(
  { attendance, isCalled, timeZone, waiting, presides, member, taken }: PersonRowProps,
  present: boolean,
): string | null {
  if (!isCalled) return null;
  if (present && waiting !== null) return catalogue.live.queue.place(waiting);
  if (!present && taken !== null) return t.substituted(taken);
  if (present && !presides && member !== null) return t.substitutes(member);
  if (present) return presides ? t.presides : attendance?.mode === 'room' ? t.room : null;
  if (!attendance) return member === null ? t.notCalled : t.substitutes(member);
  const left = attendance.spans.at(-1)?.to;
  const gone = attendance.departed === 'disconnected' ? t.disconnected : t.left;
  if (left) return gone(formatClock(localTime(left, timeZone)));
  return attendance.justified ? t.justified : t.absent;
}

function asking({ person, mayAsk, waiting }: PersonRowProps): MenuAction[] {
  const words = catalogue.live.queue;
  if (waiting !== null) {
    return [{ id: 'dropRequest', label: words.dropAction, onAction: () => void dropRequest(person.id) }];
  }
  return mayAsk
    ? [
        {
          id: 'ask',
          label: words.ask,
          shortcut: shortcutLabel('askFloor'),
          onAction: () => void requestFloor(person.id),
        },
      ]
    : [];
}

function movements(props: PersonRowProps, present: boolean): MenuAction[] {
  const { attendance, place, presides, isCalled, taken } = props;
  const person = props.person.id;
  const shortcut = place <= 9 ? shortcutLabel('connection', place) : undefined;
  const byKey = shortcut === undefined ? {} : { shortcut };
  const chair: MenuAction[] =
    presides || (isCalled && !present)
      ? []
      : [{ id: 'preside', label: t.preside, onAction: () => void preside(person) }];
  if (present) {
    return [
      { id: 'disconnect', label: t.disconnect, ...byKey, onAction: () => void disconnect(person) },
      { id: 'leave', label: t.leave, onAction: () => openDialog({ kind: 'leave', person }) },
      ...chair,
      ...substituting(props),
    ];
  }
  if (taken !== null) return [{ id: 'relieve', label: t.relieve(taken), onAction: () => void relieve(person) }];
  const substitute = substituting(props);
  if (attendance?.departed === 'disconnected') {
    return [{ id: 'reconnect', label: t.reconnect, ...byKey, onAction: () => void reconnect(person) }, ...substitute];
  }
  const arrive = (mode: 'remote' | 'room') => () => void record(now({ type: 'arrived', person, mode }));
  return [
    { id: 'arrive', label: t.arrive, onAction: arrive('remote') },
    { id: 'arriveRoom', label: t.arriveRoom, onAction: arrive('room') },
    ...chair,
    ...substitute,
  ];
}

function substituting({ person }: PersonRowProps): MenuAction[] {
  if (person.standing !== 'member') return [];
  const onAction = () => openDialog({ kind: 'substitute', member: person.id });
  return [{ id: 'substitute', label: t.substitute, onAction }];
}

/** What can be mended after the roll call, also once the session has closed. */
function corrections({ person, attendance, isAdmitted }: PersonRowProps, present: boolean): MenuAction[] {
  const { id, standing } = person;
  const amend: MenuAction[] =
    standing === 'substitute'
      ? [{ id: 'amend', label: t.amend, onAction: () => openDialog({ kind: 'amendSubstitute', person: id }) }]
      : isAdmitted
        ? [{ id: 'amend', label: t.amend, onAction: () => openDialog({ kind: 'guest', amends: id }) }]
        : [];
  if (!attendance) return amend;
  if (present || attendance.spans.length > 0) {
    const mode = attendance.mode === 'room' ? 'remote' : 'room';
    const label = mode === 'room' ? t.toRoom : t.toRemote;
    return [...amend, { id: 'mode', label, onAction: () => void correctPresence(id, { mode }) }];
  }
  const justified = !attendance.justified;
  const label = justified ? t.excuse : t.unexcuse;
  return [...amend, { id: 'justified', label, onAction: () => void correctPresence(id, { justified }) }];
}

function Running({ turn }: { readonly turn: Turn }) {
  return <>{runningClock(turnTime(turn, useNow(1000)))}</>;
}
