import { useEffect } from 'react';
import { leaveSession, showSession } from '#renderer/state/session/opening.ts';
import { useSession } from '#renderer/state/session.ts';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './Strip.module.css';
import { Strip } from './Strip.tsx';
import { StripBar } from './StripBar.tsx';

const t = catalogue.strip;

/** The strip of a session, alone in its window: what matters while another program covers the rest. */
export function StripScreen({ sessionId }: { readonly sessionId: string }) {
  const stage = useSession(({ id, session }) => (id === sessionId ? (session?.stage ?? null) : null));
  const problem = useSession(({ problem: found }) => found);
  useEffect(() => {
    document.title = t.title;
    void showSession(sessionId);
    return () => void leaveSession();
  }, [sessionId]);
  if (stage === 'open') return <Strip />;
  const said = { convened: t.notOpened, closed: t.closed };
  return (
    <main className={styles.strip}>
      <StripBar>{t.title}</StripBar>
      {problem === null && stage === null ? (
        <Waiting label={t.loading} />
      ) : (
        <p className={styles.told} role="status">
          {problem ?? (stage !== null && said[stage])}
        </p>
      )}
    </main>
  );
}
