/** Substitutes, the second call and the session that is not held: tables of cases, and what holds whatever happens. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from '#shared/acta/audit/audit.ts';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import type { Body } from '#shared/body/body.ts';
import { ActaError } from '#shared/errors.ts';
import { eligibleVoters, findPerson, people, seatOf, wasPresent } from '#shared/session/attendance.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { quorum, quorumAt, quorumChanges } from '#shared/session/quorum.ts';
import type { Session } from '#shared/session/session.ts';
import { at, convened, inSession, profileBody, type Recorder } from '#test/fixtures/session-builder.ts';

const BODY = profileBody('secretariado-tecnico-local');
const actaOf = ({ log }: Recorder) => renderText(compile(log.session));
const told = ({ log }: Recorder) =>
  audit(log.session, compile(log.session), log.entries).map(({ rule, severity }) => `${severity} ${rule}`);

const admitted = (member = 'jvz', id = 'ana'): EventFact => ({
  type: 'substituteAdmitted',
  person: { id, name: 'Ana Ruiz Luna', gender: 'f', treatment: 'Mtra.', office: { full: 'Directora de Vinculación' } },
  member,
  accreditation: { document: 'SCEM/120/2020', date: '2020-11-02' },
});

/** The roll call of an open session: those named are absent, and `ana` answers in place of `jvz`. */
function substituted(): Recorder {
  return convened()
    .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
    .record('13:01', admitted(), {
      type: 'rollCalled',
      attendance: [
        ...['zms', 'drc', 'rfd'].map((person) => ({ person, present: true })),
        { person: 'jvz', present: false },
        { person: 'ana', present: true },
      ],
    })
    .record('13:05', { type: 'itemOpened', item: 'i2' });
}

describe('a substitute', () => {
  test('is counted, votes and signs in the member’s place', () => {
    const session = substituted();
    expect(quorum(session.log.session)).toMatchObject({ present: 4, members: 4, met: true });
    expect(eligibleVoters(session.log.session).map(({ id }) => id)).toEqual(['zms', 'ana', 'drc']);
    const voted = session
      .record('13:06', {
        type: 'voteTaken',
        vote: 'v',
        mode: 'nominal',
        ballots: ['zms', 'ana', 'drc'].map((person) => ({ person, sense: 'for' })),
      })
      .record('13:30', { type: 'closed' });
    const acta = actaOf(voted);
    const place = 'en suplencia de Javier Vargas Zempoaltecatl, Representante de los Entes Públicos';
    expect(acta).toContain(
      'Mediante el oficio número SCEM/120/2020, de fecha dos de noviembre de dos mil veinte, se acreditó a',
    );
    // In the list of the opening, in the roll call, in the vote and under the signature.
    expect(acta.split(place).length - 1).toBe(2);
    expect(acta).toContain('Ana Ruiz Luna, en suplencia de Javier Vargas Zempoaltecatl, a favor');
    expect(acta).toContain(place.toLocaleUpperCase('es-MX'));
    expect(acta).toContain('la totalidad de integrantes');
    expect(acta).not.toContain('No se presentaron');
    expect(acta).toMatch(/I\. - El Facilitador[^\n]*\n+Mediante el oficio número SCEM/);
    const [signatures] = compile(voted.log.session).blocks.filter((block) => block.kind === 'signatures');
    const signing = signatures?.groups.flatMap(({ signatories }) => signatories.map(({ person }) => person));
    expect(signing).toEqual(['zms', 'ana', 'drc', 'rfd']);
    expect(told(voted).filter((rule) => /voter|signatory|memberDoesNotSign/.test(rule))).toEqual([]);
  });

  test.each([
    ['the member cannot arrive while she sits', { type: 'arrived', person: 'jvz' }, 'seatTaken'],
    [
      'nor answer another roll call with her',
      { type: 'rollCalled', attendance: [{ person: 'jvz', present: true }] },
      'seatTaken',
    ],
    ['nor be substituted by two', { type: 'arrived', person: 'ana' }, 'alreadyPresent'],
    ['a guest has no substitute', admitted('lgpn', 'otra'), 'notAMember'],
    ['nobody is admitted twice', admitted(), 'repeatedId'],
    ['nobody relieves herself', { type: 'relieved', person: 'ana' }, 'alreadyPresent'],
    ['nor whoever is not there', { type: 'relieved', person: 'lgpn' }, 'nobodyToRelieve'],
  ] satisfies [string, EventFact, string][])('%s', (_case, fact, code) => {
    expect(() => substituted().record('13:10', fact)).toThrow(code);
  });

  test('gives the seat back in one act, told in one sentence, without losing the quorum', () => {
    const back = substituted().record('13:10', { type: 'relieved', person: 'jvz' });
    expect(eligibleVoters(back.log.session).map(({ id }) => id)).toEqual(['zms', 'jvz', 'drc']);
    expect(quorumChanges(back.log.session)).toEqual([]);
    expect(actaOf(back)).toContain('con lo que concluyó la suplencia de Ana Ruiz Luna');
    const act = back.log.entries.at(-1)?.act ?? '';
    const undone = back.record('13:11', { type: 'undone', act });
    expect(eligibleVoters(undone.log.session).map(({ id }) => id)).toEqual(['zms', 'ana', 'drc']);
  });

  test('whose data were wrong is told as they are', () => {
    const amended = substituted().record('13:10', {
      type: 'substituteAmended',
      person: { id: 'ana', name: 'Ana Ruiz Lima', gender: 'f', office: { full: 'Directora' } },
      accreditation: null,
    });
    expect(actaOf(amended)).toContain('Ana Ruiz Lima, Directora, acudió como suplente del Representante');
    expect(actaOf(amended)).not.toContain('Luna');
    // A treatment that was taken away does not stay, and her seat and her vote do.
    expect(findPerson(amended.log.session, 'ana')).not.toHaveProperty('treatment');
    expect(eligibleVoters(amended.log.session).map(({ id }) => id)).toEqual(['zms', 'ana', 'drc']);
  });
});

