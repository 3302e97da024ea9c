/** What the database keeps as JSON, as it is today: rows of an older version get what was added since. */
import type { Body } from '#shared/body/body.ts';
import { withEveryPhrase } from '#shared/body/genericPhrases.ts';
import type { Fact } from '#shared/session/facts.ts';

/** A body, with a phrasebook that has every sentence. */
export function storedBody(json: string): Body {
  return withEveryPhrase(JSON.parse(json) as Body);
}

/** A fact; the body that it may hold has every sentence too. */
export function storedFact(json: string): Fact {
  const fact = JSON.parse(json) as Fact;
  return fact.type === 'bodyRevised' ? { ...fact, body: withEveryPhrase(fact.body) } : fact;
}
