/** Session → ActaDocument. The acta is compiled from the facts each time and never stored. */
import { type Detail, styleOf } from '../body/style.ts';
import { chairAt, openingChair } from '../session/chair.ts';
import type { Session } from '../session/session.ts';
import { signingPlan } from '../session/signing.ts';
import { instantOf } from '../spanish/time.ts';
import { agendaList } from './agendaList.ts';
import { writeAnnexes } from './annexes.ts';
import { type ActaDocument, runsText } from './blocks.ts';
import { writeMinute } from './compile/minute.ts';
import { writeClosing, writeSection } from './compile/section.ts';
import { afterRollCall, minutesOfVisit, sectionsOf } from './compile/sections.ts';
import { writeSignatures } from './compile/signatures.ts';
import { phrase, phraseOf, type Work } from './compile/work.ts';
import { minuteTeller } from './detail.ts';
import { rollCallFields } from './fields/attendance.ts';
import { notHeldFields } from './fields/course.ts';
import { presideFields, sessionFields } from './fields/session.ts';
import { filledBlocks } from './fill.ts';
import { keptTogether } from './keptTogether.ts';
import { actaPaper } from './paper.ts';
import { BLANK_RULE, createWriter, type WrittenSentence } from './writer.ts';

export interface CompileOptions {
  /** In place of the body's own level of detail. */
  readonly detail?: Detail | undefined;
}

/** Compiles the acta of a session, at any stage: before its end it is as far as it has come. */
export function compile(session: Session, options: CompileOptions = {}): ActaDocument {
  return compileWithSentences(session, options).document;
}

/** The acta with the generated sentences it is made of, by key, so that each can be offered in other wordings. */
export function compileWithSentences(
  session: Session,
  options: CompileOptions = {},
): {
  readonly document: ActaDocument;
  readonly sentences: ReadonlyMap<string, WrittenSentence>;
} {
  const style = styleOf(session.body);
  const detail = options.detail ?? style.detail;
  const fields = sessionFields(session);
  const writer = createWriter(session);
  const work: Work = { session, fields, writer, tells: minuteTeller(session, detail) };
  const title = runsText(writer.runs(phrase(work, 'documentTitle', phraseOf(session, 'documentTitle'))));

  const heading = writer.runs(phrase(work, 'title', phraseOf(session, 'title')));
  if (heading.length > 0) writer.block({ kind: 'title', runs: heading });
  if (session.notHeld) writeNotHeld(work);
  else writeHeld(work, detail);
  writeAnnexes(session, fields, writer);
  writeSignatures(work);

  const signatories = signingPlan(session).groups.flatMap((group) => group.people);
  const document: ActaDocument = {
    title,
    author: session.body.name,
    language: 'es-MX',
    instant: session.openedAt ?? instantOf(`${session.sheet.date}T00:00:00`, session.sheet.timeZone),
    paper: actaPaper(session, title, writer.blocks[0]?.kind === 'title', signatories, BLANK_RULE),
    blocks: filledBlocks(keptTogether(writer.blocks), style.fill),
    problems: writer.problems,
  };
  return { document, sentences: writer.sentences };
}

/** The acta of a session that was held: its agenda, a section for each item, its closing. */
function writeHeld(work: Work, detail: Detail): void {
  const { session, writer } = work;
  writer.sentence(phrase(work, 'opening', 'opening', presideFields(session, openingChair(session))), {
    keepNext: true,
  });
  writer.block(agendaList(session, session.agenda.convened));

  for (const minute of minutesOfVisit(session, -1).filter(work.tells)) writeMinute(work, minute);
  const sections = sectionsOf(session);
  // With the agreements alone, an item is told only where something of it is.
  const told = detail === 'agreements' ? sections.filter((section) => section.minutes.some(work.tells)) : sections;
  for (const section of told) writeSection(work, section, sections, told);
  writeClosing(work);
}

/** The acta of a session that was not held: who came, that there was no quorum, and what happened meanwhile. */
function writeNotHeld(work: Work): void {
  const { session, writer } = work;
  writer.sentence(phrase(work, 'opening', 'notHeldOpening', presideFields(session, openingChair(session))));
  for (const minute of afterRollCall(session.minutes)) {
    const source = { kind: 'minute', id: minute.id } as const;
    const chair = presideFields(session, chairAt(session, minute.at));
    if (minute.kind !== 'rollCall') writeMinute(work, minute);
    else {
      const fields = { ...rollCallFields(session, minute), ...chair };
      writer.sentence(phrase(work, `rollCall:${minute.id}`, 'notHeldAttendance', fields, source));
    }
  }
  writer.sentence(phrase(work, 'closing', 'notHeldClosing', notHeldFields(session)));
}
