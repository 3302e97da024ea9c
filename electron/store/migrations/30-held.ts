/** Whether a session that ended was held: it may not have been, for want of quorum. */
import type { Migration } from '../migrate.ts';

export const held: Migration = {
  version: 30,
  sql: 'ALTER TABLE session ADD COLUMN held INTEGER NOT NULL DEFAULT 1 CHECK (held IN (0, 1));',
};
