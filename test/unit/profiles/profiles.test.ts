/** The profiles: the acta of each one's sample session, and every way of saying each of its sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, compileWithSentences } from '#shared/acta/compile.ts';
import { compileAttendance } from '#shared/acta/documents/attendance.ts';
import { compileCertificate } from '#shared/acta/documents/certificate.ts';
import { compileConvocation } from '#shared/acta/documents/convocation.ts';
import { leadText } from '#shared/acta/lead.ts';
import { proposeAgreement } from '#shared/acta/propose.ts';
import { MISSING, renderTemplate } from '#shared/acta/templates.ts';
import { renderText } from '#shared/acta/text.ts';
import { BLANK_RULE, type WrittenSentence } from '#shared/acta/writer.ts';
import { PHRASE_KEYS } from '#shared/body/phrasebook.ts';
import { parseBundle } from '#shared/bundle-io.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import type { Session } from '#shared/session/session.ts';
import { profileBody } from '#test/fixtures/session-builder.ts';
import { everyCase } from './every-case.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const sample = (profile: string) => parseBundle(read(`resources/samples/${profile}.acta.json`)).session;

const PROFILES = ['cabildo', 'comite-de-transparencia', 'consejo-ciudadano', 'consejo-de-administracion'];

/** What no acta of an office may hold, and what each would be. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a blank to fill in', /_{3,}/],
  ['two blanks', /[^\S\n]{2,}/],
  ['a mark without its word', /\s[,;.:)]|\(\s|[,;:]\s*[.;]|(?<!\.)\.\.(?!\.)/],
  ['a preposition not contracted', /(?<!\p{L})(a|de) el(?!\p{L})/u],
  ['an unresolved template', /[{}]|\bundefined\b|\bnull\b|\[object/],
  ['a plural of one', /(?<!\p{L})(un|una|uno) (votos|abstenciones|personas|integrantes|consejeros|miembros)(?!\p{L})/u],
  [
    'a singular of many',
    /(?<!\p{L})(cero|dos|tres|cuatro|cinco|seis|siete) (voto|abstención|persona|integrante|consejero|miembro)(?!\p{L})/u,
  ],
  [
    'nobody told as zero',
    /(?<!\p{L})cero (votos?|abstenci\p{L}+|persona|integrante|consejero|miembro|en contra|de l[oa]s)/u,
  ],
  ['“y” before /i/', /(?<!\p{L})y [hH]?[IÍií](?![aeoáéó])/u],
  ['“e” before another sound', /(?<!\p{L})e (?![hH]?[IÍií])/u],
  ['“las una”', /(?<!\p{L})las una (?!\p{L}*s\b)/u],
  ['“un de los”', /(?<!\p{L})(un|cero) de l[oa]s(?!\p{L})/u],
  ['a capital within a sentence', /, (Por|Para|Mediante|Conforme|Al) /u],
  ['a treatment without its article', /(?<!\p{L})que (Lic|Ing|Dr|Dra|Mtro|Mtra|C|C\.P)\. /u],
  ['an aside that is closed without being opened', /que (mediante|conforme a) [^,]*, se /u],
];

function faults(text: string): string[] {
  return FAULTS.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name}: ${text}`);
}

/** The sentences of a session's acta, and of the other documents made of it, as if all that they ask for were known. */
function sentencesOf(session: Session): WrittenSentence[] {
  const known = { ...session, sheet: { ...session.sheet, time: '13:00' } };
  const certificates = agreementsOf(known).map(({ id }) => compileCertificate(known, id, '2020-11-09'));
  const documents = [compileConvocation(known), compileAttendance(known), ...certificates];
  return [compileWithSentences(session), ...documents].flatMap(({ sentences }) => [...sentences.values()]);
}

/** The sentences of a session in each of their wordings. */
function wordings(session: Session): string[] {
  return sentencesOf(session).flatMap(({ phrase, fields }) =>
    session.body.phrasebook.phrases[phrase].map(({ text }) =>
      renderTemplate(phrase, text, fields).replaceAll(MISSING, BLANK_RULE),
    ),
  );
}

describe.each(PROFILES)('the profile %s', (profile) => {
  const body = profileBody(profile);
  const session = sample(profile);
  const document = compile(session);

  it('has a sample session of its own body', () => {
    expect(session.body).toEqual(body);
    expect(session.stage).toBe('closed');
  });

  it('makes the acta of its sample session, word by word', () => {
    expect(document.problems).toEqual([]);
    expect(renderText(document)).toBe(read(`test/fixtures/actas/${profile}.txt`));
  });

  it('says each sentence of its sample rightly in every wording', () => {
    expect(faults(renderText(document))).toEqual([]);
    expect(wordings(session).flatMap(faults)).toEqual([]);
  });

  it('offers a choice for what an office says in more than one way', () => {
    for (const key of ['opening', 'closing', 'itemTopic', 'votePut', 'voteUnanimous', 'agreementLead'] as const) {
      expect(body.phrasebook.phrases[key].length, key).toBeGreaterThanOrEqual(2);
    }
  });
});

