/** Who comes, goes and presides: what one key or one press records. */
import { nowInstant } from '#renderer/state/clock.ts';
import { record } from '#renderer/state/session/recording.ts';
import { confirm } from '#renderer/ui/confirm.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { isPresent } from '#shared/session/attendance.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { secondCallDue } from '#shared/session/secondCall.ts';
import { problemWith } from '../actions.ts';
import { now } from '../commands.ts';
import { hourOf } from '../names.ts';
import { isDisconnected } from '../people.ts';
import { openDialog } from '../screen.ts';
import { liveSession } from '../useLive.ts';

/** Records one fact, or says why it cannot be. */
async function recordOrSay(fact: EventFact): Promise<void> {
  const problem = problemWith(fact);
  if (problem) notify({ tone: 'plain', key: 'live', message: problem.message });
  else await record(now(fact));
}

export function disconnect(person: string): Promise<void> {
  return recordOrSay({ type: 'left', person, how: 'disconnected' });
}

/** She is back in the way she took part before. */
export function reconnect(person: string): Promise<void> {
  return recordOrSay({ type: 'arrived', person });
}

/** One key for both: who is here is gone, and who was disconnected is back. Nobody else comes or goes by it. */
export async function changeConnection(person: string): Promise<void> {
  const session = liveSession();
  if (isPresent(session, person)) await disconnect(person);
  else if (isDisconnected(session, person)) await reconnect(person);
  else await recordOrSay({ type: 'left', person, how: 'disconnected' });
}

/** She takes the seat from whoever sits in it. */
export function relieve(person: string): Promise<void> {
  return recordOrSay({ type: 'relieved', person });
}

/** How somebody takes part, or whether an absence was excused, was not as the roll call told. */
export function correctPresence(person: string, as: { mode?: 'remote' | 'room'; justified?: boolean }): Promise<void> {
  return recordOrSay({ type: 'presenceCorrected', person, ...as });
}

/** From now on the session goes by the quorum of the second call; before its hour she is asked whether it should. */
export async function callSecond(): Promise<void> {
  if (await secondCallMayBe()) await recordOrSay({ type: 'secondCalled' });
}

/** Whether the second call may be taken now: its hour has come, or she takes it before. */
export async function secondCallMayBe(): Promise<boolean> {
  const session = liveSession();
  const due = secondCallDue(session);
  const left = due === null ? 0 : Math.ceil((Date.parse(due) - Date.parse(nowInstant())) / 60_000);
  if (due === null || left <= 0) return true;
  const words = catalogue.live.secondCall;
  return confirm({
    title: words.early(hourOf(session, due)),
    body: words.earlyBody(left),
    confirm: words.earlyConfirm,
    cancel: words.earlyCancel,
  });
}

/** The person conducts the session from now on. */
export function preside(person: string): Promise<void> {
  return recordOrSay({ type: 'chairTaken', person });
}

export function chooseChair(): void {
  openDialog({ kind: 'chair' });
}
