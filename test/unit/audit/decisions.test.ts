/** Votes, agreements and folios: that what is told follows from what was voted. */
import { describe, expect, it } from 'vitest';
import type { EventFact } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import { convened, inSession, vote } from '#test/fixtures/session-builder.ts';
import { agreement, atTopic, auditSession, faultless, of, rewrite, rules, stl, told, write } from './auditing.ts';

const ballots = (senses: Record<string, 'for' | 'against' | 'abstain'>): EventFact => ({
  type: 'voteTaken',
  vote: 'v2',
  ballots: Object.entries(senses).map(([person, sense]) => ({ person, sense })),
});
const MAJORITY = ballots({ zms: 'for', jvz: 'for', drc: 'against' });
const REJECTED = ballots({ zms: 'against', jvz: 'against', drc: 'for' });

/** An agreement of that text on the topic, after that vote. */
const agreed = (text: string, taken: EventFact | null = vote('v2'), folio = 'STL/IV/2/2020') =>
  atTopic().record('13:30', ...(taken ? [taken] : []), agreement('a2', folio, text, taken ? 'v2' : undefined));

describe('votes', () => {
  it('need a quorum at their instant', () => {
    const two = atTopic()
      .record('13:20', { type: 'left', person: 'jvz' })
      .record('13:21', { type: 'left', person: 'rfd' });
    const voted = two.record('13:30', vote('v2', 'for', ['zms', 'drc']));
    expect(told(voted, 'voteWithoutQuorum')).toEqual([
      'Se votó sin quórum en “Presentación del programa anual”: 2 presentes de 3 necesarios. Revise las horas de llegada y salida, o la votación.',
    ]);
    const back = two
      .record('13:25', { type: 'arrived', person: 'rfd' })
      .record('13:30', vote('v2', 'for', ['zms', 'drc']));
    expect(rules(back)).not.toContain('voteWithoutQuorum');
  });

  it('are not blamed for who leaves within the same minute', () => {
    const left = atTopic().record('13:30', vote('v2')).record('13:30', { type: 'left', person: 'jvz' });
    expect(rules(left)).toEqual(['notClosed']);
  });

  it('are by those who could vote when they opened', () => {
    const opened = atTopic().record('13:30', { type: 'voteOpened', vote: 'v2' });
    const left = opened.record('13:31', { type: 'left', person: 'jvz' }).record('13:32', vote('v2'));
    expect(rules(left)).toEqual(['notClosed']);
    const arrived = atTopic()
      .record('13:25', { type: 'left', person: 'jvz' })
      .record('13:30', { type: 'voteOpened', vote: 'v2' })
      .record('13:31', { type: 'arrived', person: 'jvz' })
      .record('13:32', vote('v2', 'for', ['zms', 'drc']));
    expect(rules(arrived)).toEqual(['notClosed']);
  });

  it('are by those who were there and could vote', () => {
    const { session } = atTopic().record('13:30', vote('v2')).log;
    const absent: Session = {
      ...session,
      attendance: { ...session.attendance, drc: { mode: 'remote', justified: false, spans: [], departed: null } },
    };
    const found = auditSession(absent).filter((finding) => finding.rule === 'voterAbsent');
    expect(found.map((finding) => finding.id)).toEqual(['voterAbsent:v1:drc', 'voterAbsent:v2:drc']);
    const body = stl();
    for (const member of body.members) {
      if (member.id === 'drc') member.voice = 'voice';
      if (member.id === 'rfd') member.voice = 'vote';
    }
    const revised = atTopic().record('18:00', { type: 'bodyRevised', body });
    expect(told(revised, 'voterWithoutVote')[0]).toContain('Daniel Rosemberg Cervantes Pérez aparece votando');
    expect(told(revised, 'voterMissing')[0]).toContain('Falta el voto de Rafael Funes Díaz');
    expect(rules(faultless())).toEqual([]);
  });

  it('are told as they were in sentences she rewrote and in her narrative', () => {
    const majority = atTopic().record('13:30', MAJORITY);
    const sentence = (text: string) => majority.record('18:00', rewrite('vote:v2:result', text));
    expect(told(sentence('Se aprobó por unanimidad.'), 'resultMismatch')).toEqual([
      'El texto dice “unanimidad”, pero la votación fue por mayoría. Corrija el texto o la votación.',
    ]);
    expect(rules(sentence('Se aprobó por mayoría, con dos votos a favor.'))).toEqual(['notClosed']);
    expect(told(sentence('Se aprobó por mayoría, con 3 votos a favor.'), 'tallyMismatch')).toEqual([
      'El texto dice “3 votos a favor”, pero en la votación fueron 2. Corrija el texto o la votación.',
    ]);
    const narrated = majority
      .record('13:31', { type: 'paragraphAdded', block: 'n1', person: null, lead: null })
      .record('13:31', write('n1', 'El asunto quedó aprobado por unanimidad.'));
    expect(of(narrated, 'resultMismatch')).toMatchObject([
      { severity: 'warning', source: { kind: 'block', id: 'n1' } },
    ]);
  });
});

