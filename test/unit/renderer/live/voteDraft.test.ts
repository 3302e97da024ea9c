/** A vote while it is being taken: what is said of it before it is recorded, and what is recorded in the end. */
import { describe, expect, it } from 'vitest';
import { predicted, whoDiffered } from '#renderer/live/votes/outcome.ts';
import { FRESH_VOTE, isBegun, stateOf, type VoteDraft, voteFact } from '#renderer/live/votes/voteDraft.ts';
import type { Body } from '#shared/body/body.ts';
import { eligibleVoters } from '#shared/session/attendance.ts';
import { at, convened, inSession, profileBody } from '#test/fixtures/session-builder.ts';

const STL = profileBody('secretariado-tecnico-local');
const NOTHING_COUNTED = FRESH_VOTE.secret;

/** How a draft stands in a session of three voters: Zulema, Javier and Daniel. */
function state(draft: Partial<VoteDraft> = {}, more: Partial<Body> = {}) {
  const { session } = inSession(convened({ ...STL, ...more })).log;
  const whole = { ...FRESH_VOTE, ...draft };
  const standing = stateOf(session, whole, eligibleVoters(session), at('13:10'));
  return { session, draft: whole, standing, said: predicted(standing, whole.casting) };
}

describe('an open vote', () => {
  it('is unanimous until someone differs, and can be recorded at any moment', () => {
    const untouched = state();
    expect(untouched.standing).toMatchObject({ isUntouched: true, isComplete: true, missing: 0 });
    expect(untouched.said).toBe('se aprueba por unanimidad');
    const differed = state({ senses: { jvz: 'against' } });
    expect(differed.standing).toMatchObject({ isUntouched: false, isComplete: true });
    expect(differed.said).toBe('se aprueba por mayoría');
    expect(voteFact('v1', differed.draft, differed.standing)).toEqual({
      type: 'voteTaken',
      vote: 'v1',
      ballots: [
        { person: 'zms', sense: 'for' },
        { person: 'jvz', sense: 'against' },
        { person: 'drc', sense: 'for' },
      ],
    });
  });

  it.each([
    [{ zms: 'against', jvz: 'against' }, 'se rechaza'],
    [{ zms: 'against', jvz: 'abstain' }, 'empate: se rechaza'],
    [{ zms: 'abstain', jvz: 'abstain', drc: 'none' }, 'se rechaza'],
    [{ zms: 'excused' }, 'se aprueba por unanimidad'],
    [{ zms: 'none' }, 'se aprueba por mayoría'],
  ] as const)('%j: %s', (senses, words) => {
    expect(state({ senses }).said).toBe(words);
  });

  it('says that abstentions join the majority, where the body has it so', () => {
    const { said } = state({ senses: { zms: 'abstain' } }, { abstentions: 'withMajority' });
    expect(said).toBe('se aprueba por mayoría (las abstenciones se suman a la mayoría)');
  });

  it('says how many are needed and how many there are, where it is not a simple majority', () => {
    const majority = { rule: 'qualified', fraction: '3/4', of: 'members' } as const;
    expect(state({ majority, senses: { zms: 'against' } }).said).toBe('se rechaza: se requieren 3 a favor y hay 2');
    const absolute = { rule: 'absolute', of: 'present' } as const;
    expect(state({ majority: absolute, senses: { zms: 'abstain' } }).said).toBe(
      'se aprueba: se requieren 2 a favor y hay 2',
    );
  });
});

describe('a vote by name', () => {
  it('has nobody’s sense until it is told', () => {
    const { standing, said } = state({ mode: 'nominal', senses: { zms: 'for' } });
    expect(standing).toMatchObject({ missing: 2, isComplete: false, isUntouched: false });
    expect(said).toBe('faltan 2 votos');
  });
});

describe('a secret vote', () => {
  it('must add up to those who vote, the excused aside', () => {
    const secret = { ...NOTHING_COUNTED, for: '2' };
    expect(state({ mode: 'secret', secret }).said).toBe('falta 1 voto');
    expect(state({ mode: 'secret', secret: { ...secret, none: '2' } }).said).toBe('sobra 1 voto');
    const whole = state({ mode: 'secret', secret, senses: { drc: 'excused', zms: 'against' } });
    expect(whole.standing.isComplete).toBe(true);
    expect(voteFact('v1', whole.draft, whole.standing)).toEqual({
      type: 'voteTaken',
      vote: 'v1',
      mode: 'secret',
      ballots: [{ person: 'drc', sense: 'excused' }],
      secret: { for: 2, against: 0, abstain: 0, none: 0 },
    });
  });
});

describe('the casting vote', () => {
  const tie = { zms: 'for', jvz: 'against', drc: 'abstain' } as const;

  it('is asked for in a tie alone, and of whoever has it', () => {
    expect(state({ senses: tie }).standing.caster).toBeNull();
    expect(state({}, { castingVoteId: 'zms' }).standing.caster).toBeNull();
    const asked = state({ senses: tie }, { castingVoteId: 'zms' });
    expect(asked.standing).toMatchObject({ caster: { id: 'zms' }, isComplete: false });
    expect(asked.said).toMatch(/falta el voto de calidad/);
  });

  it('decides, or is not cast', () => {
    const cast = state({ senses: tie, casting: 'for' }, { castingVoteId: 'zms' });
    expect(cast.said).toBe('se aprueba por mayoría');
    expect(voteFact('v1', cast.draft, cast.standing).casting).toBe('for');
    const unused = state({ senses: tie, casting: 'unused' }, { castingVoteId: 'zms' });
    expect(unused).toMatchObject({ said: 'empate: se rechaza', standing: { isComplete: true } });
    expect(voteFact('v1', unused.draft, unused.standing)).not.toHaveProperty('casting');
  });

  it('is not asked of one excused from the matter, and is forgotten where the tie is gone', () => {
    const excused = { zms: 'excused', jvz: 'for', drc: 'against' } as const;
    expect(state({ senses: excused }, { castingVoteId: 'zms' }).standing.caster).toBeNull();
    const gone = state({ casting: 'against' }, { castingVoteId: 'zms' });
    expect(voteFact('v1', gone.draft, gone.standing)).not.toHaveProperty('casting');
  });
});

describe('what is told of a vote', () => {
  it('names who differed, and each in his way', () => {
    const { session, standing } = state({ senses: { zms: 'against', jvz: 'excused', drc: 'none' } });
    expect(whoDiffered(session, standing.vote)).toEqual([
      'Vota en contra Zulema Martínez',
      'No vota Daniel Cervantes',
      'Se excusa Javier Vargas',
    ]);
  });

  it('has something to lose once a question or a choice is in it', () => {
    expect(isBegun(FRESH_VOTE)).toBe(false);
    expect(isBegun({ ...FRESH_VOTE, question: 'Que se aplace' })).toBe(true);
    expect(isBegun({ ...FRESH_VOTE, senses: { zms: 'against' } })).toBe(true);
    expect(isBegun({ ...FRESH_VOTE, secret: { ...NOTHING_COUNTED, for: '0' } })).toBe(true);
  });
});
