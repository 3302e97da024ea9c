/** The built window's files, and no other file of the machine. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { catalogue } from '#shared/catalogue/index.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Asset {
  readonly mime: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

/**
 * The file that a URL's path names within a folder, `/` being `index.html`; null where there is none, where its kind is
 * not one the window uses, or where it would lie outside of the folder, symbolic links followed. A page comes in the language of the
 * interface.
 */
export async function readAsset(folder: string, urlPath: string): Promise<Asset | null> {
  const relative = decoded(urlPath === '/' ? '/index.html' : urlPath);
  if (relative === null || relative.includes('\0') || relative.includes('\\')) return null;
  const mime = TYPES[path.extname(relative).toLowerCase()];
  if (!mime) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, relative));
    if (!file.startsWith(root + path.sep)) return null;
    const bytes = await readFile(file);
    return { mime, bytes: mime.startsWith('text/html') ? inLanguage(bytes) : bytes };
  } catch {
    // Absent, a folder, or unreadable: for the window they are all the same.
    return null;
  }
}

/** The page as of the language that the main process speaks: by it the window knows its own, before it says anything. */
function inLanguage(page: Buffer): Buffer<ArrayBuffer> {
  return Buffer.from(page.toString('utf8').replace(/<html lang="[^"]*"/, `<html lang="${catalogue.locale}"`));
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
