/** The stretches of time in a session. */
import type { Span } from '../session.ts';

/** The stretches with the one that lasts ended at an instant (UTC, ISO 8601). */
export function ended<S extends Span>(spans: readonly S[], at: string): S[] {
  return spans.map((span) => (span.to === null ? { ...span, to: at } : span));
}
