/** Sentences that could not be written whole, and those that she wrote in place of generated ones. */
import { findItem } from '../../../session/agenda.ts';
import { findPerson } from '../../../session/attendance.ts';
import { effectiveEntries, foldLog } from '../../../session/log.ts';
import type { Session } from '../../../session/session.ts';
import { type Run, type Source, signatoriesOf } from '../../blocks.ts';
import { MISSING } from '../../templates.ts';
import { BLANK_RULE } from '../../writer.ts';
import { type Audited, generatedSentences, openingBlanks, titleOf } from '../audited.ts';
import { datesOf, hoursOf, isoOf } from '../dates.ts';
import { error, type Finding, warning } from '../finding.ts';
import { excerpt, type Folded, fold } from '../folding.ts';
import { runsOf } from '../passages.ts';

/** Phrases that cannot be rendered, each once. */
export function templateRules({ document }: Audited): Finding[] {
  return document.problems.map(({ key, message }) =>
    error('template', { target: key, source: sourceOf(document, key), sentence: key }, { key, detail: message }),
  );
}

function sourceOf(document: Audited['document'], key: string) {
  return runsOf(document).find((run) => run.key === key)?.source ?? null;
}

/** Blanks left where a datum is not known, each sentence once, but those that another rule explains better. */
export function missingRules({ session, document, sentences }: Audited): Finding[] {
  const broken = new Set(document.problems.map((problem) => problem.key));
  const explained = (key: string) => broken.has(key) || isExplained(session, key);
  const blanks = runsOf(document)
    .filter((run): run is Run & { key: string } => run.origin === 'missing' && run.key !== undefined)
    .filter((run) => !explained(run.key))
    .map(({ key, source }) =>
      error(
        'missingDatum',
        { target: key, source: source ?? null, sentence: key },
        { text: aroundBlank(sentences.get(key) ?? '') },
      ),
    );
  const lines = document.blocks.flatMap((block) =>
    block.kind === 'signatures'
      ? signatoriesOf(block).flatMap(({ person, name, office }) =>
          [name, office].some((line) => line === '' || line.includes(MISSING) || line.includes(BLANK_RULE))
            ? [
                error(
                  'missingDatum',
                  { target: `signature:${person}` },
                  { text: excerpt([name, office].join(', ').replaceAll(MISSING, BLANK_RULE)) },
                ),
              ]
            : [],
        )
      : [],
  );
  return [...blanks, ...lines];
}

/** Blanks of the opening and of an earlier acta are told by the datum that is missing. */
function isExplained(session: Session, key: string): boolean {
  const { sheet, openedAt, agenda } = session;
  if (key === 'opening') return openedAt === null || openingBlanks(session, { oficio: '-', date: sheet.date }) === 0;
  return agenda.items.some(
    (item) => key === `item:${item.id}:open` && item.kind === 'previousActa' && item.previousActa === undefined,
  );
}

function aroundBlank(text: string): string {
  const at = text.indexOf(BLANK_RULE);
  const from = Math.max(0, at - 40);
  return excerpt(`${from > 0 ? '…' : ''}${text.slice(from, at + BLANK_RULE.length + 40)}`, 100);
}

/** Paragraphs that were begun and have no text. */
export function emptyBlockRule({ session }: Audited): Finding[] {
  return session.minutes.flatMap((minute) =>
    minute.kind === 'block' && minute.text.trim() === ''
      ? [
          error(
            'emptyBlock',
            { target: minute.id, source: { kind: 'block', id: minute.id } },
            {
              name: findPerson(session, minute.person)?.name ?? null,
              title: findItem(session, minute.item) ? titleOf(session, minute.item) : null,
            },
          ),
        ]
      : [],
  );
}

