/** The annexes in the acta: how each is called, and their list before the signatures. */
import type { PhraseKey } from '../body/phrasebook.ts';
import { annexNumeral } from '../session/annexes.ts';
import type { Annex, Session } from '../session/session.ts';
import { SHEET, type Source } from './blocks.ts';
import { annexesFields, annexFields, annexLabelFields } from './fields/annex.ts';
import { sessionFields } from './fields/session.ts';
import { wholeTemplate } from './templates.ts';
import { type ActaWriter, BLANK_RULE, type Sentence } from './writer.ts';

/**
 * What each annex is called, by its id: its own label, or the body's with its number (“Anexo 1”). A phrase of the body's
 * that cannot be rendered leaves a blank; the list of annexes tells why.
 */
export function annexLabels(session: Session): ReadonlyMap<string, string> {
  const labelOf = labeller(session);
  return new Map(
    session.annexes.map(({ id, label }) => [id, label ?? labelOf(annexNumeral(session, id) ?? '') ?? BLANK_RULE]),
  );
}

/** How the body calls the annex of a numeral; null where its phrase cannot be rendered or says nothing. */
export function labeller(session: Session): (numeral: string) => string | null {
  const template = session.body.phrasebook.phrases.annexLabel[0]?.text ?? '';
  const fields = sessionFields(session);
  return (numeral) => wholeTemplate('annexLabel', template, { ...fields, ...annexLabelFields(numeral) });
}

/** The list of annexes under its heading; nothing where there are none. */
export function writeAnnexes(session: Session, fields: object, writer: ActaWriter): void {
  if (session.annexes.length === 0) return;
  const labels = annexLabels(session);
  const whole = { ...fields, ...annexesFields(session) };
  const say = (key: string, phrase: PhraseKey, more: object, source: Source): Sentence => ({
    key,
    phrase,
    fields: { ...whole, ...more },
    source,
  });
  const heading = writer.runs(say('annexesHeading', 'annexesHeading', {}, SHEET));
  if (heading.length > 0) writer.block({ kind: 'heading', level: 1, runs: heading });
  writer.sentence(say('annexesLead', 'annexesLead', {}, SHEET), { keepNext: true });
  for (const annex of session.annexes) {
    const own = annexFields(session, annex, labels.get(annex.id) ?? BLANK_RULE);
    writer.sentence(say(`annex:${annex.id}`, 'annexEntry', own, sourceOf(annex)));
  }
}

/** What an annex leads back to: what it belongs to. */
export function sourceOf({ about }: Annex): Source {
  if (about === null) return SHEET;
  return 'agreement' in about ? { kind: 'minute', id: about.agreement } : { kind: 'item', id: about.item };
}
