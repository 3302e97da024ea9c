/** The section of an item, from what opens it to its end; and the closing, which stands apart. */
import type { PhraseKey } from '../../body/phrasebook.ts';
import { isAbout, standing } from '../../session/agenda.ts';
import { chairAt } from '../../session/chair.ts';
import type { ItemKind } from '../../session/facts.ts';
import { itemFields } from '../fields/item.ts';
import { presideFields } from '../fields/session.ts';
import { sectionNumber } from './itemNumber.ts';
import { writeMinute } from './minute.ts';
import { afterRollCall, minutesOfVisit, type Section } from './sections.ts';
import { phrase, type Work } from './work.ts';

/** The phrase that opens the section of each kind of item; the closing has its own place. */
const OPENING_PHRASE: Record<Exclude<ItemKind, 'closing'>, PhraseKey> = {
  rollCall: 'itemRollCall',
  agenda: 'itemAgenda',
  previousActa: 'itemPreviousActa',
  topic: 'itemTopic',
  information: 'itemInformation',
  otherBusiness: 'itemOtherBusiness',
};

/**
 * A section: its item is opened in the first of its own and taken up again in the others.
 * @param sections all of the session
 * @param told those that the level of detail tells
 */
export function writeSection(
  work: Work,
  section: Section,
  sections: readonly Section[],
  told: readonly Section[],
): void {
  const { session, writer } = work;
  const { items, at, minutes } = section;
  const [item] = items;
  const before = told.slice(0, told.indexOf(section));
  const first = !before.some((other) => other.items.some((one) => items.includes(one)));
  const fields = { ...itemFields(session, items), ...presideFields(session, chairAt(session, at)) };
  const source = { kind: 'item', id: item.id } as const;
  if (first) writer.number(sectionNumber(work, items));
  // The roll call opens its item with what it found; before it is taken there is nothing to say.
  if (first && item.kind !== 'rollCall' && item.kind !== 'closing') {
    writer.sentence(phrase(work, `item:${item.id}:open`, OPENING_PHRASE[item.kind], fields, source));
  }
  const again = sections.filter((other) => other.items[0] === item).indexOf(section);
  if (!first) writer.sentence(phrase(work, `item:${item.id}:again${again}`, 'itemResumed', fields, source));
  for (const minute of afterRollCall(minutes).filter(work.tells)) writeMinute(work, minute);
  const isLast = sections.findLast((other) => other.items.includes(item)) === section;
  const all = session.minutes.filter((minute) => isAbout(session, minute, item.id));
  const agreed = all.some((minute) => minute.kind === 'agreement');
  const discussed = all.some((minute) => minute.kind === 'block');
  // One that was put off did not come to its end.
  if (isLast && item.endedAt !== null && item.deferred === null && discussed && !agreed) {
    const chair = presideFields(session, chairAt(session, item.endedAt));
    writer.sentence(phrase(work, `item:${item.id}:end`, 'itemEnd', { ...fields, ...chair }, source));
  }
}

/** The closing: once the session is closed, or as far as its item has come. */
export function writeClosing(work: Work): void {
  const { session, writer } = work;
  const item = standing(session).find((candidate) => candidate.kind === 'closing');
  const minutes = session.visits.flatMap((visit, index) =>
    visit.item === item?.id ? minutesOfVisit(session, index) : [],
  );
  const closed = session.stage === 'closed';
  const told = minutes.filter(work.tells);
  if (!closed && told.length === 0) return;
  const heading = writer.runs(phrase(work, 'closingHeading', 'closingHeading'));
  if (heading.length > 0) writer.block({ kind: 'heading', level: 1, runs: heading });
  for (const minute of told) writeMinute(work, minute);
  if (!closed) return;
  if (item) writer.number(sectionNumber(work, [item]));
  writer.sentence(phrase(work, 'closing', 'closing', item ? itemFields(session, [item]) : { punto: null }));
}
