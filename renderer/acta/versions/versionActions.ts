/** Making the acta of the session that is open final, and what else is done with its versions. */
import { askBeforeFinal } from '#renderer/live/review/beforeExport.ts';
import { openReview } from '#renderer/live/review/reviewActions.ts';
import { afterFocus, showAudit } from '#renderer/live/screen.ts';
import { asApiError, call } from '#renderer/state/client.ts';
import { exportFile } from '#renderer/state/exports.ts';
import { flush } from '#renderer/state/session/sending.ts';
import { useSession } from '#renderer/state/session.ts';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';

/** Makes the acta final once all that was typed is recorded and she has been told what stands in it. */
export async function finalizeActa(): Promise<void> {
  const { id } = useSession.getState();
  if (id === null || !(await flush())) return;
  const { log } = useSession.getState();
  if (!log) return;
  const answer = await askBeforeFinal(log);
  if (answer === 'audit') afterFocus(showAudit);
  if (answer === 'review') openReview();
  if (answer !== 'export') return;
  try {
    await call('acta.finalize', { session: id });
    notify({ tone: 'good', message: catalogue.versions.finalized(log.session.seals.length + 1) });
  } catch (error) {
    notify({ tone: 'bad', message: asApiError(error).message });
  }
}

/** Hands over the file of a version of the acta of the session that is open. */
export async function exportVersion(version: number): Promise<void> {
  const { id } = useSession.getState();
  if (id !== null) await exportFile(() => call('acta.exportVersion', { session: id, version }), true);
}
