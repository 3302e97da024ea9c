/** What the app says of itself: its version, what it runs on, and whose work it is made of. */
import type { About, Licence } from '#shared/api.ts';
import { readText } from './files.ts';

/**
 * @param licences the file that the build wrote
 * @throws ActaError `fileUnreadable` where nothing was built
 */
export function aboutApp(version: string, licences: string): About {
  const { electron, chrome, node } = process.versions;
  const runtime = Object.entries({ Electron: electron, Chromium: chrome, 'Node.js': node });
  return {
    version,
    runtime: runtime.flatMap(([name, of]) => (of === undefined ? [] : [{ name, version: of }])),
    packages: JSON.parse(readText(licences)) as Licence[],
  };
}
