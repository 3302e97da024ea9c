/** Keeping the files of annexes, handing them over, and moving, taking away and citing annexes. */
import { insertText } from '#renderer/prose/current.ts';
import { base64Of } from '#renderer/state/base64.ts';
import { ApiError, asApiError, call } from '#renderer/state/client.ts';
import { exportFile } from '#renderer/state/exports.ts';
import { newId } from '#renderer/state/newId.ts';
import { record } from '#renderer/state/session/recording.ts';
import { flush } from '#renderer/state/session/sending.ts';
import { notify } from '#renderer/ui/notify.ts';
import { type AnnexChange, annexChangeFacts, annexPlan } from '#shared/acta/annexChanges.ts';
import { AssetMimeSchema } from '#shared/bundleAssets.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { isOpenable } from '#shared/openable.ts';
import { type AnnexFile, LARGEST_ANNEX } from '#shared/session/facts.ts';
import { now } from '../commands.ts';
import { afterFocus, closeDialog, type LiveDialog, openDialog } from '../screen.ts';
import { liveSession } from '../useLive.ts';

/** What a file is taken for where the system does not tell. */
const ANYTHING = 'application/octet-stream';

/**
 * Keeps a file with the session. One that is too large is refused before it is read.
 * @throws ApiError with a message for the user
 */
export async function keepFile(session: string, file: File): Promise<AnnexFile> {
  if (file.size > LARGEST_ANNEX) {
    const data = { size: file.size, most: LARGEST_ANNEX };
    throw new ApiError('annexTooLarge', catalogue.errors.annexTooLarge(data));
  }
  const mime = AssetMimeSchema.safeParse(file.type).data ?? ANYTHING;
  const kept = await call('annexes.keep', { session, mime, base64: await base64Of(file) });
  return { ...kept, name: file.name };
}

/** A title to begin with: the file's name without its extension, its signs as blanks. */
export function titleOf({ name }: Pick<AnnexFile, 'name'>): string {
  const words = name
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? name : words.charAt(0).toLocaleUpperCase('es-MX') + words.slice(1);
}

/** Each file becomes an annex of the item that is open; one that cannot be kept is told and the others go on. */
export async function annexFiles(session: string, files: Iterable<File>): Promise<void> {
  for (const file of files) {
    try {
      const kept = await keepFile(session, file);
      const { currentItem } = liveSession();
      const about = currentItem === null ? {} : { about: { item: currentItem } };
      await record(now({ type: 'annexed', annex: newId(), title: titleOf(kept), file: kept, ...about }));
    } catch (error) {
      notify({ tone: 'bad', message: `${file.name}: ${asApiError(error).message}` });
    }
  }
}

/** Hands the file of an annex over. */
export function saveFile(session: string, annex: string, { name }: AnnexFile): Promise<void> {
  return exportFile(() => call('annexes.export', { session, annex }), isOpenable(name));
}

/** Moves an annex or takes it away; where texts cite what changes, she says first which of them follow. */
export async function changeAnnex(change: AnnexChange): Promise<void> {
  if (!(await flush())) return;
  const session = liveSession();
  if (annexPlan(session, change).cited.length > 0) return goOnTo({ kind: 'annexChange', change });
  await record(now(...annexChangeFacts(session, change, [])));
}

/** Another dialog in the place of the one that is open, once that has given the focus back: two would take it from each other. */
export function goOnTo(dialog: LiveDialog): void {
  closeDialog();
  afterFocus(() => openDialog(dialog));
}

/** Puts the dialog away and cites an annex where the caret was. */
export function cite(label: string): void {
  closeDialog();
  afterFocus(() => insertText(label));
}
