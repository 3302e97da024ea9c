/** Which stretch of the session is in sight, and moving it with the wheel. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { LEFT, RIGHT } from './timelinePaint.ts';
import { following, instantAt, panned, type View, zoomed } from './timelineView.ts';

/** How much nearer one step brings. */
export const ZOOM_STEP = 0.7;

interface TimelineViewState {
  readonly view: View;
  readonly isWhole: boolean;
  /** Another view; null for the whole session. */
  readonly look: (change: (view: View, extent: View) => View | null) => void;
}

export function useTimelineView(extent: View, now: number): TimelineViewState {
  const [chosen, setChosen] = useState<View | null>(null);
  const before = useRef(now);
  const view = chosen ? following(chosen, extent, before.current, now) : extent;
  useEffect(() => {
    before.current = now;
    if (chosen && (view.from !== chosen.from || view.to !== chosen.to)) setChosen(view);
  }, [now, chosen, view]);
  const look: TimelineViewState['look'] = (change) =>
    setChosen((last) => {
      const next = change(last ?? extent, extent);
      return next && next.to - next.from < extent.to - extent.from ? next : null;
    });
  return { view, isWhole: chosen === null, look };
}

/** The wheel over the timeline: with Ctrl it brings nearer what is under the pointer, alone it goes along the session. */
export function useWheel(
  canvas: RefObject<HTMLElement | null>,
  { look, isWhole }: TimelineViewState,
  width: number,
): void {
  useEffect(() => {
    const element = canvas.current?.parentElement;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const { ctrlKey, metaKey, deltaX, deltaY, deltaMode } = event;
      const lines = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (ctrlKey || metaKey) {
        event.preventDefault();
        const x = event.clientX - element.getBoundingClientRect().left;
        const factor = Math.min(Math.max(Math.exp((deltaY * lines) / 400), 0.5), 2);
        look((view, extent) => zoomed(view, extent, factor, instantAt(x, view, LEFT, width - RIGHT)));
        return;
      }
      const isHigher = element.parentElement && element.scrollHeight > element.parentElement.clientHeight;
      const along = deltaX !== 0 ? deltaX : event.shiftKey || !isHigher ? deltaY : 0;
      if (isWhole || along === 0) return;
      event.preventDefault();
      look((view, extent) => panned(view, extent, (along * lines) / (width - LEFT - RIGHT)));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [canvas, look, isWhole, width]);
}
