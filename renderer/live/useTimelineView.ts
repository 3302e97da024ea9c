/** Which stretch of the session is in sight, and moving it with the wheel. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { LEFT, RIGHT } from './timelinePaint.ts';
import { following, instantAt, panned, type View, zoomed } from './timelineView.ts';

/** How much nearer one step brings. */
export const ZOOM_STEP = 0.7;

export interface TimelineViewState {
  readonly view: View;
  readonly isWhole: boolean;
  /** Another view, made of the one in sight, of the whole session, and of what is now; null for the whole session. */
  readonly look: (change: (view: View, extent: View, now: number) => View | null) => void;
}

export function useTimelineView(extent: View, now: number): TimelineViewState {
  const [chosen, setChosen] = useState<View | null>(null);
  const before = useRef(now);
  const view = chosen ? following(chosen, extent, before.current, now) : extent;
  useEffect(() => {
    before.current = now;
    if (chosen && (view.from !== chosen.from || view.to !== chosen.to)) setChosen(view);
  }, [now, chosen, view]);
  const latest = useRef({ extent, now });
  useLayoutEffect(() => {
    latest.current = { extent, now };
  }, [extent, now]);
  const look: TimelineViewState['look'] = useCallback((change) => {
    const whole = latest.current;
    setChosen((last) => {
      const next = change(last ?? whole.extent, whole.extent, whole.now);
      return next && next.to - next.from < whole.extent.to - whole.extent.from ? next : null;
    });
  }, []);
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