describe('what the roll call told', () => {
  const called = convened(profileBody('cabildo'))
    .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
    .record('13:01', {
      type: 'rollCalled',
      attendance: profileBody('cabildo').members.map(({ id }) => ({ person: id, present: id !== 'regiduria-1' })),
    });

  test('is corrected afterwards, and the acta follows', () => {
    expect(actaOf(called)).toContain('Al pasar lista no estuvo presente');
    const excused = called.record('13:20', { type: 'presenceCorrected', person: 'regiduria-1', justified: true });
    expect(actaOf(excused)).toContain('inasistencia justificada de');
    const inRoom = excused.record('13:21', { type: 'presenceCorrected', person: 'sindicatura', mode: 'room' });
    expect(actaOf(inRoom)).toMatch(/Asistieron en la sala Rodrigo Aguirre Pantoja; a distancia, /);
    expect(() => inRoom.record('13:22', { type: 'presenceCorrected', person: 'regiduria-1', mode: 'room' })).toThrow(
      'notPresent',
    );
    expect(() => inRoom.record('13:22', { type: 'presenceCorrected', person: 'sindicatura', justified: true })).toThrow(
      'alreadyPresent',
    );
  });

  test('a guest is corrected too', () => {
    const guest = {
      id: 'g',
      name: 'Luz Mora',
      gender: 'f',
      office: { full: 'Vocal' },
      voice: 'voice',
      standing: 'guest',
      signs: false,
    } as const;
    const session = called
      .record('13:02', { type: 'guestAdmitted', person: guest }, { type: 'arrived', person: 'g' })
      .record('13:03', { type: 'guestAmended', person: { ...guest, name: 'Luz Mora Ríos' } });
    expect(actaOf(session)).toContain('Luz Mora Ríos');
    expect(() => session.record('13:04', { type: 'guestAmended', person: { ...guest, id: 'zms' } })).toThrow(
      'unknownPerson',
    );
  });
});

/** Two of four, where three are needed. */
const few = (body: Body = BODY) =>
  convened(body)
    .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
    .record('13:30', {
      type: 'rollCalled',
      attendance: ['zms', 'jvz', 'drc', 'rfd'].map((person, index) => ({ person, present: index > 1 })),
    });

describe('a second call', () => {
  const second = { ...BODY, secondCall: { minutes: 30, quorum: { rule: 'any' } } } satisfies Body;

  test('has a quorum of its own from its instant on', () => {
    const session = few(second).record('13:31', { type: 'secondCalled' }).log.session;
    expect(quorumAt(session, at('13:30'))).toMatchObject({ needed: 3, met: false });
    expect(quorumAt(session, at('13:31'))).toMatchObject({ needed: 1, met: true });
    expect(renderText(compile(session))).toContain(
      'siendo las trece horas con treinta y un minutos se procedió a la segunda convocatoria',
    );
  });

  test('is only for bodies that have it, without quorum, and once', () => {
    expect(() => few().record('13:31', { type: 'secondCalled' })).toThrow('noSecondCall');
    expect(() => inSession(convened(second)).record('13:31', { type: 'secondCalled' })).toThrow('quorumMet');
    expect(() =>
      few(second).record('13:31', { type: 'secondCalled' }).record('13:32', { type: 'secondCalled' }),
    ).toThrow('alreadySecondCall');
  });
});

