/** Opening the database: never touching one from a newer version, and always durable. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ActaError } from '#shared/errors.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { reasonOf } from './reason.ts';
import { refuseNewer } from './version.ts';

/** The newest schema this version knows. */
export const KNOWN_VERSION = Math.max(...MIGRATIONS.map((migration) => migration.version));

/** How long a write waits for another process's, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens (or creates) the database at a path, with its folder.
 * @throws ActaError `databaseNewer` for one written by a newer version, of which not a byte is touched;
 *   `databaseUnusable` for one that cannot be opened
 */
export function openDatabase(file: string): Database.Database {
  try {
    // What a session holds is its body's own: other users of the machine do not read it.
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    refuseNewer(file, KNOWN_VERSION);
    const db = new Database(file, { timeout: BUSY_TIMEOUT });
    try {
      configure(db);
      migrate(db, MIGRATIONS);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof ActaError) throw error;
    throw new ActaError({ code: 'databaseUnusable', data: { path: file, detail: reasonOf(error) } }, { cause: error });
  }
}

/**
 * Sets what SQLite does not keep in the file. WAL alone means `synchronous=NORMAL`, so FULL is set after it; and on a Mac
 * FULL alone ends in the drive's own cache, so that it is told to empty that too.
 */
function configure(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('fullfsync = ON');
  db.pragma('checkpoint_fullfsync = ON');
  db.pragma('foreign_keys = ON');
  db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
}
