/** The only bridge into the window: `window.acta`. It runs sandboxed, apart from the page. */
import { contextBridge, ipcRenderer } from 'electron';
import type { ActaBridge, Appended, GlobalCommand, HostCommand } from '#shared/api.ts';
import { CHANNELS, isKnownCall } from './desktop/channels.ts';

const flushes = new Set<() => Promise<void>>();

ipcRenderer.on(CHANNELS.beforeClose, async () => {
  await Promise.allSettled([...flushes].map((flush) => flush()));
  ipcRenderer.send(CHANNELS.flushed);
});

const bridge: ActaBridge = {
  call(name, input) {
    if (!isKnownCall(name)) return Promise.reject(new TypeError('unknown call'));
    return ipcRenderer.invoke(CHANNELS.call, name, input);
  },
  onAppended(listener) {
    const hear = (_event: unknown, appended: Appended) => listener(appended);
    ipcRenderer.on(CHANNELS.appended, hear);
    return () => ipcRenderer.off(CHANNELS.appended, hear);
  },
  onBeforeClose(flush) {
    flushes.add(flush);
    return () => flushes.delete(flush);
  },
  onGlobalCommand(listener) {
    const hear = (_event: unknown, command: GlobalCommand) => listener(command);
    ipcRenderer.on(CHANNELS.globalCommand, hear);
    return () => ipcRenderer.off(CHANNELS.globalCommand, hear);
  },
  onHostCommand(listener) {
    const hear = (_event: unknown, command: HostCommand) => listener(command);
    ipcRenderer.on(CHANNELS.hostCommand, hear);
    return () => ipcRenderer.off(CHANNELS.hostCommand, hear);
  },
};

contextBridge.exposeInMainWorld('acta', bridge);
