/** What the window may not do: reach the network, ask for the machine's devices, go elsewhere, open other windows. */
import { type App, app as electronApp, type Session, type WebContents } from 'electron';
import { ORIGIN, START_PAGE } from './origin.ts';

/** Switches against what Chromium does of its own accord. Must be called before the app is ready. */
export function silenceChromium(app: App): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  // No name resolves and no proxy is looked for: a request that escaped everything else would find nobody.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
}

/** Denies a session every permission, every download and every request but those for the window's own files. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'clipboard-sanitized-write'),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isOwn(request.url) }));
}

/** Keeps every page where it is, from its making on; it may load itself again, as after a change of language. */
export function lockContents(): void {
  electronApp.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

function stay(event: { readonly url: string; readonly isMainFrame: boolean; preventDefault(): void }): void {
  if (event.isMainFrame && event.url.split('#')[0] === START_PAGE) return;
  event.preventDefault();
}

/** The window's own files, what it makes in memory, and in development the inspector. */
function isOwn(url: string): boolean {
  if (url.startsWith(`${ORIGIN}/`) || url.startsWith(`blob:${ORIGIN}/`) || url.startsWith('data:')) return true;
  return !electronApp.isPackaged && url.startsWith('devtools:');
}
