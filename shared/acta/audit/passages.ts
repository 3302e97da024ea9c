/** The texts of an acta that a person typed or rewrote, and those generated ones that must name its own session. */
import { findItem } from '../../session/agenda.ts';
import type { ItemDraft } from '../../session/facts.ts';
import type { AgendaItem, Session } from '../../session/session.ts';
import { type ActaDocument, blockTexts, type Origin, type Run, SHEET, type Source, wholeRuns } from '../blocks.ts';
import { excerpt, type Folded, fold } from './folding.ts';

/** Which sessions a text can speak of: this one, whose agenda it approves, an earlier acta's, or whichever it likes. */
export type About =
  | { readonly kind: 'thisSession' }
  | { readonly kind: 'itsAgenda' }
  | { readonly kind: 'previousActa'; readonly acta: NonNullable<ItemDraft['previousActa']> }
  | { readonly kind: 'anything' };

export interface Passage extends Folded {
  readonly origin: Exclude<Origin, 'missing' | 'note'>;
  readonly source: Source;
  readonly sentence?: string | undefined;
  readonly about: About;
}

/** Sentences that name the session of the acta and no other. */
const OWN_SENTENCES: ReadonlySet<string> = new Set([
  'documentTitle',
  'title',
  'opening',
  'closingHeading',
  'closing',
  'signatureTitle',
  'legend',
]);

const ANYTHING: About = { kind: 'anything' };
const THIS_SESSION: About = { kind: 'thisSession' };

/**
 * Every passage of the acta that the rules about texts read: the sentences that name its session, and what was typed or
 * rewritten.
 */
export function passagesOf(session: Session, document: ActaDocument): Passage[] {
  const own = [...sentenceTexts(document)]
    .filter(([key]) => OWN_SENTENCES.has(key))
    .map(([key, text]) => {
      const origin = session.sentences[key]?.text === undefined ? ('generated' as const) : ('rewritten' as const);
      return passage({ text, origin, source: SHEET, sentence: key, about: THIS_SESSION });
    });
  return [...own, ...runsOf(document).flatMap((run) => passageOfRun(session, run)), ...typedInSentences(session)];
}

/** Every run of the acta, in order, whatever its look. */
export function runsOf(document: ActaDocument): Run[] {
  return document.blocks.flatMap((block) => blockTexts(block).flatMap(wholeRuns));
}

/** The text of each sentence of the acta, by its key; sentences that are left out are absent. */
export function sentenceTexts(document: ActaDocument): Map<string, string> {
  const texts = new Map([['documentTitle', document.title]]);
  for (const { key, text } of runsOf(document)) {
    if (key !== undefined) texts.set(key, `${texts.get(key) ?? ''}${text}`);
  }
  return texts;
}

/** What tells a finding in a passage from the others of its rule: where it is, and the words at fault. */
export function targetOf({ source, sentence }: Pick<Passage, 'source' | 'sentence'>, told: string): string {
  const place = sentence ?? (source.kind === 'sheet' ? 'sheet' : `${source.kind}:${source.id}`);
  return `${place}:${excerpt(fold(told).folded)}`;
}

function passage({ text, ...rest }: Omit<Passage, 'folded'>): Passage {
  return { ...fold(text), ...rest };
}

function passageOfRun(session: Session, run: Run): Passage[] {
  if (run.origin === 'missing' || run.origin === 'generated') return [];
  if (run.key !== undefined && OWN_SENTENCES.has(run.key)) return [];
  const source = run.source ?? SHEET;
  const origin = run.origin === 'note' ? 'typed' : run.origin;
  const about = origin === 'typed' ? subjectOf(session, source) : ANYTHING;
  return [passage({ text: run.text, origin, source, sentence: run.key, about })];
}

/** An item's title and its agreements speak of what the item is about; an intervention of anything. */
function subjectOf(session: Session, source: Source): About {
  if (source.kind === 'item') return subjectOfItem(findItem(session, source.id));
  if (source.kind !== 'minute') return ANYTHING;
  const minute = session.minutes.find((candidate) => candidate.id === source.id);
  const item = findItem(session, minute?.item);
  if (item?.kind === 'agenda') return { kind: 'itsAgenda' };
  return item?.kind === 'previousActa' ? subjectOfItem(item) : ANYTHING;
}

function subjectOfItem(item: AgendaItem | undefined): About {
  switch (item?.kind) {
    case 'rollCall':
    case 'agenda':
    case 'closing':
      return THIS_SESSION;
    case 'previousActa':
      return item.previousActa ? { kind: 'previousActa', acta: item.previousActa } : ANYTHING;
    default:
      return ANYTHING;
  }
}

/** What was typed and is told within a generated sentence: reasons, documents, subjects, questions. */
function typedInSentences(session: Session): Passage[] {
  return session.minutes.flatMap((minute) => {
    const source: Source = { kind: 'minute', id: minute.id };
    return typedIn(minute)
      .filter((text) => text !== null && text !== undefined)
      .map((text) => passage({ text, origin: 'typed', source, about: ANYTHING }));
  });
}

function typedIn(minute: Session['minutes'][number]): (string | null | undefined)[] {
  switch (minute.kind) {
    case 'change':
      return [minute.reason, minute.document?.addressee, minute.document?.signedBy];
    case 'departure':
    case 'disconnection':
      return [minute.reason];
    case 'subject':
      return [minute.title];
    case 'vote':
      return [minute.question, ...minute.particulars.flatMap(({ text, document }) => [text, document])];
    case 'agreement':
      return [minute.responsible?.other, minute.due !== null && 'words' in minute.due ? minute.due.words : null];
    default:
      return [];
  }
}
