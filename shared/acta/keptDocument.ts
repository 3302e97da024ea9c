/** The compiled document of a final acta as it is kept: its format is told, so that what a later version wrote is known. */
import { ActaError } from '../errors.ts';
import type { ActaDocument } from './blocks.ts';

/** Grows whenever a document of before would not be read as it was. */
const FORMAT = 1;

/** The text of the file. */
export function writeKeptDocument(document: ActaDocument): string {
  return JSON.stringify({ format: FORMAT, ...document });
}

/** @throws ActaError `documentNewer` for one that a later version of the app wrote */
export function readKeptDocument(text: string): ActaDocument {
  const { format = FORMAT, ...document } = JSON.parse(text) as ActaDocument & { readonly format?: number };
  if (format > FORMAT) throw new ActaError({ code: 'documentNewer', data: { found: format, known: FORMAT } });
  return document;
}
