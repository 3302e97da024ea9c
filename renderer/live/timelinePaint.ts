/** The timeline's drawing on a canvas, and what is under the pointer. */
import type { Happening, HappeningKind } from './timeline.ts';
import type { Layout, Placed } from './timelineView.ts';

/** Room for the initials at the left and at the right, and the heights of the drawing's parts, in pixels. */
export const LEFT = 34;
export const RIGHT = 6;
const HOURS = 14;
const BANDS = 18;
const MARKS = 16;
const LANE = { least: 10, most: 12 };
/** How far from a mark or a turn the pointer still is on it, in pixels. */
const NEAR = { mark: 6, turn: 3 };

/** Where the rows are. The lanes come last: where they are many, they scroll away and the rest stays in sight. */
export interface Rows {
  readonly lanes: number;
  readonly lane: number;
  readonly height: number;
}

export function rowsOf(lanes: number, room: number): Rows {
  const top = HOURS + BANDS + MARKS;
  const fitting = Math.floor((room - top) / Math.max(1, lanes));
  const lane = Math.min(Math.max(fitting, LANE.least), LANE.most);
  return { lanes, lane, height: Math.max(room, top + lanes * lane) };
}

/** The place of something in the drawing, in pixels. */
export function boxOf({ happening, x, width }: Placed, rows: Rows): { x: number; y: number; w: number; h: number } {
  const { kind, lane } = happening;
  if (kind === 'turn' || kind === 'pause') {
    const y = HOURS + BANDS + MARKS + (lane ?? 0) * rows.lane;
    return { x, y, w: width, h: rows.lane - 3 };
  }
  if (kind === 'item') return { x, y: HOURS, w: Math.max(1, width - 1), h: BANDS - 2 };
  if (kind === 'recess') return { x, y: HOURS, w: width, h: rows.height - HOURS };
  return { x: x - 5, y: HOURS + BANDS, w: 10, h: MARKS };
}

/** What lasts comes after what is marked at an instant. */
const RANKS: { readonly [kind in HappeningKind]?: number } = { pause: 50, turn: 100, item: 200, recess: 300 };

/** What is at a place of the drawing: a mark, a pause before its turn, a turn before an item, and a recess last. */
export function thingAt({ placed }: Layout, rows: Rows, x: number, y: number): Placed | null {
  let best: Placed | null = null;
  let rank = Number.POSITIVE_INFINITY;
  for (const one of placed) {
    const box = boxOf(one, rows);
    const { kind } = one.happening;
    const near = RANKS[kind] === undefined ? NEAR.mark - 5 : kind === 'turn' ? NEAR.turn : 0;
    const off = Math.max(box.x - x, x - (box.x + box.w), 0);
    if (off > near || y < box.y - 1 || y > box.y + box.h + 2) continue;
    const found = RANKS[kind] ?? 0;
    const distance = found + Math.abs(kind === 'turn' ? off : box.x + box.w / 2 - x) / 1000;
    if (distance < rank) {
      best = one;
      rank = distance;
    }
  }
  return best;
}

export interface Painting {
  readonly layout: Layout;
  readonly rows: Rows;
  readonly width: number;
  /** The item being dealt with, and the initials and hue of each lane. */
  readonly current: string | null;
  readonly lanes: readonly { readonly initials: string; readonly hue: string }[];
  readonly hourOf: (at: number) => string;
  /** The colour that a CSS value stands for now. */
  readonly colour: (css: string) => string;
  readonly font: string;
  /** Which part of the session is in sight, from 0 to 1; null where all of it is. */
  readonly part: { readonly from: number; readonly to: number } | null;
}

