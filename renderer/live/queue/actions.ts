/** Asking for the floor, giving it in order, and no longer asking. */
import { record } from '#renderer/state/session/recording.ts';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { takeFloor } from '../actions.ts';
import { now } from '../commands.ts';
import { nameOf } from '../names.ts';
import { whyNothingHappens } from '../recess/refusal.ts';
import { openDialog } from '../screen.ts';
import { liveSession } from '../useLive.ts';
import { askers, placeInQueue } from './waiting.ts';

const t = catalogue.live.queue;

function say(message: string): void {
  notify({ tone: 'plain', message, key: 'live' });
}

/** Asks who wants the floor, unless nobody could. */
export function askWhoWantsFloor(): void {
  const session = liveSession();
  const refused = whyNothingHappens(session);
  if (refused) say(refused);
  else if (askers(session).length === 0) say(t.nobodyLeft);
  else openDialog({ kind: 'askFloor' });
}

/** Puts a person at the end of those who wait; answers whether it is on disk. */
export async function requestFloor(person: string): Promise<boolean> {
  if (!(await record(now({ type: 'floorRequested', person })))) return false;
  const session = liveSession();
  const place = placeInQueue(session, person);
  if (place !== null) say(t.asked(nameOf(session, person), place));
  return true;
}

export async function dropRequest(person: string): Promise<void> {
  await record(now({ type: 'requestDropped', person }));
}

/** Gives the floor to whoever has waited longest. */
export async function giveFloorToNext(): Promise<void> {
  const next = liveSession().queue[0];
  if (next) await takeFloor(next.person);
  else say(t.empty);
}
