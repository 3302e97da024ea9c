import { CircleAlert, Coffee, Play } from 'lucide-react';
import { useNow } from '#renderer/state/clock.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { isPresent } from '#shared/session/attendance.ts';
import { chairAt } from '#shared/session/chair.ts';
import { quorum, quorumLostAt } from '#shared/session/quorum.ts';
import { recesses } from '#shared/session/recess.ts';
import type { Session } from '#shared/session/session.ts';
import { callSecond, chooseChair } from '../attendance/actions.ts';
import { hourOf } from '../names.ts';
import { openDialog } from '../screen.ts';
import { ariaShortcut, shortcutLabel } from '../shortcuts.ts';
import { useLive } from '../useLive.ts';
import { resume } from './actions.ts';
import styles from './Banners.module.css';

const t = catalogue.live;

/** What holds for the whole session and hinders it: a recess, a quorum that was lost. */
export function Banners() {
  const session = useLive();
  if (session.stage !== 'open') return null;
  const lostAt = quorumLostAt(session);
  const chair = chairAt(session);
  const isCalled = Object.keys(session.attendance).length > 0;
  return (
    <>
      {session.recessSince !== null && <RecessBanner session={session} since={session.recessSince} />}
      {chair !== undefined && !isPresent(session, chair.id) && isCalled && (
        <section className={styles.banner} aria-label={t.chair.absent(chair.name)}>
          <Icon of={CircleAlert} size={20} />
          <div className={styles.words}>
            <p className={styles.title}>{t.chair.absent(chair.name)}</p>
            <p>{t.chair.absentHint}</p>
          </div>
          <Button data-records onPress={chooseChair}>
            {t.chair.choose}
          </Button>
        </section>
      )}
      {lostAt === null && isCalled && !quorum(session).met && <NoQuorumBanner session={session} />}
      {lostAt !== null && (
        <section className={cx(styles.banner, styles.bad)} aria-label={t.quorumNone}>
          <Icon of={CircleAlert} size={20} />
          <div className={styles.words}>
            <p className={styles.title}>{t.quorumGone({ hour: hourOf(session, lostAt), ...quorum(session) })}</p>
            <p>{t.quorumGoneHint}</p>
          </div>
        </section>
      )}
    </>
  );
}

/** The roll call found no quorum: the second call, where the body has one, or no session. */
function NoQuorumBanner({ session }: { readonly session: Session }) {
  const state = quorum(session);
  const second = session.secondCallAt === null ? session.body.secondCall : undefined;
  const words = t.secondCall;
  return (
    <section className={cx(styles.banner, styles.bad)} aria-label={words.banner(state)}>
      <Icon of={CircleAlert} size={20} />
      <div className={styles.words}>
        <p className={styles.title}>{words.banner(state)}</p>
        <p>{second ? words.hintSecond(second.minutes) : words.hint}</p>
      </div>
      {second && (
        <Button data-records onPress={() => void callSecond()}>
          {words.button}
        </Button>
      )}
      <Button data-records onPress={() => openDialog({ kind: 'notHeld' })}>
        {t.notHeld.button}
      </Button>
    </section>
  );
}

function RecessBanner({ session, since }: { readonly session: Session; readonly since: string }) {
  const now = useNow(10_000);
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  const reason = recesses(session).at(-1)?.reason ?? null;
  return (
    <section className={styles.banner} aria-label={t.recess.chip}>
      <Icon of={Coffee} size={20} />
      <div className={styles.words}>
        <p className={styles.title}>{t.recess.banner(hourOf(session, since), minutes)}</p>
        <p>{reason ?? t.recess.refused}</p>
      </div>
      <Button
        data-records
        variant="primary"
        icon={Play}
        shortcut={shortcutLabel('recess')}
        aria-keyshortcuts={ariaShortcut('recess')}
        onPress={() => void resume()}
      >
        {t.recess.resume}
      </Button>
    </section>
  );
}
