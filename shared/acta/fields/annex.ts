/** The annexes: what their label and their entry in the list speak of. */
import { itemPlace } from '../../session/agenda.ts';
import { annexSubject } from '../../session/annexes.ts';
import type { Annex, Session } from '../../session/session.ts';
import { unended } from '../../spanish/words.ts';
import { agreementFields } from './agreement.ts';
import { itemFields } from './item.ts';

/** `anexo`: what the label of an annex can speak of; `numero` is its numeral as the body counts annexes. */
export function annexLabelFields(numeral: string) {
  return { anexo: { numero: numeral } };
}

/** `anexo`, with the `punto` and the `acuerdo` that it belongs to, where it belongs to any. */
export function annexFields(session: Session, annex: Annex, label: string) {
  const { item, agreement } = annexSubject(session, annex);
  const placed = item !== null && itemPlace(session, item.id) !== null;
  return {
    ...itemFields(session, placed ? [item] : []),
    ...(agreement ? agreementFields(session, agreement) : { acuerdo: null, votacion: null }),
    anexo: {
      etiqueta: label,
      titulo: unended(annex.title),
      archivo: annex.file?.name ?? null,
      /** The SHA-256 of its file. */
      huella: annex.file?.asset ?? null,
    },
  };
}

/** `anexos`: how many annexes there are. */
export function annexesFields(session: Session) {
  return { anexos: { total: session.annexes.length } };
}
