/** Suspending the session and going on with it. */
import { record } from '#renderer/state/session/recording.ts';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { now } from '../commands.ts';
import { focusEditor, openDialog } from '../screen.ts';
import { liveSession } from '../useLive.ts';

/** Asks for the reason of a recess; where the session is in one, it goes on. */
export function recessOrResume(): void {
  const { stage, recessSince, openVote } = liveSession();
  if (stage !== 'open') return;
  if (recessSince !== null) void resume();
  else if (openVote !== null) notify({ tone: 'plain', message: catalogue.errors.voteOpen({}), key: 'live' });
  else openDialog({ kind: 'recess' });
}

export async function resume(): Promise<void> {
  await record(now({ type: 'resumed' }));
  focusEditor();
}
