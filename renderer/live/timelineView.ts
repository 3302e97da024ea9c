/** Which stretch of the session the timeline shows, to what scale, and where each thing falls in it. */
import { type Happening, LASTING, type TimelineData } from './timeline.ts';

const MINUTE = 60_000;
/** The stretch that is shown at least, so that a session just opened is not drawn as one long bar. */
const SHORTEST = 30 * MINUTE;
/** The end moves in steps, so that the drawing does not creep every second. */
const END_STEP = 15 * MINUTE;
/** The nearest that one can look at. */
const NEAREST = 3 * MINUTE;
/** Steps between the hours that are written, in minutes. */
const STEPS = [1, 5, 10, 15, 30, 60, 120, 240];
/** The least distance between two written hours, in pixels. */
const TICK_DISTANCE = 84;
/** Nothing is drawn thinner than this, in pixels, so that it can be seen and clicked. */
const THINNEST = 2;

/** A stretch of time, in milliseconds since 1970. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** The whole session: up to its closing, or to a little after now. */
export function extentOf(data: TimelineData, now: number): View {
  const from = data.start;
  if (data.closed !== null) return { from, to: Math.max(data.closed, from + MINUTE) };
  return { from, to: Math.ceil(Math.max(now, from + SHORTEST) / END_STEP) * END_STEP };
}

/** A view that lies within the session, as long as it was where there is room. */
export function within(view: View, extent: View): View {
  const length = Math.min(Math.max(view.to - view.from, NEAREST), extent.to - extent.from);
  const from = Math.min(Math.max(view.from, extent.from), extent.to - length);
  return { from, to: from + length };
}

/** A nearer (`factor` below 1) or farther view, in which an instant stays where it is. */
export function zoomed(view: View, extent: View, factor: number, anchor: number): View {
  const length = Math.max((view.to - view.from) * factor, NEAREST);
  const share = (anchor - view.from) / (view.to - view.from);
  const from = anchor - share * length;
  return within({ from, to: from + length }, extent);
}

/** A view so much later, by a share of its own length; earlier where it is negative. */
export function panned(view: View, extent: View, share: number): View {
  const by = (view.to - view.from) * share;
  return within({ from: view.from + by, to: view.to + by }, extent);
}

/** A view in which a stretch is in sight: the same one where it already is. */
export function showing(view: View, extent: View, { from, to }: Pick<Happening, 'from' | 'to'>): View {
  const end = Math.max(from, to ?? from);
  if (from >= view.from && end <= view.to) return view;
  const length = view.to - view.from;
  if (from >= view.from && from <= view.to && end - from > length) return view;
  const middle = end - from > length ? from + length / 2 : (from + end) / 2;
  return within({ from: middle - length / 2, to: middle + length / 2 }, extent);
}

/** A view that had now in sight goes on having it. */
export function following(view: View, extent: View, before: number, now: number): View {
  return before <= view.to && now > view.to ? panned(view, extent, 0.5) : within(view, extent);
}

/** Something in sight, with its place in pixels. */
export interface Placed {
  readonly happening: Happening;
  readonly x: number;
  readonly width: number;
}

export interface Layout {
  readonly placed: readonly Placed[];
  readonly ticks: readonly { readonly x: number; readonly at: number }[];
  /** Where now is; null where it is out of sight or the session closed. */
  readonly now: number | null;
}

/** Lays out what of the session is in sight, between `left` and `right` (pixels). `now` is in milliseconds since 1970. */
export function layout(data: TimelineData, now: number, view: View, left: number, right: number): Layout {
  const scale = (right - left) / (view.to - view.from);
  const last = data.closed ?? Math.max(now, data.start);
  const place = (at: number) => left + (Math.min(Math.max(at, view.from), view.to) - view.from) * scale;
  const placed: Placed[] = [];
  for (const happening of data.happenings) {
    const to = happening.to ?? last;
    if (to < view.from || happening.from > view.to) continue;
    const x = place(happening.from);
    placed.push({ happening, x, width: isMark(happening) ? 0 : Math.max(THINNEST, place(to) - x) });
  }
  const inSight = data.closed === null && now >= view.from && now <= view.to;
  return {
    placed,
    ticks: ticks(view, scale).map((at) => ({ x: place(at), at })),
    now: inSight ? place(last) : null,
  };
}

/** Whether it happened at an instant, and is drawn as a mark. */
export function isMark({ kind }: Happening): boolean {
  return !LASTING.has(kind);
}

/** The instant at a place of the drawing. */
export function instantAt(x: number, view: View, left: number, right: number): number {
  return view.from + ((x - left) / (right - left)) * (view.to - view.from);
}

/** The round hours in sight that can be written without touching each other. */
function ticks({ from, to }: View, scale: number): number[] {
  const fits = (minutes: number) => minutes * MINUTE * scale >= TICK_DISTANCE;
  const step = (STEPS.find(fits) ?? Math.ceil((to - from) / MINUTE)) * MINUTE;
  const found: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) found.push(at);
  return found;
}
