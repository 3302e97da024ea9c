/** Since when nothing refers to a file that is kept: what was chosen in a form and left there does not stay for ever. */
import type { Migration } from '../migrate.ts';

export const unused: Migration = {
  version: 50,
  sql: `
    CREATE TABLE asset_unused (
      sha256 TEXT PRIMARY KEY REFERENCES asset (sha256) ON DELETE CASCADE,
      since TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
