/**
 * Leaves undrawn what is far out of sight in a long list, so that a frame costs what is seen of it and not its hours. A
 * stretch that is left so has been laid out as it is now, and keeps the height it had then: nothing moves when it is come
 * back to. What is near is never touched.
 */
import { type RefObject, useEffect } from 'react';

/** A part of the list, and that it is far and its height known: the style sheet leaves those undrawn. */
const STRETCH = '[data-stretch]';
const FAR = 'data-far';
/** How far beyond what is seen is near, in heights of the list. */
const NEAR = '200%';

/** @param scroller the list that scrolls, with stretches in it at any depth */
export function useOutOfSight(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = scroller.current;
    if (!list) return;
    const far = new Set<Element>();
    let frame = 0;
    let width: number | null = null;

    const leave = () => {
      for (const stretch of far) {
        if (stretch.isConnected) stretch.setAttribute(FAR, '');
        else far.delete(stretch);
      }
    };
    const draw = (stretches: Iterable<Element>) => {
      for (const stretch of stretches) stretch.removeAttribute(FAR);
      cancelAnimationFrame(frame);
      // The next frame lays them out, and the browser remembers how tall they are; only the one after may leave them.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(leave);
      });
    };

    const onPlace = new IntersectionObserver(
      (places) => {
        for (const { target, isIntersecting } of places) {
          if (isIntersecting) far.delete(target);
          else far.add(target);
        }
        draw(places.map(({ target }) => target));
      },
      { root: list, rootMargin: `${NEAR} 0px` },
    );
    // What is near is laid out as it changes; what is far must be drawn for it.
    const onChange = new MutationObserver((changes) => {
      for (const stretch of changes.flatMap(added)) onPlace.observe(stretch);
      const changed = new Set(changes.flatMap(around).filter((stretch) => far.has(stretch)));
      if (changed.size > 0) draw(changed);
    });
    const onWidth = new ResizeObserver(() => {
      if (list.clientWidth === width) return;
      width = list.clientWidth;
      draw(far);
    });
    const onFonts = () => draw(far);

    for (const stretch of list.querySelectorAll(STRETCH)) onPlace.observe(stretch);
    onChange.observe(list, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'style'],
    });
    onWidth.observe(list);
    document.fonts.addEventListener('loadingdone', onFonts);
    return () => {
      cancelAnimationFrame(frame);
      onPlace.disconnect();
      onChange.disconnect();
      onWidth.disconnect();
      document.fonts.removeEventListener('loadingdone', onFonts);
    };
  }, [scroller]);
}

/** The stretches that are new. */
function added({ addedNodes }: MutationRecord): Element[] {
  return [...addedNodes].flatMap((node) =>
    node instanceof Element ? [...(node.matches(STRETCH) ? [node] : []), ...node.querySelectorAll(STRETCH)] : [],
  );
}

/** The stretch in which something changed. */
function around({ target }: MutationRecord): Element[] {
  const at = target instanceof Element ? target : target.parentElement;
  const stretch = at?.closest(STRETCH);
  return stretch ? [stretch] : [];
}