describe('a session that is not held', () => {
  const notHeld = few().record('13:35', {
    type: 'notHeld',
    reason: 'Dos integrantes avisaron de una falla eléctrica.',
    reconvened: { date: '2020-11-06', time: '12:00' },
  });

  test('has an acta that says so, without agenda or items', () => {
    const acta = actaOf(notHeld);
    expect(compile(notHeld.log.session).title).toBe(
      'Acta circunstanciada de no celebración de la Cuarta Sesión Ordinaria del Secretariado Técnico Local',
    );
    expect(acta).toContain('no se reunió el quórum legal, que requiere la presencia de tres de ellos');
    expect(acta).toContain('se convocó nuevamente para el día seis de noviembre de dos mil veinte, a las doce horas');
    expect(acta).toContain('Dos integrantes avisaron de una falla eléctrica.');
    expect(acta).toContain('Esta hoja corresponde al Acta circunstanciada de no celebración');
    expect(acta).not.toContain('orden del día');
    expect(told(notHeld).filter((rule) => rule.startsWith('error'))).toEqual([]);
  });

  test.each([
    'cabildo',
    'comite-de-transparencia',
    'consejo-ciudadano',
    'consejo-de-administracion',
    'organo-colegiado',
    'secretariado-tecnico-local',
  ])('is nothing that the audit finds fault with, in %s', (profile) => {
    const body = profileBody(profile);
    const session = convened({ ...body, quorum: { rule: 'count', count: body.members.length } })
      .record('13:00', { type: 'opened' })
      .record('13:30', {
        type: 'rollCalled',
        attendance: body.members.map(({ id }) => ({ person: id, present: id === body.convenerId })),
      })
      .record('13:35', { type: 'notHeld', reconvened: { date: '2020-11-06', time: '12:00' } });
    expect(told(session)).toEqual([]);
  });

  test('is undone, and refused where there is a quorum or business was done', () => {
    const undone = notHeld.record('13:36', { type: 'undone', act: notHeld.log.entries.at(-1)?.act ?? '' });
    expect(undone.log.session).toMatchObject({ stage: 'open', notHeld: null });
    expect(() => inSession().record('13:31', { type: 'notHeld' })).toThrow('quorumMet');
    expect(() => convened().record('13:00', { type: 'opened' }).record('13:01', { type: 'notHeld' })).toThrow(
      'notCalledYet',
    );
  });
});

/** Whatever comes and goes, as far as it is allowed. */
const MOVES = fc.array(
  fc.tuple(
    fc.constantFrom('arrived', 'left', 'disconnected', 'relieved', 'vote', 'undo'),
    fc.constantFrom('zms', 'jvz', 'drc', 'ana', 'eva'),
  ),
  { maxLength: 25 },
);

function played(moves: readonly (readonly [string, string])[]): Recorder {
  let session = substituted().record('13:05', admitted('jvz', 'eva'));
  for (const [index, [move, person]] of moves.entries()) {
    const clock = `13:${String(10 + index).padStart(2, '0')}`;
    const last = session.log.entries.findLast(({ fact }) => fact.type !== 'undone');
    const ballots = eligibleVoters(session.log.session).map(({ id }) => ({ person: id, sense: 'for' as const }));
    try {
      if (move === 'vote') session = session.record(clock, { type: 'voteTaken', vote: `v${index}`, ballots });
      else if (move === 'undo' && last && last.seq > 8)
        session = session.record(clock, { type: 'undone', act: last.act });
      else if (move === 'disconnected') session = session.record(clock, { type: 'left', person, how: 'disconnected' });
      else if (move !== 'undo')
        session = session.record(clock, { type: move as 'arrived' | 'left' | 'relieved', person });
    } catch (error) {
      if (!(error instanceof ActaError)) throw error;
    }
  }
  return session;
}

const seatsAt = (session: Session, instant: string) =>
  people(session)
    .filter(({ id, standing }) => standing !== 'guest' && wasPresent(session.attendance[id], instant))
    .map(({ id }) => seatOf(session, id));

describe('whoever comes and goes', () => {
  test('no seat is ever sat in by two, and the quorum counts the members represented', () => {
    fc.assert(
      fc.property(MOVES, (moves) => {
        const { session } = played(moves).log;
        for (let minute = 0; minute <= 40; minute += 1) {
          const instant = at(`13:${String(minute).padStart(2, '0')}`);
          const seats = seatsAt(session, instant);
          expect(new Set(seats).size).toBe(seats.length);
          expect(quorumAt(session, instant).present).toBe(seats.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no vote has two ballots of one seat, nor any of nobody’s', () => {
    fc.assert(
      fc.property(MOVES, (moves) => {
        const { session } = played(moves).log;
        for (const minute of session.minutes) {
          if (minute.kind !== 'vote') continue;
          const seats = minute.ballots.map(({ person }) => seatOf(session, person));
          expect(new Set(seats).size).toBe(seats.length);
          expect(seatsAt(session, minute.at)).toEqual(expect.arrayContaining(seats));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the changes of the quorum alternate, and the last is how it stands', () => {
    fc.assert(
      fc.property(MOVES, (moves) => {
        const { session } = played(moves).log;
        const changes = quorumChanges(session).map(({ change }) => change);
        expect(changes.every((change, index) => change === (index % 2 === 0 ? 'lost' : 'reached'))).toBe(true);
        expect(quorum(session).met).toBe(changes.at(-1) !== 'lost');
      }),
      { numRuns: 60 },
    );
  });
});
