/** The store: everything that is kept, behind one handle. */
import type { Database } from 'better-sqlite3';
import { type AssetStore, assetStore } from './assets.ts';
import { type BodyStore, bodyStore } from './bodies.ts';
import { type CatalogueStore, catalogueStore } from './catalogue.ts';
import { type LogStore, logStore } from './log.ts';
import { openDatabase } from './open.ts';
import { type RegisterStore, registerStore } from './register.ts';
import { type UnusedStore, unusedStore } from './unused.ts';

export interface Store {
  readonly assets: AssetStore;
  readonly bodies: BodyStore;
  readonly catalogue: CatalogueStore;
  readonly log: LogStore;
  readonly register: RegisterStore;
  readonly unused: UnusedStore;
  /**
   * Runs `work` in one transaction that holds the write lock from its start: what it reads is what it changes. When it
   * returns, what was written is on disk; when `work` throws, nothing was.
   */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens the store at a database path; see `openDatabase` for its errors. */
export function openStore(file: string): Store {
  return storeOn(openDatabase(file));
}

/** The store on a database already migrated. */
export function storeOn(db: Database): Store {
  return {
    assets: assetStore(db),
    bodies: bodyStore(db),
    catalogue: catalogueStore(db),
    log: logStore(db),
    register: registerStore(db),
    unused: unusedStore(db),
    transaction: (work) => db.transaction(work).immediate(),
    close: () => {
      db.close();
    },
  };
}
