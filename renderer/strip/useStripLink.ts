/** What the session's window does for the strip and for the shortcuts that act while another program has the focus. */
import { useEffect } from 'react';
import { openHelp } from '#renderer/help/help.ts';
import { nextItem } from '#renderer/live/actions.ts';
import { blockToWrite, markDoubt } from '#renderer/live/blocks/blockActions.ts';
import { afterFocus, openDialog, useScreen } from '#renderer/live/screen.ts';
import { bridge } from '#renderer/state/client.ts';
import { useSession } from '#renderer/state/session.ts';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { onAgreementOffered, onHelpAsked } from './channel.ts';
import { followSession } from './openStrip.ts';

/** Follows a session while it runs. */
export function useStripLink(session: string, isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    void followSession(session);
    const stops = [
      // The vote is drawn before the dialog that it leaves.
      onAgreementOffered(session, (vote) => whenKnown(vote, () => afterFocus(() => offer(vote)))),
      bridge.onGlobalCommand((command) => {
        if (command === 'doubt') void markDoubt(blockToWrite());
        if (command === 'nextItem') void nextItem();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      void followSession(null);
    };
  }, [session, isRunning]);
  useEffect(() => onHelpAsked(session, () => openHelp('strip')), [session]);
}

/** Does something once this window's session has a vote: word of it may come before the facts do. */
function whenKnown(vote: string, work: () => void): void {
  const isKnown = () => useSession.getState().session?.minutes.some(({ id }) => id === vote) ?? false;
  if (isKnown()) {
    work();
    return;
  }
  const { id } = useSession.getState();
  const stop = useSession.subscribe((state) => {
    if (state.id !== id) return stop();
    if (!isKnown()) return;
    stop();
    work();
  });
}

/** Opens the agreement to be written, or waits in a notice where she is in the middle of something else. */
function offer(vote: string): void {
  const { dialog } = useScreen.getState();
  const open = () => openDialog({ kind: 'agreement', vote });
  if (dialog === null || (dialog.kind === 'vote' && dialog.vote === vote)) {
    open();
    return;
  }
  const { agreementWaits, writeAgreement } = catalogue.strip;
  notify({ tone: 'plain', key: vote, message: agreementWaits, action: { label: writeAgreement, onAction: open } });
}
