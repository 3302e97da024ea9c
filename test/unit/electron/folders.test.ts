/** The data folder is the same in every host, and the platform's usual one. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '#electron/app/folders.ts';

describe('the data folder', () => {
  it.each([
    ['linux', {}, '/home/ana/.config/acta-viva'],
    ['linux', { XDG_CONFIG_HOME: '/home/ana/conf' }, '/home/ana/conf/acta-viva'],
    ['darwin', {}, '/home/ana/Library/Application Support/acta-viva'],
    ['win32', { APPDATA: '/home/ana/AppData/Roaming' }, '/home/ana/AppData/Roaming/acta-viva'],
  ] as const)('on %s with %o', (platform, env, expected) => {
    expect(dataFolder(env, platform, '/home/ana')).toBe(path.normalize(expected));
  });

  it('is the one that ACTA_DATA names, where it does', () => {
    expect(dataFolder({ ACTA_DATA: '/datos', XDG_CONFIG_HOME: '/otra' }, 'linux', '/home/ana')).toBe(
      path.resolve('/datos'),
    );
  });
});
