/** Saying what was done, with the way to take it back. */
import { useSession } from '#renderer/state/session.ts';
import { dismiss, notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { undoTarget } from '#shared/session/log.ts';
import { undo } from './actions.ts';

/** Says what has just been done, and offers to take it back for as long as it is what undoing would take back. */
export function offerUndo(key: string, message: string): void {
  const { log } = useSession.getState();
  const done = log && undoTarget(log.entries);
  const action = { label: catalogue.live.undoShort, onAction: () => void undo() };
  const notice = notify({ tone: 'plain', key, message, action });
  const stop = useSession.subscribe((now, before) => {
    if (now.log === before.log || (now.log && undoTarget(now.log.entries) === done)) return;
    stop();
    dismiss(notice);
  });
}
