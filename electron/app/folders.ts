/** Where things are on this machine. */
import os from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder's name on every platform; Electron derives the same one from the package's name. */
const FOLDER = 'acta-viva';

/** The folder with the user's data: `ACTA_DATA`, or the platform's usual one, the same in every host. */
export function dataFolder(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
  home = os.homedir(),
): string {
  if (env.ACTA_DATA) return path.resolve(env.ACTA_DATA);
  if (platform === 'win32') return path.join(env.APPDATA || path.join(home, 'AppData', 'Roaming'), FOLDER);
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', FOLDER);
  return path.join(env.XDG_CONFIG_HOME || path.join(home, '.config'), FOLDER);
}

/** The database within a data folder. */
export function databaseFile(folder: string): string {
  return path.join(folder, 'acta-viva.sqlite');
}
