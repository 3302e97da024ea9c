/** The commands of the live screen, as its buttons and shortcuts carry them out. */
import { followPassage } from '#renderer/acta/passage.ts';
import { openHelp } from '#renderer/help/help.ts';
import { nowInstant } from '#renderer/state/clock.ts';
import { newId } from '#renderer/state/newId.ts';
import { record, redoLast, type Step, undoLast } from '#renderer/state/session/recording.ts';
import { useSession } from '#renderer/state/session.ts';
import { openStrip } from '#renderer/strip/openStrip.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { FactDraft } from '#shared/api.ts';
import { InstantSchema } from '#shared/body/text.ts';
import { actName as nameOfAct } from '#shared/catalogue/acts.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Problem } from '#shared/errors.ts';
import { findPerson } from '#shared/session/attendance.ts';
import { checkFact } from '#shared/session/check.ts';
import { votesOf } from '#shared/session/decisions.ts';
import type { EventFact, Fact } from '#shared/session/facts.ts';
import { actFacts } from '#shared/session/log.ts';
import type { Session } from '#shared/session/session.ts';
import { BLANK } from '#shared/text/writing.ts';
import { offerToRenumber } from './agreements/actions.ts';
import { changeConnection } from './attendance/actions.ts';
import { blockToWrite, markDoubt, startDoubt, toggleNote } from './blocks/blockActions.ts';
import { expectedSession, recordEarly } from './blocks/early.ts';
import { asChosen } from './blocks/notesFirst.ts';
import { addNarrative, addParagraph, findBlock, giveFloor, now, openNextItem, openSession } from './commands.ts';
import { hourOf } from './names.ts';
import { offerUndo } from './offerUndo.ts';
import { callablePeople } from './people.ts';
import { askWhoWantsFloor, giveFloorToNext } from './queue/actions.ts';
import { correctTurn, nextSpeechKind, pauseOrGoOn } from './queue/clock.ts';
import { recessOrResume } from './recess/actions.ts';
import { whyNoMinutes, whyNothingHappens } from './recess/refusal.ts';
import { isReplay, looksAlone, tellReplay } from './replaying.ts';
import { runReviewShortcut, toggleReview } from './review/reviewActions.ts';
import { closeDialog, edit, openDialog, toggleActa, toggleAudit, useScreen } from './screen.ts';
import type { ShortcutId } from './shortcuts.ts';
import { liveSession } from './useLive.ts';

const t = catalogue.live;

/** What is wrong with a fact if it were recorded now, in words, and the field at fault; null where nothing is. */
export function problemWith(fact: Fact): { readonly path: string | null; readonly message: string } | null {
  const { log, session } = useSession.getState();
  if (!log || !session) return null;
  const problem: Problem | null = checkFact(log, fact, nowInstant());
  if (!problem) return null;
  const data = Object.entries(problem.data ?? {}).map(([key, value]) => [key, spoken(session, value)]);
  return { path: problem.path ?? null, message: catalogue.errors[problem.code](Object.fromEntries(data)) };
}

/** Instants among an error's data are told as hours of the session's zone. */
function spoken(session: Session, value: string | number): string | number {
  return InstantSchema.safeParse(value).success ? hourOf(session, String(value)) : value;
}

/** Records a fact that may be refused, and says why where it is. */
export async function recordTold(fact: EventFact): Promise<void> {
  const problem = problemWith(fact);
  if (problem) say(problem.message);
  else await record(now(fact));
}

function say(message: string): void {
  notify({ tone: 'plain', message, key: 'live' });
}

/** Shows a new paragraph and lets her write in it while its facts go to the disk. */
async function startBlock(block: string, facts: readonly FactDraft[]): Promise<void> {
  const { editing } = useScreen.getState();
  useScreen.setState({ review: null });
  const { done, texts } = await recordEarly({ [block]: BLANK }, asChosen(facts, block), block, null);
  if (done) return;
  const text = texts[block]?.text;
  if (useScreen.getState().editing === block) edit(editing);
  if (text) {
    const onAction = () => void navigator.clipboard.writeText(text);
    const message = `${catalogue.ui.textOrphaned}\n“${text}”`;
    notify({ tone: 'bad', message, action: { label: catalogue.ui.copyText, onAction } });
  }
}

/** Opens the session, in second call where that is told. */
export async function openTheSession(inSecondCall = false): Promise<void> {
  await record(openSession(liveSession(), inSecondCall));
}

/** Gives the floor and lets her write at once. */
export async function takeFloor(person: string): Promise<void> {
  const session = expectedSession();
  const block = newId();
  const facts = giveFloor(session, person, block);
  if (facts) return startBlock(block, facts);
  const refused = whyNoMinutes(session);
  if (refused) return say(refused);
  say(catalogue.errors.notPresent({ name: findPerson(session, person)?.name ?? '' }));
}

/** Another paragraph of whoever is being written; where nobody is, one of the facilitator's own. */
export async function newParagraph(): Promise<void> {
  const block = newId();
  const facts = addParagraph(expectedSession(), useScreen.getState().editing, block);
  if (facts) return startBlock(block, facts);
  return newNarrative();
}

export async function newNarrative(): Promise<void> {
  const block = newId();
  const facts = addNarrative(expectedSession(), useScreen.getState().editing, block);
  if (facts) return startBlock(block, facts);
  say(t.item.noneHint);
}

export async function endFloor(): Promise<void> {
  if (liveSession().floor) await record(now({ type: 'floorEnded' }));
}

export async function openItem(item: string): Promise<void> {
  const refused = whyNothingHappens(liveSession());
  if (refused) return say(refused);
  edit(null);
  await record(now({ type: 'itemOpened', item }));
}

