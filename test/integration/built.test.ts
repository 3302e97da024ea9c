/** What was built asks for nothing that the packaged app does not have. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildMain, buildPreload, buildRenderer } from '#electron/build.ts';
import { licencesOf } from '#electron/licences.ts';
import { temporaryFolder } from '../fixtures/app.ts';

const PRESENT = new Set(['electron', 'better-sqlite3']);

describe('the build', () => {
  it('leaves to the main process only Electron, SQLite and Node’s own modules', async () => {
    const dist = temporaryFolder();
    await buildMain(dist);
    const main = path.join(dist, 'main');
    const files = readdirSync(main).filter((name) => name.endsWith('.js'));
    expect(files).toContain('main.js');
    for (const name of files) {
      const code = readFileSync(path.join(main, name), 'utf8');
      const imported = [
        ...code.matchAll(
          /^(?:import|export)\b[^'"]*?from\s*["']([^"']+)["']|^import\s*["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm,
        ),
      ];
      for (const [, a, b, c] of imported) {
        const module = a ?? b ?? c ?? '';
        expect([name, module]).toEqual([
          name,
          expect.toSatisfy((id: string) => PRESENT.has(id) || isBuiltin(id) || id.startsWith('./')),
        ]);
      }
      expect(spawnSync(process.execPath, ['--check', '--input-type=module'], { input: code }).status).toBe(0);
    }
  });

  it('gives the preload nothing but Electron, since it runs sandboxed', async () => {
    const dist = temporaryFolder();
    await buildPreload(dist);
    const code = readFileSync(path.join(dist, 'preload', 'preload.cjs'), 'utf8');
    expect([...code.matchAll(/require\(["']([^"']+)["']\)/g)].map((match) => match[1])).toEqual(['electron']);
    expect(code).not.toMatch(/^import\b/m);
  });
});

describe('the licences', () => {
  it('are of every package of which something is bundled, code or typeface, each with its text', async () => {
    const dist = temporaryFolder();
    const found = new Set<string>();
    await Promise.all([buildRenderer(dist, found), buildMain(dist, found)]);
    const told = licencesOf(found);
    const names = told.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'react',
        'react-dom',
        'zustand',
        'docx',
        'liquidjs',
        'zod',
        '@fontsource-variable/inter',
      ]),
    );
    // Nor any that is only used to build or to test.
    expect(
      names.filter((name) => ['vite', 'vitest', 'typescript', 'fast-check', '@types/node'].includes(name)),
    ).toEqual([]);
    expect(told.filter(({ licence }) => !/^[\w.+ ()/-]+$/.test(licence ?? ''))).toEqual([]);
    const without = told.filter(({ text }) => text === '').map(({ name }) => name);
    expect(without).toEqual([]);
  });
});
