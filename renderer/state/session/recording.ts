/** Recording facts in the open session, undoing and redoing. */
import { notify } from '#renderer/ui/notify.ts';
import type { Appended, FactDraft } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { type FoldedLog, startLog } from '#shared/session/log.ts';
import { type ApiError, asApiError, call, isStoodIn } from '../client.ts';
import { useSession } from '../session.ts';
import { load, takeUp } from './incoming.ts';
import { enqueue } from './queue.ts';
import { flush, sendAll, sendTexts, settleUncertain, textsFailed, textsSent, textWritten } from './sending.ts';
import { buffer, setUncertain, type Text, uncertainTexts } from './unsent.ts';

const { getState: get } = useSession;
/** What undoing and redoing answer where there is nothing to undo or redo. */
const NOTHING = ['nothingToUndo', 'nothingToRedo'] as const;

/** Shows a refusal where it belongs, if it can; answers whether it did. */
export type Refused = (failure: ApiError) => boolean;

/**
 * Records facts as one act, after any text still unsent. Answers whether they are on disk; if not, the user has been told
 * why: by `refused`, where it answers that it showed the failure at its field, or else by a notice.
 */
export function record(facts: readonly FactDraft[], refused?: Refused): Promise<boolean> {
  return enqueue(() => recordNow(facts, refused));
}

/** An act that was undone or redone. */
export interface Step {
  readonly act: string;
  /** The log before it. */
  readonly before: FoldedLog;
}

/** Undoes the last act, after all that is on its way. Answers which it was; null where none was undone, which she is told. */
export function undoLast(): Promise<Step | null> {
  return enqueue(() => step('sessions.undo'));
}

/** The same for redoing the last act that was undone. */
export function redoLast(): Promise<Step | null> {
  return enqueue(() => step('sessions.redo'));
}

async function recordNow(facts: readonly FactDraft[], refused?: Refused): Promise<boolean> {
  const { id, log } = get();
  if (id === null) return false;
  let texts: readonly Text[] = [];
  try {
    // Nothing is waited for otherwise, not even a turn of the queue.
    if (uncertainTexts().length > 0) await settleUncertain(id);
    texts = Object.entries(buffer.pending());
    await takeUp(await recordWith(id, texts, facts), texts);
    setUncertain([]);
    if (texts.length > 0) textsSent(id);
    return true;
  } catch (error) {
    const failure = asApiError(error);
    if (texts.length > 0) {
      // Whichever was at fault, the others are recorded: the texts by themselves, and then the facts.
      if (!failure.unanswered) return (await sendTexts()) && recordNow(facts, refused);
      textsFailed(id);
    }
    if (!failure.unanswered && refused?.(failure)) return false;
    const seen = log?.entries.length ?? 0;
    const again = () => void flush().then(() => recordAgain(id, facts, seen));
    tell(failure, failure.unanswered ? again : undefined);
    return false;
  }
}

/** Records texts and then facts in one call, so that the facts do not wait for the texts to be answered. */
async function recordWith(session: string, texts: readonly Text[], facts: readonly FactDraft[]): Promise<Appended> {
  const typed = texts.map(([block, text]) => textWritten(block, text));
  setUncertain(texts);
  try {
    return await call('sessions.record', { session, ...(typed.length > 0 && { typed }), facts: [...facts] });
  } catch (error) {
    if (!asApiError(error).unanswered) setUncertain([]);
    throw error;
  }
}

/** Records facts whose first attempt nobody answered, unless they turn out to have arrived. */
async function recordAgain(id: string, facts: readonly FactDraft[], seen: number): Promise<void> {
  await load(id);
  const { log } = get();
  if (get().id !== id || !log) return;
  const arrived = log.entries.slice(seen).map((entry) => JSON.stringify(entry.fact));
  if (facts.every(({ fact }) => arrived.includes(JSON.stringify(fact)))) return;
  await record(facts);
}

/** The last act is the one that the log on the disk ends in: another window may have recorded it just now. */
async function step(name: 'sessions.undo' | 'sessions.redo'): Promise<Step | null> {
  if (!(await sendAll())) return null;
  const { id } = get();
  if (id === null) return null;
  try {
    const appended = await call(name, { session: id });
    const before = await logBefore(appended);
    await takeUp(appended);
    const act = steppedAct(appended);
    return before && act !== null ? { act, before } : null;
  } catch (error) {
    tell(asApiError(error));
    return null;
  }
}

/** The log before some entries of it, though what another window recorded before them is not heard yet. */
async function logBefore({ sessionId, entries }: Appended): Promise<FoldedLog | null> {
  const { log } = get();
  const length = (entries[0]?.seq ?? 1) - 1;
  if (log?.entries.length === length) return log;
  await load(sessionId);
  const loaded = get().log;
  return loaded && startLog(loaded.body, loaded.entries.slice(0, length));
}

/** The act that was undone or redone. */
function steppedAct({ entries }: Appended): string | null {
  for (const { fact } of entries) if (fact.type === 'undone' || fact.type === 'redone') return fact.act;
  return null;
}

function tell(failure: ApiError, again?: () => void): void {
  // Where there is nothing to do, or in a session that is only played, it is news, and told once.
  const news = isStoodIn(get().id) ? 'replay' : NOTHING.find((code) => code === failure.code);
  notify({
    tone: news ? 'plain' : 'bad',
    ...(news && { key: news }),
    message: failure.message,
    ...(again && { action: { label: catalogue.ui.retry, onAction: again } }),
  });
  const { id } = get();
  if (failure.code === 'stale' && id !== null) void load(id);
}
