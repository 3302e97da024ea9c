/** Brings the sentence that was asked for into view once its page is there, and gives it the focus. */
import { type RefObject, useEffect, useRef } from 'react';
import { useScreen } from '#renderer/live/screen.ts';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';

/**
 * @param scroller what the pages stand in
 * @param settled whether the pages are those of the session as it is now
 */
export function usePassage(scroller: RefObject<HTMLElement | null>, settled: boolean): void {
  const passage = useScreen((screen) => screen.passage);
  const done = useRef<object | null>(null);
  useEffect(() => {
    if (passage === null || passage === done.current || !settled) return;
    done.current = passage;
    const run = scroller.current?.querySelector<HTMLElement>(`[data-acta-minute="${CSS.escape(passage.minute)}"]`);
    if (!run) {
      notify({ tone: 'plain', key: 'passage', message: catalogue.acta.noPassage });
      return;
    }
    run.scrollIntoView({ block: 'center' });
    run.focus({ preventScroll: true });
  }, [passage, settled, scroller]);
}
