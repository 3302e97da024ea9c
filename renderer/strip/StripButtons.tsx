import { ArrowRight, Flag, Vote } from 'lucide-react';
import { memo, useState } from 'react';
import { nextItem } from '#renderer/live/actions.ts';
import { ariaShortcut, useKeymap } from '#renderer/live/shortcuts.ts';
import { liveSession, useLive } from '#renderer/live/useLive.ts';
import { newId } from '#renderer/state/newId.ts';
import { record } from '#renderer/state/session/recording.ts';
import { useSession } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { nextItem as following } from '#shared/session/agenda.ts';
import { quorum } from '#shared/session/quorum.ts';
import { offerAgreement } from './channel.ts';
import { unanimousVote } from './commands.ts';
import styles from './Strip.module.css';

const t = catalogue.strip;

interface StripButtonsProps {
  /** The id of the button that votes. */
  readonly voteId: string;
  readonly onDoubt: () => unknown;
  /** A vote was recorded. */
  readonly onVoted: () => void;
}

/** What is done in one press, and the vote in two. Each button is drawn anew only when it changes. */
export function StripButtons({ voteId, onDoubt, onVoted }: StripButtonsProps) {
  const session = useLive();
  const next = following(session);
  const voters = unanimousVote(session, '')?.voters ?? [];
  return (
    <div className={styles.buttons}>
      <DoubtButton onDoubt={onDoubt} />
      <UnanimityButton
        id={voteId}
        voters={voters.join(' ')}
        count={voters.length}
        hasQuorum={quorum(session).met}
        onVoted={onVoted}
      />
      <NextButton next={next?.title ?? null} isDisabled={!next || session.recessSince !== null} />
    </div>
  );
}

const DoubtButton = memo(function DoubtButton({ onDoubt }: Pick<StripButtonsProps, 'onDoubt'>) {
  useKeymap();
  return (
    <Button
      size="small"
      icon={Flag}
      aria-keyshortcuts={ariaShortcut('doubt')}
      aria-description={t.doubtHint}
      onPress={() => void onDoubt()}
    >
      {t.doubt}
    </Button>
  );
});

interface NextButtonProps {
  /** The title of the item that comes next; null where none does. */
  readonly next: string | null;
  readonly isDisabled: boolean;
}

const NextButton = memo(function NextButton({ next, isDisabled }: NextButtonProps) {
  useKeymap();
  return (
    <Button
      size="small"
      icon={ArrowRight}
      aria-keyshortcuts={ariaShortcut('nextItem')}
      isDisabled={isDisabled}
      onPress={() => void nextItem()}
      {...(next !== null && { 'aria-description': t.nextHint(next) })}
    >
      {t.next}
    </Button>
  );
});

interface UnanimityButtonProps {
  readonly id: string;
  /** Who would be voted for, and how many they are. */
  readonly voters: string;
  readonly count: number;
  readonly hasQuorum: boolean;
  readonly onVoted: () => void;
}

/** All of those present in favour: pressed once it says what it will record, and again it does. */
const UnanimityButton = memo(function UnanimityButton(props: UnanimityButtonProps) {
  const { id, voters, count, hasQuorum, onVoted } = props;
  useKeymap();
  const [armed, setArmed] = useState<string | null>(null);
  // Whoever came or went after the first press is not voted for unseen: it asks again.
  const isArmed = armed !== null && armed === voters;
  const press = async () => {
    if (!isArmed) return setArmed(voters);
    setArmed(null);
    const taken = unanimousVote(liveSession(), newId());
    const { id: sessionId } = useSession.getState();
    if (!taken || sessionId === null || !(await record(taken.facts))) return;
    offerAgreement({ session: sessionId, vote: taken.vote });
    notify({ tone: 'good', key: 'live', message: t.voted });
    onVoted();
  };
  const confirm = hasQuorum ? t.confirm : t.confirmWithoutQuorum;
  return (
    <Button
      id={id}
      size="small"
      icon={Vote}
      variant={isArmed ? 'primary' : 'plain'}
      aria-description={t.voteHint}
      isDisabled={count === 0}
      onPress={() => void press()}
      onBlur={() => setArmed(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isArmed) {
          event.preventDefault();
          setArmed(null);
        } else event.continuePropagation();
      }}
      aria-keyshortcuts={ariaShortcut('vote')}
    >
      {isArmed ? confirm(count) : t.vote(count)}
    </Button>
  );
});
