import { useEffect, useLayoutEffect, useRef } from 'react';
import { ActaPane } from '#renderer/acta/ActaPane.tsx';
import { go } from '#renderer/state/navigationStore.ts';
import { leaveSession, showSession } from '#renderer/state/session/opening.ts';
import { useSession } from '#renderer/state/session.ts';
import { useStripLink } from '#renderer/strip/useStripLink.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { standingSeal } from '#shared/session/seal.ts';
import { ActionBar } from './ActionBar.tsx';
import { AgendaPanel } from './AgendaPanel.tsx';
import { AttendancePanel } from './AttendancePanel.tsx';
import { useShownSession } from './desk.ts';
import { DialogHost } from './dialogs/DialogHost.tsx';
import { ItemHead } from './ItemHead.tsx';
import { LiveHeader } from './LiveHeader.tsx';
import styles from './LiveScreen.module.css';
import { OpeningPanel } from './OpeningPanel.tsx';
import { RowFacts } from './RowFacts.tsx';
import { Banners } from './recess/Banners.tsx';
import { ReviewView } from './review/ReviewView.tsx';
import { Stream } from './Stream.tsx';
import { closeAgenda, edit, resetScreen, useScreen } from './screen.ts';
import { Timeline } from './Timeline.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useShortcuts } from './useShortcuts.ts';

/** The running session: its agenda, what is said, who is there and how the time went. */
export function LiveScreen({ sessionId }: { readonly sessionId: string }) {
  const loaded = useSession(({ id, session }) => id === sessionId && session !== null);
  const problem = useSession(({ problem: found }) => found);
  const stage = useSession(({ session }) => session?.stage ?? null);
  const final = useSession(({ session }) => session !== null && standingSeal(session) !== null);
  const acta = useScreen((screen) => screen.acta);
  const isReview = useScreen((screen) => screen.review !== null);
  const agendaDrawn = useScreen((screen) => screen.agendaDrawn);

  useEffect(() => {
    void showSession(sessionId);
    return () => void leaveSession();
  }, [sessionId]);
  // Before it is painted, so that nothing moves once it is seen.
  useLayoutEffect(() => {
    const { session } = useSession.getState();
    if (loaded && session) resetScreen(session);
  }, [loaded]);
  // Once the acta is final, in whatever window, nothing is being written any more.
  useEffect(() => {
    if (final) edit(null);
  }, [final]);
  useShortcuts(loaded);
  useShownSession(sessionId, loaded);
  useStripLink(sessionId, loaded && stage === 'open');
  const screen = useRef<HTMLDivElement>(null);
  useKeptFocus(screen, loaded);

  if (!loaded) {
    return (
      <main className={styles.loading} aria-busy={problem === null}>
        {problem === null ? (
          <Waiting label={catalogue.live.loading} />
        ) : (
          <EmptyState
            title={problem}
            actions={<Button onPress={() => void go({ name: 'home' })}>{catalogue.ui.home}</Button>}
          />
        )}
      </main>
    );
  }
  return (
    <RowFacts>
      <div
        ref={screen}
        tabIndex={-1}
        className={cx(styles.screen, stage === 'convened' && styles.convened, acta && styles.withActa)}
        data-acta={acta ? 'shown' : 'hidden'}
      >
        <LiveHeader />
        {stage !== 'convened' && <AgendaPanel />}
        <main className={styles.main}>
          <div className={styles.capture} data-capture>
            {stage === 'convened' ? (
              <OpeningPanel sessionId={sessionId} />
            ) : (
              <>
                <Banners />
                <ItemHead />
                {isReview ? (
                  <ReviewView />
                ) : (
                  <>
                    <Stream />
                    <ActionBar />
                  </>
                )}
              </>
            )}
          </div>
          {acta && <ActaPane sessionId={sessionId} />}
        </main>
        <AttendancePanel />
        {stage !== 'convened' && <Timeline />}
        {agendaDrawn && <div className={styles.scrim} onPointerDown={closeAgenda} />}
        <DialogHost sessionId={sessionId} />
      </div>
    </RowFacts>
  );
}
