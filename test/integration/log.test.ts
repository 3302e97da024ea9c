/** The log keeps what it was given, whoever asks it to forget. */
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { databaseFile } from '#electron/app/folders.ts';
import { convene, openWithBlock, testApp } from '../fixtures/app.ts';

async function recorded() {
  const test = testApp();
  const session = await convene(test);
  await openWithBlock(test, session);
  const write = (text: string) =>
    test.ok('sessions.record', { session, facts: [{ fact: { type: 'textWritten', block: 'b1', text } }] });
  const db = new Database(databaseFile(test.folder));
  return { ...test, session, write, db };
}

describe('the log', () => {
  it('deletes nothing', async () => {
    const { db } = await recorded();
    expect(() => db.prepare('DELETE FROM entry').run()).toThrow('append-only');
    expect(() => db.prepare('DELETE FROM entry WHERE seq = 4').run()).toThrow('append-only');
  });

  it('changes no fact but the text of its very last row', async () => {
    const { db, write } = await recorded();
    await write('Uno');
    const text = JSON.stringify({ type: 'textWritten', block: 'b1', text: 'Otro' });
    const other = JSON.stringify({ type: 'textWritten', block: 'b2', text: 'Otro' });
    expect(() => db.prepare('UPDATE entry SET fact = ? WHERE seq = 2').run(text)).toThrow('append-only');
    expect(() => db.prepare("UPDATE entry SET at = '2000' WHERE seq = 5").run()).toThrow('append-only');
    expect(() => db.prepare('UPDATE entry SET fact = ? WHERE seq = 5').run(other)).toThrow('append-only');
    expect(() => db.prepare('UPDATE entry SET seq = 7 WHERE seq = 5').run()).toThrow('append-only');
    expect(db.prepare('UPDATE entry SET fact = ? WHERE seq = 5').run(text).changes).toBe(1);
    db.prepare(
      "INSERT INTO entry SELECT session_id, 6, 'x', 'x', at, recorded_at, 'opened', '{\"type\":\"opened\"}' FROM entry WHERE seq = 5",
    ).run();
    expect(() => db.prepare('UPDATE entry SET fact = ? WHERE seq = 5').run(text)).toThrow('append-only');
  });

  it('has no gaps and no two rows in one place', async () => {
    const { db } = await recorded();
    const insert = db.prepare(
      "INSERT INTO entry SELECT session_id, ?, 'x', 'x', at, recorded_at, type, fact FROM entry WHERE seq = 1",
    );
    expect(() => insert.run(9)).toThrow('no gaps');
    expect(() => insert.run(3)).toThrow();
  });
});
