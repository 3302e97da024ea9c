/** The app behind every window: calls in, results out, and word of what was recorded. It knows no host. */
import { reasonOf } from '#electron/store/reason.ts';
import type { Store } from '#electron/store/store.ts';
import { type ApiFailure, type Appended, CALLS, type CallName, type Result } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Language } from '#shared/catalogue/language.ts';
import { ActaError, type Problem } from '#shared/errors.ts';
import { problemOfZod } from '#shared/problems.ts';
import type { FoldedLog } from '#shared/session/log.ts';
import type { Clock } from './clock.ts';
import { createHandlers } from './handlers.ts';
import type { Host } from './host.ts';
import type { Resources } from './resources.ts';
import { createSessions } from './sessions.ts';

export interface AppParts {
  readonly store: Store;
  readonly resources: Resources;
  readonly clock: Clock;
  readonly host: Host;
  readonly version: string;
  /** Makes the interface speak another language, from now on and after a restart. @throws ActaError `fileUnwritable` */
  readonly changeLanguage: (language: Language) => void;
  /** The file in which the build wrote the licences of what it bundled. */
  readonly licences: string;
}

export interface App {
  /**
   * Answers a call. The input is checked against the call's schema; a fact is answered for once it is on disk. Never
   * throws: what went wrong is in the result.
   */
  handle(name: string, input: unknown): Promise<Result<unknown>>;
  /** Tells a listener all that is recorded, with the session's log as it is then; the answer stops it. */
  subscribe(listener: Recorded): () => void;
  /** Closes the store. */
  close(): void;
}

export type Recorded = (appended: Appended, log: FoldedLog) => void;

/** Calls whose input is a file's text: only there does the field's path (`facts[3].fact.person`) mean something to the user. */
const FILE_CALLS: ReadonlySet<string> = new Set<CallName>(['sessions.import', 'profiles.read']);

/** Whether a name is that of a call. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(CALLS, name);
}

export function createApp({ store, ...parts }: AppParts): App {
  store.unused.sweep(parts.clock());
  const listeners = new Set<Recorded>();
  // What is announced is on disk already: whoever cannot hear it is no reason to answer that it was not recorded.
  const announce: Recorded = (appended, log) => {
    for (const listener of listeners) {
      try {
        listener(appended, log);
      } catch (error) {
        console.error(error);
      }
    }
  };
  const sessions = createSessions(store, parts.clock, announce);
  const handlers = createHandlers({ store, sessions, ...parts });

  async function answer(name: string, input: unknown): Promise<unknown> {
    if (!isCallName(name)) throw new ActaError({ code: 'invalid', path: 'call', data: { value: name } });
    const parsed = CALLS[name].input.safeParse(input);
    if (!parsed.success) throw new ActaError(problemOfZod(parsed.error, input));
    return await handlers[name](parsed.data as never);
  }

  return {
    async handle(name, input) {
      try {
        return { ok: true, value: await answer(name, input) };
      } catch (error) {
        return { ok: false, error: failure(problemOf(error), FILE_CALLS.has(name)) };
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => store.close(),
  };
}

/** A problem as a call answers it; `naming` puts the field's path into the message too. */
function failure(problem: Problem, naming: boolean): ApiFailure {
  const { code, path, data } = problem;
  const message = naming ? catalogue.problem(problem) : catalogue.errors[code](data ?? {});
  return { code, message, ...(path !== undefined && { path }) };
}

/** The problem an error stands for. One that is not an ActaError is a fault of the app: it also goes to the console. */
function problemOf(error: unknown): Problem {
  if (error instanceof ActaError) return error.problem;
  console.error(error);
  return { code: 'unexpected', data: { detail: reasonOf(error) } };
}
