/** What the strip and the session's window say to each other beside the facts: only between windows of this origin. */

/** Where windows of the same origin hear each other. */
const PLACE = 'acta-strip';

interface Offer {
  readonly session: string;
  /** The vote whose agreement is to be written. */
  readonly vote: string;
}

/** Tells the session's window that the agreement of a vote is to be written there. */
export function offerAgreement(offer: Offer): void {
  const channel = new BroadcastChannel(PLACE);
  channel.postMessage(offer);
  channel.close();
}

/** Hears of the agreements to be written in a session; the answer stops listening. */
export function onAgreementOffered(session: string, listener: (vote: string) => void): () => void {
  const channel = new BroadcastChannel(PLACE);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isOffer(data) && data.session === session) listener(data.vote);
  });
  return () => channel.close();
}

function isOffer(data: unknown): data is Offer {
  if (typeof data !== 'object' || data === null) return false;
  const { session, vote } = data as Partial<Record<keyof Offer, unknown>>;
  return typeof session === 'string' && typeof vote === 'string';
}
