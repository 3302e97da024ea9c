/** The findings of the acta that is shown, without ever standing in the way of a key. */
import { useEffect, useMemo, useState } from 'react';
import { useSession } from '#renderer/state/session.ts';
import { audit } from '#shared/acta/audit/audit.ts';
import { type SortedFindings, sortFindings } from '#shared/acta/audit/dismissed.ts';
import type { Finding } from '#shared/acta/audit/finding.ts';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import type { Session } from '#shared/session/session.ts';

/** How long the session must have been still before it is audited, in milliseconds. */
const STILL = 600;
/** The longest that an audit waits for an idle moment after that, in milliseconds. */
const IDLE_AT_MOST = 3_000;

interface Found {
  readonly session: string | null;
  readonly stage: Session['stage'];
  readonly findings: readonly Finding[];
}

/** What was found last, so that a list that is opened again has something to show at once. */
let last: Found | null = null;

/**
 * What the audit finds, computed in an idle moment once nothing is being typed; until then, what it found before. Null
 * before its first result, and where the session has opened or closed since: what lacked then is there now. A dismissal
 * shows at once: it needs no audit.
 * @param document the session's acta, compiled
 */
export function useFindings(session: Session, document: ActaDocument): SortedFindings | null {
  const [found, setFound] = useState(() => (last?.session === useSession.getState().id ? last : null));
  const findings = found?.stage === session.stage ? found.findings : null;
  // Where there is nothing to show meanwhile it is not waited.
  const wait = findings === null ? 0 : STILL;
  const isTyping = useSession(({ drafts }) => Object.keys(drafts).length > 0);
  useEffect(() => {
    if (isTyping) return;
    let callOff = () => {};
    const still = setTimeout(() => {
      callOff = whenIdle(() => {
        const { id, log } = useSession.getState();
        // A session that has gone on is about to be drawn, and audited then.
        if (log?.session !== session) return;
        last = { session: id, stage: session.stage, findings: audit(session, document, log.entries) };
        setFound(last);
      });
    }, wait);
    return () => {
      clearTimeout(still);
      callOff();
    };
  }, [session, document, isTyping, wait]);
  return useMemo(() => findings && sortFindings(session, findings), [session, findings]);
}

/** Does something when the window has nothing else to do; the answer calls it off. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: IDLE_AT_MOST });
  return () => cancelIdleCallback(asked);
}
