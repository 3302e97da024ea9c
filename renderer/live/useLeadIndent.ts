/** How far the text must be set in so that it goes on where its lead-in ends. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface LeadIndent {
  readonly leadRef: RefObject<HTMLSpanElement | null>;
  /** The first line's indent and the room above it, in pixels. */
  readonly indent: number;
  readonly above: number;
}

/** Measures the lead-in drawn over the area, whenever it or its room changes. */
export function useLeadIndent(lead: string): LeadIndent {
  const leadRef = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState({ indent: 0, above: 0 });
  useLayoutEffect(() => {
    const span = leadRef.current;
    const frame = span?.parentElement;
    if (!lead || !span || !frame) {
      setPlace({ indent: 0, above: 0 });
      return;
    }
    const measure = () => {
      const lines = [...span.getClientRects()];
      const last = lines.at(-1);
      if (!last) return;
      const style = getComputedStyle(frame);
      const indent = last.right - frame.getBoundingClientRect().left + Number.parseFloat(style.fontSize) * 0.25;
      const above = (lines.length - 1) * Number.parseFloat(style.lineHeight);
      setPlace((before) => (before.indent === indent && before.above === above ? before : { indent, above }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [lead]);
  return { leadRef, ...place };
}
