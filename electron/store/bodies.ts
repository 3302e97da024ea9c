/** The collegiate bodies known on this machine. */
import type { Database } from 'better-sqlite3';
import type { BodySummary } from '#shared/api.ts';
import type { Body } from '#shared/body/body.ts';
import { storedBody } from './stored.ts';

export const BODY_SQL = {
  list: 'SELECT id, name, acronym, members FROM body ORDER BY name COLLATE NOCASE, id',
  get: 'SELECT json FROM body WHERE id = ?',
  save: `INSERT INTO body (id, name, acronym, members, json) VALUES (@id, @name, @acronym, @members, @json)
    ON CONFLICT (id) DO UPDATE SET name = @name, acronym = @acronym, members = @members, json = @json`,
} as const;

export interface BodyStore {
  /** By name. */
  list(): BodySummary[];
  get(id: string): Body | undefined;
  /** Adds a body or replaces the one of its id. Sessions keep the body as it was. */
  save(body: Body): void;
}

export function bodyStore(db: Database): BodyStore {
  const list = db.prepare<[], BodySummary>(BODY_SQL.list);
  const get = db.prepare<[string], { json: string }>(BODY_SQL.get);
  const save = db.prepare(BODY_SQL.save);
  return {
    list: () => list.all(),
    get(id) {
      const row = get.get(id);
      return row && storedBody(row.json);
    },
    save(body) {
      const { id, name, acronym, members } = body;
      save.run({ id, name, acronym, members: members.length, json: JSON.stringify(body) });
    },
  };
}