/** Paragraphs that are still notes, and doubts that nobody has settled. */
export function unfinishedRules({ session }: Audited): Finding[] {
  const blocks = session.minutes.filter((minute) => minute.kind === 'block');
  const notes = blocks
    .filter((block) => block.note && block.text.trim() !== '')
    .map((block) =>
      error(
        'noteUnwritten',
        { target: block.id, source: { kind: 'block', id: block.id } },
        { name: findPerson(session, block.person)?.name ?? null, text: excerpt(block.text) },
      ),
    );
  const doubts = session.doubts
    .filter((doubt) => !doubt.settled)
    .map((doubt) => {
      const block = blocks.find((candidate) => candidate.id === doubt.block);
      const text = block && block.text.trim() !== '' ? excerpt(block.text) : null;
      const source: Source | null = block
        ? { kind: 'block', id: block.id }
        : findItem(session, doubt.item)
          ? { kind: 'item', id: doubt.item ?? '' }
          : null;
      return warning('doubtUnsettled', { target: doubt.id, source }, { note: doubt.note, text });
    });
  return [...notes, ...doubts];
}

/** That a rewritten sentence does not tell another hour, date or oficio in place of the recorded one. */
export function rewrittenRules({ document, generated }: Audited): Finding[] {
  return runsOf(document)
    .filter((run): run is Run & { key: string } => run.origin === 'rewritten' && run.key !== undefined)
    .flatMap((run) => {
      const original = fold(generated.get(run.key) ?? '');
      const own = fold(run.text);
      return FACTS.flatMap((factsIn) => {
        const recorded = factsIn(original);
        const told = factsIn(own);
        const stray = told.find((fact) => !recorded.some((other) => other.value === fact.value));
        const lost = recorded.find((fact) => !told.some((other) => other.value === fact.value));
        if (!stray || !lost) return [];
        const place = { target: `${run.key}:${excerpt(stray.told)}`, source: run.source ?? null, sentence: run.key };
        return [warning('rewrittenFacts', place, { told: stray.told, expected: lost.told })];
      });
    });
}

interface Fact {
  readonly told: string;
  readonly value: string;
}

/** The kinds of facts that a sentence states in a form of their own. */
const FACTS: readonly ((text: Folded) => Fact[])[] = [
  (text) => hoursOf(text).map(({ told, hour }) => ({ told, value: hour })),
  (text) =>
    datesOf(text).flatMap((date) => {
      const value = isoOf(date);
      return value === null ? [] : [{ told: date.told, value }];
    }),
  ({ text }) =>
    [...text.matchAll(/[\p{L}\p{N}.-]+(?:\/[\p{L}\p{N}.-]*[\p{L}\p{N}]){2,}/gu)]
      // Dates in digits have slashes too.
      .filter(([told]) => /\p{L}/u.test(told))
      .map(([told]) => ({ told, value: told.toLocaleUpperCase('es-MX') })),
];

/** That what is beneath a rewritten sentence is still as when she wrote it. Needs the log. */
export function staleRule({ session, document, entries, generated }: Audited): Finding[] {
  const sources = new Map(runsOf(document).map((run) => [run.key, run.source ?? null]));
  // One that she left empty has no words in the acta; one that the acta no longer comes to is no longer hers to mend.
  const rewritten = Object.keys(session.sentences)
    .filter((key) => session.sentences[key]?.text !== undefined && (sources.has(key) || generated.has(key)))
    .map((key) => ({ key, source: sources.get(key) ?? null }));
  const effective = rewritten.length === 0 ? [] : effectiveEntries(entries);
  const before = new Map<number, Map<string, string>>();
  return rewritten.flatMap(({ key, source }) => {
    const entry = effective.findLast(({ fact }) => fact.type === 'sentenceRewritten' && fact.key === key);
    if (!entry) return [];
    let then = before.get(entry.seq);
    if (!then) {
      // The body is taken as it is now: who corrects a name knows that she does.
      then = generatedSentences(foldLog(session.body, entries.slice(0, entry.seq)));
      before.set(entry.seq, then);
    }
    const [was, is] = [then.get(key) ?? '', generated.get(key) ?? ''];
    return was === is
      ? []
      : [warning('rewrittenStale', { target: key, source, sentence: key }, { before: was, after: is })];
  });
}
