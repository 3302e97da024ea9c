import { describe, expect, test } from 'vitest';
import { ariaShortcut, matchShortcut, SHORTCUTS, shortcutLabel } from '#renderer/live/shortcuts.ts';

const press = (
  key: string,
  modifiers: Partial<Record<'ctrl' | 'alt' | 'shift' | 'meta', boolean>> = {},
  code = '',
) => ({
  key,
  code,
  ctrlKey: modifiers.ctrl ?? false,
  altKey: modifiers.alt ?? false,
  shiftKey: modifiers.shift ?? false,
  metaKey: modifiers.meta ?? false,
});

describe('shortcuts', () => {
  test('a digit gives the floor to that person, with Ctrl or, where the browser keeps it, with Alt', () => {
    expect(matchShortcut(press('3', { ctrl: true }, 'Digit3'), true)).toEqual({ id: 'floor', digit: 3 });
    expect(matchShortcut(press('3', { alt: true }, 'Digit3'), true)).toEqual({ id: 'floor', digit: 3 });
  });

  test('a digit is read from its key where the layout needs Shift for it or Alt gives another character', () => {
    expect(matchShortcut(press('"', { ctrl: true }, 'Digit3'), false)).toEqual({ id: 'floor', digit: 3 });
    expect(matchShortcut(press('2', { ctrl: true }, 'Numpad2'), false)).toEqual({ id: 'floor', digit: 2 });
  });

  test('plain typing is never a shortcut', () => {
    for (const key of ['3', 'u', 'a', 'z', 'Enter', 'ArrowUp', 'ArrowLeft']) {
      expect(matchShortcut(press(key), true)).toBeNull();
    }
    expect(matchShortcut(press('z', { ctrl: true }, 'KeyZ'), true)).toBeNull();
  });

  test('Enter alone, with Ctrl, with Ctrl and Shift and with Ctrl and Alt are told apart', () => {
    expect(matchShortcut(press('Enter'), true)).toBeNull();
    expect(matchShortcut(press('Enter', { ctrl: true }), true)?.id).toBe('paragraph');
    expect(matchShortcut(press('Enter', { ctrl: true, shift: true }), true)?.id).toBe('nextItem');
    expect(matchShortcut(press('Enter', { ctrl: true, alt: true }), true)?.id).toBe('narrative');
  });

  test('the arrows with Alt change the lead-in only while a paragraph is written', () => {
    expect(matchShortcut(press('ArrowDown', { alt: true }), true)?.id).toBe('connectorAfter');
    expect(matchShortcut(press('ArrowDown', { alt: true }), false)).toBeNull();
  });

  test('Ctrl and Alt with a letter work where that layout writes another character', () => {
    expect(matchShortcut(press('«', { ctrl: true, alt: true }, 'KeyZ'), true)?.id).toBe('undo');
    expect(matchShortcut(press('Z', { ctrl: true, alt: true }, 'KeyZ'), true)?.id).toBe('undo');
  });

  test('the Command key of a Mac stands for Ctrl', () => {
    expect(matchShortcut(press('u', { meta: true }, 'KeyU'), true)?.id).toBe('vote');
  });

  test('no two commands share a combination, and none is one that browsers never give up', () => {
    const chords = SHORTCUTS.flatMap(({ chords }) => chords.map((chord) => JSON.stringify(chord)));
    expect(new Set(chords).size).toBe(chords.length);
    for (const { chords: own } of SHORTCUTS) {
      for (const { ctrl, alt, key } of own) {
        expect(Boolean(ctrl) && !alt && ['n', 't', 'w', 'Tab'].includes(key)).toBe(false);
      }
    }
  });

  test('a combination is shown as it is pressed', () => {
    expect(shortcutLabel('nextItem')).toBe('Ctrl ⇧ ↵');
    expect(shortcutLabel('floor')).toBe('Ctrl 1–9');
    expect(shortcutLabel('floor', 4)).toBe('Ctrl 4');
    expect(ariaShortcut('agreement')).toBe('Control+Shift+a');
  });
});
