/** Keeping a window where she put it, whatever becomes of the screens. */
import type { Rectangle } from 'electron';
import { type Area, fitted } from './fit.ts';

/** What of a window is needed for it. */
export interface PlacedWindow {
  isDestroyed(): boolean;
  getBounds(): Rectangle;
  setBounds(bounds: Rectangle): void;
  on(event: 'move' | 'resize', listener: () => void): void;
  once(event: 'closed', listener: () => void): void;
}

const CHANGES = ['display-added', 'display-removed', 'display-metrics-changed'] as const;

/** The screens there are, and word of their changes. */
export interface Screens {
  getAllDisplays(): readonly Area[];
  on(event: (typeof CHANGES)[number], listener: () => void): void;
  off(event: (typeof CHANGES)[number], listener: () => void): void;
}

/** Calls something once after a while; the answer calls it off. */
export type Later = (work: () => void, afterMs: number) => () => void;

/** How long after the screens last changed the system has moved what it moves by itself, in milliseconds. */
const SETTLES = 1_000;
/** How long a window stands still before its place is told, in milliseconds. */
const STILL = 500;

/**
 * Keeps a window in its place. While that is on no screen, because one was unplugged or became smaller, the window stands
 * wholly in sight as near as can be; it goes back as soon as the place is there again. What the system moves by itself is
 * moved back; what she moves is the new place.
 * @param place where she left it
 * @param moved told the place that she moves it to
 */
export function keepPlace(
  window: PlacedWindow,
  screens: Screens,
  place: Rectangle,
  moved: (place: Rectangle) => void,
  later: Later = afterwards,
): void {
  let wanted = place;
  /** Where it was put last by this; null once she has moved it from there. */
  let given: Rectangle | null = null;
  let known = signature(screens);
  let forgetSettling = () => {};
  let forgetTelling = () => {};
  let untold = false;

  const put = () => {
    known = signature(screens);
    if (window.isDestroyed()) return;
    given = fitted(wanted, screens.getAllDisplays());
    if (!isAt(window.getBounds(), given)) window.setBounds(given);
  };
  const tell = () => {
    forgetTelling();
    if (untold) moved(wanted);
    untold = false;
  };
  const changed = () => {
    forgetSettling();
    forgetSettling = later(put, SETTLES);
  };
  const follow = () => {
    if (window.isDestroyed()) return;
    // On the way of the screens' change the system moves windows, and tells of it in any order.
    if (signature(screens) !== known) return changed();
    const bounds = window.getBounds();
    if (given && isAt(bounds, given)) return;
    given = null;
    wanted = bounds;
    untold = true;
    forgetTelling();
    forgetTelling = later(tell, STILL);
  };
  put();
  window.on('move', follow);
  window.on('resize', follow);
  for (const change of CHANGES) screens.on(change, changed);
  window.once('closed', () => {
    forgetSettling();
    tell();
    for (const change of CHANGES) screens.off(change, changed);
  });
}

function signature(screens: Screens): string {
  return JSON.stringify(screens.getAllDisplays().map(({ bounds, workArea }) => [bounds, workArea]));
}

/** Whether a window is where it was put: on a scaled screen the system rounds by a pixel. */
function isAt(bounds: Rectangle, place: Rectangle): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(bounds[side] - place[side]) <= 2);
}

const afterwards: Later = (work, afterMs) => {
  const timer = setTimeout(work, afterMs);
  return () => clearTimeout(timer);
};
