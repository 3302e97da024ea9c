/** What the native menu and the system ask of the main window. */
import { useEffect } from 'react';
import type { HostCommand } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { openAbout } from './about/about.ts';
import { exportActa, exportSession } from './acta/audit/exportActa.ts';
import { exportDocument } from './acta/documents/exportDocument.ts';
import { openHelp } from './help/help.ts';
import { redo, undo } from './live/actions.ts';
import { bridge } from './state/client.ts';
import { chooseLanguage } from './state/language.ts';
import { go, useNavigation } from './state/navigationStore.ts';
import { useSession } from './state/session.ts';
import { chooseTheme } from './state/theme.ts';
import { notify } from './ui/notify.ts';

/** Does what is asked, once the window can. */
export function useHostCommands(enabled: boolean): void {
  useEffect(() => (enabled ? bridge.onHostCommand(run) : undefined), [enabled]);
}

function run(command: HostCommand): void {
  switch (command.kind) {
    case 'newSession':
      void go({ name: 'convene' });
      return;
    case 'home':
      void go({ name: 'home' });
      return;
    case 'theme':
      chooseTheme(command.theme);
      return;
    case 'language':
      void chooseLanguage(command.language);
      return;
    case 'help':
      openHelp();
      return;
    case 'about':
      openAbout();
      return;
    case 'open':
      void go({ name: 'live', id: command.session });
      return;
    case 'added':
      added(command.session);
      return;
    case 'undo':
    case 'redo':
    case 'exportBundle':
      if (isInSession()) void IN_SESSION[command.kind]();
      return;
    case 'export':
      if (isInSession()) void exportActa(command.format);
      return;
    case 'exportDocument':
      if (isInSession()) void exportDocument({ kind: command.document });
  }
}

const IN_SESSION = { undo, redo, exportBundle: exportSession };

function isInSession(): boolean {
  return useSession.getState().session !== null;
}

/** A session that was added from a file is shown where nothing else is being done; elsewhere it is offered. */
function added(id: string): void {
  const open = () => void go({ name: 'live', id });
  if (useNavigation.getState().screen.name === 'home') open();
  else
    notify({
      tone: 'good',
      message: catalogue.home.imported,
      action: { label: catalogue.ui.openFile, onAction: open },
    });
}
