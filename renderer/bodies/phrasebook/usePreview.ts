/** In which session the phrases are shown. */
import { useEffect, useMemo, useState } from 'react';
import { asApiError, call } from '#renderer/state/client.ts';
import { useAppInfo } from '#renderer/state/start.ts';
import { useCall } from '#renderer/state/useCall.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { Option } from '#renderer/ui/Select.tsx';
import { type Contexts, contextsOf, exampleContexts } from '#shared/acta/contexts.ts';
import type { Body } from '#shared/body/body.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { foldLog } from '#shared/session/log.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';
import { type Preview, previewOf } from './preview.ts';

/** The option that is no session of the body's. */
const EXAMPLE = 'example';

export interface PreviewChoice extends Preview {
  /** The sessions to choose from, by id; the example is the last. */
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** Shows phrases in a session of the body: its latest until another is chosen, or one of example. */
export function usePreview(body: Body): PreviewChoice {
  const now = useAppInfo((state) => state.info?.now ?? '');
  const [choice, choose] = useState<string | null>(null);
  const sessions = useCall('sessions.list', {}).value;
  const held = (sessions ?? []).filter((session) => session.bodyId === body.id && session.stage !== 'convened');
  const latest = held.toSorted((a, b) => b.date.localeCompare(a.date) || b.updatedAt.localeCompare(a.updatedAt));
  const chosen = choice ?? latest[0]?.id ?? EXAMPLE;
  const example = useExample(body, now.slice(0, 10));
  const loaded = useLoaded(chosen === EXAMPLE ? null : chosen);
  const preview = useMemo(() => previewOf(loaded ?? example, example), [loaded, example]);
  const options = [
    ...latest.map((session) => ({
      value: session.id,
      label: `${sessionTitle(session)}, ${catalogue.longDate(session.date)}`,
    })),
    { value: EXAMPLE, label: catalogue.phrases.exampleSession },
  ];
  return { ...preview, options, chosen, choose };
}

/** The example, which what is being edited here — the wording — does not change; the style does. */
function useExample(body: Body, date: string): Contexts {
  const { id, members, name, convenerId, style } = body;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the wording does not change what a phrase speaks of.
  return useMemo(() => exampleContexts(body, date), [id, members, name, convenerId, style, date]);
}

function useLoaded(session: string | null): Contexts | null {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly contexts: Contexts } | null>(null);
  useEffect(() => {
    if (session === null) return;
    let current = true;
    call('sessions.load', { session }).then(
      ({ id, body, entries }) => current && setLoaded({ id, contexts: contextsOf(foldLog(body, entries)) }),
      (error) => notify({ tone: 'bad', message: asApiError(error).message }),
    );
    return () => {
      current = false;
    };
  }, [session]);
  return session !== null && loaded?.id === session ? loaded.contexts : null;
}
