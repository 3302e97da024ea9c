/** Files dropped on a part of the screen: one more way to choose them, beside a button that anybody can press. */
import { type DragEvent, useState } from 'react';

interface Drop {
  /** Whether files are held over it. */
  readonly isOver: boolean;
  /** What its element listens to. */
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/**
 * @param take is given the files
 * @param enabled where false, what is dropped is let be
 */
export function useDrop(take: (files: File[]) => void, enabled = true): Drop {
  const [isOver, setOver] = useState(false);
  const carriesFiles = (event: DragEvent) => enabled && event.dataTransfer.types.includes('Files');
  return {
    isOver,
    handlers: {
      onDragOver(event) {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop(event) {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        take([...event.dataTransfer.files]);
      },
    },
  };
}