describe.each([...PROFILES, 'organo-colegiado'])('the phrasebook of %s, in every case there is', (profile) => {
  const body = profileBody(profile);
  const sessions = everyCase(body);

  it('speaks rightly, whatever happened and whichever wording is chosen', () => {
    const said = new Set(sessions.flatMap(wordings));
    expect([...said].flatMap(faults)).toEqual([]);
    expect(sessions.flatMap((session) => compile(session).problems)).toEqual([]);
  });

  it('leaves no phrase untried', () => {
    const tried = new Set(sessions.flatMap(sentencesOf).map(({ phrase }) => phrase));
    const elsewhere = [
      'agreementAgenda',
      'agreementPreviousActa',
      'agreementTopic',
      'signatoryName',
      'signatoryOffice',
      'signatoryRepresents',
      'folio',
      'annexLabel',
      'substituteOffice',
      // Within the sentences about what is under an item.
      'subItem',
    ];
    expect(PHRASE_KEYS.filter((key) => !tried.has(key) && !elsewhere.includes(key))).toEqual([]);
  });

  it('proposes agreements for every vote and for none', () => {
    const [voted] = sessions.slice(-1);
    if (!voted) throw new Error('no session of votes');
    const ids = voted.minutes.flatMap((minute) => (minute.kind === 'vote' ? [minute] : []));
    const proposed = ['orden', 'acta', 'solo'].flatMap((item) => {
      const then = { ...voted, currentItem: item };
      return [null, ...ids.filter((vote) => vote.item === item).map((vote) => vote.id)].map((id) =>
        proposeAgreement(then, id),
      );
    });
    expect(proposed.flatMap(({ text }) => faults(`${text.replace(/,$/, '')} `.trim()))).toEqual([]);
    expect(proposed.flatMap(({ folio }) => faults(folio))).toEqual([]);
    expect(proposed.some(({ text }) => text.includes('consenso'))).toBe(true);
    expect(proposed.some(({ text }) => text.includes('mayoría'))).toBe(true);
  });

  it('gives each agreement a folio of its own', () => {
    const [voted] = sessions.slice(-1);
    if (!voted) throw new Error('no session of votes');
    let session: Session = { ...voted, minutes: [] };
    const folios = Array.from({ length: 120 }, (_, index) => {
      const { folio } = proposeAgreement(session, null);
      const minute = {
        kind: 'agreement',
        id: `a${index}`,
        entry: 'e',
        at: '',
        item: 'solo',
        visit: null,
        vote: null,
        items: ['solo'],
        folio,
        text: '.',
        responsible: null,
        due: null,
      } as const;
      session = { ...session, minutes: [...session.minutes, minute] };
      return folio;
    });
    expect(new Set(folios).size).toBe(120);
  });

  it('introduces each person rightly with every lead-in', () => {
    const [session] = sessions;
    if (!session) throw new Error('no session');
    const { connectors, continuations, forms, verbs } = body.phrasebook.lead;
    const leads = body.members.flatMap(({ id }) => [
      ...connectors.flatMap((connector) =>
        forms.flatMap((form) => verbs.map((verb) => leadText(session, id, { connector, form: form.id, verb }))),
      ),
      ...continuations.flatMap((connector) =>
        verbs.map((verb) => leadText(session, id, { connector, form: 'none', verb })),
      ),
    ]);
    expect([...new Set(leads)].flatMap(faults)).toEqual([]);
    expect(leads.filter((lead) => !/^\p{Lu}/u.test(lead))).toEqual([]);
  });
});

it('the phrasebook of the secretariat speaks rightly in every case, but for the blanks of what was not told', () => {
  const said = new Set(everyCase(profileBody('secretariado-tecnico-local')).flatMap(wordings));
  const unsaid = (fault: string) => fault.startsWith('a blank');
  expect([...said].flatMap(faults).filter((fault) => !unsaid(fault))).toEqual([]);
});

it.each([
  'El oficio ________ se recibió.',
  'Se aprobó  por mayoría.',
  'Asistió Irma Salas , Vocal.',
  'Terminó..',
  'Cedió la palabra a el Síndico.',
  'Se aprobó {{ votacion }}.',
  'Hubo un votos a favor.',
  'Hubo tres voto a favor.',
  'Hubo cero votos a favor.',
  'Ana Ruiz y Irma Salas.',
  'Ana Ruiz; y Hilda Yépez.',
  'Ana Ruiz; e de Hilda Yépez.',
  'Siendo las una hora.',
  'Asistió un de los tres integrantes.',
  'Se declaró un receso, Por falta de luz.',
  'Se hace constar que Lic. Ana Ruiz se negó a firmar.',
  'Se dio cuenta de que mediante el oficio 9, se acreditó a Ana Ruiz.',
])('no such fault would pass: %s', (text) => {
  expect(faults(text)).toHaveLength(1);
});

it.each(['Ana Ruiz e Hilda Yépez.', 'Pan y hielo.', 'Siendo las veintiuna horas.', 'Uno de los tres integrantes.'])(
  'nor would this pass for a fault: %s',
  (text) => {
    expect(faults(text)).toEqual([]);
  },
);

it('every profile but the two that stand for themselves has a sample and an acta', () => {
  const ids = readdirSync(new URL('../../../resources/profiles/', import.meta.url)).map((name) =>
    name.replace(/\.json$/, ''),
  );
  const themselves = ['organo-colegiado', 'secretariado-tecnico-local'];
  expect(ids.filter((id) => !themselves.includes(id)).toSorted()).toEqual(PROFILES);
});
