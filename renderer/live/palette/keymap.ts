/** Choosing other combinations for the shortcuts: what can be chosen, and keeping what was on this machine. */
import { z } from 'zod';
import { forget, keep, kept } from '#renderer/state/kept.ts';
import {
  type Chord,
  chordsOf,
  isSign,
  type Keymap,
  type KeyPress,
  pressedDigit,
  pressedLetter,
  SHORTCUTS,
  type Shortcut,
  type ShortcutId,
  shortcutOf,
  useKeymap,
} from '../shortcuts.ts';

/** Why a combination cannot be chosen: another command has it, or it is needed for something else. */
export type Refusal =
  | { readonly kind: 'taken'; readonly by: ShortcutId }
  | { readonly kind: 'plain' | 'text' | 'system' | 'digit' };

const MODIFIERS = new Set(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Unidentified']);

/**
 * The combination that is being pressed for a shortcut, or null while only modifiers are. One that has stood for the nine
 * digits goes on doing so: any of them pressed is all of them.
 */
export function pressedChord(press: KeyPress, shortcut: Shortcut): Chord | null {
  if (MODIFIERS.has(press.key)) return null;
  const digit = pressedDigit(press);
  const key =
    digit !== null && digit > 0 && isOfDigits(shortcut)
      ? 'Digit'
      : digit !== null
        ? String(digit)
        : (pressedLetter(press) ?? (press.key.length === 1 ? press.key.toLowerCase() : press.key));
  return {
    ...(press.ctrlKey || press.metaKey ? { ctrl: true } : {}),
    ...(press.altKey ? { alt: true } : {}),
    ...(press.shiftKey && !isSign(key) ? { shift: true } : {}),
    key,
  };
}

function isOfDigits(shortcut: Shortcut): boolean {
  return shortcut.chords.some(({ key }) => key === 'Digit');
}

/** Combinations that correct text, everywhere. */
const TEXT_KEYS = new Set('a b c i v x y z'.split(' '));
const CARET_KEYS = new Set('ArrowLeft ArrowRight ArrowUp ArrowDown Home End Backspace Delete Insert'.split(' '));
/** Combinations that browsers or systems take before the page hears of them. */
const SYSTEM = new Set(
  ['ctrl n', 'ctrl t', 'ctrl w', 'ctrl shift n', 'ctrl shift t', 'ctrl shift w', 'ctrl Tab', 'ctrl shift Tab']
    .concat(['alt Tab', 'alt shift Tab', 'alt F4', 'ctrl F4', 'ctrl alt Delete', 'F5', 'ctrl F5', 'ctrl r'])
    .concat(['ctrl shift r', 'F11', 'F12', 'ctrl shift i', 'alt  ', 'ctrl Escape', 'ctrl +', 'ctrl -', 'ctrl l']),
);

/** Why a shortcut cannot have a combination, or null where it can. */
export function refusal(chord: Chord, id: ShortcutId, keymap: Keymap): Refusal | null {
  const { ctrl, alt, shift, key } = chord;
  if (isOfDigits(shortcutOf(id)) && key !== 'Digit') return { kind: 'digit' };
  if (!ctrl && !alt && !/^F\d{1,2}$/.test(key)) return { kind: 'plain' };
  const name = [ctrl && 'ctrl', alt && 'alt', shift && 'shift', key].filter(Boolean).join(' ');
  if (SYSTEM.has(name)) return { kind: 'system' };
  if (ctrl && !alt && (CARET_KEYS.has(key) || (!shift && TEXT_KEYS.has(key)))) return { kind: 'text' };
  if (ctrl && !alt && shift && (key === 'z' || key === 'v')) return { kind: 'text' };
  const holder = SHORTCUTS.find(
    (other) => other.id !== id && chordsOf(other, keymap).some((taken) => overlaps(taken, chord)),
  );
  return holder ? { kind: 'taken', by: holder.id } : null;
}

/** Whether some press would be both. */
function overlaps(one: Chord, other: Chord): boolean {
  const modifiers = ({ ctrl, alt, shift }: Chord) => [ctrl, alt, shift].map(Boolean).join();
  if (modifiers(one) !== modifiers(other)) return false;
  const digits = ({ key }: Chord) => key === 'Digit' || /^[1-9]$/.test(key);
  return one.key === other.key || ((one.key === 'Digit' || other.key === 'Digit') && digits(one) && digits(other));
}

/** Gives a shortcut another combination, here and in every window of this machine; answers why not where it cannot. */
export function choose(id: ShortcutId, chord: Chord): Refusal | null {
  const { keymap } = useKeymap.getState();
  const refused = refusal(chord, id, keymap);
  if (!refused) keepKeymap({ ...keymap, [id]: chord });
  return refused;
}

/** Gives a shortcut its own combinations back; answers why not where another has taken one of them meanwhile. */
export function restore(id: ShortcutId): Refusal | null {
  const { [id]: _gone, ...rest } = useKeymap.getState().keymap;
  const refused = shortcutOf(id)
    .chords.map((chord) => holderOf(chord, id, rest))
    .find((by) => by !== null);
  if (refused) return { kind: 'taken', by: refused };
  keepKeymap(rest);
  return null;
}

function holderOf(chord: Chord, id: ShortcutId, keymap: Keymap): ShortcutId | null {
  const refused = refusal(chord, id, keymap);
  return refused?.kind === 'taken' ? refused.by : null;
}

/** Gives every shortcut its own combinations back. */
export function restoreAll(): void {
  keepKeymap({});
}

/** The place and version of what is kept; another shape takes another number. */
const PLACE = 'shortcuts/1';

const KeptSchema = z.strictObject({
  chosen: z.record(
    z.string(),
    z.strictObject({
      ctrl: z.boolean().optional(),
      alt: z.boolean().optional(),
      shift: z.boolean().optional(),
      key: z.string().min(1).max(20),
    }),
  ),
});

/**
 * The combinations in what was kept: those of shortcuts that there are, each only where it may still be had, since a
 * newer version of the app may have given it to another.
 */
export function readKeymap(value: unknown): Keymap {
  const read = KeptSchema.safeParse(value);
  if (!read.success) return {};
  let keymap: Keymap = {};
  for (const { id } of SHORTCUTS) {
    const chord = read.data.chosen[id];
    if (chord && !refusal(chord, id, keymap)) keymap = { ...keymap, [id]: chord };
  }
  return keymap;
}

function keepKeymap(keymap: Keymap): void {
  if (Object.keys(keymap).length === 0) forget(PLACE);
  else keep(PLACE, { chosen: keymap });
  useKeymap.setState({ keymap });
}

/** Takes up the combinations kept on this machine, and follows what another window changes. */
export function loadKeymap(): void {
  const load = () => useKeymap.setState({ keymap: readKeymap(kept(PLACE, { chosen: {} })) });
  load();
  window.addEventListener('storage', (event) => {
    if (event.key === PLACE || event.key === null) load();
  });
}