/** Draws everything anew. The context is scaled to CSS pixels. */
export function paint(ctx: CanvasRenderingContext2D, painting: Painting): void {
  const { layout, rows, width, colour } = painting;
  ctx.clearRect(0, 0, width, rows.height);
  ctx.textBaseline = 'alphabetic';
  paintLanes(ctx, painting);
  ctx.save();
  ctx.beginPath();
  ctx.rect(LEFT - 6, 0, width - LEFT + 6, rows.height);
  ctx.clip();
  for (const one of of(layout, 'item')) paintBand(ctx, painting, one);
  for (const one of of(layout, 'recess')) paintRecess(ctx, painting, one);
  paintTurns(ctx, painting);
  for (const one of of(layout, 'pause')) paintPause(ctx, painting, one);
  for (const one of layout.placed) paintMark(ctx, painting, one);
  paintHours(ctx, painting);
  if (layout.now !== null) {
    ctx.fillStyle = colour('var(--bad)');
    ctx.fillRect(layout.now - 0.75, HOURS, 1.5, rows.height - HOURS);
  }
  ctx.restore();
  paintPart(ctx, painting);
}

function of({ placed }: Layout, kind: HappeningKind): Placed[] {
  return placed.filter(({ happening }) => happening.kind === kind);
}

function paintLanes(ctx: CanvasRenderingContext2D, { rows, lanes, width, colour, font }: Painting): void {
  ctx.font = `9.5px ${font}`;
  ctx.textAlign = 'left';
  for (const [index, lane] of lanes.entries()) {
    const y = HOURS + BANDS + MARKS + index * rows.lane;
    ctx.fillStyle = colour('var(--ink-3)');
    ctx.fillText(lane.initials, 2, y + rows.lane - 3);
    ctx.fillStyle = colour('var(--line)');
    ctx.fillRect(LEFT, y + (rows.lane - 3) / 2, width - RIGHT - LEFT, 1);
  }
}

function paintBand(ctx: CanvasRenderingContext2D, painting: Painting, one: Placed): void {
  const { rows, colour, font, current } = painting;
  const { x, y, w, h } = boxOf(one, rows);
  const isCurrent = one.happening.to === null && one.happening.key.startsWith(`item:${current}:`);
  ctx.fillStyle = colour(isCurrent ? 'var(--accent-soft)' : 'var(--pressed)');
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, Math.min(3, w / 2));
  ctx.fill();
  if (isCurrent) {
    ctx.strokeStyle = colour('color-mix(in srgb, var(--accent) 40%, transparent)');
    ctx.lineWidth = 1;
    ctx.stroke();
  }
  if (w <= 14) return;
  ctx.save();
  ctx.clip();
  ctx.fillStyle = colour(isCurrent ? 'var(--accent)' : 'var(--ink-3)');
  ctx.font = `${isCurrent ? '600 ' : ''}11px ${font}`;
  ctx.textAlign = 'left';
  ctx.fillText(bandText(one.happening, w), x + 5, y + h - 4);
  ctx.restore();
}

/** The item's number, and its title where there is room to read some of it. */
function bandText({ number, words }: Happening, width: number): string {
  const short = number ?? '';
  return width > 90 && words ? `${short}. ${words}` : short;
}

/** A recess is hatched from top to bottom. */
function paintRecess(ctx: CanvasRenderingContext2D, { rows, colour }: Painting, one: Placed): void {
  const { x, y, w, h } = boxOf(one, rows);
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, w, h);
  ctx.fillStyle = colour('color-mix(in srgb, var(--warn-soft) 75%, transparent)');
  ctx.fill();
  ctx.clip();
  ctx.beginPath();
  const step = 6;
  for (let at = Math.floor((x - h) / step) * step; at < x + w; at += step) {
    ctx.moveTo(at, y + h);
    ctx.lineTo(at + h, y);
  }
  ctx.strokeStyle = colour('color-mix(in srgb, var(--warn) 45%, transparent)');
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.restore();
}

