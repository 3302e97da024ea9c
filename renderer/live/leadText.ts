/** The lead-in of a paragraph as the stream shows it. */
import { renderLead } from '#shared/acta/lead.ts';
import { ActaError } from '#shared/errors.ts';
import type { Block, Session } from '#shared/session/session.ts';

interface Rendered {
  readonly body: Session['body'];
  readonly guests: Session['guests'];
  readonly person: string | null;
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
  const { body, guests } = session;
  const known = rendered.get(block.lead);
  if (known && known.body === body && known.guests === guests && known.person === block.person) return known.text;
  const text = attempt(session, block);
  rendered.set(block.lead, { body, guests, person: block.person, text });
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
