import { Building2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { asApiError, call } from '#renderer/state/client.ts';
import { back, go } from '#renderer/state/navigationStore.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import type { SessionSummary } from '#shared/api.ts';
import type { Body } from '#shared/body/body.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { ItemDraft, Sheet } from '#shared/session/facts.ts';
import { startLog } from '#shared/session/log.ts';
import { ProfilePicker } from '../bodies/ProfilePicker.tsx';
import { ConveneForm } from './ConveneForm.tsx';

const text = catalogue.convene;

interface Loaded {
  readonly bodies: readonly Body[];
  readonly sessions: readonly SessionSummary[];
  /** The session that is edited; null for a new one. */
  readonly edited: { readonly id: string; readonly sheet: Sheet; readonly agenda: readonly ItemDraft[] } | null;
}

interface ConveneScreenProps {
  /** The session whose sheet is edited; without it, a new one is convened. */
  readonly session: string | undefined;
  /** The body that convenes, where it was chosen. */
  readonly body: string | undefined;
  /** Whether it is the first session of all: its agenda begins with the usual items, and Enter goes on. */
  readonly isFirst?: boolean;
}

/** The sheet and the agenda of a session, before it opens. */
export function ConveneScreen({ session, body, isFirst = false }: ConveneScreenProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [picking, setPicking] = useState(false);

  useEffect(() => {
    let current = true;
    load(session).then(
      (value) => {
        if (!current) return;
        if (value) {
          setLoaded(value);
          return;
        }
        notify({ tone: 'plain', message: text.notConvened });
        void go({ name: 'live', id: session ?? '' }, 'replace');
      },
      (error) => current && setProblem(asApiError(error).message),
    );
    return () => {
      current = false;
    };
  }, [session]);

  if (problem) {
    return (
      <EmptyState alone title={problem} actions={<Button onPress={() => void back()}>{catalogue.ui.back}</Button>} />
    );
  }
  if (!loaded) return <Waiting />;
  if (loaded.bodies.length === 0) {
    return (
      <>
        <EmptyState
          alone
          icon={Building2}
          title={text.noBodies}
          actions={
            <>
              <Button onPress={() => void back()}>{catalogue.ui.back}</Button>
              <Button variant="primary" onPress={() => setPicking(true)}>
                {catalogue.home.setUp}
              </Button>
            </>
          }
        >
          {text.noBodiesBody}
        </EmptyState>
        <ProfilePicker isOpen={picking} onClose={() => setPicking(false)} />
      </>
    );
  }
  return <ConveneForm {...loaded} chosenBody={body} isFirst={isFirst} />;
}

/** What the form needs, or null where the session has opened and its sheet is no longer edited here. */
async function load(session: string | undefined): Promise<Loaded | null> {
  const sessions = await call('sessions.list', {});
  if (session !== undefined) {
    const { body, entries } = await call('sessions.load', { session });
    const folded = startLog(body, entries).session;
    if (folded.stage !== 'convened') return null;
    const edited = { id: session, sheet: folded.sheet, agenda: folded.agenda.convened };
    return { bodies: [folded.body], sessions: sessions.filter(({ id }) => id !== session), edited };
  }
  const bodies = await call('bodies.list', {});
  return {
    bodies: await Promise.all(bodies.map(({ id }) => call('bodies.get', { body: id }))),
    sessions,
    edited: null,
  };
}
