/** Agreements: that each is written out and follows from its vote. */
import { ActaError } from '../../../errors.ts';
import { findItem } from '../../../session/agenda.ts';
import { agreementsOf, votesOf } from '../../../session/decisions.ts';
import { quorumAbout } from '../../../session/quorum.ts';
import type { Agreement, Session, VoteMinute } from '../../../session/session.ts';
import { tally } from '../../../session/voting.ts';
import { proposeAgreement } from '../../propose.ts';
import type { Audited } from '../audited.ts';
import { error, type Finding, type Place, warning } from '../finding.ts';
import { excerpt, type Folded, fold, wordsOf } from '../folding.ts';
import { contradictions, resultOf } from './votes.ts';

export function agreementRules({ session, sentences }: Audited): Finding[] {
  return agreementsOf(session).flatMap((agreement) => {
    const place: Place = { target: agreement.id, source: { kind: 'minute', id: agreement.id } };
    const text = fold(agreement.text);
    const vote = votesOf(session).find((candidate) => candidate.id === agreement.vote);
    const unfinished = isUnfinished(session, agreement, text)
      ? [error('agreementUnfinished', place, { folio: agreement.folio, text: excerpt(agreement.text) })]
      : [];
    const quorum = vote ? [] : quorumRule(session, agreement, place);
    const lead = fold(sentences.get(`agreement:${agreement.id}:lead`) ?? '');
    return [
      ...unfinished,
      ...quorum,
      ...(vote ? voteRules(agreement, text, vote, place) : consensusRule(agreement, text, lead, place)),
      ...dueRule(session, agreement, place),
    ];
  });
}

/** One that comes from a vote needs the quorum of its vote, which is told there. */
function quorumRule(session: Session, { at, folio }: Agreement, place: Place): Finding[] {
  const { present, needed } = quorumAbout(session, at);
  const called = session.minutes.some(({ kind }) => kind === 'rollCall');
  return called && present < needed ? [error('agreementWithoutQuorum', place, { folio, present, needed })] : [];
}

function voteRules({ folio }: Agreement, text: Folded, vote: VoteMinute, place: Place): Finding[] {
  if (tally(vote).result !== 'rejected') return contradictions(text, vote, place);
  // What was voted down can be put on record as such: “no se aprueba”, “se desecha”.
  return /(?<![\p{L}])(?:no\s+(?:se\s+|es\s+)?(?:aprueba|aprobo|aprobar|aprobad[ao])|rechaza|rechazo|desecha|desecho|desaprueba|niega)/u.test(
    text.folded,
  )
    ? []
    : [error('agreementOnRejected', place, { folio })];
}

/** An agreement without a vote was taken by consensus: it or what leads to it should say so, and no vote's result. */
function consensusRule({ folio }: Agreement, text: Folded, lead: Folded, place: Place): Finding[] {
  const told = resultOf(text);
  const saysSo = ({ folded }: Folded) => /(?<![\p{L}])consenso(?![\p{L}])/u.test(folded);
  return saysSo(text) || (told === null && saysSo(lead))
    ? []
    : [warning('agreementWithoutVote', place, { folio, told })];
}

function dueRule({ sheet }: Session, { folio, due }: Agreement, place: Place): Finding[] {
  if (due === null || !('date' in due) || due.date >= sheet.date) return [];
  return [warning('dueBeforeSession', place, { folio, due: due.date, date: sheet.date })];
}

/** A text that ends in what should introduce something: “… se aprueba el acta de fecha.”, “se aprueba por unanimidad de votos el”. */
const DANGLING = /(?<![\p{L}])(?:de fecha|del?|el|la|los|las|un|una|y|en|con|por|para|que|al|se)(?:\s*[.,;:])*\s*$/u;
/** The bare formula: “Por el cual, se aprueba por unanimidad de votos”. */
const FORMULA =
  /^(?:por\s+(?:el|la)\s+(?:que|cual),?\s*)?(?:se\s+(?:aprueba|acuerda|autoriza)n?)?,?\s*(?:por\s+(?:unanimidad|mayoria)(?:\s+de\s+votos)?)?\s*[.,;:]*\s*$/u;

function isUnfinished(session: Session, agreement: Agreement, text: Folded): boolean {
  if (wordsOf(text).length < 2 || DANGLING.test(text.folded) || FORMULA.test(text.folded)) return true;
  const proposal = openProposal(session, agreement);
  return proposal !== null && bare(text.text) === bare(proposal);
}

const bare = (text: string) => text.replace(/[\s.,;:]+$/u, '').toLocaleLowerCase('es-MX');

/** The text the body's phrasebook proposes for the agreement, where it is left open for her to go on. */
function openProposal(session: Session, { item, vote }: Agreement): string | null {
  if (!findItem(session, item)) return null;
  try {
    const { text } = proposeAgreement({ ...session, currentItem: item }, vote);
    return text === '' || /[.!?…”"»]$/u.test(text) ? null : text;
  } catch (cause) {
    // The phrase cannot be rendered, so nothing was proposed.
    if (cause instanceof ActaError || cause instanceof RangeError) return null;
    throw cause;
  }
}
