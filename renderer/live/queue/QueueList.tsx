import { CornerDownLeft, X } from 'lucide-react';
import { useNow } from '#renderer/state/clock.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { takeFloor } from '../actions.ts';
import { hueOf } from '../hues.ts';
import { hourOf, nameOf, shortName, wholeMinutes } from '../names.ts';
import panel from '../Panel.module.css';
import { useReplay } from '../RowFacts.tsx';
import { whyNoMinutes } from '../recess/refusal.ts';
import { ariaShortcut, shortcutLabel } from '../shortcuts.ts';
import { useLive } from '../useLive.ts';
import { dropRequest, giveFloorToNext } from './actions.ts';
import styles from './QueueList.module.css';

const t = catalogue.live.queue;

/** Who waits for the floor, in order, and since when; nothing while nobody does. */
export function QueueList() {
  const session = useLive();
  const now = useNow(10_000);
  const replay = useReplay();
  if (session.queue.length === 0) return null;
  const refused = whyNoMinutes(session);
  return (
    <section className={styles.queue} aria-label={t.title}>
      <div className={cx(panel.head, styles.head)}>
        <h2>{t.title}</h2>
        <span className={panel.count}>{session.queue.length}</span>
      </div>
      <ol className={styles.list} aria-label={t.list}>
        {session.queue.map(({ person, since }, index) => {
          const name = nameOf(session, person);
          return (
            <li key={person} className={styles.row} style={{ '--hue': hueOf(session, person) }}>
              <button
                type="button"
                className={styles.give}
                disabled={refused !== null || replay}
                title={refused ?? name}
                aria-label={t.give(name)}
                aria-description={refused ?? t.since(hourOf(session, since))}
                onClick={() => void takeFloor(person)}
              >
                <span className={styles.place}>{index + 1}</span>
                <span className={styles.name}>{shortName(name)}</span>
                <span className={styles.since}>
                  {hourOf(session, since)}
                  <span className={styles.minutes}>
                    {' · '}
                    {catalogue.live.attendance.spoken(wholeMinutes(now - Date.parse(since)))}
                  </span>
                </span>
              </button>
              <IconButton
                data-records
                label={t.drop(name)}
                icon={X}
                size="small"
                onPress={() => void dropRequest(person)}
              />
            </li>
          );
        })}
      </ol>
      <Button
        data-records
        size="small"
        icon={CornerDownLeft}
        className={styles.next ?? ''}
        isDisabled={refused !== null}
        aria-label={t.giveNext}
        aria-keyshortcuts={ariaShortcut('giveNext')}
        shortcut={shortcutLabel('giveNext')}
        onPress={() => void giveFloorToNext()}
      >
        {t.giveNextShort}
      </Button>
    </section>
  );
}
