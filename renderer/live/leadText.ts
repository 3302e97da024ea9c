/** The lead-in of a paragraph as the stream shows it. */
import { renderLead } from '#shared/acta/lead.ts';
import { ActaError } from '#shared/errors.ts';
import type { Block, Session } from '#shared/session/session.ts';

/** What of a session names those who take part: while it is the same, so is every name, colour and lead-in made from it. */
type Naming = Pick<Session, 'body' | 'sheet' | 'guests' | 'substitutes' | 'chairs'>;

/** Whether those who take part are named alike in two states of a session. */
export function sameNaming(one: Naming, other: Naming): boolean {
  return (
    one.body === other.body &&
    one.sheet === other.sheet &&
    one.guests === other.guests &&
    one.substitutes === other.substitutes &&
    one.chairs === other.chairs
  );
}

interface Rendered {
  readonly naming: Naming;
  readonly person: string | null;
  /** When it was said, which decides who presided. */
  readonly at: string;
  readonly text: string;
}

const rendered = new WeakMap<NonNullable<Block['lead']>, Rendered>();

/**
 * The lead-in as it reads: her own words where she rewrote it, else made from the phrasebook. One that cannot be made
 * is empty here; the acta tells why. What was made is kept as long as the lead-in is the same.
 */
export function shownLead(session: Session, block: Block): string {
  const own = session.sentences[`lead:${block.id}`]?.text;
  if (own !== undefined) return own;
  if (block.lead === null) return '';
  const known = rendered.get(block.lead);
  if (known && known.person === block.person && known.at === block.at && sameNaming(known.naming, session)) {
    return known.text;
  }
  const text = attempt(session, block);
  const { body, sheet, guests, substitutes, chairs } = session;
  const naming = { body, sheet, guests, substitutes, chairs };
  rendered.set(block.lead, { naming, person: block.person, at: block.at, text });
  return text;
}

function attempt(session: Session, block: Block): string {
  try {
    return renderLead(session, block);
  } catch (error) {
    if (error instanceof ActaError) return '';
    throw error;
  }
}
