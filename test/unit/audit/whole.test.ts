/** The auditor over whole sessions: the reference one, and any that can be recorded. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '#shared/acta/audit/audit.ts';
import { isError } from '#shared/acta/audit/dismissed.ts';
import { auditJson, renderAudit } from '#shared/acta/audit/report.ts';
import { compile } from '#shared/acta/compile.ts';
import { parseBundle, writeBundle } from '#shared/bundle-io.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { isPresent, people } from '#shared/session/attendance.ts';
import { checkFact } from '#shared/session/check.ts';
import type { EventFact, ItemDraft, Sheet } from '#shared/session/facts.ts';
import { ItemKindSchema } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import { convened, profileBody, type Recorder, SHEET } from '#test/fixtures/session-builder.ts';
import { atTopic, faultless, findingsOf } from './auditing.ts';

const SAMPLES = new URL('../../../resources/samples/', import.meta.url);
const sample = readFileSync(new URL('stl-iv-2020.acta.json', SAMPLES), 'utf8');

describe('the reference session', () => {
  const log = parseBundle(sample);
  const check = (edit: (text: string) => string) => {
    const { session, entries } = parseBundle(edit(sample));
    return audit(session, compile(session), entries).map((finding) => finding.rule);
  };

  it('has nothing to be ashamed of', () => {
    expect(audit(log.session, compile(log.session), log.entries)).toEqual([]);
  });

  it.each(readdirSync(SAMPLES))('nor has any other that the app brings: %s', (file) => {
    const { session, entries } = parseBundle(readFileSync(new URL(file, SAMPLES), 'utf8'));
    expect(audit(session, compile(session), entries)).toEqual([]);
  });

  it.each([
    [
      'the number of the acta before mistyped',
      '"number": 3, "date": "2020-06-08"',
      '"number": 2, "date": "2020-06-08"',
      'previousActaMismatch',
    ],
    ['a gap in the folios', '"folio": "STL/IV/3/2020"', '"folio": "STL/IV/5/2020"', 'folioGap'],
    ['a folio of the session before', '"folio": "STL/IV/3/2020"', '"folio": "STL/III/3/2020"', 'folioOtherSession'],
    [
      'the sheet of another kind',
      '"sheet": {"kind": "ordinaria"',
      '"sheet": {"kind": "extraordinaria"',
      'sessionMismatch',
    ],
    [
      'a title left from another session',
      'celebración de la Cuarta Sesión',
      'celebración de la Tercera Sesión',
      'sessionMismatch',
    ],
    [
      'a person spelled two ways',
      'la propuesta de incorporar a los ejes',
      'con Rosenberg Cervantes, incorporar a los ejes',
      'nameSpelled',
    ],
    [
      'no closing',
      '    {"at": "14:31", "fact": {"type": "closed"}}\n',
      '    {"at": "14:31", "fact": {"type": "floorEnded"}}\n',
      'notClosed',
    ],
    [
      'a result that was not',
      '{"person": "drc", "sense": "for"}]',
      '{"person": "drc", "sense": "against"}]',
      'resultMismatch',
    ],
  ])('is caught with %s', (_name, before, after, rule) => {
    expect(sample).toContain(before);
    expect(check((text) => text.replace(before, after))).toContain(rule);
  });
});

/** A step of a session, tried against it as it stands: what cannot be recorded is left out. */
type Step = (session: Session, n: number) => EventFact[];

