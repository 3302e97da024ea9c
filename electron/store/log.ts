/** The log of facts: rows are appended, and only the text still being typed may replace its own row. */
import type { Database } from 'better-sqlite3';
import type { Entry } from '#shared/session/facts.ts';
import { storedFact } from './stored.ts';

export const LOG_SQL = {
  read: 'SELECT seq, id, act, at, recorded_at, fact FROM entry WHERE session_id = ? ORDER BY seq',
  append:
    'INSERT INTO entry (session_id, seq, id, act, at, recorded_at, type, fact) VALUES (@session, @seq, @id, @act, @at, @recordedAt, @type, @fact)',
  replace: 'UPDATE entry SET fact = @fact WHERE session_id = @session AND seq = @seq',
} as const;

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly act: string;
  readonly at: string;
  readonly recorded_at: string;
  readonly fact: string;
}

export interface LogStore {
  /** Every entry of a session, in order; empty for one that does not exist. */
  read(sessionId: string): Entry[];
  /** Appends entries, whose `seq` must follow the last. */
  append(sessionId: string, entries: readonly Entry[]): void;
  /** Writes the last entry again with the text typed since; the database refuses any other change of a row. */
  replaceLast(sessionId: string, entry: Entry): void;
}

/** The log of a database. Its writes belong in a transaction of the caller's, with their projections. */
export function logStore(db: Database): LogStore {
  const read = db.prepare<[string], Row>(LOG_SQL.read);
  const append = db.prepare(LOG_SQL.append);
  const replace = db.prepare(LOG_SQL.replace);
  return {
    read: (sessionId) => read.all(sessionId).map(toEntry),
    append(sessionId, entries) {
      for (const { seq, id, act, at, recordedAt, fact } of entries) {
        append.run({ session: sessionId, seq, id, act, at, recordedAt, type: fact.type, fact: JSON.stringify(fact) });
      }
    },
    replaceLast(sessionId, { seq, fact }) {
      replace.run({ session: sessionId, seq, fact: JSON.stringify(fact) });
    },
  };
}

function toEntry({ recorded_at, fact, ...row }: Row): Entry {
  return { ...row, recordedAt: recorded_at, fact: storedFact(fact) };
}
