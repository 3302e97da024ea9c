/** The files of annexes: taken in for a session, and handed over as they were. */
import type { Store } from '#electron/store/store.ts';
import { ActaError } from '#shared/errors.ts';
import { findAnnex } from '#shared/session/annexes.ts';
import { type AnnexFile, LARGEST_ANNEX, LARGEST_ANNEXES } from '#shared/session/facts.ts';
import type { FoldedLog } from '#shared/session/log.ts';
import { assetsOf } from '#shared/session/seal.ts';
import type { Session } from '#shared/session/session.ts';
import { safeFileName } from './filenames.ts';
import type { OutputFile } from './host.ts';

/**
 * Keeps a file for an annex of a session.
 * @throws ActaError `annexTooLarge`; `annexesTooLarge` where its bundle could not carry it with the files it has already
 */
export function keepAnnexFile(
  store: Store,
  { entries }: FoldedLog,
  bytes: Uint8Array,
  mime: string,
): Pick<AnnexFile, 'asset' | 'size'> {
  const size = bytes.length;
  if (size > LARGEST_ANNEX) throw new ActaError({ code: 'annexTooLarge', data: { size, most: LARGEST_ANNEX } });
  const others = new Set(entries.flatMap(({ fact }) => assetsOf(fact)));
  const all = [...others].reduce((sum, id) => sum + (store.assets.size(id) ?? 0), size);
  if (all > LARGEST_ANNEXES) {
    throw new ActaError({ code: 'annexesTooLarge', data: { size: all, most: LARGEST_ANNEXES } });
  }
  return { asset: store.transaction(() => store.assets.put(bytes, mime)), size };
}

/** The file of an annex. @throws ActaError `unknownAnnex`, `annexWithoutFile`, `missingAsset` */
export function annexFile(store: Store, session: Session, id: string): OutputFile {
  const annex = findAnnex(session, id);
  if (!annex) throw new ActaError({ code: 'unknownAnnex', path: 'annex', data: { id } });
  if (annex.file === null) throw new ActaError({ code: 'annexWithoutFile', path: 'annex' });
  const { asset, name } = annex.file;
  const kept = store.assets.get(asset);
  if (!kept) throw new ActaError({ code: 'missingAsset', data: { id: asset } });
  return { fileName: safeFileName(name), mime: kept.mime, bytes: kept.bytes };
}
