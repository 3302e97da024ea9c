/** A button pressed by a key is the keyboard's, so that what it opens has the focus at once. */
import { setInteractionModality } from 'react-aria-components';

/**
 * A browser tells a press by key as a click without a pointer, which React Aria takes for a screen reader's: the focus of
 * what it opens would wait for a frame and for every transition, and the keys pressed meanwhile go to the page behind it.
 */
export function followKeyClicks(): void {
  let byKey = false;
  const follow = (pressed: boolean) => () => {
    byKey = pressed;
  };
  document.addEventListener('keydown', follow(true), true);
  document.addEventListener('pointerdown', follow(false), true);
  // Below the document, where React Aria listens: what it took the click for is told by then.
  document.documentElement.addEventListener(
    'click',
    ({ isTrusted, detail }) => {
      if (byKey && isTrusted && detail === 0) setInteractionModality('keyboard');
    },
    true,
  );
}
