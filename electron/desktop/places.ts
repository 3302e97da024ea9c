/** Where the app's own files are. Read in the bundle, which is in `dist/main`. */
import path from 'node:path';
import { app } from 'electron';

export const DIST = path.resolve(import.meta.dirname, '..');
export const RESOURCES = path.join(app.isPackaged ? process.resourcesPath : path.dirname(DIST), 'resources');
