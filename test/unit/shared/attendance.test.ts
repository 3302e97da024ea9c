/** Comings and goings, who presides, and the quorum, from the facts to the acta. */
import { describe, expect, test } from 'vitest';
import { audit } from '#shared/acta/audit/audit.ts';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import type { Body } from '#shared/body/body.ts';
import { castingHolder, chairAt } from '#shared/session/chair.ts';
import { quorumChanges } from '#shared/session/quorum.ts';
import { at, convened, inSession, profileBody, type Recorder, vote } from '#test/fixtures/session-builder.ts';

const actaOf = ({ log }: Recorder) => renderText(compile(log.session));
const told = ({ log }: Recorder, rule: string) =>
  audit(log.session, compile(log.session), log.entries).filter((finding) => finding.rule === rule);

describe('a disconnection', () => {
  const gone = inSession().record('13:10', { type: 'left', person: 'jvz', how: 'disconnected' });

  test('is told apart from a departure, and so is the return', () => {
    const back = gone.record('13:14', { type: 'arrived', person: 'jvz' });
    expect(back.log.session.minutes.slice(-2).map(({ kind }) => kind)).toEqual(['disconnection', 'reconnection']);
    expect(actaOf(back)).toContain('se desconectó de la sesión');
    expect(actaOf(back)).toContain('una vez restablecida su conexión');
    const left = back
      .record('13:20', { type: 'left', person: 'jvz' })
      .record('13:25', { type: 'arrived', person: 'jvz' });
    expect(left.log.session.minutes.slice(-2).map(({ kind }) => kind)).toEqual(['departure', 'arrival']);
  });

  test('takes the person out of the vote and of the quorum', () => {
    expect(() => gone.record('13:11', vote('v'))).toThrow('voterAbsent');
    expect(
      quorumChanges(gone.record('13:12', { type: 'left', person: 'drc', how: 'disconnected' }).log.session),
    ).toEqual([expect.objectContaining({ change: 'lost', present: 2, needed: 3, at: at('13:12') })]);
  });
});

describe('the quorum', () => {
  const lost = inSession()
    .record('13:10', { type: 'recessed' })
    .record('13:11', { type: 'left', person: 'jvz' })
    .record('13:12', { type: 'left', person: 'drc', how: 'disconnected' });

  test('is told as it is lost, in a recess too, and as it comes back, once each', () => {
    const back = lost
      .record('13:14', { type: 'left', person: 'zms' })
      .record('13:15', { type: 'arrived', person: 'jvz' })
      .record('13:16', { type: 'arrived', person: 'drc' })
      .record('13:20', { type: 'resumed' });
    const acta = actaOf(back);
    expect(acta.match(/se perdió el quórum legal, al quedar presentes dos de los cuatro integrantes/g)).toHaveLength(1);
    expect(acta.match(/se contó nuevamente con quórum legal/g)).toHaveLength(1);
    expect(quorumChanges(back.log.session).map(({ change, again }) => [change, again])).toEqual([
      ['lost', false],
      ['reached', true],
    ]);
  });

  test('where the roll call found none, is reached by an arrival', () => {
    const late = convened()
      .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
      .record('13:01', {
        type: 'rollCalled',
        attendance: ['zms', 'jvz', 'drc', 'rfd'].map((person) => ({ person, present: person < 'k' })),
      })
      .record('13:09', { type: 'arrived', person: 'zms' });
    expect(actaOf(late)).toContain('se contó con quórum legal, con la presencia de tres de los cuatro integrantes');
  });

  test('that is missing for an agreement by consensus is found by the audit', () => {
    const without = lost
      .record('13:20', { type: 'resumed' })
      .record('13:21', { type: 'agreementRecorded', agreement: 'a', folio: 'F/1', text: 'Se acuerda por consenso.' });
    expect(told(without, 'agreementWithoutQuorum')).toEqual([
      expect.objectContaining({ severity: 'error', data: { folio: 'F/1', present: 2, needed: 3 } }),
    ]);
  });
});

describe('who presides', () => {
  const changed = inSession()
    .record('13:10', { type: 'left', person: 'rfd' }, { type: 'chairTaken', person: 'zms' })
    .record('13:12', { type: 'itemOpened', item: 'i3' });

  test('is the convener, until somebody else takes the chair', () => {
    expect(chairAt(changed.log.session, at('13:09'))?.id).toBe('rfd');
    expect(chairAt(changed.log.session, at('13:10'))?.id).toBe('zms');
    const acta = actaOf(changed);
    expect(acta).toContain('en ausencia del Facilitador');
    expect(acta).toMatch(/II\. - .*el Facilitador, Rafael Funes Díaz, preguntó/);
    expect(acta).toMatch(/la Comisionada Presidenta Zulema Martínez Sánchez, sometió el asunto/);
    expect(acta).toContain('fueron convocados por el Facilitador C. Rafael Funes Díaz');
  });

  test('must be there, and not preside already', () => {
    expect(() => changed.record('13:15', { type: 'chairTaken', person: 'zms' })).toThrow('alreadyPresides');
    expect(() => changed.record('13:15', { type: 'chairTaken', person: 'rfd' })).toThrow('notPresent');
  });

  test('is found by the audit where she was not there', () => {
    const absent = inSession()
      .record('13:10', { type: 'left', person: 'rfd' })
      .record('13:12', { type: 'itemOpened', item: 'i3' });
    expect(told(absent, 'chairAbsent')).toEqual([
      expect.objectContaining({ severity: 'warning', data: { name: 'Rafael Funes Díaz', hour: '13:12' } }),
    ]);
    expect(told(changed, 'chairAbsent')).toEqual([]);
  });

  test('has the casting vote where it passes on', () => {
    const body: Body = { ...profileBody('secretariado-tecnico-local'), castingVoteId: 'rfd' };
    const holder = (castingVotePasses: boolean) => {
      const { session } = inSession(convened({ ...body, castingVotePasses })).record('13:10', {
        type: 'chairTaken',
        person: 'zms',
      }).log;
      return [at('13:09'), at('13:10')].map((instant) => castingHolder(session, instant)?.id);
    };
    expect(holder(false)).toEqual(['rfd', 'rfd']);
    expect(holder(true)).toEqual(['rfd', 'zms']);
  });
});
