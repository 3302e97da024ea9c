/** Lead-ins proposed to the facilitator: connector, way of naming, verb. */
import type { LeadPhrases } from '../body/phrasebook.ts';
import type { Lead } from './facts.ts';
import type { Block, Session } from './session.ts';

/** The form of a paragraph that goes on with whoever was speaking, without naming them again. */
export const UNNAMED = 'none';

/** Where a paragraph stands, or would: in the place of one already there, or right after it. */
export type Place = { readonly of: Block } | { readonly after: Block };

/**
 * The lead-in proposed when a person takes the floor. Connectors and verbs rotate through the phrasebook, so that no two
 * neighbours begin alike; she is named in full where she first intervenes, and in short afterwards. The same session
 * always gets the same proposal.
 * @param place at the end where none is told
 */
export function nextLead(session: Session, person: string, place?: Place): Lead {
  const phrases = session.body.phrasebook.lead;
  const around = neighbourhood(session, place);
  const spoke = around.before.some((block) => block.person === person && isNamed(block));
  return { ...pieces(phrases.connectors, phrases, around), form: spoke ? usualForm(phrases) : firstForm(phrases) };
}

/**
 * The lead-in proposed for another paragraph of the same person: a continuation, nobody named, another verb.
 * @param place at the end where none is told
 */
export function continuationLead(session: Session, place?: Place): Lead {
  const phrases = session.body.phrasebook.lead;
  return { ...pieces(phrases.continuations, phrases, neighbourhood(session, place)), form: UNNAMED };
}

/** The way of naming that the body proposes at a person's first intervention. */
export function firstForm(phrases: LeadPhrases): string {
  return phrases.forms.find(({ id }) => id === phrases.first)?.id ?? usualForm(phrases);
}

/** The way of naming that the body proposes from the second intervention on. */
export function usualForm({ forms }: LeadPhrases): string {
  return forms[0]?.id ?? UNNAMED;
}

/** Whether a paragraph's lead-in names who speaks. */
function isNamed({ lead }: Block): boolean {
  return lead !== null && lead.form !== UNNAMED;
}

/** The paragraphs before a place, in order, and the one right after it. */
interface Neighbourhood {
  readonly before: readonly Block[];
  readonly next: Block | undefined;
}

function neighbourhood(session: Session, place?: Place): Neighbourhood {
  const blocks = session.minutes.filter((minute) => minute.kind === 'block');
  if (!place) return { before: blocks, next: undefined };
  const index = blocks.indexOf('of' in place ? place.of : place.after);
  if (index === -1) return { before: blocks, next: undefined };
  return { before: blocks.slice(0, 'of' in place ? index : index + 1), next: blocks[index + 1] };
}

/** A connector and a verb whose turn it is. */
function pieces(connectors: readonly string[], { verbs }: LeadPhrases, around: Neighbourhood) {
  return {
    connector: turn(connectors, around, (lead) => lead.connector),
    verb: turn(verbs, around, (lead) => lead.verb),
  };
}

/**
 * The choice whose turn it is: the one after the last that was used, passing over those that the neighbours have where
 * there is another.
 */
function turn(choices: readonly string[], { before, next }: Neighbourhood, piece: (lead: Lead) => string): string {
  const used = (block: Block | undefined) => (block?.lead ? piece(block.lead) : undefined);
  const last = before.map(used).findLast((text) => text !== undefined && choices.includes(text));
  const start = last === undefined ? 0 : choices.indexOf(last) + 1;
  const ring = [...choices.slice(start), ...choices.slice(0, start)];
  const [previous, following] = [used(before.at(-1)), used(next)];
  const other = ring.filter((choice) => choice !== previous);
  return other.find((choice) => choice !== following) ?? other[0] ?? ring[0] ?? '';
}
