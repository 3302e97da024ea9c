/** Lead-ins: no two neighbours begin alike, and each person is named in full once, in short afterwards. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reassignBlock } from '#renderer/live/blocks/plan.ts';
import { cycleConnector, cycleForm, cycleVerb } from '#renderer/live/leadCycle.ts';
import { leadText, renderLead } from '#shared/acta/lead.ts';
import type { Body } from '#shared/body/body.ts';
import type { Style } from '#shared/body/style.ts';
import type { Lead } from '#shared/session/facts.ts';
import { continuationLead, firstForm, nextLead, UNNAMED, usualForm } from '#shared/session/lead.ts';
import { undoTarget } from '#shared/session/log.ts';
import type { Block, Session } from '#shared/session/session.ts';
import { convened, inSession, profileBody, type Recorder } from '#test/fixtures/session-builder.ts';

const PROFILES = [
  'cabildo',
  'comite-de-transparencia',
  'consejo-ciudadano',
  'consejo-de-administracion',
  'organo-colegiado',
  'secretariado-tecnico-local',
];

const blocks = (session: Session) => session.minutes.filter((minute) => minute.kind === 'block');
const leads = (session: Session) => blocks(session).flatMap(({ lead }) => lead ?? []);

/** Gives the floor as the live screen does. */
function speak(recorder: Recorder, block: string, person: string): Recorder {
  const lead = nextLead(recorder.log.session, person);
  return recorder.record('13:10', { type: 'floorGiven', block, person, lead });
}

const says = ({ log: { session } }: Recorder, id: string) =>
  blocks(session)
    .filter((block) => block.id === id)
    .map((block) => renderLead(session, block))
    .join();

describe('a person who speaks', () => {
  it('is named in full at her first intervention and in short afterwards', () => {
    const both = speak(speak(speak(inSession(), 'b1', 'zms'), 'b2', 'drc'), 'b3', 'zms');
    expect(says(both, 'b1')).toContain(
      'Zulema Martínez Sánchez, Comisionada Presidenta del Infoem, y Representante del Órgano Garante, señaló',
    );
    expect(says(both, 'b3')).toContain('la Comisionada Presidenta del Infoem, Zulema Martínez Sánchez, mencionó');
  });

  it('is told with treatment and gender where the body names them so', () => {
    const cabildo = convened(profileBody('cabildo'));
    const lead = (person: string, style?: Partial<Style>) => {
      const session = style ? { ...cabildo.log.session, body: { ...cabildo.log.body, style } } : cabildo.log.session;
      return leadText(session, person, { ...nextLead(session, person), verb: 'expuso que' });
    };
    expect(lead('sindicatura')).toBe(
      'En uso de la palabra, el Ing. Rodrigo Aguirre Pantoja, Síndico Municipal, expuso que',
    );
    expect(lead('presidencia')).toContain('la Lic. Elvira Montaño Zavala, Presidenta Municipal,');
    expect(lead('sindicatura', { treatment: 'never' })).toContain('palabra, Rodrigo Aguirre Pantoja, Síndico');
    expect(lead('sindicatura', { treatment: 'always' })).toContain('el Ing. Rodrigo Aguirre Pantoja, Síndico');
  });

  it('is named in full again where her first intervention is undone, or turns out to be another’s', () => {
    const first = speak(inSession(), 'b1', 'zms');
    const undone = first.record('13:11', { type: 'undone', act: first.log.entries.at(-1)?.act ?? '' });
    expect(nextLead(undone.log.session, 'zms')).toEqual(nextLead(inSession().log.session, 'zms'));

    const twice = speak(first, 'b2', 'zms');
    const { session } = twice.log;
    const [block] = blocks(session);
    const given = twice.record('13:12', ...reassignBlock(session, block as Block, 'jvz', false));
    expect(says(given, 'b1')).toContain('Javier Vargas Zempoaltecatl, Secretario de la Contraloría del Gobierno');
    expect(nextLead(given.log.session, 'jvz').form).toBe(usualForm(session.body.phrasebook.lead));
  });

  it('keeps a way of naming that was chosen, when what she said turns out to be another’s', () => {
    const lead: Lead = { connector: '', form: 'otorga', verb: 'expuso que' };
    const given = inSession().record('13:10', { type: 'floorGiven', block: 'b1', person: 'zms', lead });
    const [block] = blocks(given.log.session);
    const facts = reassignBlock(given.log.session, block as Block, 'jvz', true);
    expect(facts[0]).toMatchObject({ person: 'jvz', lead });
  });

  it('is named in the usual way always, where the body has no other for the first time', () => {
    const body = profileBody('secretariado-tecnico-local');
    const { first: _, ...lead } = body.phrasebook.lead;
    const start = inSession(convened({ ...body, phrasebook: { ...body.phrasebook, lead } }));
    expect(nextLead(start.log.session, 'zms').form).toBe('cargo-nombre');
    expect(firstForm({ ...lead, first: 'gone' })).toBe('cargo-nombre');
  });
});

