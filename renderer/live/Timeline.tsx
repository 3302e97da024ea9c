import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useNow } from '#renderer/state/clock.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Session } from '#shared/session/session.ts';
import styles from './Timeline.module.css';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { timelineData } from './timeline.ts';
import { extentOf, zoomed } from './timelineView.ts';
import { useLive } from './useLive.ts';
import { type TimelineViewState, useTimelineView, ZOOM_STEP } from './useTimelineView.ts';

const t = catalogue.live.timeline;

/** The shortest stretch that is brought nearer still, in milliseconds. */
const NEAREST = 200_000;

/** How the time went, drawn to scale under everything, once all else is drawn. */
export function Timeline() {
  return <TimelineOf session={useDeferredValue(useLive())} />;
}

const TimelineOf = memo(function TimelineOf({ session }: { readonly session: Session }) {
  const now = useNow(5_000);
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const data = useMemo(() => timelineData(session), [session]);
  const last = data?.closed ?? now;
  const extent = useMemo(() => (data ? extentOf(data, last) : { from: 0, to: 1 }), [data, last]);
  const state = useTimelineView(extent, last);
  const { view, isWhole, look } = state;
  return (
    <section className={styles.timeline} aria-label={t.title}>
      <div ref={frame} className={styles.frame}>
        {data && size.width > 0 && (
          <TimelineDrawing session={session} data={data} now={last} extent={extent} state={state} {...size} />
        )}
      </div>
      <ZoomButtons isNearest={view.to - view.from < NEAREST} isWhole={isWhole} look={look} />
    </section>
  );
});

interface ZoomButtonsProps extends Pick<TimelineViewState, 'isWhole' | 'look'> {
  readonly isNearest: boolean;
}

/** Drawn anew only when one of them can be pressed or no longer. */
const ZoomButtons = memo(function ZoomButtons({ isNearest, isWhole, look }: ZoomButtonsProps) {
  const zoom = (factor: number) => () =>
    look((seen, all, now) => zoomed(seen, all, factor, Math.min((seen.from + seen.to) / 2, Math.max(now, seen.from))));
  return (
    <div className={styles.zoom} data-zoomed={!isWhole || undefined}>
      <IconButton label={t.zoomIn} icon={ZoomIn} size="small" isDisabled={isNearest} onPress={zoom(ZOOM_STEP)} />
      <IconButton label={t.zoomOut} icon={ZoomOut} size="small" isDisabled={isWhole} onPress={zoom(1 / ZOOM_STEP)} />
      <IconButton label={t.fit} icon={Maximize2} size="small" isDisabled={isWhole} onPress={() => look(() => null)} />
    </div>
  );
});
