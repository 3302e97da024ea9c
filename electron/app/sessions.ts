/** Sessions: commands in, facts on disk, everyone told. */
import { randomUUID } from 'node:crypto';
import type { StoredAsset } from '#electron/store/assets.ts';
import type { Store } from '#electron/store/store.ts';
import type { Appended, FactDraft, SessionLog } from '#shared/api.ts';
import { ActaError } from '#shared/errors.ts';
import { checkConvocation, extendChecked } from '#shared/session/check.ts';
import type { Entry, Fact, ItemDraft, Sheet, TextWritten } from '#shared/session/facts.ts';
import { type FoldedLog, redoTarget, startLog, undoTarget } from '#shared/session/log.ts';
import { assetsOf } from '#shared/session/seal.ts';
import type { Clock } from './clock.ts';
import { assertFoliosFree, projectAgreements } from './register.ts';
import { coalesced } from './typing.ts';

/** A session's log in memory, as of a revision of the stored one. */
interface Held {
  readonly log: FoldedLog;
  readonly revision: number;
}

/** A log with the entries just added to it, in order: new ones, or its last typed further. */
interface Extended {
  readonly added: readonly Entry[];
  readonly next: FoldedLog;
}

/** The files of a version of the acta: for Word, and its compiled document. */
export interface SealedFiles {
  readonly acta: StoredAsset;
  readonly document: StoredAsset;
}

export interface Sessions {
  /** The folded log of a session, as it is on disk now. */
  folded(id: string): FoldedLog;
  load(id: string): SessionLog;
  /** Convenes a session of a stored body; answers its id. */
  create(bodyId: string, sheet: Sheet, agenda: readonly ItemDraft[]): string;
  /**
   * Records facts in one act: all of them or none.
   * @param typed texts typed before them, recorded with them as acts of their own
   */
  record(id: string, drafts: readonly FactDraft[], typed?: readonly TextWritten[]): Appended;
  /**
   * Makes the acta final with the files that were made of it.
   * @param seen the log they were made of
   * @throws ActaError `stale` where the session has gone on since
   */
  seal(id: string, seen: FoldedLog, files: SealedFiles): Appended;
  undo(id: string): Appended;
  redo(id: string): Appended;
}

/**
 * @param announce told of all that is appended, here or by another process on the same data, with the log as it is then
 */
