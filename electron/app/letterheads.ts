/** Letterheads of a body: what is taken in. */
import { readLetterhead } from '#electron/docx/letterhead/read.ts';
import type { Store } from '#electron/store/store.ts';
import type { Letterhead } from '#shared/body/letterhead.ts';
import { DOCX_TYPE } from './docxType.ts';

/**
 * Keeps a `.docx` as a letterhead.
 * @param name of the file, shown to whoever chose it
 * @throws ActaError `letterheadRefused` for what cannot be one, whatever its name
 */
export function keepLetterhead(store: Store, bytes: Uint8Array, name: string): Letterhead {
  const read = readLetterhead(bytes);
  const asset = store.transaction(() => store.assets.put(bytes, DOCX_TYPE));
  return { asset, name, ...read };
}
