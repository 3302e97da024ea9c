/** What follows from the session that the main window shows: the words lent to the speller, and what undoing would undo. */
import type { ShownSession } from '#electron/app/host.ts';
import type { Appended } from '#shared/api.ts';
import { actName } from '#shared/catalogue/acts.ts';
import { type FoldedLog, redoTarget, undoTarget } from '#shared/session/log.ts';
import type { Session } from '#shared/session/session.ts';
import { sessionVocabulary } from '#shared/session/vocabulary.ts';

/** The session in the window, as the menu tells it: what undoing and redoing it would name, null for nothing. */
export interface MenuSession {
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface ShownParts {
  /** Lends words to the speller, in place of those lent before. */
  readonly lend: (words: readonly string[]) => void;
  /** Tells the menu; null where the window shows no session. */
  readonly tell: (session: MenuSession | null) => void;
}

export interface Shown {
  show(session: ShownSession | null): void;
  /** Something was recorded, in this session or another. */
  recorded(appended: Appended, log: FoldedLog): void;
}

export function followShown({ lend, tell }: ShownParts): Shown {
  let id: string | null = null;
  let known: Session | null = null;
  let told = '';

  function update(log: FoldedLog | null): void {
    const session = log?.session ?? null;
    if (!sameWords(session, known)) lend(session ? sessionVocabulary(session) : []);
    known = session;
    const next = log && {
      undo: actName(log, undoTarget(log.entries)),
      redo: actName(log, redoTarget(log.entries)),
    };
    if (JSON.stringify(next) === told) return;
    told = JSON.stringify(next);
    tell(next);
  }

  return {
    show(next) {
      id = next?.id ?? null;
      update(next?.log ?? null);
    },
    recorded({ sessionId }, log) {
      if (sessionId === id) update(log);
    },
  };
}

/** Whether two sessions bring the same words along: the fold keeps what does not change. */
function sameWords(a: Session | null, b: Session | null): boolean {
  return a?.body === b?.body && a?.guests === b?.guests && a?.sheet === b?.sheet;
}
