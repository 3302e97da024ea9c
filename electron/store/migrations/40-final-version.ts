/** The catalogue tells which acta is final. No acta was before this. */
import type { Migration } from '../migrate.ts';

export const finalVersion: Migration = {
  version: 40,
  sql: 'ALTER TABLE session ADD COLUMN final_version INTEGER;',
};
