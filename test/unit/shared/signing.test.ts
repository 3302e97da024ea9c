import { describe, expect, it } from 'vitest';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import { DEFAULT_SIGNING, type Signing } from '#shared/body/signing.ts';
import { checkFact } from '#shared/session/check.ts';
import { signingPlan } from '#shared/session/signing.ts';
import { at, convened, inSession, profileBody, type Recorder } from '#test/fixtures/session-builder.ts';

const base = profileBody('secretariado-tecnico-local');
const closed = (signing?: Signing): Recorder =>
  inSession(convened({ ...base, ...(signing ? { signing } : {}) })).record('14:00', { type: 'closed' });
const groups = ({ log }: Recorder) =>
  signingPlan(log.session).groups.map(({ kind, people }) => [kind, people.map(({ id }) => id)]);
const signers = base.members.filter(({ signs }) => signs).map(({ id }) => id);

describe('who signs', () => {
  it('are the members who attended, as one group without a heading, where nothing else is told', () => {
    expect(groups(closed())).toEqual([['members', signers]]);
  });

  it('are those chosen, in their order, the presider first, each once', () => {
    const [first = '', second = '', third = ''] = signers;
    const signing = {
      ...DEFAULT_SIGNING,
      chosen: [third, second, base.convenerId],
      presiderFirst: true,
      witnesses: [first],
      reviewed: [second],
    };
    expect(groups(closed(signing))).toEqual([
      ['presider', [base.convenerId]],
      ['members', [third]],
      ['witnesses', [first]],
      ['reviewed', [second]],
    ]);
    expect(renderText(compile(closed(signing).log.session))).toMatch(/PRESIDE.*TESTIGOS.*REVISÓ/s);
  });

  it('are not those who withhold their signature, who are told with the reason until they sign', () => {
    const withheld = closed().record('15:00', {
      type: 'signatureWithheld',
      person: 'drc',
      cause: 'unable',
      reason: 'Por enfermedad.',
    });
    expect(groups(withheld).flat(2)).not.toContain('drc');
    expect(renderText(compile(withheld.log.session))).toContain('por el motivo siguiente: por enfermedad');
    const again = withheld.record('15:01', { type: 'signatureExpected', person: 'drc' });
    expect(groups(again)).toEqual(groups(closed()));
  });

  it('cannot be withheld by who does not sign, nor given back by who withheld nothing', () => {
    const { log } = closed({ ...DEFAULT_SIGNING, chosen: ['zms'] });
    const check = (fact: Parameters<typeof checkFact>[1]) => checkFact(log, fact, at('15:00'))?.code;
    expect(check({ type: 'signatureWithheld', person: 'drc', cause: 'refused' })).toBe('notSignatory');
    expect(check({ type: 'signatureExpected', person: 'zms' })).toBe('signatureNotWithheld');
    expect(check({ type: 'signatureWithheld', person: 'nadie', cause: 'refused' })).toBe('unknownPerson');
  });
});
