/** Names for the files made for the user. */
import type { DocumentRequest } from '#shared/acta/documents/request.ts';
import { documentWords } from '#shared/acta/documentWords.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import type { Session } from '#shared/session/session.ts';
import { ordinal } from '#shared/spanish/numbers.ts';

/** Beyond `ordinal`'s range a number is written in figures. */
const LAST_ORDINAL = 999;
const LONGEST = 120;

/** “Acta STL cuarta sesion ordinaria 2020-11-03”, without extension. */
export function actaName(session: Session): string {
  return safeName(`Acta ${sessionName(session)}`);
}

function sessionName({ body, sheet }: Session): string {
  const which = sheet.number <= LAST_ORDINAL ? ordinal(sheet.number, 'f') : String(sheet.number);
  return `${body.acronym} ${which} sesion ${sheet.kind} ${sheet.date}`;
}

/** “Convocatoria STL cuarta sesion ordinaria 2020-11-03”, without extension; of a certificate, the agreement's folio. */
export function documentName(session: Session, request: DocumentRequest): string {
  const kind = documentWords.fileNames[request.kind];
  if (request.kind !== 'certificate') return safeName(`${kind} ${sessionName(session)}`);
  const folio = agreementsOf(session).find(({ id }) => id === request.agreement)?.folio ?? '';
  return safeName(`${kind} ${folio.replaceAll('/', '-')}`);
}

/** A file's own name as every platform accepts it, with its extension. */
export function safeFileName(name: string): string {
  const [, base = name, extension = ''] = /^(.+)\.([A-Za-z0-9]{1,12})$/.exec(name) ?? [];
  return extension === '' ? safeName(base) : `${safeName(base)}.${extension}`;
}

/** Names that Windows keeps for its devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that Windows, macOS and Linux accept and that survives a mail: letters without accents, digits, blanks, `-`, `_`. */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9 _-]+/g, ' ')
    .replace(/\s+/g, ' ');
  const name = plain.slice(0, LONGEST).trim() || 'Acta';
  return DEVICE.test(name) ? `${name}_` : name;
}
