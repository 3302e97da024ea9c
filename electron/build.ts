/** `npm run build`: the renderer, the main process and its preload, into `dist/`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';
import type { Licence } from '#shared/api.ts';
import { licencesOf, notePackages } from './licences.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const DIST = path.join(ROOT, 'dist');
const BUILTINS = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** What the oldest runtime that must run it has: Electron 33, with Chromium 130 and Node 20. */
const CHROMIUM = 'chrome130';
const NODE = 'node20';

const shared: InlineConfig = { configFile: false, logLevel: 'warn', publicDir: false, mode: 'production' };

/**
 * The window is first painted once its code has run, which takes up the theme chosen on this machine: never a flash of another. Vite
 * puts the script into the head, and drops the attribute from a script of its own.
 */
const paintedOnce: Plugin = {
  name: 'painted-once',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
  },
};

/** The window's own files, into `dist/renderer`. Every asset is a file of its own: the window's policy allows no data URLs of fonts or scripts. */
export async function buildRenderer(dist = DIST, found = new Set<string>()): Promise<void> {
  await build({
    ...shared,
    root: path.join(ROOT, 'renderer'),
    base: '/',
    plugins: [react(), paintedOnce, notePackages(found)],
    build: {
      outDir: path.join(dist, 'renderer'),
      emptyOutDir: true,
      target: CHROMIUM,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4_000,
    },
  });
}

/** The main process as ES modules: the entry, `dist/main/main.js`, and what it loads. Only Electron, SQLite and Node's own modules stay outside of it. */
export async function buildMain(dist = DIST, found = new Set<string>()): Promise<void> {
  await build({
    ...shared,
    root: ROOT,
    plugins: [notePackages(found)],
    ssr: { target: 'node', noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: path.join(ROOT, 'electron', 'main.ts'),
      outDir: path.join(dist, 'main'),
      emptyOutDir: true,
      target: NODE,
      minify: false,
      rolldownOptions: {
        external: ['electron', 'better-sqlite3', ...BUILTINS],
        output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name].js' },
      },
    },
  });
}

/** The preload as one CommonJS file, `dist/preload/preload.cjs`: a sandboxed preload can require nothing but Electron. */
export async function buildPreload(dist = DIST): Promise<void> {
  await build({
    ...shared,
    root: ROOT,
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: path.join(ROOT, 'electron', 'preload.ts'),
      outDir: path.join(dist, 'preload'),
      emptyOutDir: true,
      target: CHROMIUM,
      minify: false,
      rolldownOptions: {
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
      },
    },
  });
}

/** What is shipped beside the bundles, as packages of its own. */
const BESIDE = ['better-sqlite3', 'electron'].map((name) => path.join(ROOT, 'node_modules', name));

/** Builds all three, each of which empties its own folder first, and writes down whose work is in them. */
export async function buildAll(): Promise<void> {
  const found = new Set(BESIDE);
  await Promise.all([buildRenderer(DIST, found), buildMain(DIST, found), buildPreload()]);
  writeFileSync(path.join(DIST, 'licences.json'), JSON.stringify([...licencesOf(found), ...ownLicences()]));
}

/** What was taken over as files: the spelling dictionary. */
function ownLicences(): Licence[] {
  const text = readFileSync(path.join(ROOT, 'resources', 'spelling', 'LICENSE.txt'), 'utf8');
  return [{ name: 'RLA-ES (es-MX.bdic)', version: '7.5.0', licence: 'GPL-3.0+ / LGPL-3.0+ / MPL-1.1', text }];
}

if (import.meta.main) await buildAll();
