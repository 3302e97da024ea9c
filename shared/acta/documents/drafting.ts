/** What every document of a session is put together with: its sentences, who signs it, and the body's paper. */
import type { Person } from '../../body/person.ts';
import type { PhraseKey } from '../../body/phrasebook.ts';
import type { Session } from '../../session/session.ts';
import { instantOf } from '../../spanish/time.ts';
import { type ActaDocument, runsText, SHEET, type SignatureBlock, type Source } from '../blocks.ts';
import { sessionFields } from '../fields/session.ts';
import { keptTogether } from '../keptTogether.ts';
import { actaPaper } from '../paper.ts';
import { signatoryOf } from '../signatory.ts';
import { type ActaWriter, BLANK_RULE, createWriter, type Sentence, type WrittenSentence } from '../writer.ts';

export interface CompiledDocument {
  readonly document: ActaDocument;
  /** The sentences it is made of, by key. */
  readonly sentences: ReadonlyMap<string, WrittenSentence>;
}

export interface Drafting {
  readonly writer: ActaWriter;
  /** A sentence of the document; `about` tells it from others of the same phrase. */
  sentence(phrase: PhraseKey, fields?: object, about?: string, source?: Source): Sentence;
  /** A line of signature for a person, below the text. */
  signature(person: Person): SignatureBlock;
  /**
   * The document as it was written so far.
   * @param day `YYYY-MM-DD`: that of its file
   */
  finished(day: string): CompiledDocument;
}

/**
 * Begins a document with its title.
 * @param common what all of its sentences speak of, beside the session
 */
export function draftDocument(session: Session, name: PhraseKey, title: PhraseKey, common: object = {}): Drafting {
  const writer = createWriter(session);
  const fields = { ...sessionFields(session), ...common };
  const sentence: Drafting['sentence'] = (phrase, more = {}, about, source = SHEET) => ({
    key: about === undefined ? phrase : `${phrase}:${about}`,
    phrase,
    fields: { ...fields, ...more },
    source,
  });
  const called = runsText(writer.runs(sentence(name)));
  const heading = writer.runs(sentence(title));
  if (heading.length > 0) writer.block({ kind: 'title', runs: heading });
  return {
    writer,
    sentence,
    signature: (person) => ({
      kind: 'signatures',
      below: true,
      title: [],
      columns: 1,
      groups: [
        {
          kind: 'presider',
          heading: [],
          signatories: [signatoryOf(session, person, (line, more) => writer.runs(sentence(line, more, person.id)))],
        },
      ],
      notes: [],
      legend: [],
    }),
    finished: (day) => ({
      sentences: writer.sentences,
      document: {
        title: called,
        author: session.body.name,
        language: 'es-MX',
        instant: instantOf(`${day}T00:00:00`, session.sheet.timeZone),
        // Nobody initials the margin of these: that is the acta's.
        paper: actaPaper(session, called, heading.length > 0, [], BLANK_RULE),
        blocks: keptTogether(writer.blocks),
        problems: writer.problems,
      },
    }),
  };
}
