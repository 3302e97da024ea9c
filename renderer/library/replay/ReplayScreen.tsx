import { useEffect } from 'react';
import { LiveScreen } from '#renderer/live/LiveScreen.tsx';
import { go } from '#renderer/state/navigationStore.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { REPLAY, startPlayer, usePlayer } from './player.ts';
import { ReplayBar } from './ReplayBar.tsx';
import styles from './ReplayScreen.module.css';

/** The sample session played again as if live, under the controls of its player. */
export function ReplayScreen() {
  const ready = usePlayer(({ log }) => log !== null);
  const problem = usePlayer(({ problem: found }) => found);
  useEffect(startPlayer, []);
  if (problem !== null) {
    return (
      <EmptyState
        alone
        title={problem}
        actions={<Button onPress={() => void go({ name: 'home' })}>{catalogue.ui.home}</Button>}
      />
    );
  }
  if (!ready) return <Waiting />;
  return (
    <div className={styles.screen}>
      <ReplayBar />
      <div className={styles.session}>
        <LiveScreen sessionId={REPLAY} />
      </div>
    </div>
  );
}
