/** Keeps a scrolled list at its end while it grows, unless the user has gone back to read. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** How near the end still counts as being there, in pixels. */
const NEAR = 48;

interface FollowEnd {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly atEnd: boolean;
  readonly toEnd: () => void;
}

export function useFollowEnd(): FollowEnd {
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = useCallback(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, []);

  useEffect(() => {
    const element = scroller.current;
    const inner = content.current;
    if (!element || !inner) return;
    const isNear = () => element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    let top = element.scrollTop;
    // Only going back ends the following: what grows below leaves the position as it was.
    const onScroll = () => {
      if (isNear()) following.current = true;
      else if (element.scrollTop < top) following.current = false;
      top = element.scrollTop;
      setAtEnd(isNear());
    };
    const watch = new ResizeObserver(() => {
      if (following.current) element.scrollTop = element.scrollHeight;
      setAtEnd(isNear());
    });
    watch.observe(inner);
    watch.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, []);
  return { scroller, content, atEnd, toEnd };
}