const bodyWith = (connectors: string[], continuations: string[]): Body => {
  const body = profileBody('secretariado-tecnico-local');
  const lead = { ...body.phrasebook.lead, connectors, continuations };
  return { ...body, phrasebook: { ...body.phrasebook, lead } };
};
const words = (minLength: number) =>
  fc.uniqueArray(fc.constantFrom('Asimismo,', 'Por su parte,', 'Al respecto,', 'En uso de la voz,', ''), { minLength });
/** Who speaks, whether it is another paragraph of theirs or one put between two, and whether the last is undone. */
const turns = <W extends string>(...what: W[]) =>
  fc.array(
    fc.record({
      person: fc.constantFrom('zms', 'jvz', 'drc', 'rfd'),
      what: fc.constantFrom(...what),
      where: fc.nat(40),
    }),
    { maxLength: 30 },
  );

/** The connectors of neighbouring paragraphs that are the same. */
const alike = (session: Session) =>
  leads(session)
    .map(({ connector }) => connector)
    .filter((connector, index, all) => connector === all[index - 1]);

describe('in any sequence of speakers', () => {
  it('no two neighbours begin alike, each person is named in full once, and undoing leads back', () => {
    fc.assert(
      fc.property(words(2), words(2), turns('floor', 'paragraph', 'undo'), (connectors, continuations, sequence) => {
        let now = inSession(convened(bodyWith(connectors, continuations)));
        const phrases = now.log.body.phrasebook.lead;
        const past: Recorder[] = [];
        for (const [index, { person, what }] of sequence.entries()) {
          const block = `b${index}`;
          const before = what === 'undo' ? past.pop() : undefined;
          if (before) {
            now = now.record('13:10', { type: 'undone', act: undoTarget(now.log.entries) ?? '' });
            expect(nextLead(now.log.session, person)).toEqual(nextLead(before.log.session, person));
            expect(continuationLead(now.log.session)).toEqual(continuationLead(before.log.session));
            continue;
          }
          past.push(now);
          const lead = continuationLead(now.log.session);
          now =
            what === 'paragraph'
              ? now.record('13:10', { type: 'paragraphAdded', block, person, lead })
              : speak(now, block, person);
        }
        expect(alike(now.log.session)).toEqual([]);
        for (const { id } of now.log.body.members) {
          const forms = blocks(now.log.session)
            .filter(({ person, lead }) => person === id && lead?.form !== UNNAMED)
            .map(({ lead }) => lead?.form);
          expect(forms).toEqual(forms.map((_, index) => (index === 0 ? firstForm(phrases) : usualForm(phrases))));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('neither does one that is put between two, where there is a third way to begin', () => {
    fc.assert(
      fc.property(words(3), words(3), turns('floor', 'between'), (connectors, continuations, sequence) => {
        let now = inSession(convened(bodyWith(connectors, continuations)));
        for (const [index, { person, what, where }] of sequence.entries()) {
          const all = blocks(now.log.session);
          const after = all[where % (all.length || 1)];
          const block = `b${index}`;
          now =
            what === 'between' && after
              ? now.record('13:10', {
                  type: 'paragraphAdded',
                  block,
                  person: after.person,
                  lead: continuationLead(now.log.session, { after }),
                  after: after.id,
                })
              : speak(now, block, person);
        }
        expect(alike(now.log.session)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(PROFILES)('the keys that go through the lead-ins of %s', (profile) => {
  const phrases = profileBody(profile).phrasebook.lead;
  const start = nextLead(convened(profileBody(profile)).log.session, '');

  it.each([
    ['connector', cycleConnector, phrases.connectors],
    ['verb', cycleVerb, phrases.verbs],
    ['form', cycleForm, [...phrases.forms.map(({ id }) => id), UNNAMED]],
  ] as const)('visit every %s once, return, and go back the same way', (piece, cycle, all) => {
    const there = [start];
    for (const _ of all) there.push(cycle(phrases, there.at(-1) ?? start, 1));
    expect(there.at(-1)).toEqual(start);
    expect(
      there
        .slice(1)
        .map((lead) => lead[piece])
        .toSorted(),
    ).toEqual([...all].toSorted());
    let back = start;
    for (const lead of there.toReversed().slice(1)) {
      back = cycle(phrases, back, -1);
      expect(back).toEqual(lead);
    }
  });

  it('begin with a full way of naming that differs from the usual one', () => {
    expect(firstForm(phrases)).not.toBe(usualForm(phrases));
  });
});
