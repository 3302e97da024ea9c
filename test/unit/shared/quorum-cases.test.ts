/** The quorum in cases, as a body's rules would be argued: how many are needed, who counts, and what changes it. */
import { describe, expect, it } from 'vitest';
import type { Body, Quorum, SecondQuorum } from '#shared/body/body.ts';
import type { Member } from '#shared/body/person.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { quorum, quorumAt, quorumChanges } from '#shared/session/quorum.ts';
import { at, convened, profileBody, type Recorder, vote } from '#test/fixtures/session-builder.ts';

const BODY = profileBody('secretariado-tecnico-local');
const HALF: Quorum = { rule: 'majority' };
const TWO_THIRDS: Quorum = { rule: 'twoThirds' };
const fixed = (count: number): Quorum => ({ rule: 'count', count });
const ANY: SecondQuorum = { rule: 'any' };

const member = (index: number, more: Partial<Member> = {}): Member => ({
  id: `m${index}`,
  name: `Integrante ${index}`,
  gender: 'f',
  office: { full: `Vocalía ${index}` },
  voice: 'vote',
  standing: 'member',
  signs: true,
  ...more,
});

/** A body of so many members with a vote, the first of whom convenes it. */
function bodyOf(count: number, rule: Quorum, more: Partial<Body> = {}): Body {
  const members = Array.from({ length: count }, (_, index) => member(index + 1));
  const { secretaryId: _secretary, castingVoteId: _casting, ...rest } = BODY;
  return { ...rest, members, convenerId: 'm1', quorum: rule, ...more };
}

/** Open, with the first so many members present at the roll call of 13:01. */
function called(body: Body, present: number): Recorder {
  const attendance = body.members.map(({ id }, index) => ({ person: id, present: index < present }));
  return convened(body)
    .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
    .record('13:01', { type: 'rollCalled', attendance });
}

describe('how many must be present', () => {
  it.each<[string, Quorum, number, number]>([
    // More than half: half and one more where the members are even, the next whole number where they are odd.
    ['more than half', HALF, 1, 1],
    ['more than half', HALF, 2, 2],
    ['more than half', HALF, 3, 2],
    ['more than half', HALF, 4, 3],
    ['more than half', HALF, 5, 3],
    ['more than half', HALF, 6, 4],
    ['more than half', HALF, 11, 6],
    ['more than half', HALF, 60, 31],
    // Two thirds: never less, so that a fraction of a person is one more.
    ['two thirds', TWO_THIRDS, 1, 1],
    ['two thirds', TWO_THIRDS, 2, 2],
    ['two thirds', TWO_THIRDS, 3, 2],
    ['two thirds', TWO_THIRDS, 4, 3],
    ['two thirds', TWO_THIRDS, 5, 4],
    ['two thirds', TWO_THIRDS, 6, 4],
    ['two thirds', TWO_THIRDS, 7, 5],
    ['two thirds', TWO_THIRDS, 60, 40],
    // A number that the rules fix is the same whoever the members are.
    ['three, as the rules fix', fixed(3), 7, 3],
    ['three, as the rules fix', fixed(3), 4, 3],
    ['one, as the rules fix', fixed(1), 9, 1],
  ])('%s (%j) of %i: %i, and one fewer is no quorum', (_name, rule, members, needed) => {
    const body = bodyOf(members, rule);
    expect(quorum(called(body, needed).log.session)).toEqual({ present: needed, members, needed, met: true });
    expect(quorum(called(body, needed - 1).log.session)).toMatchObject({ present: needed - 1, met: false });
  });
});

describe('a second call', () => {
  it.each<[string, SecondQuorum, number, number, boolean]>([
    ['whoever attends', ANY, 1, 1, true],
    ['whoever attends, but nobody does', ANY, 0, 1, false],
    ['a third, as the rules fix it', fixed(2), 2, 2, true],
    ['a third, as the rules fix it, and one is lacking', fixed(2), 1, 2, false],
    ['the same as the first', HALF, 3, 4, false],
    ['two thirds', TWO_THIRDS, 3, 4, false],
  ])('by %s (%j), with %i of six present: needs %i, quorum %s', (_name, rule, present, needed, met) => {
    const first = called(bodyOf(6, HALF, { secondCall: { minutes: 30, quorum: rule } }), present);
    const second = first.record('13:30', { type: 'secondCalled' });
    expect(quorum(second.log.session)).toEqual({ present, members: 6, needed, met });
    // What held before it is judged by the first.
    expect(quorumAt(second.log.session, at('13:29'))).toMatchObject({ needed: 4, met: present >= 4 });
  });
});

