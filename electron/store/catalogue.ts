/** The catalogue of sessions: each one's body as it was, and a summary projected from its log. */
import type { Database } from 'better-sqlite3';
import type { SessionSummary } from '#shared/api.ts';
import type { Body } from '#shared/body/body.ts';
import type { FoldedLog } from '#shared/session/log.ts';
import { standingSeal } from '#shared/session/seal.ts';
import { storedBody } from './stored.ts';

const SUMMARY =
  'id, body_id AS bodyId, body_name AS bodyName, acronym, kind, number, date, stage, held, final_version AS finalVersion, updated_at AS updatedAt';

export const CATALOGUE_SQL = {
  list: `SELECT ${SUMMARY} FROM session ORDER BY date DESC, updated_at DESC`,
  get: 'SELECT body_json AS body, revision FROM session WHERE id = ?',
  revision: 'SELECT revision FROM session WHERE id = ?',
  ofBody: 'SELECT id FROM session WHERE body_id = ? AND last_seq = ?',
  add: `INSERT INTO session (id, body_id, body_json, revision, last_seq, updated_at, body_name, acronym, kind, number, date, stage)
    VALUES (@id, @bodyId, @body, 0, 0, '', '', '', '', 0, '', 'convened')`,
  project: `UPDATE session SET revision = revision + 1, last_seq = @lastSeq, updated_at = @updatedAt,
    body_name = @bodyName, acronym = @acronym, kind = @kind, number = @number, date = @date, stage = @stage, held = @held,
    final_version = @finalVersion
    WHERE id = @id`,
} as const;

export interface StoredSession {
  /** As it was when the session was convened. */
  readonly body: Body;
  /** Grows with each change of the log. */
  readonly revision: number;
}

export interface CatalogueStore {
  /** Latest date first. */
  list(): SessionSummary[];
  get(id: string): StoredSession | undefined;
  /** The session's revision, or undefined where there is no such session. */
  revision(id: string): number | undefined;
  /** Sessions of a body whose log has exactly so many entries. */
  withLength(bodyId: string, entries: number): string[];
  add(id: string, body: Body): void;
  /** Writes the summary of a session anew; `updatedAt` is when its last fact was recorded. */
  project(id: string, log: FoldedLog, updatedAt: string): void;
}

export function catalogueStore(db: Database): CatalogueStore {
  const list = db.prepare<[], Omit<SessionSummary, 'held'> & { held: number }>(CATALOGUE_SQL.list);
  const get = db.prepare<[string], { body: string; revision: number }>(CATALOGUE_SQL.get);
  const revision = db.prepare<[string], number>(CATALOGUE_SQL.revision).pluck();
  const ofBody = db.prepare<[string, number], string>(CATALOGUE_SQL.ofBody).pluck();
  const add = db.prepare(CATALOGUE_SQL.add);
  const project = db.prepare(CATALOGUE_SQL.project);
  return {
    list: () => list.all().map((row) => ({ ...row, held: row.held === 1 })),
    get(id) {
      const row = get.get(id);
      return row && { body: storedBody(row.body), revision: row.revision };
    },
    revision: (id) => revision.get(id),
    withLength: (bodyId, entries) => ofBody.all(bodyId, entries),
    add: (id, body) => {
      add.run({ id, bodyId: body.id, body: JSON.stringify(body) });
    },
    project(id, { session, entries }, updatedAt) {
      const { kind, number, date } = session.sheet;
      const { name: bodyName, acronym } = session.body;
      const held = session.notHeld === null ? 1 : 0;
      const lastSeq = entries.at(-1)?.seq ?? 0;
      const finalVersion = standingSeal(session)?.version ?? null;
      const { stage } = session;
      project.run({ id, lastSeq, updatedAt, bodyName, acronym, kind, number, date, stage, held, finalVersion });
    },
  };
}
