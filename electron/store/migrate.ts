/** Bringing a database up to the schema this version knows. */
import type { Database } from 'better-sqlite3';

export interface Migration {
  /** The `user_version` that the database has after it. */
  readonly version: number;
  readonly sql: string;
}

/** The `user_version` of a database; 0 for one just created. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Applies, each in its own transaction, the migrations that a database has not had yet. */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  for (const { version, sql } of migrations) {
    db.transaction(() => {
      // Read again under the lock: another process may have got here first.
      if (schemaVersion(db) >= version) return;
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}
