/** Convocation, opening, roll call, closing: that none is missing and each tells the same as the sheet. */
import { describe, expect, it } from 'vitest';
import { audit } from '#shared/acta/audit/audit.ts';
import { compile } from '#shared/acta/compile.ts';
import type { Session } from '#shared/session/session.ts';
import { at, convened, inSession, SHEET, vote } from '#test/fixtures/session-builder.ts';
import {
  agreement,
  atTopic,
  faultless,
  findingsOf,
  of,
  rewrite,
  rules,
  stl,
  told,
  toTheEnd,
  withSheet,
} from './auditing.ts';

describe('a session without a fault', () => {
  it('has no findings', () => {
    expect(findingsOf(faultless())).toEqual([]);
  });
});

describe('the bounds of the session', () => {
  it('must be there: an opening first, a closing at the end', () => {
    expect(rules(convened())).toEqual(['notOpened']);
    expect(rules(atTopic())).toContain('notClosed');
    expect(rules(faultless())).not.toContain('notClosed');
  });

  it('must be on the day of the sheet', () => {
    expect(told(withSheet(faultless(), { date: '2020-11-04' }), 'openedOtherDay')).toEqual([
      'La sesión se abrió el 3 de noviembre de 2020, pero su fecha es el 4 de noviembre de 2020. Corrija la hora de apertura o la fecha de la sesión.',
    ]);
  });

  it('warn of an opening long before or after the convened hour, and not of a short delay', () => {
    expect(rules(withSheet(faultless(), { time: '12:45' }))).toEqual([]);
    expect(rules(withSheet(faultless(), { time: '13:10' }))).toEqual([]);
    expect(rules(withSheet(faultless(), { time: '11:00' }))).toEqual(['openedLate']);
    expect(rules(withSheet(faultless(), { time: '15:00' }))).toEqual(['openedEarly']);
  });

  it('warn of a second call taken before its minutes had passed since the convened hour', () => {
    const body = { ...stl(), secondCall: { minutes: 30, quorum: { rule: 'any' } } } as const;
    const called = (time: string | undefined, clock: string) => {
      const start = withSheet(convened(body), time === undefined ? {} : { time });
      return start.record('13:00', { type: 'opened' }).record(clock, { type: 'secondCalled' });
    };
    expect(told(called('13:00', '13:29'), 'secondCallEarly')).toEqual([
      'La segunda convocatoria se declaró a las 13:29, antes de la hora a la que procedía (13:30). Corrija la hora del registro; si es correcta, conviene decir el motivo.',
    ]);
    expect(rules(called('13:00', '13:30'))).not.toContain('secondCallEarly');
    expect(rules(called(undefined, '13:10'))).not.toContain('secondCallEarly');
    const early = called('13:00', '13:10');
    const entry = early.log.entries.at(-1)?.id ?? '';
    const corrected = early.record('14:00', { type: 'instantCorrected', entry, at: at('13:40') });
    expect(rules(corrected)).not.toContain('secondCallEarly');
  });

  it('warn of a session that was left open overnight', () => {
    const { log } = faultless();
    const closed = log.entries.find((entry) => entry.fact.type === 'closed')?.id ?? '';
    const later = faultless().record('18:00', {
      type: 'instantCorrected',
      entry: closed,
      at: '2020-11-04T15:00:00.000Z',
    });
    expect(told(later, 'longSession')[0]).toContain('pasaron 20 horas');
  });

  it('must be told, and with their hour, where she wrote the sentence herself', () => {
    expect(rules(faultless().record('18:00', rewrite('closing', '')))).toEqual(['closingUntold']);
    expect(rules(faultless().record('18:00', rewrite('closing', 'Se levantó la sesión.')))).toEqual([
      'closingHourUntold',
    ]);
    const whole = rewrite(
      'closing',
      'A las catorce horas del tres de noviembre de dos mil veinte se levantó la sesión.',
    );
    expect(rules(faultless().record('18:00', whole))).toEqual([]);
    expect(rules(faultless().record('18:00', rewrite('opening', ' ')))).toEqual(['openingUntold']);
    expect(rules(faultless().record('18:00', rewrite('opening', 'Reunidos todos, se abrió la sesión.')))).toEqual([
      'openingHourUntold',
    ]);
  });
});

