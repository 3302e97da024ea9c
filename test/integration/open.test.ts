/** Opening real database files. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { KNOWN_VERSION, openDatabase } from '#electron/store/open.ts';
import { ActaError, type Problem } from '#shared/errors.ts';
import { temporaryFolder } from '../fixtures/app.ts';

function problemOf(open: () => unknown): Problem {
  try {
    open();
  } catch (error) {
    if (error instanceof ActaError) return error.problem;
    throw error;
  }
  throw new Error('it opened');
}

describe('opening the database', () => {
  it('is durable each time: WAL, FULL, foreign keys, and waits for another process', () => {
    const file = path.join(temporaryFolder(), 'new', 'folder', 'acta.sqlite');
    for (const _time of ['created', 'again']) {
      const db = openDatabase(file);
      const pragma = (name: string) => db.pragma(name, { simple: true });
      expect(pragma('journal_mode')).toBe('wal');
      expect(pragma('synchronous')).toBe(2);
      // Beyond a Mac's drive cache.
      expect(pragma('fullfsync')).toBe(1);
      expect(pragma('checkpoint_fullfsync')).toBe(1);
      expect(pragma('foreign_keys')).toBe(1);
      expect(pragma('busy_timeout')).toBe(5_000);
      expect(pragma('user_version')).toBe(KNOWN_VERSION);
      db.close();
    }
  });

  it('refuses a database from a newer version and touches nothing', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'acta.sqlite');
    openDatabase(file).close();
    const db = new Database(file);
    db.pragma(`user_version = ${KNOWN_VERSION + 10}`);
    db.close();
    const before = readFileSync(file);
    expect(problemOf(() => openDatabase(file))).toMatchObject({
      code: 'databaseNewer',
      data: { found: KNOWN_VERSION + 10, known: KNOWN_VERSION },
    });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['acta.sqlite']);
  });

  it('sees a newer version that is still only in the -wal of a process that was killed', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'acta.sqlite');
    const live = openDatabase(file);
    live.pragma(`user_version = ${KNOWN_VERSION + 10}`);
    const copy = path.join(folder, 'copy.sqlite');
    for (const suffix of ['', '-wal']) writeFileSync(copy + suffix, readFileSync(file + suffix));
    live.close();
    const before = ['', '-wal'].map((suffix) => readFileSync(copy + suffix));
    expect(problemOf(() => openDatabase(copy)).code).toBe('databaseNewer');
    expect(['', '-wal'].map((suffix) => readFileSync(copy + suffix))).toEqual(before);
  });

  it('refuses what is no database, and leaves it as it was', () => {
    const file = path.join(temporaryFolder(), 'acta.sqlite');
    const text = 'esto no es una base de datos\n'.repeat(100);
    writeFileSync(file, text);
    expect(problemOf(() => openDatabase(file))).toMatchObject({ code: 'databaseUnusable', data: { path: file } });
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('says so when there is a folder in its place', () => {
    const file = path.join(temporaryFolder(), 'acta.sqlite');
    mkdirSync(file);
    expect(problemOf(() => openDatabase(file)).code).toBe('databaseUnusable');
  });
});
