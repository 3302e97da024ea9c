/** The licences of what is bundled, told from what the bundler really took in: no list kept by hand can forget one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Licence } from '#shared/api.ts';

const MODULES = `${path.sep}node_modules${path.sep}`;

/** A plugin that notes down the folder of each package of which something went into a bundle: code, style or typeface. */
export function notePackages(found: Set<string>): Plugin {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const files = output.type === 'chunk' ? Object.keys(output.modules) : output.originalFileNames;
        for (const file of files) {
          const folder = packageFolder(path.resolve(import.meta.dirname, '..', 'renderer', file.replace(/^\0/, '')));
          if (folder) found.add(folder);
        }
      }
    },
  };
}

/** The package that a file is of; null where it is the project's own. */
function packageFolder(file: string): string | null {
  const at = file.lastIndexOf(MODULES);
  if (at === -1) return null;
  const parts = file.slice(at + MODULES.length).split(path.sep);
  const name = parts[0]?.startsWith('@') ? parts.slice(0, 2) : parts.slice(0, 1);
  const folder = path.join(file.slice(0, at), 'node_modules', ...name);
  return existsSync(path.join(folder, 'package.json')) ? folder : null;
}

/** What each package says of itself, by name; one that comes in two places is told once. */
export function licencesOf(folders: Iterable<string>): Licence[] {
  const told = [...folders].map((folder): Licence => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { name, version, licence: license, text: licenceText(folder) };
  });
  const byName = new Map(told.map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The text of a package's licence; empty where it brings none along. */
function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.|$|-)/i.test(name));
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
}
