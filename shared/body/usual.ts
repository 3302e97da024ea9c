/**
 * What a body is usually made of, offered to be chosen. It becomes data of the body and of its acta, which are in Spanish whatever the
 * language of the interface.
 */

/** The kinds of session. */
export const USUAL_SESSION_KINDS: readonly string[] = [
  'ordinaria',
  'extraordinaria',
  'solemne',
  'de instalación',
  'permanente',
];

/** How persons are addressed. */
export const USUAL_TREATMENTS: readonly string[] = [
  'C.',
  'Lic.',
  'Mtra.',
  'Mtro.',
  'Dra.',
  'Dr.',
  'Ing.',
  'Arq.',
  'C.P.',
];

/** The kinds of speech, each with how long it may last. */
export const USUAL_SPEECH_KINDS: readonly { readonly name: string; readonly minutes: number }[] = [
  { name: 'Intervención', minutes: 5 },
  { name: 'Exposición', minutes: 10 },
  { name: 'Réplica', minutes: 3 },
];

/** The titles of the items that every agenda has. */
export const USUAL_ITEMS = {
  rollCall: 'Lista de asistencia y declaratoria de quórum',
  agenda: 'Lectura y, en su caso, aprobación del orden del día',
  previousActa: 'Lectura y, en su caso, aprobación del acta de la sesión anterior',
  previousActaOf: (session: string, date: string) =>
    `Lectura y, en su caso, aprobación del acta de la ${session}, de fecha ${date}`,
  otherBusiness: 'Asuntos generales',
  closing: 'Clausura de la sesión',
};