export function createSessions(
  store: Store,
  clock: Clock,
  announce: (appended: Appended, log: FoldedLog) => void,
): Sessions {
  const held = new Map<string, Held>();

  /** The session as stored; read again where another process changed it. Within a transaction. */
  function current(id: string): Held {
    const revision = store.catalogue.revision(id);
    const known = held.get(id);
    if (known && known.revision === revision) return known;
    const stored = store.catalogue.get(id);
    if (!stored) throw new ActaError({ code: 'unknownSession' });
    const fresh = { log: startLog(stored.body, store.log.read(id)), revision: stored.revision };
    held.set(id, fresh);
    if (known) announce({ sessionId: id, entries: changes(known.log.entries, fresh.log.entries) }, fresh.log);
    return fresh;
  }

  /** Extends a session's log by what `work` answers: written, projected and committed before it is held or announced. */
  function commit(id: string, work: (log: FoldedLog, now: string) => Extended): Appended {
    const { added, next, revision } = store.transaction(() => {
      const before = current(id);
      const now = clock();
      const extended = work(before.log, now);
      let kept = before.log.entries.length;
      for (const entry of extended.added) {
        if (entry.seq > kept) store.log.append(id, [entry]);
        else store.log.replaceLast(id, entry);
        kept = entry.seq;
      }
      store.catalogue.project(id, extended.next, now);
      projectAgreements(store, id, before.log.body.id, before.log.session, extended.next.session);
      return { ...extended, revision: before.revision + 1 };
    });
    held.set(id, { log: next, revision });
    const appended = { sessionId: id, entries: added };
    announce(appended, next);
    return appended;
  }

  /** Appends facts as one act, each checked against the session as the ones before it left it. */
  function append(
    id: string,
    log: FoldedLog,
    drafts: readonly { at?: string | undefined; fact: Fact }[],
    now: string,
    pathOf?: (index: number) => string,
  ): Extended {
    const added: Entry[] = [];
    let next = log;
    for (const [index, { at = now, fact }] of drafts.entries()) {
      const field = pathOf?.(index);
      const entry = { ...stamp(next.entries.length + 1, at, now, fact), ...(added[0] && { act: added[0].id }) };
      const extended = extendChecked(next, entry, field ?? '');
      assertKept(store, fact, field);
      assertFoliosFree(store, log.body.id, id, next.session, extended.session, { fact, path: field });
      added.push(entry);
      next = extended;
    }
    return { added, next };
  }

  /** Appends an act of a window's; text that only goes on with the log's last goes into that one's row. */
  function appendAct(
    id: string,
    log: FoldedLog,
    drafts: readonly FactDraft[],
    now: string,
    pathOf: (index: number) => string,
  ): Extended {
    const typed = coalesced(log.entries.at(-1), drafts, now);
    if (!typed) return append(id, log, drafts, now, pathOf);
    return { added: [typed], next: extendChecked(log, typed, pathOf(0)) };
  }

  return {
    folded: (id) => store.transaction(() => current(id)).log,
    load(id) {
      const { body, entries } = store.transaction(() => current(id)).log;
      return { id, body, entries };
    },
    create(bodyId, sheet, agenda) {
      const now = clock();
      const body = store.bodies.get(bodyId);
      if (!body) throw new ActaError({ code: 'unknownBody', path: 'body' });
      const log = startLog(body, [stamp(1, now, now, { type: 'convened', sheet, agenda: [...agenda] })]);
      const problem = checkConvocation(log.session);
      if (problem) throw new ActaError(problem);
      const id = randomUUID();
      store.transaction(() => {
        store.catalogue.add(id, body);
        store.log.append(id, log.entries);
        store.catalogue.project(id, log, now);
      });
      return id;
    },
    record: (id, drafts, typed = []) =>
      commit(id, (log, now) => {
        // Its files are made and kept here: a window only asks for it.
        if (drafts.some(({ fact }) => fact.type === 'actaFinalized')) throw new ActaError({ code: 'refused' });
        const texts = typed.reduce<Extended>(
          ({ added, next }, fact, index) => {
            const text = appendAct(id, next, [{ fact }], now, () => `typed[${index}]`);
            return { added: [...added, ...text.added], next: text.next };
          },
          { added: [], next: log },
        );
        const { added, next } = appendAct(id, texts.next, drafts, now, (index) => `facts[${index}]`);
        return { added: [...texts.added, ...added], next };
      }),
    seal: (id, seen, { acta, document }) =>
      commit(id, (log, now) => {
        if (log !== seen) throw new ActaError({ code: 'stale' });
        const sha256 = store.assets.put(acta.bytes, acta.mime);
        const compiled = store.assets.put(document.bytes, document.mime);
        const version = log.session.seals.length + 1;
        return append(id, log, [{ fact: { type: 'actaFinalized', version, sha256, document: compiled } }], now);
      }),
    undo: (id) =>
      commit(id, (log, now) => {
        const act = undoTarget(log.entries);
        if (act === null) throw new ActaError({ code: 'nothingToUndo' });
        return append(id, log, [{ fact: { type: 'undone', act } }], now);
      }),
    redo: (id) =>
      commit(id, (log, now) => {
        const act = redoTarget(log.entries);
        if (act === null) throw new ActaError({ code: 'nothingToRedo' });
        return append(id, log, [{ fact: { type: 'redone', act } }], now);
      }),
  };
}

/** @throws ActaError where a file that the fact names is not kept, or is not of the size that it tells */
function assertKept(store: Store, fact: Fact, path?: string): void {
  const missing = assetsOf(fact).find((id) => store.assets.size(id) === undefined);
  if (missing !== undefined)
    throw new ActaError({ code: 'missingAsset', ...(path && { path }), data: { id: missing } });
  if (!('file' in fact) || fact.file === undefined) return;
  if (store.assets.size(fact.file.asset) !== fact.file.size)
    throw new ActaError({ code: 'assetDamaged', ...(path && { path }) });
}

/** An entry of its own act. */
function stamp(seq: number, at: string, recordedAt: string, fact: Fact): Entry {
  const id = randomUUID();
  return { seq, id, act: id, at, recordedAt, fact };
}

/** The entries of a log that are not in an earlier reading of it: new rows, and a last row typed further. */
function changes(before: readonly Entry[], after: readonly Entry[]): Entry[] {
  const settled = Math.max(0, before.length - 1);
  return after
    .slice(settled)
    .filter((entry, index) => JSON.stringify(entry) !== JSON.stringify(before[settled + index]));
}
