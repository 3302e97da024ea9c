/** The way to the main process: the preload's bridge in the desktop, the loopback host's HTTP in a browser. */
import type { ActaBridge, Appended, CallName, Input, Output, Result } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { ErrorCode } from '#shared/errors.ts';

declare global {
  interface Window {
    /** Put there by the preload; absent in a browser. */
    readonly acta?: ActaBridge;
  }
}

/** Whether the app's own window shows this, and not a browser. */
export const isDesktop = window.acta !== undefined;

export const bridge: ActaBridge = window.acta ?? browserBridge();

/** A call that was refused or that did not arrive. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  /** The field at fault, such as `facts[0].fact.person`. */
  readonly path: string | undefined;
  /** True when nobody answered, so that it is not known whether the call was carried out. */
  readonly unanswered: boolean;

  constructor(
    code: ErrorCode,
    message: string,
    path?: string,
    options?: ErrorOptions & { readonly unanswered?: boolean },
  ) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
    this.path = path;
    this.unanswered = options?.unanswered ?? false;
  }
}

/** What answers the calls about one session in the main process's place. */
export interface StandIn {
  readonly session: string;
  /** @throws ApiError for what it refuses */
  answer(name: CallName): unknown;
}

let inItsPlace: StandIn | null = null;

/** Whether a session is one that the main process does not know, so that nothing can be recorded in it. */
export function isStoodIn(session: string | null): boolean {
  return session !== null && inItsPlace?.session === session;
}

/** Has something answer for a session that the main process does not know; null for nothing any more. */
export function standIn(answers: StandIn | null): void {
  inItsPlace = answers;
}

/**
 * Calls the main process and answers the value.
 * @throws ApiError with a message for the user
 */
export async function call<C extends CallName>(name: C, input: Input<C>): Promise<Output<C>> {
  if (inItsPlace && 'session' in input && input.session === inItsPlace.session) {
    return inItsPlace.answer(name) as Output<C>;
  }
  let result: Result<Output<C>>;
  try {
    result = await bridge.call(name, input);
  } catch (cause) {
    throw new ApiError('unexpected', catalogue.ui.disconnected, undefined, { cause, unanswered: true });
  }
  if (!result.ok) throw new ApiError(result.error.code, result.error.message, result.error.path);
  return result.value;
}

/** Any error as one with words for the user. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new ApiError('unexpected', catalogue.errors.unexpected({ detail }), undefined, { cause: error });
}

const returned = new Set<() => void>();

/** Calls the listener when the connection for what others record was lost and is back: something may have been missed. */
export function onReturned(listener: () => void): () => void {
  returned.add(listener);
  return () => returned.delete(listener);
}

/** What a request that outlives its page may carry, by the browsers' own limit. */
const KEEPALIVE_LIMIT = 60_000;

function browserBridge(): ActaBridge {
  let leaving = false;
  window.addEventListener('pagehide', () => {
    leaving = true;
  });
  window.addEventListener('pageshow', () => {
    leaving = false;
  });
  const listeners = new Set<(appended: Appended) => void>();
  let events: EventSource | undefined;

  const listen = () => {
    events = new EventSource('/api/events');
    let lost = false;
    events.addEventListener('appended', (event) => {
      const appended = JSON.parse(event.data as string) as Appended;
      for (const listener of listeners) listener(appended);
    });
    events.addEventListener('error', () => {
      lost = true;
    });
    events.addEventListener('open', () => {
      if (lost) for (const listener of returned) listener();
      lost = false;
    });
  };

  return {
    async call(name, input) {
      const body = JSON.stringify(input);
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: leaving && body.length < KEEPALIVE_LIMIT,
      });
      return await response.json();
    },
    onAppended(listener) {
      if (!events) listen();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onBeforeClose(flush) {
      const hide = () => void flush();
      const change = () => document.visibilityState === 'hidden' && hide();
      window.addEventListener('pagehide', hide);
      document.addEventListener('visibilitychange', change);
      return () => {
        window.removeEventListener('pagehide', hide);
        document.removeEventListener('visibilitychange', change);
      };
    },
    // A page in a browser is told nothing of what is pressed elsewhere.
    onGlobalCommand: () => () => {},
    // And has no menu but the browser's.
    onHostCommand: () => () => {},
  };
}
