/** The session that is open in this window: its log, its fold, and the way to record in it. */
import { create } from 'zustand';
import { dismiss, notify } from '#renderer/ui/notify.ts';
import type { Appended, FactDraft } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Entry, TextWritten } from '#shared/session/facts.ts';
import { effectiveEntries, extendLog, type FoldedLog, startLog } from '#shared/session/log.ts';
import type { Session } from '#shared/session/session.ts';
import { asWritten, BLANK, fromWritten, sameWriting, type Writing } from '#shared/text/writing.ts';
import { type ApiError, asApiError, bridge, call, isDesktop, isStoodIn, onReturned } from './client.ts';
import { clockReached } from './clock.ts';
import { othersFirst } from './othersFirst.ts';
import { typingBuffer } from './typingBuffer.ts';
import { keepUnsent, keptUnsent } from './unsentText.ts';

/** Shows a refusal where it belongs, if it can; answers whether it did. */
export type Refused = (failure: ApiError) => boolean;

export interface OpenSession {
  /** The session that is open or being opened; null for none. */
  readonly id: string | null;
  readonly log: FoldedLog | null;
  /** The fold of the log; null while it loads. */
  readonly session: Session | null;
  /** Why it could not be loaded, in words. */
  readonly problem: string | null;
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Text typed and not yet on disk, by block. */
  readonly drafts: Readonly<Record<string, Writing>>;
  /** Loads a session and shows it in place of the one before, once all that was typed in that one is recorded. */
  open(id: string): Promise<void>;
  /** Leaves the session. Answers whether it did: with text that could not be recorded it stays. */
  close(): Promise<boolean>;
  /**
   * Records facts as one act, after any text still unsent. Answers whether they are on disk; if not, the user has been
   * told why: by `refused`, where it answers that it showed the failure at its field, or else by a notice.
   */
  record(facts: readonly FactDraft[], refused?: Refused): Promise<boolean>;
  /** Undoes the last act, or redoes the last one undone. Answers whether it was done. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Records all text still unsent. Answers whether it is on disk. */
  flush(): Promise<boolean>;
}

const nothing = { id: null, log: null, session: null, problem: null, saving: 'saved', drafts: {} } as const;
const TYPING_NOTICE = 'typing';

export const useSession = create<OpenSession>(() => ({
  ...nothing,
  open,
  close,
  record: (facts, refused) => enqueue(() => recordNow(facts, refused)),
  undo: () => enqueue(() => step('sessions.undo')),
  redo: () => enqueue(() => step('sessions.redo')),
  flush: () => enqueue(sendAll),
}));

const { getState: get, setState: set } = useSession;

const buffer = typingBuffer({
  due: () => void get().flush(),
  changed: (drafts) => set({ drafts, saving: nextSaving(drafts, get().saving) }),
});

type Texts = OpenSession['drafts'];
type Text = readonly [block: string, text: Writing];
let waitingTexts: () => Texts = () => ({});

/**
 * Text that waits for its paragraph's own facts to be on disk is unsent too: kept and sent with the rest when the window
 * is left.
 * @param texts tells it, by block
 */
export function alsoUnsent(texts: () => Texts): void {
  waitingTexts = texts;
}

/** All that is typed and not known to be on disk, by block. */
function unsentTexts(): Texts {
  return { ...waitingTexts(), ...buffer.pending() };
}

/** The text of a block is now this: it shows at once and is recorded in a moment. */
export function typeText(block: string, text: Writing): void {
  buffer.type(block, text);
}

/** What is recorded as written in a block; blank where there is no such block. */
export function writtenText(session: Session | null, block: string): Writing {
  const minute = session?.minutes.find(({ id, kind }) => kind === 'block' && id === block);
  return minute?.kind === 'block' ? minute : BLANK;
}

// Everything that writes goes one after another, so that facts are recorded in the order in which they were made.
let tail: Promise<unknown> = Promise.resolve();
let waiting = 0;

function enqueue<T>(work: () => Promise<T>): Promise<T> {
  waiting += 1;
  // Before anything changes on the screen: what is recorded leaves before the drawing begins.
  const done = tail.then(work).finally(() => {
    waiting -= 1;
    if (waiting === 0) set({ saving: nextSaving(get().drafts, get().saving) });
  });
  tail = done.catch(() => {});
  if (get().saving === 'saved') set({ saving: 'saving' });
  return done;
}

