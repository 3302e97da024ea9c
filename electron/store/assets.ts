/** Files kept whole, each under the SHA-256 of its bytes: the same file is kept once, and what a hash names never changes. */
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

export const ASSET_SQL = {
  get: 'SELECT mime, bytes FROM asset WHERE sha256 = ?',
  size: 'SELECT length(bytes) FROM asset WHERE sha256 = ?',
  used: 'DELETE FROM asset_unused WHERE sha256 = ?',
  put: 'INSERT INTO asset (sha256, mime, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING',
} as const;

export interface StoredAsset {
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export interface AssetStore {
  get(sha256: string): StoredAsset | undefined;
  /** How many bytes it has; undefined where it is not kept. */
  size(sha256: string): number | undefined;
  /** Keeps a file; answers its SHA-256. One that is here already stays as it is. Belongs in a transaction of the caller's. */
  put(bytes: Uint8Array, mime: string): string;
}

/** The SHA-256 of some bytes: 64 hexadecimal digits in lower case. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function assetStore(db: Database): AssetStore {
  const get = db.prepare<[string], StoredAsset>(ASSET_SQL.get);
  const size = db.prepare<[string], number>(ASSET_SQL.size).pluck();
  const used = db.prepare<[string]>(ASSET_SQL.used);
  const put = db.prepare<[string, string, Uint8Array]>(ASSET_SQL.put);
  return {
    get: (sha256) => get.get(sha256),
    size: (sha256) => size.get(sha256),
    put(bytes, mime) {
      const sha256 = sha256Of(bytes);
      put.run(sha256, mime, bytes);
      // Chosen anew, it is not what was left a while ago.
      used.run(sha256);
      return sha256;
    },
  };
}
