import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { choose, loadKeymap, pressedChord, readKeymap, restore, restoreAll } from '#renderer/live/palette/keymap.ts';
import {
  ariaShortcut,
  type Chord,
  matchShortcut,
  shortcutLabel,
  shortcutOf,
  useKeymap,
} from '#renderer/live/shortcuts.ts';

const press = (key: string, modifiers: string = '', code = '') => ({
  key,
  code,
  ctrlKey: modifiers.includes('c'),
  altKey: modifiers.includes('a'),
  shiftKey: modifiers.includes('s'),
  metaKey: modifiers.includes('m'),
});

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (place: string) => kept.get(place) ?? null,
    setItem: (place: string, value: string) => kept.set(place, value),
    removeItem: (place: string) => kept.delete(place),
  });
  vi.stubGlobal('window', { addEventListener: () => {} });
});
afterEach(() => {
  useKeymap.setState({ keymap: {} });
  vi.unstubAllGlobals();
});

describe('choosing another combination', () => {
  test('acts at once, is shown everywhere, and takes the place of all the others', () => {
    expect(choose('vote', { ctrl: true, shift: true, key: 'y' })).toBeNull();
    expect(matchShortcut(press('Y', 'cs', 'KeyY'), true)?.id).toBe('vote');
    expect(matchShortcut(press('u', 'c', 'KeyU'), true)).toBeNull();
    expect(matchShortcut(press('F8'), true)).toBeNull();
    expect(shortcutLabel('vote')).toBe('Ctrl ⇧ Y');
    expect(ariaShortcut('vote')).toBe('Control+Shift+y');
  });

  test('one that another command has is refused, and told whose it is', () => {
    expect(choose('vote', { ctrl: true, key: 'k' })).toEqual({ kind: 'taken', by: 'palette' });
    expect(choose('vote', { key: 'F9' })).toEqual({ kind: 'taken', by: 'agreement' });
    expect(choose('vote', { ctrl: true, key: '4' })).toEqual({ kind: 'taken', by: 'floor' });
    expect(shortcutLabel('vote')).toBe('Ctrl U');
  });

  test('one that was given up can be had by another, and then not be taken back', () => {
    choose('vote', { ctrl: true, shift: true, key: 'y' });
    expect(choose('agreement', { ctrl: true, key: 'u' })).toBeNull();
    expect(restore('vote')).toEqual({ kind: 'taken', by: 'agreement' });
    expect(restore('agreement')).toBeNull();
    expect(restore('vote')).toBeNull();
    expect(shortcutLabel('vote')).toBe('Ctrl U');
  });

  test.each<[Chord, string]>([
    [{ key: 'g' }, 'plain'],
    [{ shift: true, key: 'g' }, 'plain'],
    [{ key: 'Enter' }, 'plain'],
    [{ ctrl: true, key: 'c' }, 'text'],
    [{ ctrl: true, key: 'z' }, 'text'],
    [{ ctrl: true, shift: true, key: 'z' }, 'text'],
    [{ ctrl: true, key: 'ArrowLeft' }, 'text'],
    [{ ctrl: true, shift: true, key: 'End' }, 'text'],
    [{ ctrl: true, key: 'w' }, 'system'],
    [{ ctrl: true, key: 't' }, 'system'],
    [{ alt: true, key: 'F4' }, 'system'],
    [{ key: 'F5' }, 'system'],
  ])('what is needed to write, or never arrives, is refused: %o', (chord, kind) => {
    expect(choose('vote', chord)).toEqual({ kind });
  });

  test('the one for nine persons stays one for nine', () => {
    const chord = pressedChord(press('4', 'as', 'Digit4'), shortcutOf('floor'));
    expect(chord).toEqual({ alt: true, shift: true, key: 'Digit' });
    expect(chord && choose('floor', chord)).toBeNull();
    expect(matchShortcut(press('&', 'as', 'Digit7'), true)).toEqual({ id: 'floor', digit: 7 });
    expect(choose('floor', { ctrl: true, shift: true, key: 'y' })).toEqual({ kind: 'digit' });
  });

  test('a combination is read from the key pressed, not from what its layout writes', () => {
    const vote = shortcutOf('vote');
    expect(pressedChord(press('Control', 'c'), vote)).toBeNull();
    expect(pressedChord(press('@', 'ca', 'KeyQ'), vote)).toEqual({ ctrl: true, alt: true, key: 'q' });
    expect(pressedChord(press('/', 'cs', 'Digit7'), vote)).toEqual({ ctrl: true, shift: true, key: '7' });
    expect(pressedChord(press('F7'), vote)).toEqual({ key: 'F7' });
  });

  test('is kept on this machine until it is given up', () => {
    choose('vote', { ctrl: true, shift: true, key: 'y' });
    useKeymap.setState({ keymap: {} });
    loadKeymap();
    expect(shortcutLabel('vote')).toBe('Ctrl ⇧ Y');
    restoreAll();
    expect(kept.size).toBe(0);
    expect(shortcutLabel('vote')).toBe('Ctrl U');
  });

  test.each([
    [null],
    ['texto'],
    [{ chosen: { vote: 'Ctrl+Y' } }],
    [{ chosen: { vote: { ctrl: 'sí', key: 'y' } } }],
    [{ chosen: { vote: { ctrl: true, key: '' } } }],
  ])('what was kept in another shape is passed over: %o', (value) => {
    expect(readKeymap(value)).toEqual({});
  });

  test('of what was kept, only what can still be had is taken up', () => {
    const chosen = {
      vote: { ctrl: true, shift: true, key: 'y' },
      nextItem: { ctrl: true, key: 'k' },
      gone: { ctrl: true, key: 'y' },
    };
    expect(readKeymap({ chosen })).toEqual({ vote: chosen.vote });
  });
});

describe('layouts', () => {
  test('a sign is itself wherever its key is: “/” is Shift and 7 on Spanish keyboards', () => {
    expect(matchShortcut(press('/', 'cs', 'Digit7'), false)?.id).toBe('shortcuts');
    expect(matchShortcut(press('/', 'c', 'Slash'), false)?.id).toBe('shortcuts');
  });

  test('AltGr writes, and is never Ctrl and Alt', () => {
    const graph = { ...press('z', 'ca', 'KeyZ'), getModifierState: () => true };
    expect(matchShortcut(graph, true)).toBeNull();
  });
});
