/** Telling of a quorum that is lost or comes back, once for each time. */
import { useEffect, useRef, useState } from 'react';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { quorum, quorumLostAt } from '#shared/session/quorum.ts';
import type { Session } from '#shared/session/session.ts';
import { hourOf } from '../names.ts';

/**
 * What a reader of the screen says when the quorum is lost; empty otherwise. That it is back is shown to everyone, in a
 * notice that is said as well.
 */
export function useQuorumNews(session: Session): string {
  const [news, setNews] = useState('');
  const state = quorum(session);
  const lostAt = session.stage === 'open' ? quorumLostAt(session) : null;
  const lost = lostAt === null ? '' : catalogue.live.quorumGone({ hour: hourOf(session, lostAt), ...state });
  const before = useRef(lost);
  const back = before.current !== '' && lost === '' && state.met ? catalogue.live.quorumBack(state) : '';
  useEffect(() => {
    if (before.current === lost) return;
    before.current = lost;
    setNews(lost);
    if (back) notify({ tone: 'good', key: 'quorum', message: back });
  }, [lost, back]);
  return news;
}
