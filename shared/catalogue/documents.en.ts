/** The documents made of the same facts as the acta, in English. */
import type { Catalogue } from './index.ts';

export const documents: Catalogue['documents'] = {
  convocation: 'Notice (Word)',
  attendance: 'Attendance list (Word)',
  certificate: 'Certify an agreement…',
  exportConvocation: 'Export the notice',
  exportAttendance: 'Export the attendance list',
  certify: (folio) => `Certify agreement ${folio}…`,
  noAgreements: 'The session has no agreements.',

  certificateTitle: 'Certify an agreement',
  certificateLede: 'A Word document with the folio, the exact text and the result of the vote.',
  agreement: 'Agreement',
  issued: 'Date of the certificate',
  issuedHint: 'Without a date, a blank is left to be filled in by hand.',
  submit: 'Export to Word',

  /** How the command line names each. */
  names: { convocation: 'convocatoria', attendance: 'asistencia', certificate: 'certificacion' },
  also: {
    convocation: 'convene call agenda export word',
    attendance: 'list signatures attendees export word',
    certificate: 'certificate statement agreement export word',
  },
};
