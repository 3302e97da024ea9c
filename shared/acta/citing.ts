/** The texts of a session in which something can be cited, and the facts by which what they cite is called otherwise. */
import { findParticular } from '../session/decisions.ts';
import type { EventFact } from '../session/facts.ts';
import type { Minute, Session } from '../session/session.ts';
import { type Passage, type Span, spansText, tidySpans } from '../text/rich.ts';
import { asWritten, writingOf } from '../text/writing.ts';

/** A text of the facilitator's, and where it stands. */
export interface CitingText {
  /** Of its place: a minute's or a particular vote's id, or a sentence's key. */
  readonly id: string;
  readonly place: 'agreement' | 'block' | 'particular' | 'sentence';
  /** Of a particular vote, with the document in which it stands after it. */
  readonly text: string;
}

/** What is looked for in a text, and what is put in its place. */
export interface Exchange {
  /** Global. */
  readonly pattern: RegExp;
  readonly instead: (found: RegExpExecArray) => string;
}

/** Every text in which something can be cited, in the order of the session; sentences that were rewritten come last. */
export function citingTexts(session: Session): CitingText[] {
  return [
    ...session.minutes.flatMap(textsOfMinute),
    ...Object.entries(session.sentences).flatMap(([key, { text }]): CitingText[] =>
      text === undefined ? [] : [{ id: key, place: 'sentence', text }],
    ),
  ];
}

function textsOfMinute(minute: Minute): CitingText[] {
  switch (minute.kind) {
    case 'block':
    case 'agreement':
      return [{ id: minute.id, place: minute.kind, text: minute.text }];
    case 'vote':
      return minute.particulars.flatMap(({ id, text, document }): CitingText[] => {
        const told = [text, document].filter((part) => part !== null);
        return told.length === 0 ? [] : [{ id, place: 'particular', text: told.join(' · ') }];
      });
    default:
      return [];
  }
}

/** A text with other words in place of what is found in it, all at once. */
export function changedText(text: string, { pattern, instead }: Exchange): string {
  let changed = '';
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    changed += text.slice(from, found.index) + instead(found);
    from = found.index + found[0].length;
  }
  return changed + text.slice(from);
}

/**
 * The facts by which a text is written with other words.
 * @param folioOf the folio that an agreement takes in the same act, since its text is told with its folio
 */
export function textFacts(
  session: Session,
  { place, id, text }: CitingText,
  exchange: Exchange,
  folioOf: (agreement: string) => string | undefined = () => undefined,
): EventFact[] {
  const changed = changedText(text, exchange);
  switch (place) {
    case 'block': {
      const block = session.minutes.find((minute) => minute.kind === 'block' && minute.id === id);
      if (block?.kind !== 'block') return [];
      const written =
        block.rich === null
          ? { text: changed }
          : asWritten(writingOf(block.rich.map((passage) => changedPassage(passage, exchange))));
      return [{ type: 'textWritten', block: id, ...written }];
    }
    case 'sentence':
      return [{ type: 'sentenceRewritten', key: id, text: changed }];
    case 'agreement': {
      const agreement = session.minutes.find((minute) => minute.kind === 'agreement' && minute.id === id);
      if (agreement?.kind !== 'agreement') return [];
      const { folio, responsible, due } = agreement;
      return [
        {
          type: 'agreementAmended',
          agreement: id,
          folio: folioOf(id) ?? folio,
          text: changed,
          ...(responsible && { responsible }),
          ...(due && { due }),
        },
      ];
    }
    case 'particular': {
      const particular = findParticular(session, id)?.particular;
      if (!particular) return [];
      const words = (told: string | null) => (told === null ? undefined : changedText(told, exchange));
      const [said, document] = [words(particular.text), words(particular.document)];
      return [
        {
          type: 'particularVoteAmended',
          particular: id,
          ...(said === undefined ? {} : { text: said }),
          ...(document === undefined ? {} : { document }),
        },
      ];
    }
  }
}

/** A text with form: what is put in keeps the look of where what it replaces begins. */
function changedPassage(passage: Passage, exchange: Exchange): Passage {
  const change = (spans: readonly Span[]) => changedSpans(spans, exchange);
  switch (passage.kind) {
    case 'paragraph':
      return { ...passage, spans: change(passage.spans) };
    case 'list':
      return { ...passage, items: passage.items.map(change) };
    case 'table':
      return { ...passage, rows: passage.rows.map((row) => row.map(change)) };
  }
}

function changedSpans(spans: readonly Span[], { pattern, instead }: Exchange): Span[] {
  const found = [...spansText(spans).matchAll(pattern)];
  let at = 0;
  const changed = spans.map((span) => {
    const letters = span.text.split('').map((letter) => {
      const match = found.find(({ index, 0: words }) => index <= at && at < index + words.length);
      const put = match === undefined ? letter : at === match.index ? instead(match) : '';
      at += 1;
      return put;
    });
    return { ...span, text: letters.join('') };
  });
  return tidySpans(changed);
}
