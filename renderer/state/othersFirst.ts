/** In a browser the session's window and its strip share a thread: whichever recorded something lets the other draw it first. */
import { isDesktop } from './client.ts';

/** How long frames are waited for, in milliseconds: a window that is covered meanwhile has none. */
const LONGEST = 100;

/**
 * Waits until the windows that share this one's thread have drawn what they were told, which takes two frames: in the first
 * they may still have to hear of it. In the desktop, where each window has its own thread, and in a window that nobody sees
 * there is nothing to wait for.
 */
export function othersFirst(): Promise<void> {
  if (isDesktop || document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        setTimeout(resolve);
      }),
    );
  });
}
