/** The clock of whoever has the floor: pausing it, what kind of speech it measures, and correcting it afterwards. */
import { record } from '#renderer/state/session/recording.ts';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { now } from '../commands.ts';
import { nameOf } from '../names.ts';
import { openDialog, useScreen } from '../screen.ts';
import { liveSession } from '../useLive.ts';
import { followingKind, turnToCorrect } from './speech.ts';

const t = catalogue.live;

function say(message: string): void {
  notify({ tone: 'plain', message, key: 'live' });
}

/** Stops the clock of whoever has the floor, or lets it go on. */
export async function pauseOrGoOn(): Promise<void> {
  const { floor } = liveSession();
  if (!floor) return say(t.palette.why.nobodySpeaks);
  const isPaused = floor.pausedSince !== null;
  if (!(await record(now({ type: isPaused ? 'floorContinued' : 'floorPaused' })))) return;
  const name = nameOf(liveSession(), floor.person);
  say(isPaused ? t.pause.running(name) : t.pause.pausedOf(name));
}

/** Chooses the body's next kind of speech for whoever has the floor; the first again after the last. */
export async function nextSpeechKind(): Promise<void> {
  const session = liveSession();
  const fact = followingKind(session);
  if (!session.floor) return say(t.palette.why.nobodySpeaks);
  if (!fact) return say(t.limit.noKinds);
  await chooseSpeechKind(fact.kind);
}

export async function chooseSpeechKind(kind: string): Promise<void> {
  if (!(await record(now({ type: 'speechKindChosen', kind })))) return;
  const chosen = liveSession().body.speechKinds?.find(({ id }) => id === kind);
  if (chosen) say(t.limit.chosen(t.limit.kind(chosen.name, chosen.minutes ?? null)));
}

/** Asks who spoke and from when to when. */
export function correctTurn(): void {
  const turn = turnToCorrect(liveSession(), useScreen.getState().editing);
  if (turn) openDialog({ kind: 'turn', turn: turn.entry });
  else say(t.turn.none);
}
