/** What is proposed to the facilitator when an agreement is taken: its folio and its text, both hers to change. */
import type { PhraseKey } from '../body/phrasebook.ts';
import { agendaChanged, decidedItems } from '../session/agenda.ts';
import type { AgendaItem, Session, VoteMinute } from '../session/session.ts';
import { itemFields } from './fields/item.ts';
import { sessionFields } from './fields/session.ts';
import { voteFields } from './fields/vote.ts';
import { nextFolio } from './folios.ts';
import { MISSING, renderTemplate } from './templates.ts';

export interface ProposedAgreement {
  readonly folio: string;
  readonly text: string;
}

/**
 * The next agreement of the session.
 * @param voteId the vote it comes from, or null for one by consensus
 * @throws ActaError `template` where the body's folio pattern or agreement phrase cannot be rendered
 */
export function proposeAgreement(session: Session, voteId: string | null): ProposedAgreement {
  const items = decided(session);
  const [item] = items;
  const vote = session.minutes.find((minute) => minute.kind === 'vote' && minute.id === voteId);
  const fields = proposalFields(session, items, vote?.kind === 'vote' ? vote : undefined);
  const phraseKey = proposalPhrase(item);
  const text = session.body.phrasebook.phrases[phraseKey][0]?.text ?? '';
  return {
    folio: nextFolio(session),
    text: renderTemplate(phraseKey, text, fields).replaceAll(MISSING, '').trim(),
  };
}

/** The items that an agreement taken now belongs to. */
function decided(session: Session): AgendaItem[] {
  const ids = decidedItems(session);
  return session.agenda.items.filter(({ id }) => ids.includes(id));
}

/** The phrase from which the agreement of an item is proposed. */
export function proposalPhrase(item: AgendaItem | undefined): PhraseKey {
  if (item?.kind === 'agenda') return 'agreementAgenda';
  return item?.kind === 'previousActa' ? 'agreementPreviousActa' : 'agreementTopic';
}

/** What a proposed agreement can speak of: its item and its vote, and whether the agenda was changed. */
export function proposalFields(session: Session, items: readonly AgendaItem[], vote: VoteMinute | undefined) {
  return {
    ...sessionFields(session),
    ...itemFields(session, items),
    ...(vote ? voteFields(session, vote) : { votacion: null }),
    orden_modificado: agendaChanged(session),
  };
}
