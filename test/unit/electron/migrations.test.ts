/** Each migration, on a database in memory, and the indexes that the hot queries rely on. */
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { ASSET_SQL } from '#electron/store/assets.ts';
import { CATALOGUE_SQL } from '#electron/store/catalogue.ts';
import { LOG_SQL } from '#electron/store/log.ts';
import { migrate, schemaVersion } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { REGISTER_SQL } from '#electron/store/register.ts';

function migrated(count = MIGRATIONS.length) {
  const db = new Database(':memory:');
  migrate(db, MIGRATIONS.slice(0, count));
  return db;
}

describe('migrations', () => {
  it('are listed in the order of their numbers, each once', () => {
    const versions = MIGRATIONS.map((migration) => migration.version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
  });

  it.each(MIGRATIONS.map((migration, index) => [migration.version, index] as const))(
    '%i applies on the ones before it, and only once',
    (version, index) => {
      const db = migrated(index);
      migrate(db, MIGRATIONS.slice(0, index + 1));
      expect(schemaVersion(db)).toBe(version);
      migrate(db, MIGRATIONS.slice(0, index + 1));
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    },
  );

  it('leave nothing behind when one fails', () => {
    const db = migrated();
    const broken = { version: 99_990, sql: 'CREATE TABLE half (id TEXT); CREATE TABLE session (id TEXT);' };
    expect(() => migrate(db, [broken])).toThrow();
    expect(schemaVersion(db)).toBe(MIGRATIONS.at(-1)?.version);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
  });
});

describe('hot queries use indexes', () => {
  const queries = {
    'the log of a session': LOG_SQL.read,
    'the catalogue by date': CATALOGUE_SQL.list,
    'one session': CATALOGUE_SQL.get,
    'its revision': CATALOGUE_SQL.revision,
    'sessions of a body and length': CATALOGUE_SQL.ofBody,
    'who holds a folio': REGISTER_SQL.holder,
    'the agreements of a session': REGISTER_SQL.clear,
    'a file that is kept': ASSET_SQL.get,
  };
  it.each(Object.entries(queries))('%s', (_name, sql) => {
    const statement = migrated().prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    const parameters = [...sql.matchAll(/\?/g)].map(() => '');
    for (const { detail } of statement.all(...parameters)) {
      expect(detail).toMatch(/USING (COVERING )?INDEX|USING PRIMARY KEY/);
      expect(detail).not.toMatch(/TEMP B-TREE/);
    }
  });
});