describe('agreements', () => {
  it('tell the result of their vote', () => {
    expect(rules(agreed('Se aprueba por unanimidad de votos el programa.'))).toEqual(['notClosed']);
    expect(rules(agreed('Se aprueba por mayoría de votos el programa.', MAJORITY))).toEqual(['notClosed']);
    expect(rules(agreed('Se aprueba por unanimidad de votos el programa.', MAJORITY))).toContain('resultMismatch');
    expect(rules(agreed('Se aprueba por mayoría de votos el programa.'))).toContain('resultMismatch');
    expect(rules(agreed('Se aprueba por unanimidad que las decisiones se tomen por mayoría.'))).toEqual(['notClosed']);
    expect(rules(agreed('Se aprueba atender a los jóvenes, por la mayoría de edad que alcanzan.'))).toEqual([
      'notClosed',
    ]);
  });

  it('do not come out of a vote that was lost, but can tell it', () => {
    expect(rules(agreed('Se aprueba el programa.', REJECTED))).toContain('agreementOnRejected');
    expect(rules(agreed('No se aprueba el programa anual.', REJECTED))).toEqual(['notClosed']);
  });

  it('warn where there was no vote, unless they or their lead-in say that it was by consensus', () => {
    const alone = agreed('Se aprueba el programa anual.', null);
    expect(rules(alone)).toEqual(['notClosed']);
    const silent = alone.record('18:00', rewrite('agreement:a2:lead', 'Se emitió el siguiente acuerdo:'));
    expect(of(silent, 'agreementWithoutVote')).toMatchObject([{ severity: 'warning' }]);
    expect(told(agreed('Se aprueba por unanimidad el programa anual.', null), 'agreementWithoutVote')[0]).toContain(
      'dice que se aprobó por unanimidad y no tiene votación',
    );
    expect(rules(agreed('Por consenso, se aprueba el programa anual.', null))).toEqual(['notClosed']);
  });

  it('warn where they were to be carried out before the session', () => {
    const due = (date: string) =>
      atTopic().record('13:30', {
        ...agreement('a2', 'STL/IV/2/2020', 'Por consenso, se aprueba.'),
        due: { date },
      } as EventFact);
    expect(told(due('2020-11-02'), 'dueBeforeSession')).toEqual([
      'El plazo del acuerdo STL/IV/2/2020 (2 de noviembre de 2020) es anterior a la sesión (3 de noviembre de 2020). Corrija la fecha.',
    ]);
    expect(rules(due('2020-11-03'))).not.toContain('dueBeforeSession');
  });

  it('must be written out', () => {
    const unfinished = [
      'Por el cual, se aprueba por unanimidad de votos',
      'Por el cual, se aprueba por unanimidad de votos.',
      'Se aprueba por unanimidad de votos el',
      'Se aprueba el acta de fecha .',
      'Aprobado.',
    ];
    for (const text of unfinished) expect(rules(agreed(text)), text).toContain('agreementUnfinished');
    const finished = [
      'Se aprueba el programa anual por unanimidad de votos.',
      'Se aprueba el artículo 5, fracción I, inciso a.',
      'Se da por presentado el informe.',
    ];
    for (const text of finished) expect(rules(agreed(text)), text).not.toContain('agreementUnfinished');
  });
});

