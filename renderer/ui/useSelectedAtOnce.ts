/** A field that has the focus at once begins as one that Tab leads to: what is typed takes the place of what it holds. */
import { type FocusEvent, useRef } from 'react';

/**
 * @param autoFocus whether the field has the focus at once
 * @returns what its input does on focus: coming back to it later leaves the caret where it was
 */
export function useSelectedAtOnce(autoFocus: boolean | undefined): (event: FocusEvent<HTMLInputElement>) => void {
  const begins = useRef(autoFocus === true);
  return ({ currentTarget }) => {
    if (begins.current) currentTarget.select();
    begins.current = false;
  };
}
