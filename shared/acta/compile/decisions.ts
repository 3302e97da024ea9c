/** What is decided: a vote with its outcome, and an agreement. */
import { styleOf } from '../../body/style.ts';
import { findItem, sameAgenda } from '../../session/agenda.ts';
import type { AgendaChange, Agreement, VoteMinute } from '../../session/session.ts';
import { tally } from '../../session/voting.ts';
import { agendaList } from '../agendaList.ts';
import { changesFields } from '../fields/agenda.ts';
import { agreementFields } from '../fields/agreement.ts';
import { particularFields, voteFields } from '../fields/vote.ts';
import type { Say, Work } from './work.ts';

const OUTCOME = { unanimous: 'voteUnanimous', majority: 'voteByMajority', rejected: 'voteRejected' } as const;

/** A vote: what was put, how it was voted, its result, and the particular votes; before that of the agenda, its changes. */
export function writeVote({ session, writer }: Work, vote: VoteMinute, say: Say): void {
  const fields = voteFields(session, vote);
  const asked = session.minutes.filter(
    (minute): minute is AgendaChange => minute.kind === 'change' && minute.item === vote.item,
  );
  const { result } = tally(vote);
  const { approved, convened } = session.agenda;
  const ofAgenda = findItem(session, vote.item)?.kind === 'agenda';
  if (ofAgenda && result !== 'rejected' && approved && !sameAgenda(convened, approved)) {
    say(`vote:${vote.id}:agenda`, 'agendaAsChanged', { ...changesFields(session, asked), ...fields }, true);
    writer.block(agendaList(session, approved));
  }
  say(`vote:${vote.id}:put`, 'votePut', fields);
  if (vote.mode === 'secret') say(`vote:${vote.id}:secret`, 'voteSecret', fields);
  if (vote.ballots.some((ballot) => ballot.sense === 'excused')) {
    say(`vote:${vote.id}:excused`, 'voteExcused', fields);
  }
  if (vote.casting !== null) say(`vote:${vote.id}:casting`, 'voteCasting', fields);
  say(`vote:${vote.id}:result`, OUTCOME[result], fields);
  if (vote.mode === 'nominal') say(`vote:${vote.id}:nominal`, 'voteNominal', fields);
  for (const particular of vote.particulars) {
    const own = { ...fields, ...particularFields(session, particular) };
    say(`vote:${vote.id}:particular:${particular.id}`, 'voteParticular', own);
  }
}

/** An agreement with its literal text, and who answers for it and by when. */
export function writeAgreement({ session, writer }: Work, agreement: Agreement, say: Say): void {
  const { id, folio, text, responsible, due } = agreement;
  const source = { kind: 'minute', id } as const;
  const fields = agreementFields(session, agreement);
  say(`agreement:${id}:lead`, agreement.vote === null ? 'agreementConsensus' : 'agreementLead', fields, true);
  const { agreements: layout } = styleOf(session.body);
  writer.block({ kind: 'agreement', layout, folio, runs: [{ text, origin: 'typed', source }], source });
  if (responsible !== null || due !== null) say(`agreement:${id}:followUp`, 'agreementFollowUp', fields);
}
