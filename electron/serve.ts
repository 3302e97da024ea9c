/** Browser entry: the app behind 127.0.0.1, where no Electron runtime is to be had. Prints the address to open. */
import path from 'node:path';
import { catalogue } from '#shared/catalogue/index.ts';
import { ActaError } from '#shared/errors.ts';
import { createApp } from './app/app.ts';
import { clockFrom } from './app/clock.ts';
import { databaseFile, dataFolder } from './app/folders.ts';
import { changeLanguage, takeUpLanguage } from './app/language.ts';
import { resourcesIn } from './app/resources.ts';
import { VERSION } from './app/version.ts';
import { reasonOf } from './store/reason.ts';
import { openStore } from './store/store.ts';
import { browserHost } from './web/host.ts';
import { serveWhereLast } from './web/port.ts';
import { serveApp, type WebHost } from './web/server.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Starts the browser host with the run's environment (`ACTA_DATA`, `ACTA_PORT`, `ACTA_CLOCK`). */
export async function startBrowserHost(env: NodeJS.ProcessEnv = process.env): Promise<WebHost> {
  const folder = dataFolder(env);
  takeUpLanguage(env, folder);
  const app = createApp({
    store: openStore(databaseFile(folder)),
    resources: resourcesIn(path.join(ROOT, 'resources')),
    clock: clockFrom(env),
    host: browserHost,
    version: VERSION,
    changeLanguage: (language) => changeLanguage(folder, language),
    licences: path.join(ROOT, 'dist', 'licences.json'),
  });
  const serve = (port: number) => serveApp(app, path.join(ROOT, 'dist', 'renderer'), port);
  const web = await (env.ACTA_PORT === undefined ? serveWhereLast(folder, serve) : serve(Number(env.ACTA_PORT)));
  return {
    ...web,
    async close() {
      await web.close();
      app.close();
    },
  };
}

/** Serves until the process is told to stop; the address goes to stdout, what prevents it to stderr. */
export async function runBrowserHost(): Promise<void> {
  try {
    const web = await startBrowserHost();
    console.log(catalogue.host.openThis(web.address));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void web.close());
  } catch (error) {
    console.error(
      error instanceof ActaError ? catalogue.problem(error.problem) : catalogue.host.cannotServe(reasonOf(error)),
    );
    process.exitCode = 1;
  }
}

if (import.meta.main) await runBrowserHost();
