/** The session follows what other windows record, and what is typed does not go with its window. */
import { bridge, isDesktop, onReturned } from '../client.ts';
import { useSession } from '../session.ts';
import { keepUnsent } from '../unsentText.ts';
import { hear, load } from './incoming.ts';
import { allDone } from './queue.ts';
import { flush, sendTexts, sendWaiting } from './sending.ts';
import { unsentTexts } from './unsent.ts';

const { getState: get } = useSession;

/** From here on, for as long as the window is there. */
export function followSession(): void {
  bridge.onAppended(hear);
  bridge.onBeforeClose(async () => {
    const { id } = get();
    const unsent = unsentTexts();
    if (id !== null && Object.keys(unsent).length > 0) keepUnsent(id, unsent);
    // Sent at once, without waiting for the queue: a page that is being left may not get to run again.
    await Promise.all([sendTexts(), sendWaiting(), allDone()]);
    // Where it does, what waited for the queue is to be sent only now.
    await flush();
  });
  onReturned(() => {
    const { id } = get();
    if (id === null) return;
    void load(id);
    void flush();
  });
  if (isDesktop) return;
  window.addEventListener('beforeunload', (event) => {
    if (get().saving === 'failed') event.preventDefault();
  });
}
