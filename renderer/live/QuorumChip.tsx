import { Chip } from '#renderer/ui/Chip.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { quorum } from '#shared/session/quorum.ts';
import styles from './LiveHeader.module.css';
import { useQuorumNews } from './recess/useQuorumNews.ts';
import { useLive } from './useLive.ts';

/** Whether there is a quorum, in words; its loss is said aloud. */
export function QuorumChip() {
  const session = useLive();
  const called = Object.keys(session.attendance).length > 0;
  const state = quorum(session);
  const news = useQuorumNews(session);
  return (
    <>
      {!called ? (
        <Chip>{catalogue.live.quorumPending}</Chip>
      ) : state.met ? (
        <Chip tone="accent">{catalogue.live.quorum(state)}</Chip>
      ) : (
        <Chip tone="bad" dot>
          <span title={catalogue.live.quorumLost(state)}>
            {catalogue.live.quorumNone}
            <span className={styles.why}>{catalogue.live.quorumWhy(state)}</span>
          </span>
        </Chip>
      )}
      <span role="status" className={styles.spoken}>
        {news}
      </span>
    </>
  );
}
