/**
 * Files that nothing refers to: chosen in a form that was then left. They go once a month has passed since that was first
 * seen at a start, so that a form which another window still holds open finds its file.
 */
import type { Database } from 'better-sqlite3';

/** In days. */
const GRACE = 30;
const DAY = 86_400_000;
const HASH = /[0-9a-f]{64}/g;
/** The kept document of a final acta names the logos and the letterhead of its paper. */
const DOCUMENTS = "SELECT sha256, bytes FROM asset WHERE mime = 'application/json'";
/** Whatever can name a file: bodies, sessions' own bodies, and every fact but what is typed, undone ones too. */
const TEXTS = [
  'SELECT json AS text FROM body',
  'SELECT body_json AS text FROM session',
  "SELECT fact AS text FROM entry WHERE type <> 'textWritten' AND length(fact) > 64",
];

export interface UnusedStore {
  /**
   * Removes the files that nothing has referred to for a month, and marks those that nothing refers to now.
   * @param now UTC, ISO 8601
   * @returns how many were removed
   */
  sweep(now: string): number;
}

export function unusedStore(db: Database): UnusedStore {
  const all = db.prepare<[], string>('SELECT sha256 FROM asset').pluck();
  const texts = TEXTS.map((sql) => db.prepare<[], string>(sql).pluck());
  const documents = db.prepare<[], { sha256: string; bytes: Buffer }>(DOCUMENTS);
  const marks = db.prepare<[], { sha256: string; since: string }>('SELECT sha256, since FROM asset_unused');
  const mark = db.prepare('INSERT INTO asset_unused (sha256, since) VALUES (?, ?)');
  const unmark = db.prepare('DELETE FROM asset_unused WHERE sha256 = ?');
  const remove = db.prepare('DELETE FROM asset WHERE sha256 = ?');

  function unreferenced(): Set<string> {
    const unused = new Set(all.all());
    if (unused.size === 0) return unused;
    const named = (text: string) => {
      for (const [hash] of text.matchAll(HASH)) unused.delete(hash);
    };
    for (const statement of texts) {
      for (const text of statement.iterate()) {
        named(text);
        // A start with nothing to do reads no further.
        if (unused.size === 0) return unused;
      }
    }
    for (const { sha256, bytes } of documents.iterate()) if (!unused.has(sha256)) named(bytes.toString('latin1'));
    return unused;
  }

  const sweep = db.transaction((now: string): number => {
    const unused = unreferenced();
    const since = new Map(marks.all().map((row) => [row.sha256, row.since]));
    for (const sha256 of since.keys()) if (!unused.has(sha256)) unmark.run(sha256);
    let removed = 0;
    for (const sha256 of unused) {
      const first = since.get(sha256);
      if (first === undefined) mark.run(sha256, now);
      else if (Date.parse(now) - Date.parse(first) >= GRACE * DAY) {
        unmark.run(sha256);
        remove.run(sha256);
        removed += 1;
      }
    }
    return removed;
  });
  return {
    // A start that finds nothing to do writes nothing and waits for nobody.
    sweep: (now) => (unreferenced().size === 0 && marks.all().length === 0 ? 0 : sweep.immediate(now)),
  };
}
