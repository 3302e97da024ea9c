import { describe, expect, it } from 'vitest';
import { compile } from '#shared/acta/compile.ts';
import { renderLead } from '#shared/acta/lead.ts';
import { proposeAgreement } from '#shared/acta/propose.ts';
import { sentenceVariants } from '#shared/acta/sentences.ts';
import { renderText } from '#shared/acta/text.ts';
import type { Body } from '#shared/body/body.ts';
import type { Block } from '#shared/session/session.ts';
import {
  AGENDA,
  convened,
  floor,
  inSession,
  profileBody,
  type Recorder,
  vote,
} from '#test/fixtures/session-builder.ts';

const text = ({ log }: Recorder) => renderText(compile(log.session));

describe('the acta as it grows', () => {
  it('leaves a rule to fill in where a datum is not known, and never guesses it', () => {
    const acta = text(convened());
    expect(acta).toContain('siendo ________ del día ________');
    expect(acta).not.toContain('FIRMAS');
  });

  it('tells a change of the agenda, lists it as approved, and numbers follow', () => {
    const acta = text(
      inSession()
        .record('13:06', {
          type: 'itemWithdrawn',
          item: 'i3',
          requestedBy: 'zms',
          reason: 'para analizarlo en una reunión de trabajo',
        })
        .record('13:07', {
          type: 'itemAdded',
          item: { id: 'i6', kind: 'topic', title: 'Calendario de sesiones' },
          position: 3,
          requestedBy: 'drc',
        })
        .record('13:08', vote('v1'))
        .record('13:10', { type: 'itemOpened', item: 'i6' })
        .record('13:20', { type: 'itemOpened', item: 'i4' })
        .record('13:30', { type: 'closed' }),
    );
    expect(acta).toContain('solicitó retirar el tercer punto del orden del día de la presente sesión, para analizarlo');
    expect(acta).toContain('como tercer punto, “Calendario de sesiones”');
    expect(acta).toContain(
      'la propuesta por parte de la Representante del Órgano Garante y del Representante de la Sociedad Civil',
    );
    expect(acta).toContain('3. Calendario de sesiones;\n4. Asuntos generales;\n5. Clausura.');
    expect(acta).toContain('III. - En el desahogo del tercer punto del orden del día, concerniente al calendario');
    expect(acta).toContain('IV. - En desahogo al cuarto punto');
    expect(acta).toContain('V. - Para el desahogo del quinto punto');
  });

  it('does not tell a mere correction of wording', () => {
    const acta = text(inSession().record('13:06', { type: 'itemRenamed', item: 'i3', title: 'Presentación del plan' }));
    expect(acta).not.toContain('denominación');
  });

  it('writes the result that follows from the votes, naming those against', () => {
    const recorder = inSession().record('13:10', {
      type: 'voteTaken',
      vote: 'v1',
      ballots: [
        { person: 'zms', sense: 'for' },
        { person: 'jvz', sense: 'for' },
        { person: 'drc', sense: 'against' },
      ],
    });
    expect(text(recorder)).toContain(
      'se aprobó por mayoría, con dos votos a favor, uno en contra (de Daniel Rosemberg Cervantes Pérez) y ninguna abstención.',
    );
    expect(proposeAgreement(recorder.log.session, 'v1')).toEqual({
      folio: 'STL/IV/1/2020',
      text: 'Por el que, se aprueba por mayoría de votos el orden del día.',
    });
  });

  it('tells arrivals and departures with their hour', () => {
    const acta = text(
      inSession().record('13:21', { type: 'left', person: 'jvz' }).record('14:01', { type: 'arrived', person: 'jvz' }),
    );
    expect(acta).toContain(
      'Siendo las trece horas con veintiún minutos, se retiró de la sesión Javier Vargas Zempoaltecatl',
    );
    expect(acta).toContain('Siendo las catorce horas con un minuto, se incorporó a la sesión Javier Vargas');
  });

  it('tells what happens between two items where it happened', () => {
    const acta = text(
      inSession()
        .record('13:20', { type: 'itemEnded', item: 'i2' })
        .record('13:21', { type: 'left', person: 'jvz' })
        .record('13:22', { type: 'itemOpened', item: 'i3' })
        .record('13:30', { type: 'itemOpened', item: 'i5' })
        .record('13:31', { type: 'itemEnded', item: 'i5' })
        .record('13:32', { type: 'arrived', person: 'jvz' })
        .record('13:33', { type: 'closed' }),
    );
    const order = ['II. - ', 'se retiró de la sesión', 'III. - ', 'se incorporó a la sesión', 'V. - '];
    const places = order.map((words) => acta.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('names the absent, and has only those sign who attended', () => {
    const body = profileBody('secretariado-tecnico-local');
    const recorder = convened(body)
      .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
      .record('13:01', {
        type: 'rollCalled',
        attendance: body.members.map((member) => ({ person: member.id, present: member.id !== 'jvz' })),
      });
    const acta = text(recorder);
    expect(acta).toContain('se contaba con tres de los cuatro integrantes');
    expect(acta).toContain('No se presentó Javier Vargas Zempoaltecatl');
    expect(acta).not.toContain('JAVIER');
  });

  it('keeps sections in the order in which items were dealt with, each under its own number', () => {
    const acta = text(
      inSession()
        .record('13:10', { type: 'itemOpened', item: 'i4' })
        .record('13:20', { type: 'itemOpened', item: 'i3' }),
    );
    expect(acta.indexOf('IV. - ')).toBeLessThan(acta.indexOf('III. - '));
  });
});

describe('an item taken up again', () => {
  const back = () =>
    inSession()
      .record('13:10', { type: 'itemOpened', item: 'i3' })
      .record('13:11', floor('b1', 'drc'))
      .record('13:12', { type: 'textWritten', block: 'b1', text: 'conviene esperar.' })
      .record('13:20', { type: 'itemOpened', item: 'i4' });

  it('is told where it happened, without a second number', () => {
    const acta = text(
      back()
        .record('13:25', floor('b2', 'zms'))
        .record('13:26', { type: 'textWritten', block: 'b2', text: 'pide la palabra.' })
        .record('13:30', { type: 'itemOpened', item: 'i3' })
        .record('13:31', floor('b3', 'jvz'))
        .record('13:32', { type: 'textWritten', block: 'b3', text: 'ya puede decidirse.' }),
    );
    const order = [
      'III. - ',
      'conviene esperar.',
      'IV. - ',
      'pide la palabra.',
      'Se retomó el tercer punto',
      'ya puede',
    ];
    expect(order.map((words) => acta.indexOf(words))).toEqual(
      order.map((words) => acta.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(acta.match(/III\. - /g)).toHaveLength(1);
  });

  it('is not told when she only went there and back', () => {
    const glance = back()
      .record('13:21', { type: 'itemOpened', item: 'i3' })
      .record('13:21', { type: 'itemOpened', item: 'i4' });
    expect(text(glance)).toBe(text(back()));
  });
});

describe('generated sentences', () => {
  const closed = () => inSession().record('14:31', { type: 'closed' });

  it('gives way to her own words, keeps them through recompilation, and comes back', () => {
    const rewritten = closed().record('15:00', {
      type: 'sentenceRewritten',
      key: 'closing',
      text: 'Se levantó la sesión.',
    });
    expect(text(rewritten)).toContain('V. - Se levantó la sesión.');
    const later = rewritten.record('15:01', { type: 'sentenceVaried', key: 'item:i2:open', variant: 0 });
    expect(text(later)).toContain('V. - Se levantó la sesión.');
    expect(text(later.record('15:02', { type: 'sentenceRestored', key: 'closing' }))).toBe(text(closed()));
  });

  it('offers its variants as they would read', () => {
    const { session } = inSession().record('13:06', vote('v1')).log;
    const variants = sentenceVariants(session, 'vote:v1:put');
    expect(variants?.chosen).toBe(0);
    expect(variants?.texts[1]).toBe(
      'Rafael Funes Díaz, Facilitador del Secretariado Técnico Local, sometió a votación el segundo punto del orden del día, al no haber más participaciones.',
    );
    expect(sentenceVariants(session, 'no such sentence')).toBeNull();
  });

  it('shows a phrase that cannot be rendered as a blank and a problem, and the rest stands', () => {
    const body: Body = structuredClone(profileBody('secretariado-tecnico-local'));
    body.phrasebook.phrases.closing = [{ text: 'Se cerró a las {{ sesion.clausura | horario }}.' }];
    const recorder = inSession(convened(body)).record('14:31', { type: 'closed' });
    const document = compile(recorder.log.session);
    expect(document.problems).toHaveLength(1);
    expect(document.problems[0]).toMatchObject({ key: 'closing' });
    expect(document.problems[0]?.message).toContain('horario');
    expect(renderText(document)).toContain('V. - ________');
  });
});

describe('lead-ins', () => {
  it('name the person by the chosen form and begin with a capital', () => {
    const { session } = inSession().record('13:06', floor('b1', 'zms')).log;
    const block = session.minutes.at(-1) as Block;
    expect(renderLead(session, block)).toBe(
      'Por su parte, la Comisionada Presidenta del Infoem, Zulema Martínez Sánchez, señaló que',
    );
    const plain = { ...block, lead: { connector: '', form: 'nombre-cargo', verb: 'propuso' } };
    expect(renderLead(session, plain)).toBe('Zulema Martínez Sánchez, Comisionada Presidenta del Infoem, propuso');
  });
});

describe('another body', () => {
  it('brings its own language, numerals and folio, with no word of the first', () => {
    const body = profileBody('organo-colegiado');
    const recorder = convened(body, AGENDA)
      .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
      .record('13:01', {
        type: 'rollCalled',
        attendance: body.members.map((member) => ({ person: member.id, present: true })),
      })
      .record('13:05', { type: 'itemOpened', item: 'i2' })
      .record('13:06', vote('v1', 'for', ['presidencia', 'vocal-1']));
    const { folio, text: proposed } = proposeAgreement(recorder.log.session, 'v1');
    expect(folio).toBe('COM/O4/1/2020');
    expect(proposed).toBe('Se aprueba por unanimidad de votos el orden del día.');
    const acta = text(
      recorder
        .record('13:06', { type: 'agreementRecorded', agreement: 'a1', vote: 'v1', folio, text: proposed })
        .record('13:30', { type: 'closed' }),
    );
    expect(acta).toContain('ACTA DE LA CUARTA SESIÓN ORDINARIA DEL COMITÉ');
    expect(acta).toContain('declaró que existe quórum legal para sesionar');
    expect(acta).toContain('2. En desahogo del segundo punto');
    expect(acta).not.toMatch(/STL\/IV|Infoem|Facilitador|Secretariado/);
    expect(acta).not.toContain('________');
  });
});
