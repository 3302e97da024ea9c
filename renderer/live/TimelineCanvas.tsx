import { type RefObject, useLayoutEffect, useRef } from 'react';
import { initials } from '#shared/body/person.ts';
import { findPerson } from '#shared/session/attendance.ts';
import type { Session } from '#shared/session/session.ts';
import { hueOf } from './hues.ts';
import { hourOf } from './names.ts';
import styles from './Timeline.module.css';
import type { TimelineData } from './timeline.ts';
import { paint, type Rows } from './timelinePaint.ts';
import type { Layout, View } from './timelineView.ts';
import { useThemeChanges } from './useThemeChanges.ts';

interface TimelineCanvasProps {
  readonly session: Session;
  readonly data: TimelineData;
  readonly layout: Layout;
  readonly rows: Rows;
  readonly width: number;
  readonly view: View;
  readonly extent: View;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

/** The drawing alone: what can be reached in it is said by the control that lies over it. */
export function TimelineCanvas({ session, data, layout, rows, width, view, extent, canvas }: TimelineCanvasProps) {
  const probe = useRef<HTMLSpanElement>(null);
  const theme = useThemeChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme gives other colours; what the session adds is in its data.
  useLayoutEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext('2d');
    if (!element || !ctx || !probe.current) return;
    const density = window.devicePixelRatio || 1;
    const [across, down] = [Math.round(width * density), Math.round(rows.height * density)];
    if (element.width !== across) element.width = across;
    if (element.height !== down) element.height = down;
    ctx.setTransform(density, 0, 0, density, 0, 0);
    const whole = extent.to - extent.from;
    paint(ctx, {
      layout,
      rows,
      width,
      current: data.current,
      lanes: data.speakers.map((id) => {
        const person = findPerson(session, id);
        return { initials: person ? initials(person) : '', hue: hueOf(session, id) };
      }),
      hourOf: (at) => hourOf(session, new Date(at).toISOString()),
      colour: colours(probe.current),
      font: getComputedStyle(element).fontFamily,
      part:
        view.to - view.from < whole
          ? { from: (view.from - extent.from) / whole, to: (view.to - extent.from) / whole }
          : null,
    });
  }, [data, layout, rows.height, rows.lane, width, view, extent, theme]);
  return (
    <>
      <canvas ref={canvas} className={styles.canvas} style={{ width, height: rows.height }} />
      <span ref={probe} hidden />
    </>
  );
}

/** What CSS values stand for: each is asked for once. */
function colours(probe: HTMLElement): (css: string) => string {
  const known = new Map<string, string>();
  return (css) => {
    const found = known.get(css);
    if (found !== undefined) return found;
    probe.style.color = css;
    const colour = getComputedStyle(probe).color;
    known.set(css, colour);
    return colour;
  };
}
