/**
 * Desktop entry. What is here runs as early as Electron lets it: an ES module is loaded while Electron goes on
 * starting. The rest of the app is loaded from here.
 */
import path from 'node:path';
import { app } from 'electron';
import { dataFolder } from './app/folders.ts';
import { lockContents, silenceChromium } from './desktop/lockdown.ts';
import { RESOURCES } from './desktop/places.ts';
import { installDictionary } from './desktop/spelling.ts';

silenceChromium(app);
// What is written is Spanish, whatever the language of the interface.
app.commandLine.appendSwitch('lang', 'es-MX');
const folder = dataFolder(process.env);
app.setPath('userData', folder);
const sessionData = path.join(folder, 'chromium');
app.setPath('sessionData', sessionData);
installDictionary(app, sessionData, RESOURCES);
lockContents();

/** Files that macOS asks to open while the app is still starting. */
const asked: string[] = [];
app.on('open-file', (event, file) => {
  event.preventDefault();
  asked.push(file);
});

if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => app.quit());
  const { run } = await import('./run.ts');
  void app.whenReady().then(() => run(folder, asked));
} else {
  app.quit();
}
