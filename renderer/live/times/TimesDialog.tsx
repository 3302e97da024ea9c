import { useNow } from '#renderer/state/clock.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { itemLabel } from '#shared/session/agenda.ts';
import type { Session } from '#shared/session/session.ts';
import { type ItemTime, itemTimes, personTimes } from '#shared/session/timing.ts';
import { nameOf, runningClock } from '../names.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { PaceText } from './PaceText.tsx';
import styles from './TimesDialog.module.css';

const t = catalogue.live.times;

/** How long each item has taken, against what was planned, and how long each person has had the floor. */
export function TimesDialog() {
  const session = useLive();
  const now = useNow(1000);
  const items = itemTimes(session, now);
  const people = personTimes(session, now);
  const isPlanned = items.some(({ planned }) => planned !== null);
  return (
    <Dialog
      title={t.title}
      subtitle={<PaceText />}
      isOpen
      onClose={closeDialog}
      size="large"
      actions={
        <Button variant="primary" autoFocus onPress={closeDialog}>
          {t.done}
        </Button>
      }
    >
      <table className={styles.table}>
        <caption>{t.items}</caption>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.item}</th>
            {isPlanned && <th scope="col">{t.planned}</th>}
            <th scope="col">{t.spent}</th>
            {isPlanned && <th scope="col">{t.difference}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((time) => (
            <tr key={time.item.id}>
              <td>{itemLabel(session, time.item.id)}</td>
              <th scope="row">{time.item.title}</th>
              {isPlanned && <td>{time.planned === null ? t.none : runningClock(time.planned)}</td>}
              <td>{spentWords(session, time)}</td>
              {isPlanned && <Difference {...time} />}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{t.total}</th>
            {isPlanned && <td>{runningClock(sum(items.map(({ planned }) => planned ?? 0)))}</td>}
            <td>{runningClock(sum(items.map(({ spent }) => spent)))}</td>
            {isPlanned && <td />}
          </tr>
        </tfoot>
      </table>
      {people.length === 0 ? (
        <p className={styles.nobody}>{t.nobody}</p>
      ) : (
        <table className={styles.table}>
          <caption>{t.people}</caption>
          <thead>
            <tr>
              <th scope="col">{t.person}</th>
              <th scope="col">{t.turns}</th>
              <th scope="col">{t.spoken}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ person, turns, spoken }) => (
              <tr key={person}>
                <th scope="row">{nameOf(session, person)}</th>
                <td>{turns}</td>
                <td>{runningClock(spoken)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              <td>{sum(people.map(({ turns }) => turns))}</td>
              <td>{runningClock(sum(people.map(({ spoken }) => spoken)))}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Dialog>
  );
}

/** What an item took; one that was dealt with together with another says with which. */
function spentWords(session: Session, { item, leader, spent }: ItemTime): string {
  if (leader !== null) return t.withItem(itemLabel(session, leader) ?? '');
  return item.openedAt === null ? t.none : runningClock(spent);
}

/** What it took more than planned, with its sign; less only once it has ended. */
function Difference({ item, planned, spent }: ItemTime) {
  const over = planned === null || item.openedAt === null ? 0 : spent - planned;
  const isTold = planned !== null && (over > 0 || item.endedAt !== null);
  if (!isTold) return <td>{t.none}</td>;
  const clock = runningClock(Math.abs(over));
  return (
    <td className={over > 0 ? styles.over : undefined}>
      <span aria-hidden="true">{over > 0 ? t.over(clock) : t.under(clock)}</span>
      <span className={styles.spoken}>{over > 0 ? t.overSpoken(clock) : t.underSpoken(clock)}</span>
    </td>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