/** All the turns of a lane are one path: two thousand of them are drawn at once. */
function paintTurns(ctx: CanvasRenderingContext2D, { layout, rows, lanes, colour }: Painting): void {
  const paths = new Map<number, Path2D>();
  for (const one of of(layout, 'turn')) {
    const lane = one.happening.lane ?? 0;
    const path = paths.get(lane) ?? new Path2D();
    paths.set(lane, path);
    const { x, y, w, h } = boxOf(one, rows);
    // A gap of half a pixel tells two turns of the same person apart.
    if (w > 5) path.roundRect(x, y, w - 0.5, h, 2);
    else path.rect(x, y, Math.max(1.5, w - 0.5), h);
  }
  for (const [lane, path] of paths) {
    ctx.fillStyle = colour(lanes[lane]?.hue ?? 'var(--ink-3)');
    ctx.fill(path);
  }
}

/** A pause hollows its turn out: the clock stood still. */
function paintPause(ctx: CanvasRenderingContext2D, { rows, colour }: Painting, one: Placed): void {
  const { x, y, w, h } = boxOf(one, rows);
  ctx.fillStyle = colour('var(--panel)');
  ctx.fillRect(x, y + 1.5, w, h - 3);
}

function paintMark(ctx: CanvasRenderingContext2D, { colour }: Painting, { happening, x }: Placed): void {
  const y = HOURS + BANDS + MARKS / 2;
  ctx.beginPath();
  switch (happening.kind) {
    case 'agreement':
      polygon(ctx, [x, y - 5], [x + 5, y], [x, y + 5], [x - 5, y]);
      ctx.fillStyle = colour('var(--accent)');
      ctx.fill();
      return;
    case 'vote':
      ctx.arc(x, y, 3, 0, Math.PI * 2);
      ctx.strokeStyle = colour('var(--accent)');
      ctx.lineWidth = 1.5;
      ctx.stroke();
      return;
    case 'doubt':
      // A little flag.
      polygon(ctx, [x - 3.5, y - 6], [x + 5, y - 3], [x - 2, y], [x - 2, y + 6], [x - 3.5, y + 6]);
      ctx.fillStyle = colour('var(--warn)');
      ctx.fill();
      return;
    case 'arrival':
    case 'departure':
      triangle(ctx, x, y, happening.kind === 'arrival' ? -4 : 4);
      ctx.fillStyle = colour('var(--ink-3)');
      ctx.fill();
      return;
    // Not of her own will: only its outline.
    case 'reconnection':
    case 'disconnection':
      triangle(ctx, x, y, happening.kind === 'reconnection' ? -4 : 4);
      ctx.strokeStyle = colour('var(--ink-3)');
      ctx.lineWidth = 1.25;
      ctx.stroke();
      return;
    case 'chair':
    case 'relief':
    case 'secondCall':
      ctx.roundRect(x - 4, y - 4, 8, 8, 1.5);
      ctx.fillStyle = colour('var(--ink-3)');
      ctx.fill();
      return;
  }
}

function triangle(ctx: CanvasRenderingContext2D, x: number, y: number, tip: number): void {
  polygon(ctx, [x - 4, y - tip], [x + 4, y - tip], [x, y + tip]);
}

function polygon(ctx: CanvasRenderingContext2D, ...points: readonly (readonly [number, number])[]): void {
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  ctx.closePath();
}

function paintHours(ctx: CanvasRenderingContext2D, { layout, width, hourOf, colour, font }: Painting): void {
  ctx.font = `11px ${font}`;
  ctx.fillStyle = colour('var(--ink-3)');
  ctx.textAlign = 'left';
  for (const { x, at } of layout.ticks) {
    // One that the edge would cut is left out: the others stand where their hour is.
    if (x <= width - 40) ctx.fillText(hourOf(at), x, 10);
  }
}

/** A thin bar at the foot: where in the session one is. */
function paintPart(ctx: CanvasRenderingContext2D, { rows, width, part, colour }: Painting): void {
  if (!part) return;
  const room = width - RIGHT - LEFT;
  ctx.fillStyle = colour('var(--line)');
  ctx.fillRect(LEFT, rows.height - 3, room, 3);
  ctx.fillStyle = colour('var(--line-field)');
  ctx.fillRect(LEFT + room * part.from, rows.height - 3, Math.max(12, room * (part.to - part.from)), 3);
}
