/** The first schema: the log of facts and what is projected from it. */
import type { Migration } from '../migrate.ts';

export const initial: Migration = {
  version: 10,
  sql: `
    CREATE TABLE body (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      acronym TEXT NOT NULL,
      members INTEGER NOT NULL,
      json TEXT NOT NULL
    ) STRICT;

    -- body_json is the body as it was when the session was convened; the columns from body_name on are projected
    -- from the log. revision grows with every change of the log, so that another process can tell that it changed.
    CREATE TABLE session (
      id TEXT PRIMARY KEY,
      body_id TEXT NOT NULL,
      body_json TEXT NOT NULL,
      revision INTEGER NOT NULL,
      last_seq INTEGER NOT NULL,
      updated_at TEXT NOT NULL,
      body_name TEXT NOT NULL,
      acronym TEXT NOT NULL,
      kind TEXT NOT NULL,
      number INTEGER NOT NULL,
      date TEXT NOT NULL,
      stage TEXT NOT NULL CHECK (stage IN ('convened', 'open', 'closed'))
    ) STRICT;
    CREATE INDEX session_by_date ON session (date DESC, updated_at DESC);
    CREATE INDEX session_of_body ON session (body_id, last_seq);

    CREATE TABLE entry (
      session_id TEXT NOT NULL REFERENCES session (id),
      seq INTEGER NOT NULL CHECK (seq >= 1),
      id TEXT NOT NULL,
      act TEXT NOT NULL,
      at TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      type TEXT NOT NULL,
      fact TEXT NOT NULL,
      UNIQUE (session_id, seq),
      UNIQUE (session_id, id)
    ) STRICT;

    CREATE TRIGGER entry_follows BEFORE INSERT ON entry
    WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM entry WHERE session_id = NEW.session_id), 0)
    BEGIN SELECT raise(ABORT, 'the log has no gaps'); END;

    CREATE TRIGGER entry_never_deleted BEFORE DELETE ON entry
    BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

    -- The one change allowed: the text of the very last row, while it is being typed.
    CREATE TRIGGER entry_never_changed BEFORE UPDATE ON entry
    WHEN NOT (
      OLD.type = 'textWritten' AND NEW.type = 'textWritten'
      AND NEW.rowid = OLD.rowid AND NEW.session_id = OLD.session_id AND NEW.seq = OLD.seq AND NEW.id = OLD.id
      AND NEW.act = OLD.act AND NEW.at = OLD.at AND NEW.recorded_at = OLD.recorded_at
      AND json_extract(NEW.fact, '$.block') = json_extract(OLD.fact, '$.block')
      AND OLD.seq = (SELECT max(seq) FROM entry WHERE session_id = OLD.session_id)
    )
    BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

    -- The register of agreements. Within a body each folio is one agreement's.
    CREATE TABLE agreement (
      session_id TEXT NOT NULL REFERENCES session (id),
      id TEXT NOT NULL,
      body_id TEXT NOT NULL,
      folio TEXT NOT NULL,
      text TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (session_id, id)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX agreement_folio ON agreement (body_id, folio);
  `,
};
