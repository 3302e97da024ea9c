/** The sentences of votes: each profile tells whatever a vote can come to, in every way of voting, and invents nothing. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileWithSentences } from '#shared/acta/compile.ts';
import { renderTemplate } from '#shared/acta/templates.ts';
import { renderText } from '#shared/acta/text.ts';
import type { Body } from '#shared/body/body.ts';
import type { Member } from '#shared/body/person.ts';
import type { EventFact, Majority, Sense } from '#shared/session/facts.ts';
import { convened, profileBody } from '#test/fixtures/session-builder.ts';
import { everyCase } from './every-case.ts';

const PROFILES = readdirSync(new URL('../../../resources/profiles', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);
const QUALIFIED: Majority = { rule: 'qualified', fraction: '2/3', of: 'present' };

type Taken = Omit<Extract<EventFact, { type: 'voteTaken' }>, 'type' | 'vote' | 'ballots'>;

/** A profile's body with at least five voters, of whom the first has the casting vote. */
function bodyOf(profile: string): Body {
  const own = profileBody(profile);
  const [first, ...others] = own.members;
  if (!first) throw new Error('a profile without members');
  const added = ['Ana Ruiz Luna', 'Hugo Paz Mora', 'Irma Sosa Gil'].map(
    (name, index): Member => ({ ...first, id: `mas-${index}`, name, voice: 'vote', standing: 'member' }),
  );
  return { ...own, members: [first, ...others, ...added], castingVoteId: first.id };
}

/** The acta of a session in which one matter was voted, the voters choosing in their order. */
function acta(profile: string, senses: readonly Sense[], more: Taken = {}): string {
  const body = bodyOf(profile);
  const voters = body.members.filter((member) => member.voice === 'vote');
  const ballots = voters.map(({ id }, index) => ({ person: id, sense: senses[index] ?? ('for' as const) }));
  const session = convened(body, [{ id: 'p1', kind: 'topic', title: 'Programa anual' }])
    .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'p1' })
    .record('13:01', { type: 'rollCalled', attendance: body.members.map(({ id }) => ({ person: id, present: true })) })
    .record('13:05', { type: 'voteOpened', vote: 'v1' })
    .record('13:06', {
      type: 'voteTaken',
      vote: 'v1',
      ballots: more.secret ? ballots.filter(({ sense }) => sense === 'excused') : ballots,
      ...more,
    }).log.session;
  return renderText(compile(session));
}

const count = (profile: string) => bodyOf(profile).members.filter(({ voice }) => voice === 'vote').length;
const nameOf = (profile: string, index: number) =>
  bodyOf(profile).members.filter(({ voice }) => voice === 'vote')[index]?.name ?? '';

describe.each(PROFILES)('a vote as %s tells it', (profile) => {
  it('by a majority: how many, and who differed', () => {
    const told = acta(profile, ['against']);
    expect(told).toMatch(/por mayoría/i);
    expect(told).toMatch(/\bun[oa]? en contra\b/);
  });

  it('rejected', () => {
    expect(acta(profile, Array<Sense>(20).fill('against'))).toMatch(
      /no (fue aprobad[ao]|se aprobó|obtuvo la mayoría)/i,
    );
  });

  it('by name: what each chose', () => {
    const told = acta(profile, ['against'], { mode: 'nominal' });
    for (let index = 0; index < count(profile); index += 1) expect(told).toContain(nameOf(profile, index));
    expect(told).toMatch(/en contra/);
  });

  it('in secret: that it was, and nobody’s sense', () => {
    const voters = count(profile);
    const told = acta(profile, [], { mode: 'secret', secret: { for: voters - 1, against: 1, abstain: 0, none: 0 } });
    expect(told).toMatch(/secret/);
    expect(told).not.toMatch(/Votó en contra|Votaron en contra/);
  });

  it('with one excused from it, who is named', () => {
    const told = acta(profile, ['excused']);
    expect(told).toMatch(/excus/i);
    expect(told).toContain(nameOf(profile, 0));
  });

  it('with the casting vote, where there was a tie', () => {
    const senses: Sense[] = ['for', 'against', ...Array<Sense>(20).fill('abstain')];
    expect(acta(profile, senses, { casting: 'for' })).toMatch(/voto de calidad a favor/);
  });
});

describe.each(['secretariado-tecnico-local', 'organo-colegiado'])('what else %s tells of a vote', (profile) => {
  const voters = count(profile);

  it('tells who did not vote', () => {
    const told = acta(profile, ['none', ...Array<Sense>(voters - 2).fill('for'), 'for']);
    expect(told).toMatch(/no votó/i);
    expect(told).toContain(nameOf(profile, 0));
  });

  it('tells how many did not vote in a secret vote', () => {
    const told = acta(profile, [], { mode: 'secret', secret: { for: voters - 1, against: 0, abstain: 0, none: 1 } });
    expect(told).toContain('; una persona no votó.');
    expect(told).not.toContain('cédula');
  });

  it('tells the majority that was asked for', () => {
    const won = acta(profile, ['abstain'], { majority: { rule: 'absolute', of: 'present' } });
    expect(won).toContain('se aprobó por mayoría absoluta, con');
    const lost = acta(profile, ['against', 'against', 'against'], { majority: QUALIFIED });
    expect(lost).toContain('la propuesta no fue aprobada, al no reunir la mayoría calificada, con');
  });

  it('tells what was voted, where it was not the item itself', () => {
    const told = acta(profile, [], { question: 'Que se aplace a la siguiente sesión.' });
    expect(told).toContain('sometió a votación lo siguiente: “Que se aplace a la siguiente sesión”.');
    expect(told).toContain('se aprobó por unanimidad');
  });

  it('never counts nobody, nor one as many', () => {
    const told = everyCase(profileBody(profile)).flatMap((session) =>
      [...compileWithSentences(session).sentences]
        .filter(([key]) => key.startsWith('vote:'))
        .flatMap(([, { phrase, fields }]) =>
          session.body.phrasebook.phrases[phrase].map(({ text }) => renderTemplate(phrase, text, fields)),
        ),
    );
    const wrong = /cero (votos?|abstenci)|\bun votos|\buna (abstenciones|personas)|\S[^\S\n]{2,}\S|\s[.,;]|\.\.|_{3}/;
    expect(told.filter((text) => wrong.test(text))).toEqual([]);
  });
});
