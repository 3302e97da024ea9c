/** Telling the schema of a database file before it is opened for writing. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { ActaError } from '#shared/errors.ts';
import { schemaVersion } from './migrate.ts';

const MAGIC = 'SQLite format 3\0';
/** Where the file format keeps `user_version`: https://www.sqlite.org/fileformat2.html#user_version_number */
const USER_VERSION_OFFSET = 60;

/**
 * Refuses a database from a newer version without touching it. The version is read from the file's header, because a
 * connection, even a read-only one, would create `-wal` and `-shm` files beside it. Where another process left a `-wal`
 * of its own, that may hold a later header, so a read-only connection (which changes neither) is asked too.
 * @throws ActaError `databaseNewer`
 */
export function refuseNewer(file: string, known: number): void {
  if (!existsSync(file)) return;
  refuse(headerVersion(file), known);
  const wal = `${file}-wal`;
  if (!existsSync(wal) || statSync(wal).size === 0) return;
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    refuse(schemaVersion(db), known);
  } finally {
    db.close();
  }
}

function refuse(found: number, known: number): void {
  if (found > known) throw new ActaError({ code: 'databaseNewer', data: { found, known } });
}

/** The `user_version` in the file's header; 0 for an empty file or one that is no database, which SQLite then refuses. */
function headerVersion(file: string): number {
  const header = Buffer.alloc(100);
  const descriptor = openSync(file, 'r');
  try {
    const read = readSync(descriptor, header, 0, header.length, 0);
    const isDatabase = read === header.length && header.toString('latin1', 0, MAGIC.length) === MAGIC;
    return isDatabase ? header.readInt32BE(USER_VERSION_OFFSET) : 0;
  } finally {
    closeSync(descriptor);
  }
}
