/** Where she goes on writing in a field that has the focus at once, as where a form opens. */
import { type FocusEvent, useRef } from 'react';

/**
 * @param autoFocus whether the field has the focus at once
 * @param place puts the caret into it
 * @returns what the field does on focus: coming back to it later leaves the caret where it was
 */
export function useFirstFocus<Field extends Element>(
  autoFocus: boolean | undefined,
  place: (field: Field) => void,
): (event: FocusEvent<Field>) => void {
  const begins = useRef(autoFocus === true);
  return ({ currentTarget }) => {
    if (begins.current) place(currentTarget);
    begins.current = false;
  };
}

/** What is typed takes the place of all that a line holds, as where Tab leads to it. */
export function selectAll(line: HTMLInputElement): void {
  line.select();
}

/** What is typed goes on from where a text ends. */
export function toEnd(area: HTMLTextAreaElement): void {
  area.setSelectionRange(area.value.length, area.value.length);
}
