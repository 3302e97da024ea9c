/** What becomes of an exported file: written by the desktop, downloaded by a browser. */
import { notify } from '#renderer/ui/notify.ts';
import type { ExportResult } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { asApiError, call } from './client.ts';

/**
 * Exports, hands the file over and tells the user. A failure is told too.
 * @param work the call that exports
 * @param opens whether a file that the desktop wrote can be opened from the notice
 */
export async function exportFile(work: () => Promise<ExportResult>, opens: boolean): Promise<void> {
  try {
    const result = await work();
    if (result.kind === 'download') {
      download(result);
      notify({ tone: 'good', message: catalogue.ui.downloaded(result.fileName) });
    } else if (result.kind === 'saved') {
      const { path } = result;
      notify({
        tone: 'good',
        message: catalogue.ui.savedAt(path),
        ...(opens && { action: { label: catalogue.ui.openFile, onAction: () => void openFile(path) } }),
      });
    }
  } catch (error) {
    notify({ tone: 'bad', message: asApiError(error).message });
  }
}

async function openFile(path: string): Promise<void> {
  try {
    await call('acta.openExported', { path });
  } catch (error) {
    notify({ tone: 'bad', message: asApiError(error).message });
  }
}

function download({ fileName, mime, base64 }: Extract<ExportResult, { kind: 'download' }>): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
