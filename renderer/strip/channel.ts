/** What the strip and the session's window say to each other beside the facts: only between windows of this origin. */

/** Where windows of the same origin hear each other. */
const PLACE = 'acta-strip';

interface Offer {
  readonly session: string;
  /** The vote whose agreement is to be written. */
  readonly vote: string;
}

interface HelpAsked {
  readonly session: string;
  readonly help: true;
}

/** Tells the session's window that the agreement of a vote is to be written there. */
export function offerAgreement(offer: Offer): void {
  send(offer);
}

/** Hears of the agreements to be written in a session; the answer stops listening. */
export function onAgreementOffered(session: string, listener: (vote: string) => void): () => void {
  return hear((said) => {
    if ('vote' in said && said.session === session && typeof said.vote === 'string') listener(said.vote);
  });
}

/** Asks the session's window for the help, for which the strip has no room. */
export function askForHelp(session: string): void {
  send({ session, help: true });
}

/** Hears of the help that a session's strip asks for; the answer stops listening. */
export function onHelpAsked(session: string, listener: () => void): () => void {
  return hear((said) => {
    if ('help' in said && said.session === session) listener();
  });
}

function send(said: Offer | HelpAsked): void {
  const channel = new BroadcastChannel(PLACE);
  channel.postMessage(said);
  channel.close();
}

function hear(listener: (said: object & { readonly session: unknown }) => void): () => void {
  const channel = new BroadcastChannel(PLACE);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'session' in data) listener(data);
  });
  return () => channel.close();
}
