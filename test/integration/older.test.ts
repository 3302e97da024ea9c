/** Rows that an older version of the app kept go on being read. */
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { databaseFile } from '#electron/app/folders.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';
import { convene, testApp } from '../fixtures/app.ts';

describe('a database of before a sentence was added', () => {
  it('gives its bodies and sessions the generic sentence, and the acta is written', async () => {
    const before = testApp();
    const session = await convene(before);
    await before.ok('sessions.record', { session, facts: [{ fact: { type: 'opened' } }] });
    before.app.close();
    const db = new Database(databaseFile(before.folder));
    for (const [table, column] of [
      ['body', 'json'],
      ['session', 'body_json'],
    ]) {
      const path = '$.phrasebook.phrases.secondCall';
      expect(db.prepare(`UPDATE ${table} SET ${column} = json_remove(${column}, ?)`).run(path).changes).toBe(1);
    }
    db.close();

    const after = testApp(before.folder);
    const { secondCall } = profileBody('organo-colegiado').phrasebook.phrases;
    expect((await after.ok('bodies.get', { body: 'stl' })).phrasebook.phrases.secondCall).toEqual(secondCall);
    expect((await after.ok('sessions.load', { session })).body.phrasebook.phrases.secondCall).toEqual(secondCall);
    await after.ok('acta.export', { session, format: 'docx' });
    expect(after.delivered).toHaveLength(1);
  });
});
