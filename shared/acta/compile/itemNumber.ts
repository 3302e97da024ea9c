/** The number at the head of an item's section, as the body numbers its items. */
import { type ItemPlace, itemPlace, numbersList, placeLabel, subNumeral } from '../../session/agenda.ts';
import type { AgendaItem, Session } from '../../session/session.ts';
import { formatItemNumeral, formatNumeral, isNumeral } from '../../spanish/numbers.ts';
import { type ItemNumber, runsText } from '../blocks.ts';
import { phrase, type Work } from './work.ts';

/** The number of an item as its section is headed: “IV”, “IV.a”, “CUARTO PUNTO”; null for one without any. */
function headingNumber(session: Session, place: ItemPlace | null): string | null {
  if (place === null) return null;
  const own = session.body.numerals.items;
  if (isNumeral(own)) return placeLabel(session, place, own);
  const words = formatItemNumeral(place.number, own);
  return place.sub === null ? words : `${words}, ${formatNumeral(place.sub, subNumeral(session))})`;
}

/**
 * The number at the head of a section, in numerals or in words; those of items dealt with together are read after the
 * first one's: “IV y V”.
 */
export function sectionNumber(work: Work, items: readonly [AgendaItem, ...AgendaItem[]]): ItemNumber {
  const { session, writer } = work;
  const own = session.body.numerals.items;
  const mark = `${runsText(writer.runs(phrase(work, 'itemNumber', 'itemNumber')))} `;
  const place = itemPlace(session, items[0].id) ?? { number: 0, sub: null };
  const labels = items.flatMap(({ id }) => headingNumber(session, itemPlace(session, id)) ?? []);
  const all = isNumeral(own) ? numbersList(labels) : numbersList(labels).toLocaleUpperCase('es-MX');
  const suffix = `${all.slice(labels[0]?.length ?? 0)}${mark}`;
  const number = { suffix, text: `${all}${mark}` };
  if (place.sub === null || !isNumeral(own)) return { value: place.number, format: own, ...number };
  const prefix = `${formatNumeral(place.number, own)}.`;
  return { value: place.sub, format: subNumeral(session), prefix, ...number };
}
