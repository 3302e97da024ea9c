import { memo } from 'react';
import type { QuorumChange } from '#shared/session/quorum.ts';
import type { Minute, Session } from '#shared/session/session.ts';
import { drawsAlike, MinuteView } from './MinuteView.tsx';
import styles from './Stretch.module.css';
import { useUnsent } from './useUnsent.ts';

interface StretchProps {
  readonly session: Session;
  readonly minutes: readonly Minute[];
  /** The paragraph being written, where it is one of these. */
  readonly editing: string | null;
  /** How each minute changed the quorum, where it did. */
  readonly quorum: ReadonlyMap<string, QuorumChange>;
}

/** Some minutes that follow one another. */
export const Stretch = memo(function Stretch({ session, minutes, editing, quorum }: StretchProps) {
  const unsent = useUnsent(minutes, editing);
  return (
    <div className={styles.stretch} data-stretch>
      {minutes.map((minute) => (
        <MinuteView
          key={minute.id}
          session={session}
          minute={minute}
          isEditing={minute.id === editing}
          quorum={quorum.get(minute.id)}
          unsent={unsent[minute.id]}
        />
      ))}
    </div>
  );
}, isDrawnAlike);

function isDrawnAlike(before: StretchProps, after: StretchProps): boolean {
  return (
    before.editing === after.editing &&
    before.minutes.length === after.minutes.length &&
    after.minutes.every(
      (minute, index) =>
        minute === before.minutes[index] &&
        before.quorum.get(minute.id) === after.quorum.get(minute.id) &&
        drawsAlike(minute, before.session, after.session),
    )
  );
}