export async function nextItem(): Promise<void> {
  const facts = openNextItem(liveSession());
  if (!facts) return say(whyNothingHappens(liveSession()) ?? t.item.noNext);
  edit(null);
  await record(facts);
}

export async function removeBlock(block: string): Promise<void> {
  const done = await record(now({ type: 'blockRemoved', block }));
  if (done) {
    if (useScreen.getState().editing === block) edit(blockToGoOnWith(liveSession()));
    offerUndo('removed', t.stream.removed);
  }
}

/** What an act of the open session is called. */
export function actName(act: string | null): string | null {
  const { log } = useSession.getState();
  return log && nameOfAct(log, act);
}

/** Undoes the last act and says which; she goes on writing where there is something to write in. */
export async function undo(): Promise<void> {
  const step = await undoLast();
  if (!step) return;
  tellStep(step, t.undone);
  // By then she may be writing in a paragraph that is still on its way to the disk.
  const session = expectedSession();
  const { editing } = useScreen.getState();
  if (editing !== null && !findBlock(session, editing)) edit(blockToGoOnWith(session));
}

function tellStep({ act, before }: Step, told: (name: string) => string): void {
  const name = nameOfAct(before, act);
  if (name !== null) say(told(name));
  offerToRenumber(before.session);
}

/** Where writing goes on: the paragraph of whoever holds the floor, or the last one. */
function blockToGoOnWith(session: Session): string | null {
  return session.floor?.block ?? session.minutes.findLast((minute) => minute.kind === 'block')?.id ?? null;
}

/** Redoes the last act undone and says which; a paragraph that comes back is written in. */
export async function redo(): Promise<void> {
  const { editing } = useScreen.getState();
  const step = await redoLast();
  if (!step) return;
  tellStep(step, t.redone);
  const facts = actFacts(step.before.entries, step.act);
  const made = facts.find((fact) => fact.type === 'floorGiven' || fact.type === 'paragraphAdded');
  if (made && useScreen.getState().editing === editing) edit(made.block);
}

/** Opens a vote of those who are there now, or goes on with the one that is open. */
export async function startVote(): Promise<void> {
  const session = liveSession();
  if (session.openVote) return openDialog({ kind: 'vote', vote: session.openVote.id });
  const refused = whyNoMinutes(session);
  if (refused) return say(refused);
  const vote = newId();
  const problem = problemWith({ type: 'voteOpened', vote });
  if (problem) return say(problem.message);
  openDialog({ kind: 'vote', vote });
  const done = await record(now({ type: 'voteOpened', vote }));
  const { dialog } = useScreen.getState();
  if (!done && dialog?.kind === 'vote' && dialog.vote === vote) closeDialog();
}

/** The vote that is open is not taken after all. */
export async function dropVote(vote: string): Promise<void> {
  if (await record(now({ type: 'voteDropped', vote }))) offerUndo('dropped', t.vote.dropped);
}

export function startAgreement(): void {
  const refused = whyNoMinutes(liveSession());
  if (refused) say(refused);
  else openDialog({ kind: 'agreement', vote: null });
}

/** A particular vote on the last vote that was taken. */
export function startParticular(): void {
  const vote = votesOf(liveSession()).at(-1);
  if (vote) openDialog({ kind: 'particular', vote: vote.id, particular: null });
  else say(t.particular.noVote);
}

/** Opens the strip over the other programs, while the session runs. */
export async function showStrip(): Promise<void> {
  const { id, session } = useSession.getState();
  if (id === null || !session) return;
  const said = { convened: catalogue.strip.notOpened, closed: catalogue.strip.closed };
  if (session.stage === 'open') await openStrip(id);
  else say(said[session.stage]);
}

/** What each shortcut that acts anywhere on the screen does. */
const RUN: Readonly<Partial<Record<ShortcutId, (digit: number | null) => unknown>>> = {
  floor: (digit) => {
    const person = callablePeople(liveSession())[(digit ?? 0) - 1];
    return person && takeFloor(person.id);
  },
  paragraph: newParagraph,
  narrative: newNarrative,
  endFloor,
  pauseFloor: pauseOrGoOn,
  speechKind: nextSpeechKind,
  correctTurn,
  askFloor: askWhoWantsFloor,
  giveNext: giveFloorToNext,
  connection: (digit) => {
    const person = callablePeople(liveSession())[(digit ?? 0) - 1];
    return person && changeConnection(person.id);
  },
  recess: recessOrResume,
  vote: startVote,
  agreement: startAgreement,
  particular: startParticular,
  nextItem,
  acta: toggleActa,
  passage: followPassage,
  note: () => toggleNote(useScreen.getState().editing),
  doubt: () => markDoubt(blockToWrite()),
  doubtNote: () => startDoubt(blockToWrite()),
  review: toggleReview,
  strip: showStrip,
  audit: toggleAudit,
  undo,
  redo,
  times: () => {
    if (liveSession().stage !== 'convened') openDialog({ kind: 'times' });
  },
  palette: () => openDialog({ kind: 'palette' }),
  floorByName: () => openDialog({ kind: 'palette', only: 'floor' }),
  shortcuts: () => openDialog({ kind: 'shortcuts' }),
  help: () => openHelp(),
};

/** Carries out a shortcut that acts anywhere on the screen. `digit` tells which person, from 1. */
export function runShortcut(id: ShortcutId, digit: number | null): void {
  if (isReplay() && !looksAlone(id)) tellReplay();
  else if (!runReviewShortcut(id)) void RUN[id]?.(digit);
}
