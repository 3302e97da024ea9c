/** The versions of an acta that were made final: made once, kept, and handed over as they were. */
import type { Assets } from '#electron/docx/assets.ts';
import type { Appended } from '#shared/api.ts';
import { ActaError } from '#shared/errors.ts';
import { checkFact } from '#shared/session/check.ts';
import type { Seal } from '#shared/session/seal.ts';
import type { Session } from '#shared/session/session.ts';
import { actaFiles } from './exports.ts';
import type { Sessions } from './sessions.ts';

/** A hash that no file has, for asking whether the acta could be made final. */
const NO_FILE = '0'.repeat(64);

/**
 * Makes the acta of a session final, with the Word file and the document that it gives now.
 * @throws ActaError `notClosed`, `actaFinal`; `stale` where the session went on meanwhile
 */
export async function finalize(sessions: Sessions, id: string, assets: Assets): Promise<Appended> {
  const seen = sessions.folded(id);
  const version = seen.session.seals.length + 1;
  const fact = { type: 'actaFinalized', version, sha256: NO_FILE, document: NO_FILE } as const;
  const problem = checkFact(seen, fact, '');
  if (problem) throw new ActaError(problem);
  return sessions.seal(id, seen, await actaFiles(seen, assets));
}

/** A version of the acta. @throws ActaError `unknownVersion` */
export function sealOf(session: Session, version: number): Seal {
  const seal = session.seals.find((one) => one.version === version);
  if (!seal) throw new ActaError({ code: 'unknownVersion', path: 'version' });
  return seal;
}
