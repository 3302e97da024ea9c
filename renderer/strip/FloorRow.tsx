import { UserRound } from 'lucide-react';
import { memo } from 'react';
import { canRecordMinutes } from '#renderer/live/commands.ts';
import { hueOf } from '#renderer/live/hues.ts';
import { nameOf, runningClock, shortName } from '#renderer/live/names.ts';
import { shortcutLabel, useKeymap } from '#renderer/live/shortcuts.ts';
import { TurnButtons } from '#renderer/live/TurnButtons.tsx';
import { useLive } from '#renderer/live/useLive.ts';
import { useNow } from '#renderer/state/clock.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Turn } from '#shared/session/session.ts';
import { currentTurn, turnTime } from '#shared/session/timing.ts';
import styles from './Strip.module.css';

const t = catalogue.strip;

/** Who holds the floor and since when, and the way to give it to another. */
export function FloorRow({ onGive }: { readonly onGive: () => void }) {
  const session = useLive();
  const { floor, recessSince } = session;
  const turn = currentTurn(session);
  return (
    <div className={styles.floor} style={{ '--hue': hueOf(session, floor?.person ?? null) }}>
      <span className={styles.holder} data-floor={floor ? 'held' : 'free'}>
        {recessSince !== null ? t.recess : floor ? shortName(nameOf(session, floor.person)) : t.nobody}
      </span>
      {floor && turn && (
        <>
          <Clock turn={turn} isPaused={floor.pausedSince !== null} />
          <TurnButtons isPaused={floor.pausedSince !== null} />
        </>
      )}
      <GiveButton isDisabled={!canRecordMinutes(session)} onGive={onGive} />
    </div>
  );
}

interface GiveButtonProps {
  readonly isDisabled: boolean;
  readonly onGive: () => void;
}

/** Drawn anew only when it changes, and not with every fact. */
const GiveButton = memo(function GiveButton({ isDisabled, onGive }: GiveButtonProps) {
  useKeymap();
  return (
    <Button
      size="small"
      icon={UserRound}
      shortcut={shortcutLabel('floorByName')}
      isDisabled={isDisabled}
      onPress={onGive}
    >
      {t.give.label}
    </Button>
  );
});

function Clock({ turn, isPaused }: { readonly turn: Turn; readonly isPaused: boolean }) {
  const clock = runningClock(turnTime(turn, useNow(1000)));
  return (
    <span className={styles.clock}>
      <span aria-hidden="true">{isPaused ? `${catalogue.live.pause.paused} · ${clock}` : clock}</span>
      <span className={styles.unseen}>{isPaused ? catalogue.live.pause.paused : t.since(clock)}</span>
    </span>
  );
}
