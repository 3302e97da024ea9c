/** Files kept whole, in a real database. */
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '#electron/store/assets.ts';
import { openStore } from '#electron/store/store.ts';
import { temporaryFolder } from '../fixtures/app.ts';

describe('the files that are kept', () => {
  it('come back byte by byte under their SHA-256 once the app is started again', () => {
    const file = path.join(temporaryFolder(), 'acta.sqlite');
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
    const store = openStore(file);
    const sha256 = store.transaction(() => store.assets.put(bytes, 'application/pdf'));
    store.close();

    const again = openStore(file);
    const kept = again.assets.get(sha256);
    expect(kept?.mime).toBe('application/pdf');
    expect(kept && Buffer.compare(kept.bytes, bytes)).toBe(0);
    expect(sha256).toBe(sha256Of(bytes));
    expect(again.assets.size(sha256)).toBe(bytes.length);
    expect(again.assets.size(sha256Of(new Uint8Array([1])))).toBeUndefined();
    expect(again.assets.get(sha256Of(new Uint8Array([1])))).toBeUndefined();
    again.close();
  });

  it('are kept once however often they are put, and never change', () => {
    const file = path.join(temporaryFolder(), 'acta.sqlite');
    const store = openStore(file);
    const bytes = new TextEncoder().encode('oficio');
    const first = store.transaction(() => store.assets.put(bytes, 'text/plain'));
    const second = store.transaction(() => store.assets.put(bytes, 'application/octet-stream'));
    store.close();
    expect(second).toBe(first);

    const db = new Database(file);
    expect(db.prepare('SELECT count(*) FROM asset').pluck().get()).toBe(1);
    expect(() => db.prepare("UPDATE asset SET bytes = x'00'").run()).toThrow(/never changes/);
    db.close();
  });
});
