/**
 * The live screen's shortcuts, in one table: a shortcut is a row here and a name in the catalogue. Each works while she
 * types; a browser's own combinations are doubled. She may choose another combination for any of them.
 */
import { create } from 'zustand';
import { catalogue } from '#shared/catalogue/index.ts';

/** What a shortcut does. */
export type ShortcutId =
  | 'palette'
  | 'floor'
  | 'floorByName'
  | 'paragraph'
  | 'narrative'
  | 'endFloor'
  | 'pauseFloor'
  | 'speechKind'
  | 'correctTurn'
  | 'askFloor'
  | 'giveNext'
  | 'connection'
  | 'recess'
  | 'vote'
  | 'agreement'
  | 'particular'
  | 'nextItem'
  | 'acta'
  | 'passage'
  | 'undo'
  | 'redo'
  | 'shortcuts'
  | 'help'
  | 'review'
  | 'strip'
  | 'audit'
  | 'times'
  | 'note'
  | 'doubt'
  | 'doubtNote'
  | 'split'
  | 'moveUp'
  | 'moveDown'
  | 'reassign'
  | 'bold'
  | 'italic'
  | 'bullets'
  | 'numbers'
  | 'connectorBefore'
  | 'connectorAfter'
  | 'verbBefore'
  | 'verbAfter'
  | 'formBefore'
  | 'formAfter';

/** The parts in which the sheet lists them, in its order. */
export const SHORTCUT_GROUPS = ['floor', 'paragraph', 'format', 'lead', 'decision', 'window'] as const;
export type ShortcutGroup = (typeof SHORTCUT_GROUPS)[number];

/** One combination: modifiers and a key, as `KeyboardEvent.key` names it; `Digit` is any of 1 to 9. */
export interface Chord {
  readonly ctrl?: boolean | undefined;
  readonly alt?: boolean | undefined;
  readonly shift?: boolean | undefined;
  readonly key: string;
}

export interface Shortcut {
  readonly id: ShortcutId;
  readonly group: ShortcutGroup;
  /** The first is the one that is shown. */
  readonly chords: readonly Chord[];
  /** `editor` ones act only while a paragraph is being written. */
  readonly where: 'screen' | 'editor';
}

