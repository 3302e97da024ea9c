/** A vote with its result, and the particular votes on it. */
import { castingHolder } from '../../session/chair.ts';
import type { Sense } from '../../session/facts.ts';
import type { ParticularVote, Session, VoteMinute } from '../../session/session.ts';
import { tally } from '../../session/voting.ts';
import { unended } from '../../spanish/words.ts';
import { personFields, personFieldsOf } from './person.ts';

/** How a phrase says each sense of a vote; one who was excused is told apart. */
const SENSES: Record<Exclude<Sense, 'excused'>, string> = {
  for: 'a favor',
  against: 'en contra',
  abstain: 'abstención',
  none: 'sin votar',
};

/** `votacion`: a vote and its result. */
export function voteFields(session: Session, vote: VoteMinute) {
  const counted = tally(vote);
  const voters = vote.ballots.flatMap((ballot) => {
    const voter = personFieldsOf(session, ballot.person);
    return voter ? [{ ...voter, sense: ballot.sense }] : [];
  });
  const choosing = (sense: Sense) => voters.filter((voter) => voter.sense === sense);
  const caster = castingHolder(session, vote.openedAt);
  return {
    votacion: {
      asunto: vote.question === null ? null : unended(vote.question),
      resultado: counted.result === 'unanimous' ? 'unanimidad' : counted.result === 'majority' ? 'mayoría' : 'rechazo',
      /** “simple”, “absoluta”, “calificada”: the majority that was asked for. */
      mayoria: { simple: 'simple', absolute: 'absoluta', qualified: 'calificada' }[vote.majority.rule],
      /** “abierta”, “nominal”, “secreta”: how it was voted. */
      modo: { open: 'abierta', nominal: 'nominal', secret: 'secreta' }[vote.mode],
      a_favor: counted.for,
      en_contra: counted.against,
      abstenciones: counted.abstain,
      sin_votar: counted.none,
      votan_a_favor: choosing('for'),
      votan_en_contra: choosing('against'),
      se_abstienen: choosing('abstain'),
      no_votan: choosing('none'),
      excusados: choosing('excused'),
      votos: voters.flatMap((voter) => (voter.sense === 'excused' ? [] : [{ ...voter, sentido: SENSES[voter.sense] }])),
      calidad: caster ? personFields(session)(caster) : null,
      sentido_calidad: vote.casting === null ? null : SENSES[vote.casting],
    },
  };
}

/** `particular` and `persona`: a particular vote and whose it is; with neither its text nor a document, only announced. */
export function particularFields(session: Session, { person, text, document }: ParticularVote) {
  return {
    particular: {
      texto: text === null ? null : unended(text),
      documento: document === null ? null : unended(document),
    },
    persona: personFieldsOf(session, person),
  };
}
