/** Sending what is typed to the disk. */
import { dismiss, notify } from '#renderer/ui/notify.ts';
import type { Appended } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { TextWritten } from '#shared/session/facts.ts';
import { asWritten, type Writing } from '#shared/text/writing.ts';
import { asApiError, call } from '../client.ts';
import { useSession } from '../session.ts';
import { keepUnsent } from '../unsentText.ts';
import { loadLog, takeUpNow } from './incoming.ts';
import { enqueue, nextSaving } from './queue.ts';
import {
  buffer,
  hasArrived,
  isUncertain,
  setUncertain,
  uncertainTexts,
  unsentTexts,
  waitingTexts,
  whenDue,
} from './unsent.ts';

const { getState: get, setState: set } = useSession;
const TYPING_NOTICE = 'typing';

/** Records all text still unsent. Answers whether it is on disk. */
export function flush(): Promise<boolean> {
  return enqueue(sendAll);
}

whenDue(() => void flush());

/** Sends all texts that are pending. Answers whether they are on disk. */
export async function sendAll(): Promise<boolean> {
  const { id } = get();
  if (id === null) return true;
  try {
    if (uncertainTexts().length > 0) await settleUncertain(id);
  } catch {
    tellNotSaved(id);
    return false;
  }
  return sendTexts();
}

/** Asks the log of texts whose answer was never heard. @throws ApiError where nobody answers */
export async function settleUncertain(id: string): Promise<void> {
  await loadLog(id);
  const settled = uncertainTexts();
  setUncertain([]);
  for (const text of settled) if (hasArrived(text)) buffer.acknowledge(...text);
  if (Object.keys(buffer.pending()).length === 0) textsSent(id);
}

/** Sends the texts of which it is certain that they are not on disk. Answers whether they are now. */
export async function sendTexts(): Promise<boolean> {
  const { id } = get();
  const texts = Object.entries(buffer.pending()).filter((text) => !isUncertain(text));
  if (id === null || texts.length === 0) return true;
  const sent = await Promise.all(texts.map(([block, text]) => sendText(id, block, text)));
  const allSent = sent.every(Boolean);
  if (allSent) textsSent(id);
  else tellNotSaved(id);
  return allSent;
}

/** Sends the texts that wait for their paragraphs, after these, on the chance that both arrive. */
export async function sendWaiting(): Promise<void> {
  const { id } = get();
  if (id === null) return;
  await Promise.allSettled(Object.entries(waitingTexts()).map(([block, text]) => recordText(id, block, text)));
}

function tellNotSaved(session: string): void {
  textsFailed(session);
  notify({
    tone: 'bad',
    key: TYPING_NOTICE,
    message: catalogue.ui.textNotSaved,
    action: { label: catalogue.ui.retry, onAction: () => void flush() },
  });
}

/** All texts of the session are on disk, but for those of which it is uncertain or that wait. */
export function textsSent(session: string): void {
  keepUnsent(session, { ...waitingTexts(), ...Object.fromEntries(uncertainTexts()) });
  dismiss(TYPING_NOTICE);
  set({ saving: nextSaving(get().drafts, 'saved') });
}

/** Some text of the session may not be on disk: it is kept on this machine, and sent again in a while. */
export function textsFailed(session: string): void {
  keepUnsent(session, unsentTexts());
  buffer.failed();
  set({ saving: 'failed' });
}

async function sendText(session: string, block: string, text: Writing): Promise<boolean> {
  try {
    // At once: what waits for the text does not wait for a frame.
    takeUpNow(await recordText(session, block, text), [[block, text]]);
    return true;
  } catch (error) {
    const gone = asApiError(error).code === 'unknownBlock';
    if (gone) offerOrphan(buffer.surrender(block)?.text);
    return gone;
  }
}

function recordText(session: string, block: string, text: Writing): Promise<Appended> {
  return call('sessions.record', { session, facts: [{ fact: textWritten(block, text) }] });
}

/** The fact that a block's text is this. */
export function textWritten(block: string, text: Writing): TextWritten {
  return { type: 'textWritten', block, ...asWritten(text) };
}

/** Text whose paragraph is gone is never dropped: it is offered to be copied. */
function offerOrphan(text: string | undefined): void {
  if (!text?.trim()) return;
  notify({
    tone: 'bad',
    message: `${catalogue.ui.textOrphaned}\n“${text}”`,
    action: { label: catalogue.ui.copyText, onAction: () => void navigator.clipboard.writeText(text) },
  });
}
