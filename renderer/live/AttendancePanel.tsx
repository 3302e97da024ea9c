import { ClipboardList, UserPlus } from 'lucide-react';
import { memo } from 'react';
import { aboutPart } from '#renderer/help/topicHere.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { presentPeople } from '#shared/session/attendance.ts';
import { chairAt } from '#shared/session/chair.ts';
import { currentTurn } from '#shared/session/timing.ts';
import styles from './AttendancePanel.module.css';
import { substitutedName, takenBy } from './attendance/seat.ts';
import { FloorCard } from './FloorCard.tsx';
import { hueOf } from './hues.ts';
import panel from './Panel.module.css';
import { PersonRow } from './PersonRow.tsx';
import { callablePeople, isMember, timeSpoken } from './people.ts';
import { QueueList } from './queue/QueueList.tsx';
import { mayAsk, placeInQueue } from './queue/waiting.ts';
import { openDialog } from './screen.ts';
import { useLive } from './useLive.ts';

const t = catalogue.live.attendance;

/** Who takes part, who is here, who holds the floor and how long each has spoken. */
export function AttendancePanel() {
  const session = useLive();
  const everyone = callablePeople(session);
  const spoken = timeSpoken(session);
  const called = Object.keys(session.attendance).length > 0;
  const open = session.stage === 'open';
  const chair = chairAt(session);
  const rows = (people: readonly Person[]) =>
    people.map((person) => (
      <PersonRow
        key={person.id}
        person={person}
        place={everyone.indexOf(person) + 1}
        hue={hueOf(session, person.id)}
        attendance={session.attendance[person.id]}
        turn={session.floor?.person === person.id ? (currentTurn(session) ?? null) : null}
        spoken={spoken.get(person.id) ?? 0}
        timeZone={session.sheet.timeZone}
        member={substitutedName(session, person)}
        taken={takenBy(session, person)}
        isAdmitted={session.guests.includes(person)}
        presides={open && chair?.id === person.id}
        isCalled={called}
        isOpen={open}
        inRecess={session.recessSince !== null}
        mayAsk={mayAsk(session, person.id)}
        waiting={placeInQueue(session, person.id)}
      />
    ));
  const guests = everyone.filter((person) => !isMember(person));
  return (
    <aside className={cx(panel.panel, styles.attendance)} aria-label={t.title} {...aboutPart('open')}>
      {session.floor && <FloorCard />}
      <QueueList />
      <div className={cx(panel.head, styles.head)}>
        <h2>{t.title}</h2>
        {called && <span className={panel.count}>{t.present(presentPeople(session).length)}</span>}
      </div>
      <div className={panel.scroll}>
        {open && !called && (
          <Button
            data-records
            variant="primary"
            className={styles.roll ?? ''}
            icon={ClipboardList}
            onPress={() => openDialog({ kind: 'rollCall' })}
          >
            {t.rollCall}
          </Button>
        )}
        <ul>{rows(everyone.filter(isMember))}</ul>
        {guests.length > 0 && (
          <>
            <div className={cx(panel.head, styles.voice)}>
              <h3>{t.voice}</h3>
            </div>
            <ul>{rows(guests)}</ul>
          </>
        )}
      </div>
      {open && <Foot isCalled={called} />}
    </aside>
  );
}

/** Who else is called; not drawn anew with every fact. */
const Foot = memo(function Foot({ isCalled }: { readonly isCalled: boolean }) {
  return (
    <div data-records className={cx(panel.foot, styles.foot)}>
      {isCalled && (
        <Button size="small" variant="quiet" icon={ClipboardList} onPress={() => openDialog({ kind: 'rollCall' })}>
          {t.rollCallAgain}
        </Button>
      )}
      <Button size="small" variant="quiet" icon={UserPlus} onPress={() => openDialog({ kind: 'guest' })}>
        {t.guest}
      </Button>
    </div>
  );
});
