/** What happens when the window opens. */
import { create } from 'zustand';
import type { AppInfo } from '#shared/api.ts';
import { call } from './client.ts';
import { setClock } from './clock.ts';
import { go, useNavigation } from './navigationStore.ts';

/** What the main process says of itself; null until it answered. */
export const useAppInfo = create<{ readonly info: AppInfo | null }>(() => ({ info: null }));

/**
 * Asks the main process who it is, sets the clock by it and, where the address names no screen, goes on with the session
 * that was open.
 * @throws ApiError where the main process does not answer
 */
export async function start(): Promise<void> {
  const asked = Date.now();
  const info = await call('app.info', {});
  setClock(info.now, asked, Date.now());
  useAppInfo.setState({ info });
  if (window.location.hash !== '') return;
  const sessions = await call('sessions.list', {});
  const open = sessions.filter((session) => session.stage === 'open');
  const latest = open.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];
  if (latest && useNavigation.getState().screen.name === 'home') await go({ name: 'live', id: latest.id });
}
