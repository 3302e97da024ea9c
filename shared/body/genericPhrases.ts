/** The generic body's sentences: what a body has for a sentence that its own phrasebook, of an older version, lacks. */
import generic from '#resources/profiles/organo-colegiado.json' with { type: 'json' };
import type { Body } from './body.ts';
import type { PhraseKey, Variant } from './phrasebook.ts';

const GENERIC: Readonly<Record<PhraseKey, Variant[]>> = generic.body.phrasebook.phrases;

/** The generic variants of a sentence. */
export function genericPhrase(key: PhraseKey): Variant[] {
  return structuredClone(GENERIC[key]);
}

/**
 * A body as it was kept, with the sentences that were added to the app since. What the body has stays as it is; one
 * that lacks nothing is answered itself.
 */
export function withEveryPhrase(body: Body): Body {
  const { phrasebook } = body;
  const missing = (Object.keys(GENERIC) as PhraseKey[]).filter((key) => !Object.hasOwn(phrasebook.phrases, key));
  if (missing.length === 0) return body;
  const added = Object.fromEntries(missing.map((key) => [key, genericPhrase(key)]));
  return { ...body, phrasebook: { ...phrasebook, phrases: { ...phrasebook.phrases, ...added } } };
}
