/** A document of a session, whichever is asked for. */
import type { Session } from '../../session/session.ts';
import { compileAttendance } from './attendance.ts';
import { compileCertificate } from './certificate.ts';
import { compileConvocation } from './convocation.ts';
import type { CompiledDocument } from './drafting.ts';
import type { DocumentRequest } from './request.ts';

/** @throws ActaError `unknownAgreement` for a certificate of an agreement that there is not */
export function compileDocument(session: Session, request: DocumentRequest): CompiledDocument {
  switch (request.kind) {
    case 'convocation':
      return compileConvocation(session);
    case 'attendance':
      return compileAttendance(session);
    case 'certificate':
      return compileCertificate(session, request.agreement, request.issued ?? null);
  }
}
