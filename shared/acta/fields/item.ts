/** An item of the agenda, with its number as it stands. */
import { type ItemPlace, itemPlace, jointLabel, placeLabel, subNumeral } from '../../session/agenda.ts';
import type { ItemKind } from '../../session/facts.ts';
import type { AgendaItem, Session } from '../../session/session.ts';
import { formatNumeral, ordinal } from '../../spanish/numbers.ts';
import { articleOf, decapitalized, enumeration, unended } from '../../spanish/words.ts';
import { isLettered } from '../blocks.ts';
import { tryTemplate } from '../templates.ts';
import { personFieldsOf } from './person.ts';

/** How a phrase asks what an item is. */
const ITEM_KIND: Record<ItemKind, string> = {
  rollCall: 'asistencia',
  agenda: 'orden',
  previousActa: 'acta',
  topic: 'asunto',
  information: 'informe',
  otherBusiness: 'generales',
  closing: 'clausura',
};

/**
 * `punto`: an item of the agenda, or several that are dealt with together as if they were one. Its number is that of the
 * agenda as it stands.
 */
export function itemFields(session: Session, items: readonly AgendaItem[]) {
  const [item] = items;
  if (!item) return { punto: null };
  const places = items.map(({ id }) => itemPlace(session, id));
  const titles = items.map(({ title }) => unended(title));
  const acta = items.find((one) => one.previousActa !== undefined)?.previousActa;
  return {
    punto: {
      tipo: ITEM_KIND[item.kind],
      numero: items.length === 1 ? numberField(session, places[0] ?? null) : jointLabel(session, items),
      ordinal: known(places.map((place) => ordinalField(session, place))),
      titulo: enumeration(titles, '; ', '; y '),
      /** The title as it goes on in a sentence: “la presentación, discusión y …”. */
      asunto: enumeration(
        titles.map((title) => `${articleOf(title)} ${decapitalized(title)}`),
        '; ',
        '; y ',
      ),
      /** Whether several items are dealt with together. */
      conjunto: items.length > 1,
      presenta: personFieldsOf(session, items.find((one) => one.presenter !== undefined)?.presenter),
      acta_anterior: acta
        ? { ordinal: ordinal(acta.number, 'f'), numero: acta.number, tipo: acta.kind, fecha: acta.date }
        : null,
    },
  };
}

/** `subpunto`: where a sub-item stands, for the phrase by which the body names it. */
export function subItemFields(session: Session, number: number, sub: number) {
  return {
    subpunto: {
      numero: formatNumeral(sub, subNumeral(session)),
      completo: placeLabel(session, { number, sub }),
      ordinal: ordinal(number, 'm', true),
      con_letra: isLettered(subNumeral(session)),
    },
  };
}

/** An item's number as a phrase says it: 4, and “4.a” of a sub-item. */
export function numberField(session: Session, place: ItemPlace | null): number | string | null {
  if (place === null) return null;
  return place.sub === null ? place.number : placeLabel(session, place);
}

/**
 * What goes before “punto” to name an item: “cuarto”; of a sub-item, the body's own phrase (“inciso a) del cuarto”). One
 * that cannot be rendered leaves a blank.
 */
export function ordinalField(session: Session, place: ItemPlace | null): string | null {
  if (place === null) return null;
  if (place.sub === null) return ordinal(place.number, 'm', true);
  const template = session.body.phrasebook.phrases.subItem[0]?.text ?? '';
  return tryTemplate('subItem', template, subItemFields(session, place.number, place.sub)) || null;
}

/** A list in prose of what is all known; null where something is not. */
export function known(words: readonly (string | null)[]): string | null {
  const told = words.filter((word) => word !== null);
  return told.length === 0 || told.length < words.length ? null : enumeration(told);
}
