/** Opening the strip from the session's window, and what the strip does to windows. */
import { asApiError, call, isDesktop } from '#renderer/state/client.ts';
import { writeAddress } from '#renderer/state/navigation.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { CallName, Input } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';

const POPUP = 'popup,width=440,height=172';

let popup: { readonly session: string; readonly window: Window } | null = null;

/** Opens the strip on a session: over every program in the desktop, a small window of its own in a browser. */
export async function openStrip(session: string): Promise<void> {
  if (isDesktop) return ask('strip.show', {});
  if (popup && popup.session === session && !popup.window.closed) {
    popup.window.focus();
    return;
  }
  const opened = window.open(`/${writeAddress({ name: 'strip', id: session })}`, 'acta-strip', POPUP);
  popup = opened && { session, window: opened };
  if (!opened) notify({ tone: 'bad', message: catalogue.strip.blocked });
}

/** Puts this window, the strip, away. */
export async function closeStrip(): Promise<void> {
  if (isDesktop) await ask('strip.hide', {});
  else window.close();
}

/** Brings the session's window to the front. */
export async function goBackToSession(): Promise<void> {
  if (isDesktop) await ask('strip.goBack', {});
  else (window.opener as Window | null)?.focus();
}

/** Says which session this window shows while it runs, so that the strip and the shortcuts go with it. */
export async function followSession(session: string | null): Promise<void> {
  if (isDesktop) await ask('strip.follow', { session });
}

async function ask<C extends CallName>(name: C, input: Input<C>): Promise<void> {
  try {
    await call(name, input);
  } catch (error) {
    notify({ tone: 'bad', message: asApiError(error).message });
  }
}
