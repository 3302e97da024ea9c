/** The convocation: when and where the session is, and the agenda it is convened with. */
import { findPerson } from '../../session/attendance.ts';
import type { Session } from '../../session/session.ts';
import { agendaList } from '../agendaList.ts';
import { secondCallFields } from '../fields/course.ts';
import { type CompiledDocument, draftDocument } from './drafting.ts';

export function compileConvocation(session: Session): CompiledDocument {
  const { sheet, body, agenda } = session;
  const { writer, sentence, signature, finished } = draftDocument(
    session,
    'convocationDocumentTitle',
    'convocationTitle',
    secondCallFields(session),
  );
  writer.sentence(sentence('convocationPlace'));
  writer.sentence(sentence('convocationAddressees'));
  writer.sentence(sentence('convocationBody'), { keepNext: true });
  writer.block(agendaList(session, agenda.convened));
  writer.sentence(sentence('convocationSecondCall'));
  writer.sentence(sentence('convocationClosing'), { keepNext: true });
  const convener = findPerson(session, body.convenerId);
  if (convener) writer.block(signature(convener));
  return finished(sheet.convocation.date ?? sheet.date);
}
