/** Combinations for the whole machine: from the keys pressed, and as they are shown. */
import { type KeyPress, pressedDigit, pressedLetter } from '#renderer/live/shortcuts.ts';
import { AcceleratorSchema } from '#shared/api.ts';

/** Keys that only go with others. */
const MODIFIERS = new Set(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta']);

/** What a key press asks for: a combination that may be taken, one that may not, or nothing yet. */
export function acceleratorOf(press: KeyPress): { readonly kind: 'fit'; readonly keys: string } | 'unfit' | 'waiting' {
  if (MODIFIERS.has(press.key)) return 'waiting';
  const digit = pressedDigit(press);
  const key = pressedLetter(press)?.toUpperCase() ?? (digit === null ? press.key.toUpperCase() : String(digit));
  const keys = [press.ctrlKey && 'Ctrl', press.altKey && 'Alt', press.shiftKey && 'Shift', key]
    .filter(Boolean)
    .join('+');
  return AcceleratorSchema.safeParse(keys).success ? { kind: 'fit', keys } : 'unfit';
}

/** “Ctrl+Alt+Shift+N” as it is shown: “Ctrl Alt ⇧ N”. */
export function acceleratorLabel(keys: string): string {
  return keys.replace('Shift', '⇧').replaceAll('+', ' ');
}
