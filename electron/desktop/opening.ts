/** Session files that the system asks the app to open: each is offered, and taken in when the user accepts it. */
import { type BrowserWindow, dialog } from 'electron';
import type { App } from '#electron/app/app.ts';
import { readText } from '#electron/app/files.ts';
import type { Output } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ActaError } from '#shared/errors.ts';

/**
 * Windows and macOS tell a file's kind by what follows its last dot alone, so that `.acta` is what a double click there
 * can open; it holds the same as `.acta.json`.
 */
const EXTENSIONS = ['.acta.json', '.acta'];

/** The session file among a process's arguments, or null. */
export function fileAmong(args: readonly string[]): string | null {
  return args.slice(1).findLast(isSessionFile) ?? null;
}

export function isSessionFile(file: string): boolean {
  return EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension));
}

/** Lets her choose a session file. */
export async function chooseFile(window: BrowserWindow): Promise<string | null> {
  const t = catalogue.host.opening;
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: t.title,
    properties: ['openFile'],
    filters: [{ name: catalogue.host.fileKinds.json, extensions: ['json', 'acta'] }],
  });
  return filePaths[0] ?? null;
}

/**
 * Asks whether to add a file's session to the user's data, and adds it.
 * @returns the session's id; null where she did not accept, or where she was told why it could not be
 */
export async function offer(app: App, window: BrowserWindow, file: string): Promise<string | null> {
  const t = catalogue.host.opening;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: t.title,
    message: t.question,
    detail: file,
    buttons: [t.accept, catalogue.ui.cancel],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0 ? add(app, window, file) : null;
}

/** Adds a file's session to the user's data. @returns its id; null where she was told why it could not be */
export async function add(app: App, window: BrowserWindow, file: string): Promise<string | null> {
  const result = await importFile(app, file);
  if ('id' in result) return result.id;
  await dialog.showMessageBox(window, {
    type: 'error',
    title: catalogue.host.opening.title,
    message: result.failure,
    detail: file,
  });
  return null;
}

/** The session's id, or why the file could not be imported, in words. */
async function importFile(app: App, file: string): Promise<{ readonly id: string } | { readonly failure: string }> {
  try {
    const result = await app.handle('sessions.import', { text: readText(file) });
    return result.ok ? (result.value as Output<'sessions.import'>) : { failure: result.error.message };
  } catch (error) {
    if (!(error instanceof ActaError)) throw error;
    return { failure: catalogue.problem(error.problem) };
  }
}
