/** Files are written whole or not at all, and are on the disk before anything is answered for. */

import * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { writeWhole, writeWholeSync } from '#electron/app/files.ts';
import { keepSetting, readSetting, writeSetting } from '#electron/app/settings.ts';

vi.mock('node:fs', { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'acta-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.clearAllMocks();
});

const WRITERS = {
  writeWhole: (file: string, text: string) => writeWhole(file, Buffer.from(text)),
  writeWholeSync: async (file: string, text: string) => writeWholeSync(file, text),
};

describe.each(Object.entries(WRITERS))('%s', (_name, write) => {
  it('puts the new text in the place of the old one, and leaves nothing beside it', async () => {
    const file = path.join(folder, 'ajuste.json');
    await write(file, 'antes');
    await write(file, 'después');
    expect(readFileSync(file, 'utf8')).toBe('después');
    expect(readdirSync(folder)).toEqual(['ajuste.json']);
  });

  it('that fails says so, and leaves what was there and nothing else', async () => {
    const taken = path.join(folder, 'ajuste.json');
    mkdirSync(taken);
    writeFileSync(path.join(taken, 'dentro'), '');
    await expect(write(taken, 'nuevo')).rejects.toMatchObject({ problem: { code: 'fileUnwritable' } });
    expect(readdirSync(folder)).toEqual(['ajuste.json']);
    expect(readdirSync(taken)).toEqual(['dentro']);
  });

  it('says that it fails where there is no folder but a file', async () => {
    const notFolder = path.join(folder, 'archivo');
    writeFileSync(notFolder, 'suyo');
    await expect(write(path.join(notFolder, 'ajuste.json'), 'nuevo')).rejects.toMatchObject({
      problem: { code: 'fileUnwritable' },
    });
    expect(readFileSync(notFolder, 'utf8')).toBe('suyo');
  });
});

describe('a setting', () => {
  const file = () => path.join(folder, 'carpeta', 'ajuste.json');
  const Schema = z.object({ port: z.int() });

  it('is read as it was kept, its folder made for it', () => {
    writeSetting(file(), { port: 4321 });
    expect(readSetting(file(), Schema)).toEqual({ port: 4321 });
  });

  it('is on the disk before it takes its place, and its place too', () => {
    writeSetting(file(), { port: 4321 });
    expect(vi.mocked(fs.writeFileSync).mock.lastCall?.[2]).toMatchObject({ flush: true });
    const [written, moved, settled] = [fs.writeFileSync, fs.renameSync, fs.fsyncSync].map(
      (call) => vi.mocked(call).mock.invocationCallOrder.at(-1) ?? Number.NaN,
    );
    expect(written).toBeLessThan(moved as number);
    if (process.platform !== 'win32') expect(moved).toBeLessThan(settled as number);
  });

  it.each([
    ['no file', null],
    ['an empty file', ''],
    ['half a file', '{"port":'],
    ['another shape', '{"port":"4321"}'],
  ])('is none where there is %s', (_what, text) => {
    mkdirSync(path.dirname(file()));
    if (text !== null) writeFileSync(file(), text);
    expect(readSetting(file(), Schema)).toBeNull();
  });

  it('that cannot be kept stops nothing where it may not', () => {
    mkdirSync(file(), { recursive: true });
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => keepSetting(file(), { port: 1 })).not.toThrow();
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});
