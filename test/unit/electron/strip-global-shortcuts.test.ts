import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createGlobalKeys, type Registrar, USUAL_SHORTCUTS } from '#electron/desktop/global-shortcuts.ts';
import { readShortcuts, writeShortcuts } from '#electron/desktop/global-shortcuts-file.ts';
import { AcceleratorSchema, CALLS, type GlobalCommand, type GlobalShortcuts } from '#shared/api.ts';
import { temporaryFolder } from '#test/fixtures/app.ts';

/** A machine on which other programs hold some combinations. */
function machine(others: readonly string[] = []) {
  const held = new Map<string, () => void>();
  const run: GlobalCommand[] = [];
  const kept: GlobalShortcuts[] = [];
  const registrar: Registrar = {
    register(accelerator, pressed) {
      if (others.includes(accelerator) || held.has(accelerator)) return false;
      held.set(accelerator, pressed);
      return true;
    },
    unregister: (accelerator) => void held.delete(accelerator),
  };
  const keys = createGlobalKeys({
    registrar,
    chosen: USUAL_SHORTCUTS,
    keep: (chosen) => kept.push(chosen),
    run: (command) => run.push(command),
  });
  return { held, run, kept, keys, press: (accelerator: string) => held.get(accelerator)?.() };
}

const { keys: usual } = USUAL_SHORTCUTS;

describe('combinations for the whole machine', () => {
  it('are held only while a session runs, and given back after it', () => {
    const { held, keys } = machine();
    expect([...held.keys()]).toEqual([]);
    keys.hold(true);
    expect([...held.keys()].toSorted()).toEqual(Object.values(usual).toSorted());
    keys.hold(false);
    expect([...held.keys()]).toEqual([]);
  });

  it('do what each stands for', () => {
    const { keys, press, run } = machine();
    keys.hold(true);
    press(usual.doubt);
    press(usual.nextItem);
    expect(run).toEqual(['doubt', 'nextItem']);
  });

  it('say which of them another program holds, and leave that one alone', () => {
    const { held, keys } = machine([usual.note]);
    keys.hold(true);
    expect(keys.state()).toEqual({ chosen: USUAL_SHORTCUTS, taken: ['note'] });
    expect(held.size).toBe(3);
  });

  it('are all given back when they are turned off, and say nothing of other programs', () => {
    const { held, keys } = machine([usual.note]);
    keys.hold(true);
    expect(keys.choose({ ...USUAL_SHORTCUTS, enabled: false }).taken).toEqual([]);
    expect(held.size).toBe(0);
    keys.choose(USUAL_SHORTCUTS);
    expect(held.size).toBe(3);
  });

  it('change at once: the old one is free, the new one acts, and the choice is kept', () => {
    const { held, keys, kept, press, run } = machine([usual.note]);
    keys.hold(true);
    const chosen = { enabled: true, keys: { ...usual, note: 'Ctrl+Alt+M' } };
    expect(keys.choose(chosen)).toEqual({ chosen, taken: [] });
    expect(kept).toEqual([chosen]);
    expect(held.has(usual.note)).toBe(false);
    press('Ctrl+Alt+M');
    expect(run).toEqual(['note']);
  });

  it('can be swapped with one another', () => {
    const { keys, press, run } = machine();
    keys.hold(true);
    keys.choose({ enabled: true, keys: { ...usual, note: usual.doubt, doubt: usual.note } });
    press(usual.note);
    expect(run).toEqual(['doubt']);
  });

  it('are not taken while no session runs, even when they are changed', () => {
    const { held, keys } = machine();
    keys.choose({ enabled: true, keys: { ...usual, note: 'Ctrl+Alt+M' } });
    expect(held.size).toBe(0);
  });

  it('stay as they were when they could not be kept', () => {
    const { held, keys } = machine();
    const failing = createGlobalKeys({
      registrar: { register: () => true, unregister: () => {} },
      chosen: USUAL_SHORTCUTS,
      keep: () => {
        throw new Error('full');
      },
      run: () => {},
    });
    keys.hold(true);
    expect(() => failing.choose({ ...USUAL_SHORTCUTS, enabled: false })).toThrow('full');
    expect(failing.state().chosen).toEqual(USUAL_SHORTCUTS);
    expect(held.size).toBe(4);
  });
});

describe('a combination', () => {
  it.each(['Ctrl+Alt+T', 'Ctrl+Alt+Shift+9', 'Ctrl+Shift+F5', 'Alt+F8', 'Alt+Shift+K'])('may be %s', (keys) => {
    expect(AcceleratorSchema.safeParse(keys).success).toBe(true);
  });
  it.each([
    'Ctrl+C',
    'Alt+F',
    'A',
    'F5',
    'Shift+A',
    'Alt+Ctrl+T',
    'Ctrl+Alt+ñ',
    'Ctrl+Alt+F13',
    'Ctrl+Alt',
    '',
    'Super+K',
  ])('may not be %s', (keys) => {
    expect(AcceleratorSchema.safeParse(keys).success).toBe(false);
  });
  it('stands for one thing alone', () => {
    const chosen = { enabled: true, keys: { ...usual, note: usual.doubt } };
    expect(CALLS['shortcuts.set'].input.safeParse({ chosen }).success).toBe(false);
  });
});

describe('the file of combinations', () => {
  it('brings back what was chosen', () => {
    const folder = temporaryFolder();
    const chosen = { enabled: false, keys: { ...usual, toggle: 'Ctrl+Alt+Shift+T' } };
    writeShortcuts(folder, chosen);
    expect(readShortcuts(folder)).toEqual(chosen);
  });

  it.each(['', 'not json', '{"enabled":true}', JSON.stringify({ enabled: true, keys: { ...usual, note: 'Ctrl+C' } })])(
    'gives the usual ones where it holds %j',
    (text) => {
      const folder = temporaryFolder();
      expect(readShortcuts(folder)).toEqual(USUAL_SHORTCUTS);
      writeFileSync(path.join(folder, 'shortcuts.json'), text);
      expect(readShortcuts(folder)).toEqual(USUAL_SHORTCUTS);
    },
  );

  it('is refused with words where the folder cannot be written', () => {
    const folder = path.join(temporaryFolder(), 'a-file');
    writeFileSync(folder, '');
    expect(() => writeShortcuts(folder, USUAL_SHORTCUTS)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'fileUnwritable' }) }),
    );
    expect(() => readFileSync(path.join(folder, 'shortcuts.json'))).toThrow();
  });
});
