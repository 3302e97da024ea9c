/** What is installed and what is packed, read back: no compiler needed, the fuses of a runtime, the files that the app looks for. */
import { copyFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FuseState, FuseV1Options, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { FUSES } from '#electron/packaging/fuses.ts';
import { findRuntime } from '#electron/runtime.ts';
import { ROOT, temporaryFolder } from '../fixtures/app.ts';

const runtime = findRuntime();
const builder = readFileSync(path.join(ROOT, 'electron-builder.yml'), 'utf8');
const decided = Object.values(FuseV1Options).filter((fuse): fuse is FuseV1Options => typeof fuse === 'number');

const read = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

describe('what is installed', () => {
  const { packages } = read('package-lock.json') as {
    packages: Record<string, { gypfile?: boolean; hasInstallScript?: boolean }>;
  };

  it('compiles nothing, so that it installs where there is neither Python nor a compiler', () => {
    // npm forgets what the package says of it when it writes the lock: there it has to be said by hand.
    const sources = globSync('node_modules/{*,@*/*}/binding.gyp', { cwd: ROOT }).map((file) =>
      path.posix.dirname(file),
    );
    expect(sources).toContain('node_modules/better-sqlite3');
    for (const name of sources) expect([name, packages[name]?.gypfile]).toEqual([name, false]);
  });

  it('runs no script of a package that nobody looked at', () => {
    const asking = Object.keys(packages).filter(
      (name) => packages[name]?.hasInstallScript || packages[name]?.gypfile === false,
    );
    const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
    expect(Object.keys(allowScripts).toSorted()).toEqual(
      asking.map((name) => name.replace('node_modules/', '')).toSorted(),
    );
  });
});

describe('the fuses', () => {
  it('are all decided, and electron-builder runs what flips them', () => {
    expect(decided.filter((fuse) => typeof FUSES[fuse] !== 'boolean')).toEqual([]);
    const hook = /^afterPack: (.+)$/m.exec(builder)?.[1] ?? '';
    expect(existsSync(path.join(ROOT, hook))).toBe(true);
    expect(builder).not.toContain('electronFuses');
  });

  it.runIf(runtime && process.platform === 'linux')('read back as they were asked for', async () => {
    const copy = path.join(temporaryFolder(), 'electron');
    copyFileSync(runtime ?? '', copy);
    // The runtime of the tests may be older, and lack the newest fuses.
    const before = await getCurrentFuseWire(copy);
    const known = decided.filter((fuse) => before[fuse] !== undefined);
    expect(known.length).toBeGreaterThanOrEqual(8);
    const asked = Object.fromEntries(known.map((fuse) => [fuse, FUSES[fuse]]));
    await flipFuses(copy, { version: FUSES.version, strictlyRequireAllFuses: false, ...asked });
    const after = await getCurrentFuseWire(copy);
    expect(known.map((fuse) => [FuseV1Options[fuse], after[fuse]])).toEqual(
      known.map((fuse) => [FuseV1Options[fuse], FUSES[fuse] ? FuseState.ENABLE : FuseState.DISABLE]),
    );
  });
});

describe('what is packed', () => {
  it('has the dictionary, the icons and the licences where the app looks for them', () => {
    expect(builder).toMatch(/- from: resources\n\s+to: resources\n\s+filter: \["\*\*\/\*", "!screenshots\/\*\*"\]/);
    expect(builder).toContain('- dist/**');
    for (const file of ['spelling/es-MX.bdic', 'spelling/words.txt', 'spelling/LICENSE.txt', 'icons/512x512.png']) {
      expect([file, existsSync(path.join(ROOT, 'resources', file))]).toEqual([file, true]);
    }
    for (const icon of builder.matchAll(/^\s+icon: (.+)$/gm)) {
      expect([icon[1], existsSync(path.join(ROOT, icon[1] ?? ''))]).toEqual([icon[1], true]);
    }
  });
});
