/**
 * Where the bar of the paragraph being written stands. The bar is mounted once and goes from paragraph to paragraph: its
 * buttons, mounted anew with each, would keep whoever is given the floor waiting.
 */
import { useLayoutEffect, useRef } from 'react';

let element: HTMLElement | undefined;

/** What the bar is drawn in, wherever that stands. */
export function barElement(): HTMLElement {
  element ??= document.createElement('div');
  return element;
}

/** Has the bar stand here. */
export function EditorBarPlace() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.append(barElement()), []);
  return <div ref={place} />;
}
