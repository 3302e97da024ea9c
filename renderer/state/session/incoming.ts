/** What is on disk comes in: the log when it is loaded, and then what each window records. */
import type { Appended } from '#shared/api.ts';
import type { Entry } from '#shared/session/facts.ts';
import { extendLog, startLog } from '#shared/session/log.ts';
import { sameWriting } from '#shared/text/writing.ts';
import { asApiError, call } from '../client.ts';
import { clockReached } from '../clock.ts';
import { othersFirst } from '../othersFirst.ts';
import { useSession, writtenText } from '../session.ts';
import { keepUnsent, keptUnsent } from '../unsentText.ts';
import { unfinished } from './queue.ts';
import { buffer, hasArrived, type Text, unsentTexts } from './unsent.ts';

const { getState: get, setState: set } = useSession;

let early: Appended[] = [];

/** Loads the log of the session; what is announced meanwhile is added after it. */
export async function load(id: string): Promise<void> {
  try {
    await loadLog(id);
  } catch (error) {
    if (get().id === id) set({ problem: asApiError(error).message });
  }
}

/** The same. @throws ApiError where it could not be loaded */
export async function loadLog(id: string): Promise<void> {
  early = [];
  const { body, entries } = await call('sessions.load', { session: id });
  if (get().id !== id) return;
  const log = startLog(body, entries);
  set({ log, session: log.session, problem: null });
  for (const appended of early.splice(0)) receive(appended);
  takeUpUnsent(id);
}

/** Loads the log of the open session anew. */
export async function reload(): Promise<void> {
  const { id } = get();
  if (id !== null) await load(id);
}

/** Text that the last window could not record goes on from where it was; what this one types is newer. */
function takeUpUnsent(id: string): void {
  const { session } = get();
  const unsent = Object.entries(keptUnsent(id)).filter(
    (text) => !sameWriting(writtenText(session, text[0]), text[1]) && !hasArrived(text),
  );
  keepUnsent(id, Object.fromEntries(unsent));
  const typed = unsentTexts();
  for (const [block, text] of unsent) if (typed[block] === undefined) buffer.type(block, text);
}

/** What is on disk and not yet taken in, with the texts of this window in it: until then they stay as they were typed. */
const held: { readonly appended: Appended; readonly texts: readonly Text[] }[] = [];

/** Takes in what any window recorded: what others did at once. */
export function hear(appended: Appended): void {
  if (unfinished() > 0 || held.length > 0) void takeUp(appended);
  else receive(appended);
}

/**
 * Takes in what this window recorded, or heard while it was recording, once the others have drawn it: it shows it already,
 * or will in a frame. Where more waits to be recorded, at once.
 * @param texts of this window, that were recorded with it
 */
export async function takeUp(appended: Appended, texts: readonly Text[] = []): Promise<void> {
  keepClock(appended);
  held.push({ appended, texts });
  if (unfinished() <= 1) await othersFirst();
  takeHeld();
}

/** The same at once, with all that was held before it. */
export function takeUpNow(appended: Appended, texts: readonly Text[]): void {
  held.push({ appended, texts });
  takeHeld();
}

/** All in the order in which it came. */
function takeHeld(): void {
  for (const { appended, texts } of held.splice(0)) {
    receive(appended);
    for (const [block, text] of texts) buffer.acknowledge(block, text);
  }
}

/** What is recorded has been stamped, whether it is taken in at once or in a moment. */
function keepClock({ entries }: Appended): void {
  for (const { recordedAt } of entries) clockReached(recordedAt);
}

/** Adds recorded entries to the log. Those it has are skipped; where some are missing the log is loaded again. */
export function receive(appended: Appended): void {
  const { id, log } = get();
  if (appended.sessionId !== id) return;
  if (!log) {
    early.push(appended);
    return;
  }
  const fresh = appended.entries.filter((entry) => !isKnown(log.entries[entry.seq - 1], entry));
  if (fresh.length === 0) return;
  if ((fresh[0]?.seq ?? 0) > log.entries.length + 1) {
    void load(id);
    return;
  }
  keepClock(appended);
  const next = extendLog(log, fresh);
  set({ log: next, session: next.session });
}

function isKnown(known: Entry | undefined, entry: Entry): boolean {
  return known !== undefined && known.id === entry.id && JSON.stringify(known.fact) === JSON.stringify(entry.fact);
}
