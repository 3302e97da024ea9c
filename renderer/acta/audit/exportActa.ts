/** Exporting the session that is open: its acta, with what is still wrong in it said beforehand, or itself. */
import { askBeforeExport } from '#renderer/live/review/beforeExport.ts';
import { openReview } from '#renderer/live/review/reviewActions.ts';
import { afterFocus, showAudit, useScreen } from '#renderer/live/screen.ts';
import { call } from '#renderer/state/client.ts';
import { exportFile } from '#renderer/state/exports.ts';
import { flush } from '#renderer/state/session/sending.ts';
import { useSession } from '#renderer/state/session.ts';
import type { ActaFormat } from '#shared/api.ts';

/**
 * Exports the acta of the session that is open, at the level of detail at which it is shown, once all that was typed is
 * recorded; asks first where something stands.
 */
export async function exportActa(format: ActaFormat = 'docx'): Promise<void> {
  const { id } = useSession.getState();
  if (id === null || !(await flush())) return;
  const { log } = useSession.getState();
  if (!log) return;
  const { detail } = useScreen.getState();
  const answer = await askBeforeExport(log);
  const asked = { session: id, format, ...(detail === null ? {} : { detail }) };
  if (answer === 'export') await exportFile(() => call('acta.export', asked), true);
  // The question gives the focus back first.
  if (answer === 'audit') afterFocus(showAudit);
  if (answer === 'review') openReview();
}

/** Exports the session that is open as a file for exchange, once all that was typed is recorded. */
export async function exportSession(): Promise<void> {
  const { id } = useSession.getState();
  if (id === null || !(await flush())) return;
  await exportFile(() => call('sessions.exportBundle', { session: id }), false);
}
