/** Files kept whole: a final acta, an annex, a logo. Each is named by the hash of its bytes and never changes. */
import type { Migration } from '../migrate.ts';

export const assets: Migration = {
  version: 20,
  sql: `
    CREATE TABLE asset (
      sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
      mime TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TRIGGER asset_never_changed BEFORE UPDATE ON asset
    BEGIN SELECT raise(ABORT, 'an asset never changes'); END;
  `,
};
