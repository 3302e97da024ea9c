/** Exporting the other documents of the session that is open: all that was typed is recorded first. */
import { call } from '#renderer/state/client.ts';
import { exportFile } from '#renderer/state/exports.ts';
import { flush } from '#renderer/state/session/sending.ts';
import { useSession } from '#renderer/state/session.ts';
import type { DocumentRequest } from '#shared/acta/documents/request.ts';

export async function exportDocument(document: DocumentRequest): Promise<void> {
  const { id } = useSession.getState();
  if (id === null || !(await flush())) return;
  await exportFile(() => call('documents.export', { session: id, document }), true);
}