export const SHORTCUTS: readonly Shortcut[] = [
  {
    id: 'palette',
    group: 'window',
    where: 'screen',
    chords: [{ ctrl: true, key: 'k' }, { key: 'F3' }],
  },
  // Browsers switch tabs with Ctrl+digit; Chromium lets the page have it, others may not.
  {
    id: 'floor',
    group: 'floor',
    where: 'screen',
    chords: [
      { ctrl: true, key: 'Digit' },
      { alt: true, key: 'Digit' },
    ],
  },
  {
    id: 'floorByName',
    group: 'floor',
    where: 'screen',
    chords: [
      { ctrl: true, key: 'g' },
      { alt: true, key: 'g' },
    ],
  },
  {
    id: 'endFloor',
    group: 'floor',
    where: 'screen',
    chords: [
      { ctrl: true, key: '0' },
      { alt: true, key: '0' },
    ],
  },
  { id: 'pauseFloor', group: 'floor', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'p' }] },
  { id: 'speechKind', group: 'floor', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'u' }] },
  { id: 'correctTurn', group: 'floor', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'c' }] },
  {
    id: 'askFloor',
    group: 'floor',
    where: 'screen',
    chords: [
      { ctrl: true, key: 'q' },
      { alt: true, key: 'q' },
    ],
  },
  {
    id: 'giveNext',
    group: 'floor',
    where: 'screen',
    chords: [
      { ctrl: true, shift: true, key: 'q' },
      { alt: true, shift: true, key: 'q' },
    ],
  },
  { id: 'paragraph', group: 'paragraph', where: 'screen', chords: [{ ctrl: true, key: 'Enter' }] },
  { id: 'narrative', group: 'paragraph', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'Enter' }] },
  { id: 'split', group: 'paragraph', where: 'editor', chords: [{ alt: true, key: 'Enter' }] },
  { id: 'moveUp', group: 'paragraph', where: 'editor', chords: [{ alt: true, shift: true, key: 'ArrowUp' }] },
  { id: 'moveDown', group: 'paragraph', where: 'editor', chords: [{ alt: true, shift: true, key: 'ArrowDown' }] },
  { id: 'reassign', group: 'paragraph', where: 'editor', chords: [{ ctrl: true, shift: true, key: 'h' }] },
  { id: 'note', group: 'paragraph', where: 'screen', chords: [{ ctrl: true, key: 'j' }] },
  { id: 'doubt', group: 'paragraph', where: 'screen', chords: [{ ctrl: true, key: 'm' }] },
  { id: 'doubtNote', group: 'paragraph', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'm' }] },
  { id: 'bold', group: 'format', where: 'editor', chords: [{ ctrl: true, key: 'b' }] },
  { id: 'italic', group: 'format', where: 'editor', chords: [{ ctrl: true, key: 'i' }] },
  { id: 'bullets', group: 'format', where: 'editor', chords: [{ ctrl: true, shift: true, key: 'l' }] },
  { id: 'numbers', group: 'format', where: 'editor', chords: [{ ctrl: true, alt: true, key: 'l' }] },
  { id: 'connectorBefore', group: 'lead', where: 'editor', chords: [{ alt: true, key: 'ArrowUp' }] },
  { id: 'connectorAfter', group: 'lead', where: 'editor', chords: [{ alt: true, key: 'ArrowDown' }] },
  { id: 'verbBefore', group: 'lead', where: 'editor', chords: [{ alt: true, key: 'ArrowLeft' }] },
  { id: 'verbAfter', group: 'lead', where: 'editor', chords: [{ alt: true, key: 'ArrowRight' }] },
  { id: 'formBefore', group: 'lead', where: 'editor', chords: [{ alt: true, shift: true, key: 'ArrowLeft' }] },
  { id: 'formAfter', group: 'lead', where: 'editor', chords: [{ alt: true, shift: true, key: 'ArrowRight' }] },
  { id: 'nextItem', group: 'decision', where: 'screen', chords: [{ ctrl: true, shift: true, key: 'Enter' }] },
  { id: 'vote', group: 'decision', where: 'screen', chords: [{ ctrl: true, key: 'u' }, { key: 'F8' }] },
  {
    id: 'agreement',
    group: 'decision',
    where: 'screen',
    chords: [{ ctrl: true, shift: true, key: 'a' }, { key: 'F9' }],
  },
  {
    id: 'particular',
    group: 'decision',
    where: 'screen',
    chords: [
      { ctrl: true, alt: true, key: 'v' },
      { alt: true, shift: true, key: 'v' },
    ],
  },
  { id: 'recess', group: 'decision', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'r' }, { key: 'F7' }] },
  { id: 'connection', group: 'floor', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'Digit' }] },
  { id: 'undo', group: 'window', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'z' }] },
  { id: 'redo', group: 'window', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'y' }] },
  { id: 'acta', group: 'window', where: 'screen', chords: [{ key: 'F2' }] },
  { id: 'passage', group: 'window', where: 'screen', chords: [{ shift: true, key: 'F2' }] },
  { id: 'review', group: 'window', where: 'screen', chords: [{ key: 'F6' }] },
  { id: 'audit', group: 'window', where: 'screen', chords: [{ key: 'F4' }] },
  { id: 'times', group: 'window', where: 'screen', chords: [{ ctrl: true, alt: true, key: 'k' }] },
  // Chromium keeps Ctrl+Shift+T for itself.
  { id: 'strip', group: 'window', where: 'screen', chords: [{ ctrl: true, shift: true, key: 'f' }] },
  { id: 'shortcuts', group: 'window', where: 'screen', chords: [{ ctrl: true, key: '/' }] },
  { id: 'help', group: 'window', where: 'screen', chords: [{ key: 'F1' }] },
];

/** The combinations that she chose, each in place of all the table's own for that shortcut. */
export type Keymap = Readonly<Partial<Record<ShortcutId, Chord>>>;

/** The combinations chosen on this machine. A component that shows any reads it, so as to be drawn anew with them. */
export const useKeymap = create<{ readonly keymap: Keymap }>(() => ({ keymap: {} }));

/** The combinations of a shortcut as they hold now; the first is the one that is shown. */
export function chordsOf(shortcut: Shortcut, keymap: Keymap = useKeymap.getState().keymap): readonly Chord[] {
  const chosen = keymap[shortcut.id];
  return chosen ? [chosen] : shortcut.chords;
}

/** What of a keyboard event decides which shortcut it is. */
export interface KeyPress {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(key: 'AltGraph'): boolean;
}

export interface Match {
  readonly id: ShortcutId;
  /** 1 to 9 for a chord with a digit. */
  readonly digit: number | null;
}

/**
 * The shortcut that a key press is, or null. `typing` tells whether a paragraph has the focus. Digits are read from the
 * key's place where it has one, since a keyboard may need Shift for them or give other characters with Alt.
 */
