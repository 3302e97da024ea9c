/** How far the text must be set in so that it goes on where its lead-in ends. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Measures the lead-in drawn over the text, whenever it or its room changes, and tells the paragraph around both the first
 * line's indent and the room above it, as `--indent` and `--above`, in pixels. It is told past React, which would draw the
 * paragraph anew, buttons and all.
 * @returns what the lead-in is drawn in
 */
export function useLeadIndent(lead: string): RefObject<HTMLSpanElement | null> {
  const leadRef = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const span = leadRef.current;
    const frame = span?.parentElement;
    const flow = frame?.parentElement;
    if (!lead || !span || !frame || !flow) return;
    const measure = () => {
      const lines = [...span.getClientRects()];
      const last = lines.at(-1);
      if (!last) return;
      const style = getComputedStyle(frame);
      const indent = last.right - frame.getBoundingClientRect().left + Number.parseFloat(style.fontSize) * 0.25;
      tell(flow, '--indent', indent);
      tell(flow, '--above', (lines.length - 1) * Number.parseFloat(style.lineHeight));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
      // Where another lead-in takes its place the room stays: without it for a moment, the list around would leave its end.
      if (leadRef.current) return;
      for (const name of ['--indent', '--above']) flow.style.removeProperty(name);
    };
  }, [lead]);
  return leadRef;
}

function tell(element: HTMLElement, name: string, pixels: number): void {
  const value = `${pixels}px`;
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}