describe('folios', () => {
  const TEXT = 'Se aprueba por unanimidad de votos el programa anual.';
  const folios = (...given: string[]) =>
    inSession()
      .record('13:06', vote('v1'))
      .record('13:06', ...given.map((folio, index) => agreement(`a${index}`, folio, TEXT, 'v1')));

  it('in order and whole pass', () => {
    expect(rules(folios('STL/IV/1/2020', 'STL/IV/2/2020', 'STL/IV/3/2020'))).toEqual(['notClosed']);
  });

  it('tell their gaps', () => {
    expect(told(folios('STL/IV/1/2020', 'STL/IV/3/2020'), 'folioGap')).toEqual([
      'Entre los acuerdos STL/IV/1/2020 y STL/IV/3/2020 falta el folio STL/IV/2/2020. Corrija los folios para que sean consecutivos.',
    ]);
    expect(told(folios('STL/IV/4/2020'), 'folioGap')[0]).toContain('faltan 3 folios, desde STL/IV/1/2020');
  });

  it('may go on from an earlier session where the pattern does not tell the session', () => {
    const body = stl();
    body.phrasebook.phrases.folio = [{ text: 'ACDO-{{ acuerdo.consecutivo }}-{{ sesion.anio }}' }];
    const yearly = (...given: string[]) =>
      inSession(convened(body))
        .record('13:06', vote('v1'))
        .record('13:06', ...given.map((folio, index) => agreement(`a${index}`, folio, TEXT, 'v1')));
    expect(rules(yearly('ACDO-15-2020', 'ACDO-16-2020'))).toEqual(['notClosed']);
    expect(told(yearly('ACDO-15-2020', 'ACDO-17-2020'), 'folioGap')[0]).toContain('falta el folio ACDO-16-2020');
  });

  it('out of order warn', () => {
    expect(rules(folios('STL/IV/2/2020', 'STL/IV/1/2020'))).toEqual(['notClosed', 'folioOrder']);
  });

  it('that repeat fail', () => {
    const { session } = folios('STL/IV/1/2020', 'STL/IV/2/2020').log;
    const minutes = session.minutes.map((minute) =>
      minute.kind === 'agreement' ? { ...minute, folio: 'STL/IV/1/2020' } : minute,
    );
    const found = auditSession({ ...session, minutes }).map((finding) => finding.rule);
    expect(found).toContain('folioRepeated');
  });

  it('follow the pattern of the body and the number of the session', () => {
    expect(of(folios('STL/III/1/2020'), 'folioOtherSession')).toMatchObject([{ severity: 'error' }]);
    expect(of(folios('STL/IV/1/2019'), 'folioOtherSession')).toHaveLength(1);
    expect(told(folios('ACUERDO UNO'), 'folioPattern')).toEqual([
      'El folio ACUERDO UNO no sigue el formato del órgano; se esperaba STL/IV/1/2020. Corríjalo, o cambie el formato de los folios en el órgano.',
    ]);
  });

  it('are hers to give where the pattern numbers nothing, and a broken pattern is told', () => {
    const body = stl();
    body.phrasebook.phrases.folio = [{ text: 'S/N' }];
    const free = inSession(convened(body)).record('13:06', vote('v1'), agreement('a1', '15/2020', TEXT, 'v1'));
    expect(rules(free)).toEqual(['notClosed']);
    body.phrasebook.phrases.folio = [{ text: '{{ acuerdo.nada }}' }];
    const broken = inSession(convened(body)).record('13:06', vote('v1'), agreement('a1', '15/2020', TEXT, 'v1'));
    expect(told(broken, 'template')[0]).toContain('La frase “Folio” del órgano no se puede redactar');
  });
});
