/**
 * Whatever is recorded, undone and brought back, and however often the process is killed meanwhile: the database has all
 * of it, its register and its catalogue are the session's own, and a bundle carries it to another machine as it was.
 */
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundleFile } from '#electron/app/exports.ts';
import { importBundle } from '#electron/app/imports.ts';
import { createSessions, type Sessions } from '#electron/app/sessions.ts';
import { openStore, type Store } from '#electron/store/store.ts';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import { ActaError } from '#shared/errors.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import type { EventFact, TextWritten } from '#shared/session/facts.ts';
import { type FoldedLog, foldLog, redoTarget, undoTarget } from '#shared/session/log.ts';
import { temporaryFolder } from '../fixtures/app.ts';
import { BODY, COMMANDS, type Step, stepOf } from '../fixtures/random-steps.ts';
import { AGENDA, at, SHEET } from '../fixtures/session-builder.ts';

const KILL: Step = { command: 'kill', a: 0, b: 0, pause: 1_000 };

/** A process on a database: what it holds in memory is gone with it. */
interface Process {
  readonly file: string;
  readonly store: Store;
  readonly sessions: Sessions;
}

function start(file: string, clock: () => string): Process {
  const store = openStore(file);
  return { file, store, sessions: createSessions(store, clock, () => {}) };
}

/** The process that follows one that was killed: it finds the files as they were at that moment. */
function startAfterKill({ file, store }: Process, clock: () => string): Process {
  const next = path.join(temporaryFolder(), 'acta.sqlite');
  for (const suffix of ['', '-wal']) if (existsSync(file + suffix)) copyFileSync(file + suffix, next + suffix);
  store.close();
  return start(next, clock);
}

/** Does a step, as far as the session allows it. */
function take({ sessions }: Process, id: string, { command, a, b }: Step, fresh: string): void {
  const { session, entries } = sessions.folded(id);
  try {
    if (command === 'undo' || command === 'redo') {
      if ((command === 'undo' ? undoTarget : redoTarget)(entries) !== null) sessions[command](id);
      return;
    }
    const facts = COMMANDS[command]?.({ session, sessions, id, a, b, fresh }) ?? [];
    if (facts.length === 0) return;
    // Often a word typed just before is still unsent.
    const unsent = command === 'type' || b % 2 === 0 ? [] : COMMANDS.type?.({ session, sessions, id, a, b, fresh });
    sessions.record(
      id,
      facts.map((fact) => ({ fact: fact as EventFact })),
      unsent as readonly TextWritten[],
    );
  } catch (error) {
    if (!(error instanceof ActaError)) throw error;
  }
}

/** What the tables beside the log say of the session is what its facts say. */
function checkProjections({ file, store }: Process, id: string, { entries, session }: FoldedLog): void {
  const db = new Database(file, { readonly: true });
  try {
    const kept = db.prepare('SELECT id, folio, text FROM agreement WHERE session_id = ? ORDER BY id').all(id);
    const told = agreementsOf(session).map(({ id: agreement, folio, text }) => ({ id: agreement, folio, text }));
    expect(kept).toEqual(told.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
  } finally {
    db.close();
  }
  expect(store.catalogue.list()).toMatchObject([{ id, stage: session.stage }]);
  expect(store.catalogue.withLength(BODY.id, entries.length)).toEqual([id]);
}

function bundleOf(log: FoldedLog, { store }: Process): string {
  return new TextDecoder().decode(bundleFile(log, store).bytes);
}

it('is on disk, and goes from one machine to another, as it was recorded', () => {
  const steps = fc.array(fc.oneof({ weight: 12, arbitrary: stepOf }, { weight: 1, arbitrary: fc.constant(KILL) }), {
    minLength: 30,
    maxLength: 60,
  });
  fc.assert(
    fc.property(steps, (taken) => {
      let now = Date.parse(at('13:00'));
      const clock = () => new Date(now).toISOString();
      let running = start(path.join(temporaryFolder(), 'acta.sqlite'), clock);
      running.store.bodies.save(BODY);
      const id = running.sessions.create(BODY.id, SHEET, AGENDA);
      const attendance = BODY.members.map((member) => ({ person: member.id, present: true }));
      running.sessions.record(id, [{ fact: { type: 'opened' } }, { fact: { type: 'itemOpened', item: 'i1' } }]);
      running.sessions.record(id, [{ fact: { type: 'rollCalled', attendance } }]);

      for (const [index, step] of [...taken, KILL].entries()) {
        now += step.pause;
        if (step.command !== 'kill') {
          take(running, id, step, `w${index}`);
          continue;
        }
        const acknowledged = running.sessions.folded(id);
        running = startAfterKill(running, clock);
        const found = running.sessions.folded(id);
        expect(found).toEqual(acknowledged);
        expect(foldLog(found.body, found.entries)).toEqual(found.session);
        checkProjections(running, id, found);
      }

      const here = running.sessions.folded(id);
      const bundle = bundleOf(here, running);
      const other = start(path.join(temporaryFolder(), 'acta.sqlite'), clock);
      const there = other.sessions.folded(importBundle(other.store, bundle, 'refuse'));
      expect(there).toEqual(here);
      expect(JSON.parse(bundleOf(there, other))).toEqual(JSON.parse(bundle));
      expect(renderText(compile(there.session))).toBe(renderText(compile(here.session)));
      other.store.close();
      running.store.close();
    }),
    { numRuns: 20 },
  );
}, 300_000);