export function matchShortcut(press: KeyPress, typing: boolean): Match | null {
  // AltGr writes characters (“@” in Spanish layouts), though Windows tells of it as Ctrl and Alt.
  if (press.getModifierState?.('AltGraph')) return null;
  const { keymap } = useKeymap.getState();
  for (const shortcut of SHORTCUTS) {
    if (shortcut.where === 'editor' && !typing) continue;
    for (const chord of chordsOf(shortcut, keymap)) {
      const found = matchChord(press, chord);
      if (found) return { id: shortcut.id, digit: found.digit };
    }
  }
  return null;
}

function matchChord(press: KeyPress, chord: Chord): { digit: number | null } | null {
  const ctrl = press.ctrlKey || press.metaKey;
  if (ctrl !== (chord.ctrl ?? false) || press.altKey !== (chord.alt ?? false)) return null;
  // A sign is itself whatever its place: on Spanish keyboards “/” is Shift and 7.
  if (isSign(chord.key)) return press.key === chord.key ? { digit: null } : null;
  if (press.shiftKey !== (chord.shift ?? false)) return null;
  if (chord.key === 'Digit') {
    const digit = pressedDigit(press);
    return digit !== null && digit > 0 ? { digit } : null;
  }
  if (chord.key === '0') return pressedDigit(press) === 0 ? { digit: null } : null;
  const letter = pressedLetter(press);
  const same = press.key.toLowerCase() === chord.key.toLowerCase();
  // With Ctrl+Alt some layouts give another character: the key's own letter decides.
  return same || (chord.alt && letter === chord.key) ? { digit: null } : null;
}

/** Whether a key writes a sign: neither a letter, a digit nor a key with a name. */
export function isSign(key: string): boolean {
  return key.length === 1 && !/[\p{L}\p{N}\s]/u.test(key);
}

/** The digit of the key pressed, by its place where it has one; null for any other key. */
export function pressedDigit(press: KeyPress): number | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code ?? '')?.[1] ?? (/^\d$/.test(press.key) ? press.key : null);
  return digit === null ? null : Number(digit);
}

/** The letter on the key pressed, in lower case, by its place; null for any other key. */
export function pressedLetter(press: KeyPress): string | null {
  return /^Key([A-Z])$/.exec(press.code ?? '')?.[1]?.toLowerCase() ?? null;
}

const names = catalogue.live.shortcuts.keys;

const SHOWN: Readonly<Record<string, string>> = {
  Digit: '1–9',
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Home: names.home,
  End: names.end,
  PageUp: names.pageUp,
  PageDown: names.pageDown,
  Insert: names.insert,
  Delete: names.delete,
  Backspace: '⌫',
  ' ': names.space,
};

const SPOKEN: Readonly<Record<string, string>> = { Digit: '1', ' ': 'Space', '+': 'Plus' };

/** The row of a shortcut. */
export function shortcutOf(id: ShortcutId): Shortcut {
  const shortcut = SHORTCUTS.find((one) => one.id === id);
  if (!shortcut) throw new Error(`No shortcut ${id}`);
  return shortcut;
}

function chordOf(id: ShortcutId): Chord {
  const [chord] = chordsOf(shortcutOf(id));
  if (!chord) throw new Error(`No combination for ${id}`);
  return chord;
}

/** A combination as it is shown: “Ctrl ⇧ ↵”. A digit stands for `Digit` where it is given. */
export function chordLabel(chord: Chord, digit?: number): string {
  const key =
    chord.key === 'Digit' && digit !== undefined ? String(digit) : (SHOWN[chord.key] ?? capitalised(chord.key));
  return [chord.ctrl && 'Ctrl', chord.alt && 'Alt', chord.shift && '⇧', key].filter(Boolean).join(' ');
}

/** The combination as it is shown beside its command: “Ctrl ⇧ ↵”. A digit stands for `Digit` where it is given. */
export function shortcutLabel(id: ShortcutId, digit?: number): string {
  return chordLabel(chordOf(id), digit);
}

/** The combination for `aria-keyshortcuts`: “Control+Shift+Enter”. */
export function ariaShortcut(id: ShortcutId, digit?: number): string {
  const chord = chordOf(id);
  const key = chord.key === 'Digit' && digit !== undefined ? String(digit) : (SPOKEN[chord.key] ?? chord.key);
  return [chord.ctrl && 'Control', chord.alt && 'Alt', chord.shift && 'Shift', key].filter(Boolean).join('+');
}

function capitalised(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}
