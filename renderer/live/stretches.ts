/** A long list of minutes in stretches, so that what changes in one leaves the others as they are drawn. */
import type { Minute } from '#shared/session/session.ts';

/** How many minutes make a stretch, on average. */
const LENGTH = 24;

export interface Stretch {
  /** The minute that begins it; empty where only the list does. */
  readonly key: string;
  readonly minutes: readonly Minute[];
}

/**
 * Parts minutes into stretches, in order. Where one begins is told by its first minute alone, so that what is added, moved
 * or taken away elsewhere parts nothing anew: an editor stays in its stretch, and keeps its caret.
 * @param minutes in order; each is in one of the stretches, none of which is empty
 */
export function stretchesOf(minutes: readonly Minute[]): Stretch[] {
  const stretches: { key: string; minutes: Minute[] }[] = [];
  for (const minute of minutes) {
    const last = stretches.at(-1);
    const isFirst = begins(minute.id);
    if (last && !isFirst) last.minutes.push(minute);
    else stretches.push({ key: isFirst ? minute.id : '', minutes: [minute] });
  }
  return stretches;
}

function begins(id: string): boolean {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (sum * 31 + id.charCodeAt(index)) | 0;
  return sum % LENGTH === 0;
}