describe('the convocation', () => {
  it('must have its oficio and its date where the opening tells them', () => {
    expect(of(withSheet(faultless(), { convocation: {} }), 'noConvocation')).toMatchObject([{ severity: 'error' }]);
    const noOficio = withSheet(faultless(), { convocation: { date: '2020-10-26' } });
    expect(findingsOf(noOficio)).toMatchObject([{ rule: 'noOficio', severity: 'error', sentence: 'opening' }]);
    const noDate = withSheet(faultless(), { convocation: { oficio: 'STL/004/2020' } });
    expect(findingsOf(noDate)).toMatchObject([{ rule: 'noConvocationDate', severity: 'error' }]);
  });

  it('needs no oficio where the body convenes without one', () => {
    const body = stl();
    const opening = 'Siendo las {{ sesion.apertura | hora }}, convocados el {{ convocatoria.fecha | fecha_corta }}:';
    body.phrasebook.phrases.opening = [{ text: opening }];
    const revised = faultless().record('17:00', { type: 'bodyRevised', body });
    expect(rules(withSheet(revised, { convocation: { date: '2020-10-26' } }))).toEqual(['dateMismatch']);
    body.phrasebook.phrases.opening = [{ text: `${opening} el {{ sesion.fecha | fecha }}.` }];
    const dated = faultless().record('17:00', { type: 'bodyRevised', body });
    expect(rules(withSheet(dated, { convocation: { date: '2020-10-26' } }))).toEqual([]);
  });

  it('cannot come after the session, nor carry the number of another year', () => {
    const late = withSheet(faultless(), { convocation: { oficio: 'STL/004/2020', date: '2020-11-26' } });
    expect(rules(late)).toEqual(['convocationAfterSession']);
    const old = withSheet(faultless(), { convocation: { oficio: 'STL/004/2019', date: '2020-10-26' } });
    expect(rules(old)).toEqual(['oficioYear']);
    const newYear = { ...SHEET, convocation: { oficio: 'STL/004/2019', date: '2019-12-28' } };
    expect(rules(withSheet(faultless(), newYear))).not.toContain('oficioYear');
  });
});

describe('the roll call', () => {
  it('must have been taken', () => {
    const none = convened().record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' });
    expect(of(none, 'noRollCall')).toMatchObject([{ severity: 'error', source: { kind: 'item', id: 'i1' } }]);
  });

  it('must have found a quorum before the body goes on', () => {
    const present = (ids: string[]) =>
      convened()
        .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
        .record('13:01', {
          type: 'rollCalled',
          attendance: stl().members.map(({ id }) => ({ person: id, present: ids.includes(id) })),
        });
    const opened = { type: 'itemOpened', item: 'i2' } as const;
    expect(rules(present(['zms', 'drc']))).not.toContain('noQuorum');
    expect(told(present(['zms', 'drc']).record('13:05', opened), 'noQuorum')[0]).toContain(
      '2 presentes de 3 necesarios',
    );
    const joined = present(['zms', 'drc']).record('13:04', { type: 'arrived', person: 'jvz' });
    expect(rules(joined.record('13:05', opened))).not.toContain('noQuorum');
  });
});

describe('signatures', () => {
  it('warn of a member who was there and does not sign, and fail where nobody does', () => {
    const body = stl();
    for (const member of body.members) if (member.id === 'drc') member.signs = false;
    expect(told(faultless().record('18:00', { type: 'bodyRevised', body }), 'memberDoesNotSign')).toEqual([
      'Daniel Rosemberg Cervantes Pérez es integrante, asistió y no aparece en la hoja de firmas. Si debe firmar, señálelo en los datos del órgano.',
    ]);
    for (const member of body.members) member.signs = false;
    expect(rules(faultless().record('18:00', { type: 'bodyRevised', body }))).toEqual(['nobodySigns']);
  });

  it('are not asked of all where the body has a few sign for it', () => {
    const body = stl();
    for (const member of body.members) member.signs = member.id === 'zms' || member.id === 'rfd';
    expect(findingsOf(faultless().record('18:00', { type: 'bodyRevised', body }))).toEqual([]);
  });

  it('are only of those who attended', () => {
    const { session } = faultless().log;
    const absent = {
      ...session,
      attendance: { ...session.attendance, jvz: { mode: 'remote', justified: false, spans: [], departed: null } },
    };
    const found = audit(absent as Session, compile(session)).map((finding) => finding.id);
    expect(found).toContain('signatoryAbsent:jvz');
    expect(audit(session, compile(session))).toEqual([]);
  });

  it('must have every line whole', () => {
    const body = stl();
    body.phrasebook.phrases.signatoryName = [{ text: '{{ persona.tratamiento }} {{ persona.nombre }}' }];
    const found = of(faultless().record('18:00', { type: 'bodyRevised', body }), 'missingDatum');
    expect(found.map((finding) => finding.id)).toEqual(
      ['signature:zms', 'signature:jvz', 'signature:drc'].map((id) => `missingDatum:${id}`),
    );
  });

  it('do not ask an absent member to sign', () => {
    const present = stl().members.map(({ id }) => ({ person: id, present: id !== 'jvz' }));
    const recorder = convened()
      .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
      .record('13:01', { type: 'rollCalled', attendance: present })
      .record('13:05', { type: 'itemOpened', item: 'i2' })
      .record(
        '13:06',
        vote('v1', 'for', ['zms', 'drc']),
        agreement('a1', 'STL/IV/1/2020', 'Por el que, se aprueba por unanimidad de votos el orden del día.', 'v1'),
      );
    const ended = recorder.record('13:10', { type: 'closed' });
    expect(rules(ended)).not.toContain('memberDoesNotSign');
    expect(rules(ended)).not.toContain('nobodySigns');
  });
});

describe('a session still in course', () => {
  it('is not blamed for what is yet to come', () => {
    expect(rules(inSession())).toEqual(['notClosed']);
    expect(rules(toTheEnd(atTopic()))).not.toContain('notClosed');
  });
});
