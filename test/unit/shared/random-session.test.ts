/**
 * Whatever is recorded, in whatever order, through the app's own path (check, stamp, coalesce, fold, SQLite): nobody
 * absent votes, folios keep their order, nothing typed is lost, undo and redo return to where they were.
 */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSessions } from '#electron/app/sessions.ts';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { storeOn } from '#electron/store/store.ts';
import { annexLabels } from '#shared/acta/annexes.ts';
import { numbered } from '#shared/acta/folios.ts';
import { ActaError } from '#shared/errors.ts';
import { wasThere } from '#shared/session/attendance.ts';
import { agreementsOf, votesOf } from '#shared/session/decisions.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { extendLog, foldLog, redoTarget, startLog, undoTarget } from '#shared/session/log.ts';
import type { Session } from '#shared/session/session.ts';
import { BODY, blocksOf, COMMANDS, stepOf } from '#test/fixtures/random-steps.ts';
import { AGENDA, at, SHEET } from '#test/fixtures/session-builder.ts';

/** What must be so after every step. */
function holds(session: Session): void {
  for (const vote of votesOf(session)) {
    const there = (id: string) => wasThere(session.attendance[id], vote.openedAt, vote.openedAt);
    expect([...vote.ballots, ...vote.particulars].filter((told) => !there(told.person))).toEqual([]);
    if (vote.casting !== null) expect(there(BODY.castingVoteId)).toBe(true);
  }
  const folios = agreementsOf(session).map(({ folio }) => folio);
  expect(new Set(folios).size).toBe(folios.length);
  expect([...annexLabels(session).values()]).toEqual(session.annexes.map((_, index) => `Anexo ${index + 1}`));
  const order = numbered(session).flatMap(({ consecutive }) => consecutive ?? []);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
}

/** Every letter of every paragraph, since a paragraph can be parted within a word; and of what is typed besides. */
const letters = (session: Session, typed = '') =>
  [...`${blocksOf(session).map(({ text }) => text)}${typed}`.replace(/[\s,]/g, '')].toSorted().join('');

describe('a session, whatever is recorded in it', () => {
  it('keeps every law, and goes back and forth without a difference', () => {
    fc.assert(
      fc.property(fc.array(stepOf, { minLength: 30, maxLength: 70 }), (steps) => {
        const db = new Database(':memory:');
        migrate(db, MIGRATIONS);
        const store = storeOn(db);
        let clock = Date.parse(at('13:00'));
        const sessions = createSessions(
          store,
          () => new Date(clock).toISOString(),
          ({ entries }) => {
            window = extendLog(window, entries);
          },
        );
        store.bodies.save(BODY);
        const id = sessions.create(BODY.id, SHEET, AGENDA);
        // Another window, which only hears of what is appended.
        let window = startLog(BODY, sessions.load(id).entries);
        sessions.record(id, [{ fact: { type: 'opened' } }, { fact: { type: 'itemOpened', item: 'i1' } }]);
        const attendance = BODY.members.map((member) => ({ person: member.id, present: true }));
        sessions.record(id, [{ fact: { type: 'rollCalled', attendance } }]);
        const now = () => sessions.folded(id).session;

        // The session after each act that holds, and those undone since, to be returned to.
        const done: Session[] = [now()];
        const undone: Session[] = [];
        for (const [index, { command, a, b, pause }] of steps.entries()) {
          clock += pause;
          const before = now();
          const { entries } = sessions.load(id);
          if (command === 'undo' || command === 'redo') {
            const target = (command === 'undo' ? undoTarget : redoTarget)(entries);
            // The opening and the first roll call stay, so that there is always a session to go on with.
            if (target === null || (command === 'undo' && done.length === 1)) continue;
            sessions[command](id);
            const [from, to] = command === 'undo' ? [done, undone] : [undone, done];
            to.push(from.pop() as Session);
            expect(now()).toEqual(done.at(-1));
          } else {
            const fresh = `w${index}`;
            const facts = COMMANDS[command]?.({ session: before, sessions, id, a, b, fresh }) ?? [];
            if (facts.length === 0) continue;
            try {
              sessions.record(
                id,
                facts.map((fact) => ({ fact: fact as EventFact })),
              );
            } catch (error) {
              // What is refused changes nothing.
              if (!(error instanceof ActaError)) throw error;
              expect(now()).toBe(before);
              // A folio that is proposed is free, and agreements can always be taken back and renumbered.
              expect(error.problem.code).not.toBe('folioExists');
              expect(command).not.toMatch(/revoke|renumber/);
              continue;
            }
            const after = now();
            if (sessions.load(id).entries.length === entries.length) done.pop();
            done.push(after);
            undone.length = 0;
            if (command === 'removeBlock') expect(before.minutes.length).toBe(after.minutes.length + 1);
            else if (!command.endsWith('enumber')) {
              expect(letters(after)).toBe(letters(before, command === 'type' ? fresh : ''));
            }
          }
          holds(now());
          expect(window.session).toEqual(now());
          const { body, entries: all } = sessions.load(id);
          expect(foldLog(body, all)).toEqual(now());
        }
        db.close();
      }),
      { numRuns: 80 },
    );
  }, 300_000);
});
