/** Going through the alternatives of a lead-in, one key at a time. */
import type { LeadPhrases } from '#shared/body/phrasebook.ts';
import type { Lead } from '#shared/session/facts.ts';

/** The form of a lead-in that does not name the person. */
export const NO_FORM = 'none';

/** The neighbour of `current` in a ring of options; what is not among them leads to the first (or the last, backwards). */
export function neighbour<T>(options: readonly T[], current: T, step: 1 | -1): T {
  const index = options.indexOf(current);
  const next = index === -1 ? (step === 1 ? 0 : -1) : (index + step) % options.length;
  return options.at(next) ?? current;
}

/** The connectors that suit a lead-in: those of continuations where it does not name the person. */
export function connectorsFor(phrases: LeadPhrases, lead: Lead): readonly string[] {
  return lead.form === NO_FORM ? phrases.continuations : phrases.connectors;
}

/** The same lead-in with the next (1) or the previous (-1) connector. */
export function cycleConnector(phrases: LeadPhrases, lead: Lead, step: 1 | -1): Lead {
  return { ...lead, connector: neighbour(connectorsFor(phrases, lead), lead.connector, step) };
}

/** The same lead-in with the next (1) or the previous (-1) verb. */
export function cycleVerb(phrases: LeadPhrases, lead: Lead, step: 1 | -1): Lead {
  return { ...lead, verb: neighbour(phrases.verbs, lead.verb, step) };
}

/** The same lead-in with the next (1) or the previous (-1) way of naming; not naming at all is the last of them. */
export function cycleForm(phrases: LeadPhrases, lead: Lead, step: 1 | -1): Lead {
  const forms = phrases.forms.map(({ id }) => id);
  return { ...lead, form: neighbour(forms.includes(NO_FORM) ? forms : [...forms, NO_FORM], lead.form, step) };
}
