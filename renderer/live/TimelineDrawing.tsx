import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Session } from '#shared/session/session.ts';
import { focusEditor, goToItem, goToMinute } from './screen.ts';
import styles from './Timeline.module.css';
import { TimelineCanvas } from './TimelineCanvas.tsx';
import { TimelineCard } from './TimelineCard.tsx';
import type { Happening, TimelineData } from './timeline.ts';
import { boxOf, LEFT, RIGHT, rowsOf, thingAt } from './timelinePaint.ts';
import { happeningText } from './timelineText.ts';
import { layout as layOut, panned, showing, type View, zoomed } from './timelineView.ts';
import { type useTimelineView, useWheel, ZOOM_STEP } from './useTimelineView.ts';

const t = catalogue.live.timeline;

interface TimelineDrawingProps {
  readonly session: Session;
  readonly data: TimelineData;
  /** In milliseconds since 1970; the closing of a session that closed. */
  readonly now: number;
  readonly extent: View;
  readonly state: ReturnType<typeof useTimelineView>;
  readonly width: number;
  /** What is in sight; with many lanes the drawing is higher, and scrolls. */
  readonly height: number;
}

/** How far the pointer goes before it drags, in pixels. */
const DRAG = 4;

/** Bands for the items, recesses hatched, a lane for each who spoke, marks and hours. */
export function TimelineDrawing({ session, data, now, extent, state, width, height }: TimelineDrawingProps) {
  const { view, look } = state;
  const canvas = useRef<HTMLCanvasElement>(null);
  const drag = useRef<{ x: number; moved: boolean } | null>(null);
  const [stopKey, setStopKey] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  useWheel(canvas, state, width);

  const layout = useMemo(() => layOut(data, now, view, LEFT, width - RIGHT), [data, now, view, width]);
  const rows = useMemo(() => rowsOf(data.speakers.length, height), [data.speakers.length, height]);
  const stops = data.happenings.filter(({ kind }) => kind !== 'item');
  const stop = stops.find(({ key }) => key === stopKey) ?? stops.at(-1);

  const placedOf = (key: string | undefined) => layout.placed.find(({ happening }) => happening.key === key);
  const shown = placedOf(hovered ?? undefined) ?? (isFocused ? placedOf(stop?.key) : undefined);
  const box = stop && placedOf(stop.key);
  const place = box && boxOf(box, rows);
  const words = (thing: Happening) => happeningText(session, data, thing, now);
  const said = stop && words(stop);

  const jump = ({ kind, target }: Happening) => {
    if (target === null) return;
    if (kind === 'item') goToItem(target);
    else
      goToMinute(
        target,
        session.minutes.some((minute) => minute.id === target && minute.kind === 'block'),
      );
  };
  const under = ({ clientX, clientY }: PointerEvent) => {
    const frame = canvas.current?.getBoundingClientRect();
    return frame ? thingAt(layout, rows, clientX - frame.left, clientY - frame.top) : null;
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (!held) return setHovered(under(event)?.happening.key ?? null);
    const by = event.clientX - held.x;
    if (!held.moved && Math.abs(by) < DRAG) return;
    drag.current = { x: event.clientX, moved: true };
    setHovered(null);
    look((seen, all) => panned(seen, all, -by / (width - LEFT - RIGHT)));
  };
  const onPointerUp = (event: PointerEvent) => {
    const moved = drag.current?.moved;
    drag.current = null;
    const found = moved ? null : under(event);
    if (!found) return;
    if (found.happening.kind !== 'item') setStopKey(found.happening.key);
    jump(found.happening);
  };
  const goTo = (index: number) => {
    const next = stops[Math.min(Math.max(index, 0), stops.length - 1)];
    if (!next) return;
    setStopKey(next.key);
    look((seen, all) => showing(seen, all, next));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!stop || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = stops.indexOf(stop);
    const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const keys: Readonly<Record<string, () => void>> = {
      Home: () => goTo(0),
      End: () => goTo(stops.length - 1),
      PageUp: () => look((seen, all) => panned(seen, all, -0.8)),
      PageDown: () => look((seen, all) => panned(seen, all, 0.8)),
      '+': () => look((seen, all) => zoomed(seen, all, ZOOM_STEP, stop.from)),
      '-': () => look((seen, all) => zoomed(seen, all, 1 / ZOOM_STEP, stop.from)),
      '0': () => look(() => null),
      Escape: focusEditor,
    };
    const run =
      side === 0
        ? keys[event.key]
        : () => (event.shiftKey ? look((seen, all) => panned(seen, all, side * 0.2)) : goTo(at + side));
    if (!run) return;
    event.preventDefault();
    setFocused(true);
    run();
  };
  const frame = canvas.current?.getBoundingClientRect();
  const shownBox = shown && boxOf(shown, rows);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that holds a control is a group, and HTML has no nearer element for it.
    <div
      className={styles.drawing}
      role="group"
      data-timeline
      aria-label={t.summary(countOf(data))}
      style={{ height: rows.height }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        drag.current = { x: event.clientX, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onPointerLeave={() => setHovered(null)}
      data-over={hovered !== null || undefined}
    >
      <TimelineCanvas
        session={session}
        data={data}
        layout={layout}
        rows={rows}
        width={width}
        view={view}
        extent={extent}
        canvas={canvas}
      />
      {stop && said && (
        <button
          type="button"
          className={styles.stop}
          style={
            place
              ? {
                  left: place.x,
                  top: place.y,
                  width: Math.max(place.w, 6),
                  height: Math.min(place.h, height - place.y),
                }
              : { left: LEFT, top: 0, width: 6, height: 6 }
          }
          aria-label={[said.title, ...said.details].join(', ')}
          aria-description={t.hint}
          onFocus={(event) => {
            setStopKey(stop.key);
            setFocused(event.currentTarget.matches(':focus-visible'));
          }}
          onBlur={() => setFocused(false)}
          onKeyDown={onKeyDown}
          onClick={() => jump(stop)}
        />
      )}
      {shown && shownBox && frame && (
        <TimelineCard
          text={words(shown.happening)}
          x={Math.min(Math.max(frame.left + shownBox.x + Math.min(shownBox.w, 200) / 2, 170), window.innerWidth - 170)}
          y={frame.top}
        />
      )}
    </div>
  );
}

function countOf({ happenings }: TimelineData): { turns: number; votes: number; agreements: number } {
  const count = (kind: Happening['kind']) => happenings.filter((one) => one.kind === kind).length;
  return { turns: count('turn'), votes: count('vote'), agreements: count('agreement') };
}
