/** The certificate of an agreement: its folio, its literal text, how it was taken, and who certifies it. */
import { ActaError } from '../../errors.ts';
import { itemPlace, itemsOf } from '../../session/agenda.ts';
import { findPerson } from '../../session/attendance.ts';
import { agreementsOf } from '../../session/decisions.ts';
import type { Session } from '../../session/session.ts';
import { agreementFields, certificateFields } from '../fields/agreement.ts';
import { itemFields } from '../fields/item.ts';
import { type CompiledDocument, draftDocument } from './drafting.ts';

/**
 * @param issued the day it is given, `YYYY-MM-DD`; a blank to be filled in where it is not told
 * @throws ActaError `unknownAgreement`
 */
export function compileCertificate(session: Session, id: string, issued: string | null = null): CompiledDocument {
  const agreement = agreementsOf(session).find((one) => one.id === id);
  if (!agreement) throw new ActaError({ code: 'unknownAgreement', path: 'agreement', data: { id } });
  const { body, sheet } = session;
  const certifier = findPerson(session, body.secretaryId) ?? findPerson(session, body.convenerId);
  const items = itemsOf(session, agreement).filter((item) => itemPlace(session, item.id) !== null);
  const { writer, sentence, signature, finished } = draftDocument(
    session,
    'certificateDocumentTitle',
    'certificateTitle',
    {
      ...agreementFields(session, agreement),
      ...itemFields(session, items),
      ...certificateFields(session, certifier, issued),
    },
  );
  const source = { kind: 'minute', id } as const;
  writer.sentence(sentence('certificateBody', {}, id, source), { keepNext: true });
  writer.block({
    kind: 'agreement',
    layout: 'table',
    folio: agreement.folio,
    runs: [{ text: agreement.text, origin: 'typed', source }],
    source,
  });
  writer.sentence(sentence('certificateVote', {}, id, source));
  writer.sentence(sentence('certificateClosing', {}, id, source), { keepNext: true });
  if (certifier) writer.block(signature(certifier));
  return finished(issued ?? sheet.date);
}