function nextSaving(drafts: OpenSession['drafts'], saving: OpenSession['saving']): OpenSession['saving'] {
  if (Object.keys(drafts).length > 0) return saving === 'failed' ? 'failed' : 'saving';
  return waiting > 0 ? 'saving' : 'saved';
}

async function open(id: string): Promise<void> {
  if (!(await close())) return;
  set({ ...nothing, id });
  await load(id);
}

async function close(): Promise<boolean> {
  if (get().id === null) return true;
  await get().flush();
  if (Object.keys(get().drafts).length > 0) return false;
  set(nothing);
  return true;
}

let early: Appended[] = [];

/** Loads the log of the session; what is announced meanwhile is added after it. */
async function load(id: string): Promise<void> {
  try {
    await loadLog(id);
  } catch (error) {
    if (get().id === id) set({ problem: asApiError(error).message });
  }
}

/** The same. @throws ApiError where it could not be loaded */
async function loadLog(id: string): Promise<void> {
  early = [];
  const { body, entries } = await call('sessions.load', { session: id });
  if (get().id !== id) return;
  const log = startLog(body, entries);
  set({ log, session: log.session, problem: null });
  for (const appended of early.splice(0)) apply(appended);
  takeUpUnsent(id);
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
function hear(appended: Appended): void {
  if (waiting > 0 || held.length > 0) void takeUp(appended);
  else apply(appended);
}

/**
 * Takes in what this window recorded, or heard while it was recording, once the others have drawn it: it shows it already,
 * or will in a frame. Where more waits to be recorded, at once.
 * @param texts of this window, that were recorded with it
 */
async function takeUp(appended: Appended, texts: readonly Text[] = []): Promise<void> {
  keepClock(appended);
  held.push({ appended, texts });
  if (waiting <= 1) await othersFirst();
  takeHeld();
}

/** All in the order in which it came. */
function takeHeld(): void {
  for (const { appended, texts } of held.splice(0)) {
    apply(appended);
    for (const [block, text] of texts) buffer.acknowledge(block, text);
  }
}

/** What is recorded has been stamped, whether it is taken in at once or in a moment. */
function keepClock({ entries }: Appended): void {
  for (const { recordedAt } of entries) clockReached(recordedAt);
}

/** Adds recorded entries to the log. Those it has are skipped; where some are missing the log is loaded again. */
function apply(appended: Appended): void {
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

/** Takes in entries that did not come from the main process. */
export function receive(appended: Appended): void {
  apply(appended);
}

/** Loads the log of the open session anew. */
export async function reload(): Promise<void> {
  const { id } = get();
  if (id !== null) await load(id);
}

function isKnown(known: Entry | undefined, entry: Entry): boolean {
  return known !== undefined && known.id === entry.id && JSON.stringify(known.fact) === JSON.stringify(entry.fact);
}

/**
 * Texts that went with facts whose answer nobody heard yet, or never. What the facts made of them may be on disk already,
 * so that they are not sent again before the log has told.
 */
let uncertain: readonly Text[] = [];

/** Asks the log of texts whose answer was never heard. @throws ApiError where nobody answers */
async function settleUncertain(id: string): Promise<void> {
  await loadLog(id);
  const settled = uncertain;
  uncertain = [];
  for (const text of settled) if (hasArrived(text)) buffer.acknowledge(...text);
  if (Object.keys(buffer.pending()).length === 0) textsSent(id);
}

/** Whether a text is the last that was written in its paragraph, whatever became of it since. */
function hasArrived([block, text]: Text): boolean {
  const last = effectiveEntries(get().log?.entries ?? [])
    .map(({ fact }) => fact)
    .findLast((fact): fact is TextWritten => fact.type === 'textWritten' && fact.block === block);
  return last !== undefined && sameWriting(fromWritten(last), text);
}

async function recordNow(facts: readonly FactDraft[], refused?: Refused): Promise<boolean> {
  const { id, log } = get();
  if (id === null) return false;
  let texts: readonly Text[] = [];
  try {
    // Nothing is waited for otherwise, not even a turn of the queue.
    if (uncertain.length > 0) await settleUncertain(id);
    texts = Object.entries(buffer.pending());
    await takeUp(await recordWith(id, texts, facts), texts);
    uncertain = [];
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
    tell(
      failure,
      failure.unanswered
        ? () =>
            void get()
              .flush()
              .then(() => recordAgain(id, facts, seen))
        : undefined,
    );
    return false;
  }
}

/** Records texts and then facts in one call, so that the facts do not wait for the texts to be answered. */
async function recordWith(session: string, texts: readonly Text[], facts: readonly FactDraft[]): Promise<Appended> {
  const typed = texts.map(([block, text]) => textWritten(block, text));
  uncertain = texts;
  try {
    return await call('sessions.record', { session, ...(typed.length > 0 && { typed }), facts: [...facts] });
  } catch (error) {
    if (!asApiError(error).unanswered) uncertain = [];
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
  await get().record(facts);
}

async function step(name: 'sessions.undo' | 'sessions.redo'): Promise<boolean> {
  const { id } = get();
  if (id === null || !(await sendAll())) return false;
  try {
    await takeUp(await call(name, { session: id }));
    return true;
  } catch (error) {
    tell(asApiError(error));
    return false;
  }
}

function tell(failure: ApiError, again?: () => void): void {
  // Of a session that is only played it is news, and told once.
  const played = isStoodIn(get().id);
  notify({
    tone: played ? 'plain' : 'bad',
    ...(played && { key: 'replay' }),
    message: failure.message,
    ...(again && { action: { label: catalogue.ui.retry, onAction: again } }),
  });
  const { id } = get();
  if (failure.code === 'stale' && id !== null) void load(id);
}

/** Sends all texts that are pending. Answers whether they are on disk. */
async function sendAll(): Promise<boolean> {
  const { id } = get();
  if (id === null) return true;
  try {
    if (uncertain.length > 0) await settleUncertain(id);
  } catch {
    tellNotSaved(id);
    return false;
  }
  return sendTexts();
}

/** Sends the texts of which it is certain that they are not on disk. Answers whether they are now. */
async function sendTexts(): Promise<boolean> {
  const { id } = get();
  const texts = Object.entries(buffer.pending()).filter((text) => !isUncertain(text));
  if (id === null || texts.length === 0) return true;
  const sent = await Promise.all(texts.map(([block, text]) => sendText(id, block, text)));
  const allSent = sent.every(Boolean);
  if (allSent) textsSent(id);
  else tellNotSaved(id);
  return allSent;
}

function tellNotSaved(session: string): void {
  textsFailed(session);
  notify({
    tone: 'bad',
    key: TYPING_NOTICE,
    message: catalogue.ui.textNotSaved,
    action: { label: catalogue.ui.retry, onAction: () => void get().flush() },
  });
}

function isUncertain([block, text]: Text): boolean {
  return uncertain.some(([other, sent]) => other === block && sameWriting(sent, text));
}

function textsSent(session: string): void {
  keepUnsent(session, { ...waitingTexts(), ...Object.fromEntries(uncertain) });
  dismiss(TYPING_NOTICE);
  set({ saving: nextSaving(get().drafts, 'saved') });
}

function textsFailed(session: string): void {
  keepUnsent(session, unsentTexts());
  buffer.failed();
  set({ saving: 'failed' });
}

async function sendText(session: string, block: string, text: Writing): Promise<boolean> {
  try {
    // At once: what waits for the text does not wait for a frame.
    held.push({ appended: await recordText(session, block, text), texts: [[block, text]] });
    takeHeld();
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

function textWritten(block: string, text: Writing): TextWritten {
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

/** Sends the texts that wait for their paragraphs, after these, on the chance that both arrive. */
async function sendWaiting(): Promise<void> {
  const { id } = get();
  if (id === null) return;
  await Promise.allSettled(Object.entries(waitingTexts()).map(([block, text]) => recordText(id, block, text)));
}

bridge.onAppended(hear);
bridge.onBeforeClose(async () => {
  const { id } = get();
  const unsent = unsentTexts();
  if (id !== null && Object.keys(unsent).length > 0) keepUnsent(id, unsent);
  // Sent at once, without waiting for the queue: a page that is being left may not get to run again.
  await Promise.all([sendTexts(), sendWaiting(), tail]);
  // Where it does, what waited for the queue is to be sent only now.
  await get().flush();
});
onReturned(() => {
  const { id } = get();
  if (id === null) return;
  void load(id);
  void get().flush();
});
if (!isDesktop) {
  window.addEventListener('beforeunload', (event) => {
    if (get().saving === 'failed') event.preventDefault();
  });
}
