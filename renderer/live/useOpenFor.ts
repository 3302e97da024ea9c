/** Whether what opens from the bar is open: for one paragraph, and not for the one that the bar goes to next. */
import { useState } from 'react';

/**
 * @param block the paragraph that the bar is of
 * @returns whether it is open for that one, and the way to open or close it
 */
export function useOpenFor(block: string): [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [openFor, setOpenFor] = useState<string | null>(null);
  return [openFor === block, (isOpen) => setOpenFor(isOpen ? block : null)];
}
