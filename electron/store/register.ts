/** The register of agreements of every session, projected from their logs. */
import type { Database } from 'better-sqlite3';
import type { Agreement } from '#shared/session/session.ts';

export const REGISTER_SQL = {
  holder: 'SELECT session_id FROM agreement WHERE body_id = ? AND folio = ?',
  clear: 'DELETE FROM agreement WHERE session_id = ?',
  add: `INSERT INTO agreement (session_id, id, body_id, folio, text, at)
    VALUES (@session, @id, @bodyId, @folio, @text, @at)`,
} as const;

export interface RegisterStore {
  /** The session that holds a folio of a body, or undefined while it is free. */
  holder(bodyId: string, folio: string): string | undefined;
  /** Writes a session's agreements anew. */
  project(sessionId: string, bodyId: string, agreements: readonly Agreement[]): void;
}

export function registerStore(db: Database): RegisterStore {
  const holder = db.prepare<[string, string], string>(REGISTER_SQL.holder).pluck();
  const clear = db.prepare(REGISTER_SQL.clear);
  const add = db.prepare(REGISTER_SQL.add);
  return {
    holder: (bodyId, folio) => holder.get(bodyId, folio),
    project(sessionId, bodyId, agreements) {
      clear.run(sessionId);
      for (const { id, folio, text, at } of agreements) add.run({ session: sessionId, id, bodyId, folio, text, at });
    },
  };
}