/** Five members of whom three are needed and exactly three are there: m1, m2, m3. One more has voice only. */
const five = () => called(bodyOf(5, HALF), 3);
const left = (person: string, how?: 'disconnected'): EventFact => ({ type: 'left', person, ...(how && { how }) });
const arrived = (person: string): EventFact => ({ type: 'arrived', person });
const substitute: EventFact = {
  type: 'substituteAdmitted',
  member: 'm3',
  person: { id: 's3', name: 'Suplente Tres', gender: 'm', office: { full: 'Director' } },
};
const guest: EventFact = {
  type: 'guestAdmitted',
  person: { ...member(9), id: 'g', standing: 'guest', voice: 'voice', signs: false },
};

describe('with three of five members present, of whom three are needed', () => {
  it.each<[string, readonly EventFact[], number, boolean]>([
    ['nothing else', [], 3, true],
    ['one leaves', [left('m3')], 2, false],
    ['one loses the connection', [left('m3', 'disconnected')], 2, false],
    ['one loses the connection and is back', [left('m3', 'disconnected'), arrived('m3')], 3, true],
    ['one leaves and another arrives', [left('m3'), arrived('m4')], 3, true],
    ['everybody else arrives', [arrived('m4'), arrived('m5')], 5, true],
    ['one leaves and her substitute takes the seat', [left('m3'), substitute, arrived('s3')], 3, true],
    ['one gives the seat to her substitute', [substitute, { type: 'relieved', person: 's3' }], 3, true],
    ['her substitute is only accredited', [left('m3'), substitute], 2, false],
    ['the substitute leaves too', [left('m3'), substitute, arrived('s3'), left('s3')], 2, false],
    ['one leaves and a guest with voice arrives', [left('m3'), guest, arrived('g')], 2, false],
    ['a recess', [{ type: 'recessed' }], 3, true],
    ['one leaves in a recess', [{ type: 'recessed' }, left('m3')], 2, false],
    [
      'one is excused from a vote, who does not leave by it',
      [
        {
          type: 'voteTaken',
          vote: 'v',
          ballots: ['m1', 'm2', 'm3'].map((person, index) => ({ person, sense: index === 2 ? 'excused' : 'for' })),
        },
      ],
      3,
      true,
    ],
    ['all abstain, who are not absent', [vote('v', 'abstain', ['m1', 'm2', 'm3'])], 3, true],
  ])('%s', (_name, facts, present, met) => {
    const then = facts.reduce((before, fact) => before.record('13:10', fact), five());
    expect(quorum(then.log.session)).toMatchObject({ present, members: 5, needed: 3, met });
  });

  it('a member with voice only counts as any, and a permanent guest does not', () => {
    const voice = (standing: Member['standing']) => {
      const body = bodyOf(5, HALF);
      const members = body.members.map((one) =>
        one.id === 'm3' ? { ...one, voice: 'voice' as const, standing } : one,
      );
      return quorum(called({ ...body, members }, 3).log.session);
    };
    expect(voice('member')).toEqual({ present: 3, members: 5, needed: 3, met: true });
    expect(voice('guest')).toEqual({ present: 2, members: 4, needed: 3, met: false });
  });

  it('is lost and reached once each, at the instants of who left and came', () => {
    const there = five()
      .record('13:10', left('m2', 'disconnected'))
      .record('13:12', left('m3'))
      .record('13:14', arrived('m4'))
      .record('13:16', arrived('m2'));
    expect(quorumChanges(there.log.session).map(({ change, at: when, present }) => [change, when, present])).toEqual([
      ['lost', at('13:10'), 2],
      ['reached', at('13:16'), 3],
    ]);
  });
});
