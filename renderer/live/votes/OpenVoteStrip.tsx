import { Button } from '#renderer/ui/Button.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { dropVote, startVote } from '../actions.ts';
import { hourOf } from '../names.ts';
import { shortcutLabel } from '../shortcuts.ts';
import { useLive } from '../useLive.ts';
import styles from './votes.module.css';

const t = catalogue.live.vote;

/** That a vote is open, since when and of how many, and the way to go on with it or to drop it. */
export function OpenVoteStrip() {
  const session = useLive();
  const { openVote } = session;
  if (!openVote) return null;
  return (
    <div className={styles.strip}>
      <span role="status" className={styles.state}>
        {t.open(hourOf(session, openVote.since), openVote.eligible.length)}
      </span>
      <Button data-records size="small" variant="quiet" aria-label={t.drop} onPress={() => void dropVote(openVote.id)}>
        {catalogue.live.cancel}
      </Button>
      <Button data-records size="small" shortcut={shortcutLabel('vote')} onPress={startVote}>
        {t.goOn}
      </Button>
    </div>
  );
}