const TEXTS = fc.oneof(
  fc.constantFrom(
    '',
    'se aprueba por unanimidad de votos',
    'el lunes 31 de febrero de 2020, a las veinticinco horas',
    'la presente XIV Sesión Extraordinaria, 99/99/2020',
    'Zulema Martinez Sanches y el Organo Garante ____',
    '\uD800 \u202E {{ x }} {% %} <w:p> 😀 e\u0301 ﬁ İ',
    'STL/III/9/2019 con tres votos a favor y dos votos en contra',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);
const LINES = TEXTS.map((text) => text.trim() || 'Punto');

const step: fc.Arbitrary<Step> = fc
  .record({ kind: fc.nat(21), a: fc.nat(9), b: fc.nat(9), text: TEXTS, line: LINES })
  .map(({ kind, a, b, text, line }) => (session: Session, n: number): EventFact[] => {
    const items = session.agenda.items;
    const item = items[a % Math.max(1, items.length)]?.id ?? 'none';
    const everyone = people(session);
    const person = everyone[b % everyone.length]?.id ?? 'none';
    const blocks = session.minutes.filter((minute) => minute.kind === 'block');
    const block = blocks[a % Math.max(1, blocks.length)]?.id ?? 'none';
    const votes = session.minutes.filter((minute) => minute.kind === 'vote');
    const agreements = session.minutes.filter((minute) => minute.kind === 'agreement');
    const keys = ['opening', 'closing', 'legend', 'title', 'documentTitle', `item:${item}:open`, `lead:${block}`];
    const key = keys[a % keys.length] ?? 'opening';
    const sense = (['for', 'against', 'abstain'] as const)[a % 3] ?? 'for';
    const acta = { kind: b % 2 ? 'ordinaria' : line.slice(0, 100), number: b + 1, date: '2020-06-08' };
    switch (kind) {
      case 0:
        return [{ type: 'opened' }];
      case 1:
        return [
          {
            type: 'rollCalled',
            attendance: everyone.map(({ id }, index) => ({ person: id, present: (index + a) % (b + 1) === 0 })),
          },
        ];
      case 2:
      case 3:
        return [{ type: 'itemOpened', item }];
      case 4:
        return [{ type: 'left', person, reason: line }];
      case 5:
        return [{ type: 'arrived', person }];
      case 6:
        return [{ type: 'itemWithdrawn', item, requestedBy: person, document: { folio: line } }];
      case 7:
        return [{ type: 'itemRenamed', item, title: line, reason: line }];
      case 8:
        return [{ type: 'itemDetailed', item, presenter: person, previousActa: b > 5 ? null : acta }];
      case 9:
        return [{ type: 'subjectOpened', subject: `s${n}`, item: session.currentItem ?? item, title: line }];
      case 10:
      case 11:
        return [
          { type: 'floorGiven', block: `b${n}`, person, lead: { connector: 'Asimismo,', form: 'cargo', verb: 'dijo' } },
          { type: 'textWritten', block: `b${n}`, text },
        ];
      case 12:
        return [
          { type: 'paragraphAdded', block: `b${n}`, person: null, lead: null },
          { type: 'textWritten', block: `b${n}`, text },
        ];
      case 13:
      case 14:
        return [
          {
            type: 'voteTaken',
            vote: `v${n}`,
            ballots: everyone
              .filter(({ id, voice }) => voice === 'vote' && isPresent(session, id))
              .map(({ id }, index) => ({ person: id, sense: index === 0 ? sense : 'for' })),
          },
        ];
      case 15: {
        const of = votes.at(-1)?.id;
        return [
          {
            type: 'agreementRecorded',
            agreement: `a${n}`,
            folio: line.slice(0, 50),
            text: line,
            ...(of ? { vote: of } : {}),
          },
        ];
      }
      case 16:
        return [{ type: 'agreementRecorded', agreement: `a${n}`, folio: `STL/IV/${a}/2020`, text: line }];
      case 17:
        return [
          {
            type: 'agreementAmended',
            agreement: agreements.at(-1)?.id ?? 'none',
            folio: `STL/IV/${b}/2020`,
            text: line,
          },
        ];
      case 18:
        return [{ type: 'sentenceRewritten', key, text }];
      case 19:
        return [{ type: 'sentenceRestored', key }];
      case 20:
        return [{ type: 'closed' }];
      default:
        return [{ type: 'sheetAmended', sheet: { ...session.sheet, kind: line.slice(0, 100), number: a * 99 + 1 } }];
    }
  });

const sheets: fc.Arbitrary<Partial<Sheet>> = fc.record(
  {
    kind: fc.constantFrom('ordinaria', 'extraordinaria', 'de instalación', 'permanente', 'a+b (c'),
    number: fc.integer({ min: 1, max: 999 }),
    date: fc.constantFrom('2020-11-03', '2020-02-29', '2021-01-01'),
    time: fc.constantFrom('00:00', '13:00', '23:59'),
    convocation: fc.constantFrom({}, { oficio: 'A/1/1999' }, { date: '2030-01-01' }),
  },
  { requiredKeys: [] },
);

const agendas: fc.Arbitrary<ItemDraft[]> = fc
  .array(fc.record({ kind: fc.constantFrom(...ItemKindSchema.options), title: LINES }), { maxLength: 6 })
  .map((items) => items.map((item, index) => ({ ...item, id: `i${index}` })));

const recorders: fc.Arbitrary<Recorder> = fc
  .record({
    profile: fc.constantFrom('secretariado-tecnico-local', 'organo-colegiado'),
    sheet: sheets,
    agenda: agendas,
    prepared: fc.boolean(),
    steps: fc.array(step, { maxLength: 30 }),
  })
  .map(({ profile, sheet, agenda, prepared, steps }) => {
    let recorder = convened(profileBody(profile), agenda).record('09:01', {
      type: 'sheetAmended',
      sheet: { ...SHEET, ...sheet },
    });
    const opening: Step = () => [{ type: 'opened' }];
    const rollCall: Step = (session) => [
      { type: 'rollCalled', attendance: people(session).map(({ id }) => ({ person: id, present: true })) },
      { type: 'itemOpened', item: session.agenda.items[0]?.id ?? 'none' },
    ];
    for (const [n, take] of [opening, ...(prepared ? [rollCall] : []), ...steps].entries()) {
      const clock = `${String(13 + Math.floor(n / 20)).padStart(2, '0')}:${String((n % 20) * 3).padStart(2, '0')}`;
      for (const fact of take(recorder.log.session, n)) {
        const at = new Date(`2020-11-03T${clock}:00-06:00`).toISOString();
        if (fact.type === 'voteTaken' && fact.ballots.length === 0) continue;
        if (checkFact(recorder.log, fact, at) === null) recorder = recorder.record(clock, fact);
      }
    }
    return recorder;
  });

describe('any session that can be recorded', () => {
  it('is audited, with findings that are worded, apart from each other, and the same each time', () => {
    fc.assert(
      fc.property(recorders, (recorder) => {
        const findings = findingsOf(recorder);
        const ids = findings.map((finding) => finding.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(findingsOf(recorder)).toEqual(findings);
        for (const finding of findings) {
          expect(catalogue.finding(finding)).not.toMatch(/undefined|\[object|NaN|null/);
        }
        expect(JSON.parse(auditJson(recorder.log.session, findings))).toHaveLength(findings.length);
      }),
      { numRuns: 150 },
    );
  });

  it('whatever its kind and number, names itself rightly', () => {
    const own = fc.record({
      profile: fc.constantFrom('secretariado-tecnico-local', 'organo-colegiado', 'cabildo', 'consejo-ciudadano'),
      kind: fc.constantFrom('ordinaria', 'extraordinaria', 'de instalación', 'ordinaria itinerante', 'solemne'),
      number: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(own, ({ profile, kind, number }) => {
        const recorder = convened(profileBody(profile))
          .record('12:00', { type: 'sheetAmended', sheet: { ...SHEET, kind, number } })
          .record('13:00', { type: 'opened' })
          .record('14:00', { type: 'closed' });
        const found = findingsOf(recorder).map((finding) => finding.rule);
        expect(found.filter((rule) => /^(session|date)/.test(rule))).toEqual([]);
      }),
    );
  });

  it('has the same findings once exported and read back', () => {
    const { log } = atTopic();
    const back = parseBundle(writeBundle(log));
    expect(audit(back.session, compile(back.session), back.entries)).toEqual(findingsOf(atTopic()));
  });
});

describe('the report', () => {
  it('tells each finding with its place, and counts them', () => {
    const recorder = atTopic().record('13:30', { type: 'textWritten', block: 'b1', text: 'vence el 31 de junio.' });
    const findings = findingsOf(recorder);
    expect(renderAudit(recorder.log.session, findings)).toBe(
      'ERROR  La sesión no tiene hora de clausura. Clausúrela para que el acta quede completa.\n' +
        'ERROR  Punto 3: La fecha “31 de junio” no existe. Corríjala.\n' +
        '2 errores, 0 avisos.\n',
    );
    expect(findings.every(isError)).toBe(true);
    expect(JSON.parse(auditJson(recorder.log.session, findings))[1]).toEqual({
      id: 'dateImpossible:block:b1:31 de junio',
      rule: 'dateImpossible',
      severity: 'error',
      source: { kind: 'block', id: 'b1' },
      data: { told: '31 de junio' },
      message: 'La fecha “31 de junio” no existe. Corríjala.',
    });
    expect(renderAudit(faultless().log.session, [])).toBe('El acta no tiene observaciones.\n');
  });
});
