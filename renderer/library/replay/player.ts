/**
 * The sample session, played again as if live. Its facts arrive by a clock of its own, which can be stopped, hurried and gone
 * along in steps; every window's own machinery takes them as it takes those of a running session. Nothing is recorded: the main
 * process knows no session of this name.
 */
import { create } from 'zustand';
import { ApiError, asApiError, call, standIn } from '#renderer/state/client.ts';
import { redrawClock, setClock } from '#renderer/state/clock.ts';
import { receive, reload } from '#renderer/state/session/incoming.ts';
import type { SessionLog } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { actEnd, actStart, dueBy, openingOf } from './steps.ts';

/** The name of the session that is played. */
export const REPLAY = 'repeticion';

/** How many times faster than it was. */
export const SPEEDS = [1, 10, 30, 120] as const;
export type Speed = (typeof SPEEDS)[number];

/** How often the clock goes on, and the hours on screen with it, in milliseconds. */
const BEAT = 200;
const REDRAW = 1_000;

interface Player {
  /** The whole log; null until it is there. */
  readonly log: SessionLog | null;
  readonly problem: string | null;
  /** How many of its entries have arrived. */
  readonly arrived: number;
  /** Its clock, in milliseconds since 1970. */
  readonly clock: number;
  readonly playing: boolean;
  readonly speed: Speed;
}

const NOTHING: Player = { log: null, problem: null, arrived: 0, clock: 0, playing: false, speed: 30 };

export const usePlayer = create<Player>(() => NOTHING);
const { getState: get, setState: set } = usePlayer;

let timer: ReturnType<typeof setInterval> | undefined;
let beats = 0;

/** Loads the sample and begins to play it at the moment in which the session opens. The answer ends it. */
export function startPlayer(): () => void {
  let current = true;
  call('sessions.sampleLog', {}).then(
    (log) => {
      if (!current) return;
      const arrived = openingOf(log.entries);
      standIn({ session: REPLAY, answer });
      set({ ...NOTHING, log, arrived, clock: instantOf(log, arrived), playing: true });
      timer = setInterval(beat, BEAT);
    },
    (error) => current && set({ problem: asApiError(error).message }),
  );
  return () => {
    current = false;
    clearInterval(timer);
    standIn(null);
    set(NOTHING);
    void realClock();
  };
}

/** Plays, or stands still. At the end it begins again. */
export function playOrPause(): void {
  const { log, arrived, playing } = get();
  if (!log) return;
  if (!playing && arrived === log.entries.length) goTo(openingOf(log.entries));
  set({ playing: !playing });
}

/** Goes on to where the next act has been recorded whole, and stands still there. */
export function stepForward(): void {
  const { log, arrived } = get();
  if (!log) return;
  set({ playing: false });
  goTo(actEnd(log.entries, arrived));
}

/** Goes back to before the last act, and stands still there. */
export function stepBack(): void {
  const { log, arrived } = get();
  if (!log) return;
  set({ playing: false });
  goTo(Math.max(openingOf(log.entries), actStart(log.entries, arrived)));
}

export function chooseSpeed(speed: Speed): void {
  set({ speed });
}

/** Goes to where so many entries have arrived. */
export function goTo(arrived: number): void {
  const { log, arrived: before } = get();
  if (!log) return;
  set({ arrived, clock: instantOf(log, arrived - 1) });
  showClock();
  redrawClock();
  if (arrived < before) void reload();
  else receive({ sessionId: REPLAY, entries: log.entries.slice(before, arrived) });
}

function beat(): void {
  const { log, arrived, clock, playing, speed } = get();
  if (log && playing) {
    const next = clock + BEAT * speed;
    const due = dueBy(log.entries, arrived, next);
    set({ arrived: due, clock: next, playing: due < log.entries.length });
    receive({ sessionId: REPLAY, entries: log.entries.slice(arrived, due) });
  }
  showClock();
  beats += 1;
  if (beats % (REDRAW / BEAT) === 0) redrawClock();
}

/** The hours on screen are those of the session. */
function showClock(): void {
  const now = Date.now();
  setClock(new Date(get().clock).toISOString(), now, now);
}

async function realClock(): Promise<void> {
  const asked = Date.now();
  const { now } = await call('app.info', {});
  setClock(now, asked, Date.now());
}

function instantOf(log: SessionLog, index: number): number {
  return Date.parse(log.entries[index]?.at ?? log.entries.at(-1)?.at ?? '');
}

/** What is answered in the main process's place. */
function answer(name: string): unknown {
  const { log, arrived } = get();
  if (name === 'sessions.load' && log) return { ...log, id: REPLAY, entries: log.entries.slice(0, arrived) };
  // What the desktop is told of what is shown.
  if (name === 'window.shows' || name === 'strip.follow') return null;
  throw new ApiError('refused', catalogue.replay.refused);
}
