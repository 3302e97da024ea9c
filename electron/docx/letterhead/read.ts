/** A `.docx` chosen as a letterhead: checked whole, and read for what a body's paper keeps of it. */
import type { LetterheadPages, LetterheadPiece } from '#shared/acta/letterheadView.ts';
import { type Letterhead, LetterheadSchema } from '#shared/body/letterhead.ts';
import { ActaError } from '#shared/errors.ts';
import { looksOf } from './looks.ts';
import { closure, letterheadFault, openPackage, type WordPackage } from './package.ts';
import { PAGE_KINDS, sectionOf, sheetOf } from './section.ts';
import { heightOf, viewOf } from './view.ts';
import { parseXml } from './xml.ts';

/** What is read of the file; its name and its place in the store are the caller's to add. */
export type ReadLetterhead = Omit<Letterhead, 'asset' | 'name'>;

const ReadSchema = LetterheadSchema.omit({ asset: true, name: true });
const LONGEST = 60;

/**
 * @param bytes of a `.docx` or a `.dotx`
 * @throws ActaError `letterheadRefused` with the fault: what is not one, is damaged, or has what no letterhead may
 */
export function readLetterhead(bytes: Uint8Array): ReadLetterhead {
  const word = openPackage(bytes);
  try {
    // A sheet of a metre, or a letter of two points: nothing that an acta could stand on.
    return ReadSchema.parse(described(word));
  } catch (cause) {
    if (cause instanceof ActaError) throw cause;
    throw new ActaError(letterheadFault('broken').problem, { cause });
  }
}

function described(word: WordPackage): ReadLetterhead {
  const section = sectionOf(word);
  for (const kind of PAGE_KINDS) {
    const { header, footer } = section.pages[kind];
    for (const part of [header, footer]) if (part !== undefined) assertWhole(word, part);
  }
  for (const kind of ['styles', 'theme', 'numbering', 'fontTable']) {
    const part = word.partOf(kind);
    if (part) assertWhole(word, part.name);
  }
  const sheet = sheetOf(section);
  const { text } = looksOf(word);
  const view = viewOf(word);
  const pages = [view.pages, view.first, view.even].filter((each) => each !== null);
  const width = sheet.width - sheet.margins.left - sheet.margins.right;
  const highest = (part: keyof LetterheadPages) =>
    Math.max(0, ...pages.map((each) => rounded(heightOf(each[part].pieces, width))));
  return {
    sheet,
    head: highest('header'),
    foot: highest('footer'),
    font: { name: (text.font ?? 'Arial').slice(0, LONGEST), size: text.size },
    first: view.first !== null,
    even: view.even !== null,
    numbered: isNumbered(view.pages),
  };
}

/** Each part that goes into an acta is well formed, and so is all that it refers to. */
function assertWhole(word: WordPackage, part: string): void {
  for (const name of closure(word, part).keys()) {
    const bytes = word.parts[name];
    if (bytes && /\.(?:xml|vml)$/.test(name)) parseXml(bytes);
  }
}

function isNumbered({ header, footer }: LetterheadPages): boolean {
  return [...header.pieces, ...footer.pieces].some(hasNumber);
}

function hasNumber(piece: LetterheadPiece): boolean {
  return piece.kind === 'row'
    ? piece.cells.some(({ pieces }) => pieces.some(hasNumber))
    : piece.runs.some(({ kind }) => kind === 'page');
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
