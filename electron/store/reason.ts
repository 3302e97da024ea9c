/** Why the system refused a file or a database, in words for the user. */
import { catalogue } from '#shared/catalogue/index.ts';

/** The words for an error's code (`ENOENT`, `SQLITE_IOERR_WRITE`), or the error's own message where there are none. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const family = code.startsWith('SQLITE_') ? code.split('_').slice(0, 2).join('_') : code;
  return catalogue.host.reasons[family] ?? error.message;
}
