/** The desk with Electron's own parts. */
import { type BrowserWindow, globalShortcut } from 'electron';
import { ActaError } from '#shared/errors.ts';
import { CHANNELS } from './channels.ts';
import { createGlobalKeys } from './global-shortcuts.ts';
import { readShortcuts, writeShortcuts } from './global-shortcuts-file.ts';
import { createDesk, type StripDesk } from './strip.ts';
import { stripWindow } from './strip-window.ts';

/**
 * @param folder the data folder, where the strip's place and the combinations are kept
 * @param preload the path of the built preload
 * @param main the main window, once there is one
 * @param following told whether a session is followed
 */
export function openDesk(
  folder: string,
  preload: string,
  main: () => BrowserWindow | null,
  following: (any: boolean) => void,
): StripDesk {
  const desk: StripDesk = createDesk<BrowserWindow>({
    main,
    makeStrip: (session) => {
      const window = main();
      if (!window) throw new ActaError({ code: 'refused' });
      return stripWindow(preload, folder, session, window);
    },
    tell: ({ webContents }, command) => webContents.send(CHANNELS.globalCommand, command),
    keys: createGlobalKeys({
      registrar: globalShortcut,
      chosen: readShortcuts(folder),
      keep: (chosen) => writeShortcuts(folder, chosen),
      run: (command) => desk.run(command),
    }),
    following,
  });
  return desk;
}
