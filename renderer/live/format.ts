/** The look of what is being written, by key. */
import type { FormatId } from '#renderer/prose/commands.ts';
import { format } from '#renderer/prose/current.ts';
import type { ShortcutId } from './shortcuts.ts';

const FORMAT_OF: Readonly<Partial<Record<ShortcutId, FormatId>>> = {
  bold: 'bold',
  italic: 'italic',
  bullets: 'bullets',
  numbers: 'numbers',
};

/** Carries out a shortcut on the look of what is being written; answers false where it is none of those. */
export function runFormatShortcut(id: ShortcutId): boolean {
  const wanted = FORMAT_OF[id];
  if (!wanted) return false;
  format(wanted);
  return true;
}
