/** The documents made of the same facts as the acta. */
export const documents = {
  convocation: 'Convocatoria (Word)',
  attendance: 'Lista de asistencia (Word)',
  certificate: 'Certificar un acuerdo…',
  exportConvocation: 'Exportar la convocatoria',
  exportAttendance: 'Exportar la lista de asistencia',
  certify: (folio: string) => `Certificar el acuerdo ${folio}…`,
  noAgreements: 'La sesión no tiene acuerdos.',

  certificateTitle: 'Certificar un acuerdo',
  certificateLede: 'Un documento de Word con el folio, el texto literal y el resultado de la votación.',
  agreement: 'Acuerdo',
  issued: 'Fecha de la certificación',
  issuedHint: 'Sin fecha, queda un espacio para escribirla a mano.',
  submit: 'Exportar a Word',

  /** How the command line names each. */
  names: { convocation: 'convocatoria', attendance: 'asistencia', certificate: 'certificacion' },
  also: {
    convocation: 'convocar citatorio orden del dia exportar word',
    attendance: 'lista firmas asistentes exportar word',
    certificate: 'constancia certificacion acuerdo exportar word',
  },
} as const;
