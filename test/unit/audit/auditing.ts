/** Audits recorded sessions for tests. */
import { audit } from '#shared/acta/audit/audit.ts';
import type { Finding, RuleId } from '#shared/acta/audit/finding.ts';
import { compile } from '#shared/acta/compile.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact, ItemDraft, Sheet } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import {
  AGENDA,
  convened,
  floor,
  inSession,
  profileBody,
  type Recorder,
  SHEET,
  vote,
} from '#test/fixtures/session-builder.ts';

export const findingsOf = ({ log }: Recorder): Finding[] => audit(log.session, compile(log.session), log.entries);

export const auditSession = (session: Session): Finding[] => audit(session, compile(session));

/** The findings of one rule. */
export const of = (recorder: Recorder, rule: RuleId): Finding[] =>
  findingsOf(recorder).filter((finding) => finding.rule === rule);

/** The messages of one rule, as the user reads them. */
export const told = (recorder: Recorder, rule: RuleId): string[] => of(recorder, rule).map(catalogue.finding);

export const rules = (recorder: Recorder): RuleId[] => findingsOf(recorder).map((finding) => finding.rule);

export const write = (block: string, text: string): EventFact => ({ type: 'textWritten', block, text });

export const agreement = (id: string, folio: string, text: string, voteId?: string): EventFact => ({
  type: 'agreementRecorded',
  agreement: id,
  folio,
  text,
  ...(voteId === undefined ? {} : { vote: voteId }),
});

export const rewrite = (key: string, text: string): EventFact => ({ type: 'sentenceRewritten', key, text });

export const withSheet = (recorder: Recorder, changes: Partial<Sheet>): Recorder =>
  recorder.record('18:00', { type: 'sheetAmended', sheet: { ...SHEET, ...changes } });

/** Convened with an item in place of the topic. */
export const convenedWith = (item: ItemDraft): Recorder =>
  convened(
    undefined,
    AGENDA.map((draft) => (draft.id === item.id ? item : draft)),
  );

/** The agenda approved by unanimity, and the third item open with a text in it. */
export function atTopic(start: Recorder = convened()): Recorder {
  return inSession(start)
    .record(
      '13:06',
      vote('v1'),
      agreement('a1', 'STL/IV/1/2020', 'Por el que, se aprueba por unanimidad de votos el orden del día.', 'v1'),
    )
    .record('13:10', { type: 'itemOpened', item: 'i3' })
    .record('13:11', floor('b1', 'drc'), write('b1', 'el programa anual atiende lo pedido.'));
}

/** From the topic to the closing, with another business and no loose end. */
export function toTheEnd(recorder: Recorder): Recorder {
  return recorder
    .record('13:40', { type: 'itemOpened', item: 'i4' })
    .record('13:41', floor('b-last', 'jvz'), write('b-last', 'no había asuntos que tratar.'))
    .record('13:50', { type: 'itemOpened', item: 'i5' })
    .record('14:00', { type: 'closed' });
}

/** A session held without a fault. */
export function faultless(): Recorder {
  return toTheEnd(
    atTopic().record(
      '13:30',
      vote('v2'),
      agreement('a2', 'STL/IV/2/2020', 'Por el cual, se aprueba por unanimidad de votos el programa anual.', 'v2'),
    ),
  );
}

/** A faultless session in which someone also said this. */
export function saying(text: string): Recorder {
  return toTheEnd(
    atTopic()
      .record('13:20', floor('b2', 'zms'), write('b2', text))
      .record(
        '13:30',
        vote('v2'),
        agreement('a2', 'STL/IV/2/2020', 'Por el cual, se aprueba por unanimidad de votos el programa anual.', 'v2'),
      ),
  );
}

export const stl = () => structuredClone(profileBody('secretariado-tecnico-local'));
