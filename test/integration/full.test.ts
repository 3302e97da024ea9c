/** A disk with no room left: what cannot be kept is not answered for, nothing that was is lost, and it goes on once there is room. */
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createSessions } from '#electron/app/sessions.ts';
import { openDatabase } from '#electron/store/open.ts';
import { reasonOf } from '#electron/store/reason.ts';
import { storeOn } from '#electron/store/store.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { temporaryFolder } from '../fixtures/app.ts';
import { at, profileBody, SHEET } from '../fixtures/session-builder.ts';

it('says so, and loses nothing', () => {
  const file = path.join(temporaryFolder(), 'acta.sqlite');
  const db = openDatabase(file);
  onTestFinished(() => {
    db.close();
  });
  const store = storeOn(db);
  const told: string[] = [];
  const sessions = createSessions(
    store,
    () => at('13:00'),
    ({ entries }) => told.push(...entries.map(({ id }) => id)),
  );
  const body = profileBody('secretariado-tecnico-local');
  store.bodies.save(body);
  const id = sessions.create(body.id, SHEET, [{ id: 'i1', kind: 'topic', title: 'Tema' }]);
  const write = (block: string, text: string) =>
    sessions.record(id, [
      { fact: { type: 'paragraphAdded', block, person: null, lead: null } },
      { fact: { type: 'textWritten', block, text } },
    ]);
  sessions.record(id, [{ fact: { type: 'opened' } }, { fact: { type: 'itemOpened', item: 'i1' } }]);
  write('b1', 'Lo que ya se dijo.');
  const before = sessions.folded(id);
  const heard = [...told];

  // SQLite's own way to run out of room: it may take no more pages than it has.
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
  const long = 'Lo que no cabe. '.repeat(5_000);
  const error = thrown(() => write('b2', long));
  expect(reasonOf(error)).toBe(catalogue.host.reasons.SQLITE_FULL);
  expect(sessions.folded(id)).toBe(before);
  expect(told).toEqual(heard);
  expect(store.log.read(id)).toEqual(before.entries);

  db.pragma('max_page_count = 1000000');
  write('b2', long);
  expect(sessions.folded(id).session.minutes).toMatchObject([{ text: 'Lo que ya se dijo.' }, { text: long }]);
  expect(store.log.read(id)).toEqual(sessions.folded(id).entries);
});

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('it was kept');
}
