import { useNow } from '#renderer/state/clock.ts';
import { useSession } from '#renderer/state/session.ts';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { currentTurn, speechKind, turnTime } from '#shared/session/timing.ts';
import { useLimitNotice } from './desk.ts';
import styles from './FloorCard.module.css';
import { hueOf } from './hues.ts';
import { nameOf, runningClock, shortName } from './names.ts';
import { KindButton } from './queue/KindButton.tsx';
import { LimitButton } from './queue/LimitButton.tsx';
import { useLimit } from './queue/limit.ts';
import { useReplay } from './RowFacts.tsx';
import { TurnButtons } from './TurnButtons.tsx';
import { useLive } from './useLive.ts';

const t = catalogue.live;

/** Who holds the floor and since when, and whether that is longer than was agreed. */
export function FloorCard() {
  const session = useLive();
  const id = useSession((state) => state.id);
  const replay = useReplay();
  const ownLimit = useLimit(id);
  const now = useNow(1000);
  const { floor } = session;
  const turn = currentTurn(session);
  const kind = turn ? speechKind(session, turn) : null;
  const limit = kind ? (kind.minutes ?? null) : ownLimit;
  const isPaused = floor !== null && floor.pausedSince !== null;
  const spent = turn ? turnTime(turn, now) : 0;
  const isOver = limit !== null && spent >= limit * 60_000;
  const name = nameOf(session, floor?.person ?? null);
  useLimitNotice(floor?.block ?? null, name, limit, isOver);
  if (!floor) return null;
  return (
    <div
      className={cx(styles.card, isOver && styles.over, isPaused && styles.paused)}
      style={{ '--hue': hueOf(session, floor.person) }}
    >
      <span className={styles.name}>
        <small>{isPaused ? t.pause.paused : (kind?.name ?? t.attendance.floorNow)}</small>
        {shortName(name)}
      </span>
      <span className={styles.clock}>
        {runningClock(spent)}
        {limit !== null && <small>{t.limit.of('', runningClock(limit * 60_000))}</small>}
      </span>
      {!replay && (kind ? <KindButton chosen={kind} /> : id !== null && <LimitButton session={id} limit={limit} />)}
      <TurnButtons isPaused={isPaused} />
      <span key={floor.block} role="status" className={styles.spoken}>
        {isOver && limit !== null && t.limit.reached(name, limit)}
      </span>
    </div>
  );
}
