/** Changing the language of the interface: every window of this machine loads again, and nothing that was typed is lost. */
import { notify } from '#renderer/ui/notify.ts';
import { language } from '#shared/catalogue/index.ts';
import type { Language } from '#shared/catalogue/language.ts';
import { asApiError, call } from './client.ts';
import { flush } from './session/sending.ts';

/** Where windows of the same origin hear each other. */
const PLACE = 'acta-language';

/** Chooses a language, for every window of this machine. */
export async function chooseLanguage(chosen: Language): Promise<void> {
  if (chosen === language) return;
  try {
    await call('app.speak', { language: chosen });
  } catch (error) {
    notify({ tone: 'bad', message: asApiError(error).message });
    return;
  }
  const channel = new BroadcastChannel(PLACE);
  channel.postMessage(chosen);
  channel.close();
}

/** Loads the window again, once what was typed in it is recorded, when a language was chosen in this or another window. */
export function followLanguage(): void {
  new BroadcastChannel(PLACE).addEventListener('message', async () => {
    await flush();
    window.location.reload();
  });
}
