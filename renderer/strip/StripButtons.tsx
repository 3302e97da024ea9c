import { ArrowRight, Flag, Vote } from 'lucide-react';
import { useState } from 'react';
import { nextItem, record } from '#renderer/live/actions.ts';
import { canRecordMinutes } from '#renderer/live/commands.ts';
import { ariaShortcut } from '#renderer/live/shortcuts.ts';
import { liveSession, useLive } from '#renderer/live/useLive.ts';
import { newId } from '#renderer/state/newId.ts';
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
  readonly onDoubt: () => void;
  /** A vote was recorded. */
  readonly onVoted: () => void;
}

/** What is done in one press, and the vote in two. */
export function StripButtons({ voteId, onDoubt, onVoted }: StripButtonsProps) {
  const session = useLive();
  const next = following(session);
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        icon={Flag}
        aria-keyshortcuts={ariaShortcut('doubt')}
        aria-description={t.doubtHint}
        onPress={onDoubt}
      >
        {t.doubt}
      </Button>
      <UnanimityButton id={voteId} onVoted={onVoted} />
      <Button
        size="small"
        icon={ArrowRight}
        aria-keyshortcuts={ariaShortcut('nextItem')}
        isDisabled={!next || session.recessSince !== null}
        onPress={() => void nextItem()}
        {...(next && { 'aria-description': t.nextHint(next.title) })}
      >
        {t.next}
      </Button>
    </div>
  );
}

/** All of those present in favour: pressed once it says what it will record, and again it does. */
function UnanimityButton({ id, onVoted }: { readonly id: string; readonly onVoted: () => void }) {
  const session = useLive();
  const [armed, setArmed] = useState<string | null>(null);
  const voters = unanimousVote(session, '')?.voters ?? [];
  const asked = voters.join(' ');
  // Whoever came or went after the first press is not voted for unseen: it asks again.
  const isArmed = armed !== null && armed === asked;
  const press = async () => {
    if (!isArmed) return setArmed(asked);
    setArmed(null);
    const taken = unanimousVote(liveSession(), newId());
    const { id: sessionId } = useSession.getState();
    if (!taken || sessionId === null || !(await record(taken.facts))) return;
    offerAgreement({ session: sessionId, vote: taken.vote });
    notify({ tone: 'good', key: 'live', message: t.voted });
    onVoted();
  };
  const confirm = quorum(session).met ? t.confirm : t.confirmWithoutQuorum;
  return (
    <Button
      id={id}
      size="small"
      icon={Vote}
      variant={isArmed ? 'primary' : 'plain'}
      aria-description={t.voteHint}
      isDisabled={!canRecordMinutes(session) || voters.length === 0}
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
      {isArmed ? confirm(voters.length) : t.vote(voters.length)}
    </Button>
  );
}
