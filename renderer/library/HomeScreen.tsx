import { Building2, Download, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { bridge } from '#renderer/state/client.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { leaveSession } from '#renderer/state/session/opening.ts';
import { useCall } from '#renderer/state/useCall.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { Waiting } from '#renderer/ui/Waiting.tsx';
import type { SessionSummary } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';
import { HomeMenu } from './HomeMenu.tsx';
import styles from './HomeScreen.module.css';
import { ImportZone, useImport } from './ImportZone.tsx';
import { SessionRow } from './SessionRow.tsx';
import { filterSessions, groupSessions, sessionToContinue } from './sessionList.ts';
import { Welcome } from './Welcome.tsx';

const text = catalogue.home;

/** With more sessions than these, the list can be searched. */
const SEARCH_FROM = 9;

/** Where the app begins: the sessions, and the ways to another one. */
export function HomeScreen() {
  const sessions = useCall('sessions.list', {});
  const bodies = useCall('bodies.list', {});
  const importing = useImport(sessions.reload);
  const hasBodies = (bodies.value?.length ?? 0) > 0;

  useEffect(() => void leaveSession(), []);
  useEffect(() => bridge.onAppended(sessions.reload), [sessions.reload]);

  const newSession = () => void go({ name: hasBodies ? 'convene' : 'firstProfile' });
  const problem = sessions.problem ?? bodies.problem;

  return (
    <ImportZone importing={importing}>
      <header className={styles.bar}>
        <span className={styles.brand}>{catalogue.appName}</span>
        <span className={styles.grow} />
        <Button variant="quiet" icon={Building2} onPress={() => void go({ name: 'bodies' })}>
          {text.bodies}
        </Button>
        <Button variant="quiet" icon={Download} onPress={importing.choose}>
          {importing.busy ? text.importing : text.import}
        </Button>
        <HomeMenu />
        <Button variant="primary" icon={Plus} onPress={newSession}>
          {text.newSession}
        </Button>
      </header>
      <main className={styles.page}>
        {problem && (
          <EmptyState
            title={problem}
            actions={
              <Button
                onPress={() => {
                  sessions.reload();
                  bodies.reload();
                }}
              >
                {catalogue.ui.retry}
              </Button>
            }
          />
        )}
        {!problem && !(sessions.value && bodies.value) && <Waiting />}
        {!problem &&
          sessions.value &&
          bodies.value &&
          (sessions.value.length === 0 ? (
            <Welcome hasBodies={hasBodies} onSetUp={newSession} onImport={importing.choose} />
          ) : (
            <Sessions sessions={sessions.value} />
          ))}
      </main>
    </ImportZone>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly SessionSummary[] }) {
  const [query, setQuery] = useState('');
  const searchable = sessions.length >= SEARCH_FROM;
  const open = sessionToContinue(sessions);
  const found = filterSessions(sessions, searchable ? query : '');
  const listed = query ? found : found.filter((session) => session !== open);
  return (
    <div className={styles.column}>
      {open && (
        <section className={styles.continue} aria-label={text.inProgress}>
          <div>
            <p className={styles.kicker}>{text.inProgress}</p>
            <h2>
              {open.acronym} · {sessionTitle(open)}
            </h2>
            <p className={styles.sub}>{catalogue.longDate(open.date)}</p>
          </div>
          <Button variant="primary" size="large" onPress={() => void go({ name: 'live', id: open.id })}>
            {text.continue}
          </Button>
        </section>
      )}
      {/* With nothing to list but the session in course, the heading is there for readers of the screen alone. */}
      <div className={cx(styles.head, listed.length === 0 && query === '' && styles.heard)}>
        <h1>{text.title}</h1>
        {searchable && (
          <TextField
            label={text.search}
            hideLabel
            placeholder={text.searchPlaceholder}
            value={query}
            onChange={setQuery}
            type="search"
            className={styles.search ?? ''}
          />
        )}
      </div>
      {groupSessions(listed).map((group) => (
        <section key={group.stage} aria-labelledby={`group-${group.stage}`} className={styles.group}>
          <h2 id={`group-${group.stage}`}>{text.groups[group.stage]}</h2>
          <ul className={styles.list}>
            {group.sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </ul>
        </section>
      ))}
      {query && found.length === 0 && (
        <EmptyState
          title={text.nothingFound}
          actions={<Button onPress={() => setQuery('')}>{text.clearSearch}</Button>}
        />
      )}
    </div>
  );
}
