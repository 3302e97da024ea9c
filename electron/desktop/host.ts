/** What the desktop does for the app: native Save dialogs, and opening what was saved. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import { writeWhole } from '#electron/app/files.ts';
import type { Desk, Host, OutputFile } from '#electron/app/host.ts';
import type { ActaFormat } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ActaError } from '#shared/errors.ts';
import { isOpenable } from '#shared/openable.ts';
import { isSessionFile } from './opening.ts';
import { printToPdf } from './pdf.ts';

/**
 * @param saveTo a path that answers the Save dialog in the user's place (`ACTA_SAVE_TO`): a file, or a folder for the
 *   proposed name
 * @param desk the strip and the combinations for the whole machine
 */
export function desktopHost(saveTo: string | undefined, desk: Desk): Host {
  const delivered = new Set<string>();
  let folder = app.getPath('documents');

  async function chosen({ fileName }: OutputFile): Promise<string | null> {
    if (saveTo) return isFolder(saveTo) ? path.join(saveTo, fileName) : saveTo;
    const options: Electron.SaveDialogOptions = {
      title: catalogue.host.saveTitle,
      defaultPath: path.join(folder, fileName),
      filters: [filterFor(fileName)],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    };
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
    const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
    return answer.canceled || !answer.filePath ? null : withExtension(answer.filePath, fileName);
  }

  return {
    kind: 'desktop',
    desk,
    print: printToPdf,
    async deliver(file) {
      const target = await chosen(file);
      if (target === null) return { kind: 'cancelled' };
      await writeWhole(target, file.bytes);
      folder = path.dirname(target);
      if (isOpenable(target)) delivered.add(target);
      app.addRecentDocument(target);
      return { kind: 'saved', path: target };
    },
    async openDelivered(target) {
      if (!delivered.has(target)) throw new ActaError({ code: 'refused' });
      const detail = await shell.openPath(target);
      if (detail) throw new ActaError({ code: 'fileUnreadable', data: { path: target, detail } });
    },
  };
}

function isFolder(target: string): boolean {
  return statSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function filterFor(fileName: string): Electron.FileFilter {
  const kinds: Readonly<Record<ActaFormat | 'json', string>> = catalogue.host.fileKinds;
  const extension = path.extname(fileName).slice(1) as keyof typeof kinds;
  if (!Object.hasOwn(kinds, extension)) return { name: catalogue.host.anyFile, extensions: [extension || '*'] };
  return { name: kinds[extension], extensions: extension === 'json' ? ['acta.json', 'acta'] : [extension] };
}

/** Some platforms' dialogs leave the extension to the user. */
function withExtension(target: string, fileName: string): string {
  if (isSessionFile(fileName)) return isSessionFile(target) ? target : `${target}.acta.json`;
  const extension = path.extname(fileName);
  return target.toLowerCase().endsWith(extension) ? target : `${target}${extension}`;
}
