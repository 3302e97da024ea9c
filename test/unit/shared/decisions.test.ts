/** Agreements and particular votes: what is refused, how they read, and folios given anew without touching what was not asked. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citations, renumberingFacts, withFolios } from '#shared/acta/citations.ts';
import { compile } from '#shared/acta/compile.ts';
import { nextFolio, renumbering } from '#shared/acta/folios.ts';
import { proposeAgreement } from '#shared/acta/propose.ts';
import { renderText } from '#shared/acta/text.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { checkFact } from '#shared/session/check.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import type { EventFact, Fact } from '#shared/session/facts.ts';
import { at, convened, floor, inSession, profileBody, type Recorder, vote } from '#test/fixtures/session-builder.ts';

const PROFILES = readdirSync(new URL('../../../resources/profiles', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);
const F = (consecutive: number | string) => `STL/IV/${consecutive}/2020`;
const agree = (id: string, folio: string, text = 'Por consenso, se aprueba.', more: object = {}) =>
  ({ type: 'agreementRecorded', agreement: id, folio, text, ...more }) as EventFact;
const folios = ({ log }: Recorder) => agreementsOf(log.session).map(({ folio }) => folio);
const three = () => inSession().record('13:10', agree('a1', F(1)), agree('a2', F(2)), agree('a3', F(3)));

function refusal({ log }: Recorder, fact: Fact): [ErrorCode, string | undefined] | null {
  const problem = checkFact(log, fact, at('13:30'));
  return problem && [problem.code, problem.path];
}

const MIXED: EventFact = {
  type: 'voteTaken',
  vote: 'v1',
  ballots: [
    { person: 'zms', sense: 'for' },
    { person: 'jvz', sense: 'against' },
    { person: 'drc', sense: 'excused' },
  ],
};
const particular = (id: string, person: string, more: object = {}) =>
  ({ type: 'particularVoteRecorded', particular: id, vote: 'v1', person, ...more }) as EventFact;

describe('what is refused', () => {
  const voted = () => inSession().record('13:10', MIXED);
  const CASES: [string, () => Recorder, Fact, [ErrorCode, string]][] = [
    [
      'nobody to answer',
      inSession,
      agree('a1', F(1), 'Sí.', { responsible: { persons: [] } }),
      ['blank', 'responsible'],
    ],
    [
      'a stranger to answer',
      inSession,
      agree('a1', F(1), 'Sí.', { responsible: { persons: ['zms', 'nadie'] } }),
      ['unknownPerson', 'responsible.persons[1]'],
    ],
    [
      'one who answers twice',
      inSession,
      agree('a1', F(1), 'Sí.', { responsible: { persons: ['zms', 'zms'] } }),
      ['repeatedId', 'responsible.persons[1]'],
    ],
    [
      'an agreement that there is not',
      three,
      { type: 'agreementRevoked', agreement: 'x' },
      ['unknownAgreement', 'agreement'],
    ],
    [
      'a folio given that another keeps',
      three,
      { type: 'agreementsRenumbered', folios: [{ agreement: 'a2', folio: F(3) }] },
      ['folioExists', 'folios[0].folio'],
    ],
    [
      'two folios for one',
      three,
      { type: 'agreementsRenumbered', folios: [F(8), F(9)].map((folio) => ({ agreement: 'a2', folio })) },
      ['repeatedId', 'folios[1].agreement'],
    ],
    ['the particular vote of one excused', voted, particular('p1', 'drc'), ['notAVoter', 'person']],
    ['the particular vote of one with voice only', voted, particular('p1', 'rfd'), ['notAVoter', 'person']],
    [
      'a second one of the same person',
      () => voted().record('13:11', particular('p1', 'jvz')),
      particular('p2', 'jvz'),
      ['particularTwice', 'person'],
    ],
    ['one of no vote', inSession, particular('p1', 'jvz'), ['unknownVote', 'vote']],
    [
      'correcting one that there is not',
      voted,
      { type: 'particularVoteAmended', particular: 'p9' },
      ['unknownParticular', 'particular'],
    ],
  ];
  it.each(CASES)('%s', (_name, given, fact, expected) => {
    expect(refusal(given(), fact)).toEqual(expected);
  });

  it('not two folios that change places, nor what completes a session that has closed', () => {
    const swapped = three().record('13:20', {
      type: 'agreementsRenumbered',
      folios: [
        { agreement: 'a1', folio: F(2) },
        { agreement: 'a2', folio: F(1) },
      ],
    });
    expect(folios(swapped)).toEqual([F(2), F(1), F(3)]);
    const closed = voted()
      .record('13:11', particular('p1', 'jvz'), agree('a1', F(1)))
      .record('13:40', { type: 'closed' });
    expect(refusal(closed, { type: 'particularVoteAmended', particular: 'p1', text: 'Difiero.' })).toBeNull();
    expect(refusal(closed, particular('p2', 'zms'))).toBeNull();
    expect(refusal(closed, { type: 'agreementRevoked', agreement: 'a1' })).toBeNull();
  });

  it('a person whom an agreement or a particular vote names leaving the body', () => {
    const body = profileBody('secretariado-tecnico-local');
    const named = body.members.at(-1)?.id ?? '';
    const without: Fact = {
      type: 'bodyRevised',
      body: { ...body, members: body.members.filter(({ id }) => id !== named) },
    };
    const open = convened(body).record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i3' });
    expect(refusal(open, without)).toBeNull();
    const answering = open.record('13:01', agree('a1', F(1), 'Sí.', { responsible: { persons: [named] } }));
    expect(refusal(answering, without)).toEqual(['unknownPerson', 'body.members']);
  });
});

describe('folios given anew', () => {
  it('follow the last one of the pattern, whatever gaps are left', () => {
    const gap = three().record('13:20', { type: 'agreementRevoked', agreement: 'a2' });
    expect(folios(gap)).toEqual([F(1), F(3)]);
    expect(nextFolio(gap.log.session)).toBe(F(4));
    const byHand = inSession().record('13:10', agree('a1', 'A MANO'), agree('a2', F(5)));
    expect(nextFolio(byHand.log.session)).toBe(F(6));
  });

  it('close a gap, and leave alone what the pattern does not give', () => {
    const mixed = inSession().record(
      '13:10',
      agree('a1', F(1)),
      agree('x', 'STL/IV/1 BIS/2020'),
      agree('a3', F(3)),
      agree('y', 'STL/III/7/2020'),
      agree('a4', F(4)),
    );
    expect(renumbering(mixed.log.session)).toEqual([
      { agreement: 'a3', from: F(3), to: F(2) },
      { agreement: 'a4', from: F(4), to: F(3) },
    ]);
    expect(renumbering(mixed.log.session, 'x')).toEqual([]);
    expect(renumbering(three().log.session)).toEqual([]);
  });

  it('only move up those after the one that is taken back', () => {
    const gapBefore = inSession().record(
      '13:10',
      agree('a1', F(1)),
      agree('a2', F(4)),
      agree('a3', F(5)),
      agree('a4', F(6)),
    );
    expect(renumbering(gapBefore.log.session, 'a2')).toEqual([
      { agreement: 'a3', from: F(5), to: F(4) },
      { agreement: 'a4', from: F(6), to: F(5) },
    ]);
    expect(renumbering(gapBefore.log.session, 'a4')).toEqual([]);
  });

  it('begin where the session began, where the body numbers on through the year', () => {
    const body = structuredClone(profileBody('secretariado-tecnico-local'));
    body.phrasebook.phrases.folio = [{ text: 'AC-{{ acuerdo.consecutivo }}' }];
    const yearly = inSession(convened(body)).record('13:10', agree('a1', 'AC-15'), agree('a2', 'AC-17'));
    expect(renumbering(yearly.log.session)).toEqual([{ agreement: 'a2', from: 'AC-17', to: 'AC-16' }]);
    expect(renumbering(yearly.log.session, 'a1')).toEqual([{ agreement: 'a2', from: 'AC-17', to: 'AC-15' }]);
  });

  it('change a text only where it is chosen, each folio once and whole', () => {
    const cited = three()
      .record('13:11', floor('b1', 'jvz'))
      .record('13:12', {
        type: 'textWritten',
        block: 'b1',
        text: `pidió el ${F(2)}, el ${F(3)} y el ${F(12)}; no el ${F(1)}.`,
      })
      .record('13:13', {
        type: 'agreementAmended',
        agreement: 'a3',
        folio: F(3),
        text: `Se cumple el ${F(2)}.`,
        responsible: { persons: ['zms'] },
        due: { words: 'en la próxima sesión' },
      })
      .record('13:14', { type: 'sentenceRewritten', key: 'closing', text: `Visto el ${F(1)}, terminó.` });
    const { session } = cited.log;
    const moves = renumbering(session, 'a1');
    const found = citations(session, moves, { id: 'a1', folio: F(1) });
    expect(found.map(({ place, changed, citesRevoked }) => [place, changed, citesRevoked])).toEqual([
      ['agreement', [F(2)], false],
      ['block', [F(2), F(3)], true],
      ['sentence', [], true],
    ]);
    const chosen = found.filter(({ place }) => place !== 'sentence');
    const done = cited.record('13:20', ...renumberingFacts(session, 'a1', moves, chosen));
    expect(folios(done)).toEqual([F(1), F(2)]);
    const [, second] = agreementsOf(done.log.session);
    expect(second).toMatchObject({
      text: `Se cumple el ${F(1)}.`,
      responsible: { persons: ['zms'] },
      due: { words: 'en la próxima sesión' },
    });
    expect(done.log.session.minutes.find(({ id }) => id === 'b1')).toMatchObject({
      text: `pidió el ${F(1)}, el ${F(2)} y el ${F(12)}; no el ${F(1)}.`,
    });
    const silent = cited.record('13:20', ...renumberingFacts(session, 'a1', moves, []));
    expect(silent.log.session.minutes.find(({ id }) => id === 'b1')).toEqual(
      session.minutes.find(({ id }) => id === 'b1'),
    );
  });

  it('change within a text without touching its bold or its lists', () => {
    const rich = [
      {
        kind: 'paragraph' as const,
        spans: [{ text: 'Visto el ' }, { text: 'STL/IV/', bold: true as const }, { text: '2/2020.' }],
      },
      { kind: 'list' as const, ordered: false, items: [[{ text: F(3), italic: true as const }]] },
    ];
    const start = three()
      .record('13:11', floor('b1', 'jvz'))
      .record('13:12', { type: 'textWritten', block: 'b1', text: `Visto el ${F(2)}.\n${F(3)}`, rich });
    const { session } = start.log;
    const moves = renumbering(session, 'a1');
    const done = start.record('13:20', ...renumberingFacts(session, 'a1', moves, citations(session, moves)));
    expect(done.log.session.minutes.find(({ id }) => id === 'b1')).toMatchObject({
      text: `Visto el ${F(1)}.\n${F(2)}`,
      rich: [
        { kind: 'paragraph', spans: [{ text: 'Visto el ' }, { text: F(1), bold: true }, { text: '.' }] },
        { kind: 'list', ordered: false, items: [[{ text: F(2), italic: true }]] },
      ],
    });
  });

  it('are not taken for parts of longer ones', () => {
    const moves = [{ agreement: 'a', from: 'A/1', to: 'A/2' }];
    expect(withFolios('A/1, A/11, A/1/2020, XA/1, A/1-B y (A/1).', moves)).toBe(
      'A/2, A/11, A/1/2020, XA/1, A/1-B y (A/2).',
    );
  });
});

describe.each(PROFILES)('the acta of %s', (profile) => {
  const body = profileBody(profile);
  const [first, second] = body.members.filter(({ voice }) => voice === 'vote');
  const others = body.members.filter(({ voice }) => voice === 'vote');
  const open = () =>
    convened(body, [
      { id: 'p1', kind: 'topic', title: 'Programa anual' },
      { id: 'p2', kind: 'closing', title: 'Clausura' },
    ])
      .record('13:00', { type: 'opened' })
      .record('13:01', {
        type: 'rollCalled',
        attendance: body.members.map(({ id }) => ({ person: id, present: true })),
      })
      .record('13:02', { type: 'itemOpened', item: 'p1' });
  const acta = ({ log }: Recorder) => renderText(compile(log.session));

  it('tells an agreement by consensus without a word of votes', () => {
    const start = open();
    const { folio, text } = proposeAgreement(start.log.session, null);
    expect(text).toMatch(/consenso/);
    const before = acta(start).split('\n');
    const told = acta(start.record('13:10', agree('a1', folio, `${text} el programa.`)))
      .split('\n')
      .filter((line) => !before.includes(line));
    expect(told).toHaveLength(2);
    for (const line of told) expect(line).toMatch(/consenso/i);
    expect(told.join()).not.toMatch(/votación|votos|unanimidad|mayoría/i);
  });

  it('tells who answers for an agreement and by when, and nothing where nobody said', () => {
    const silent = acta(open().record('13:10', agree('a1', 'F/1')));
    const told = acta(
      open().record(
        '13:10',
        agree('a1', 'F/1', 'Por consenso, se aprueba.', {
          responsible: { persons: [first?.id], other: 'La Secretaría Técnica' },
          due: { date: '2020-12-01' },
        }),
      ),
    );
    const [added = ''] = told.split('\n').filter((line) => !silent.split('\n').includes(line));
    expect(added).toContain(first?.name);
    expect(added).toContain('la Secretaría Técnica');
    expect(added).toMatch(/a más tardar el (primero|uno|1\.?[ºo]?|01) de diciembre/);
    expect(told.split('\n').length).toBe(silent.split('\n').length + 2);
  });

  it('tells a rejected proposal alone, and another one after it, as a whole', () => {
    const taken = (id: string, sense: 'for' | 'against', question?: string): EventFact => ({
      ...(vote(
        id,
        sense,
        others.map(({ id: person }) => person),
      ) as Extract<EventFact, { type: 'voteTaken' }>),
      ...(question && { question }),
    });
    const rejected = open().record('13:10', taken('v1', 'against'));
    const close = (recorder: Recorder) =>
      acta(recorder.record('13:40', { type: 'itemOpened', item: 'p2' }, { type: 'closed' }));
    const alone = close(rejected);
    expect(alone).toMatch(/no (fue aprobad[ao]|se aprobó|obtuvo la mayoría)/i);
    expect(alone).not.toMatch(/siguiente acuerdo|siguiente resolución/);
    const both = close(rejected.record('13:20', taken('v2', 'for', 'Que se apruebe por un semestre')));
    expect(both).toContain('“Que se apruebe por un semestre”');
    expect(both.search(/no (fue aprobad[ao]|se aprobó)/i)).toBeLessThan(both.search(/por unanimidad/i));
  });

  it('tells each particular vote after its vote: announced, or in its own words', () => {
    const told = acta(
      open()
        .record(
          '13:10',
          vote(
            'v1',
            'for',
            others.map(({ id }) => id),
          ),
        )
        .record('13:11', particular('p1', first?.id ?? ''))
        .record(
          '13:12',
          particular('p2', second?.id ?? '', { text: 'La meta es insuficiente.', document: 'el anexo 2' }),
        ),
    );
    expect(told).toMatch(/anunció/);
    expect(told).toContain(
      'voto particular, que consta en el anexo 2, en los siguientes términos: “La meta es insuficiente”.',
    );
  });
});
