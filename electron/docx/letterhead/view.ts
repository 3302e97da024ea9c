/** What a letterhead's pages carry, as the preview and HTML show it: as near to Word as text and images alone get. */
import type { Element } from '@xmldom/xmldom';
import type {
  LetterheadFloat,
  LetterheadImage,
  LetterheadPages,
  LetterheadPart,
  LetterheadPiece,
  LetterheadRun,
  LetterheadView,
} from '#shared/acta/letterheadView.ts';
import { type Looks, looksOf } from './looks.ts';
import { openPackage, type Relationship, type WordPackage } from './package.ts';
import { type PageKind, sectionOf, sheetOf } from './section.ts';
import { A, attribute, child, children, descendants, parseXml, R, rootOf, VML, W, WP } from './xml.ts';

/** Lengths of drawings are in English metric units. */
const EMU_PER_CM = 360_000;
const CM_PER_POINT = 2.54 / 72;
/** The line of a typeface, in ems. */
const LINE = 1.2;

/** The images that a browser shows; the others are Word's alone. */
const SHOWN: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
};

type Sheet = ReturnType<typeof sheetOf>;

/** What a header is read with. */
interface Reader {
  readonly word: WordPackage;
  readonly looks: Looks;
  readonly sheet: Sheet;
  readonly relationships: readonly Relationship[];
  readonly floats: LetterheadFloat[];
  /** Where its first line stands, from the sheet's upper edge. */
  readonly top: number;
}

/** @throws ActaError `letterheadRefused` */
export function letterheadView(bytes: Uint8Array): LetterheadView {
  return viewOf(openPackage(bytes));
}

/** As `letterheadView`, of a package that is open. */
export function viewOf(word: WordPackage): LetterheadView {
  const section = sectionOf(word);
  const sheet = sheetOf(section);
  const looks = looksOf(word);
  const part = (name: string | undefined, isHeader: boolean): LetterheadPart => {
    const bytes = name === undefined ? undefined : word.parts[name];
    if (name === undefined || !bytes) return { pieces: [], floats: [] };
    const reader = { word, looks, sheet, relationships: word.relationships(name), floats: [], top: sheet.header };
    const pieces = piecesOf(rootOf(parseXml(bytes)), reader);
    if (isHeader) return { pieces, floats: reader.floats };
    // A foot stands on its edge: where it begins is known once its height is.
    const top = sheet.height - sheet.footer - heightOf(pieces, textWidth(sheet));
    const floats: LetterheadFloat[] = [];
    piecesOf(rootOf(parseXml(bytes)), { ...reader, floats, top });
    return { pieces, floats };
  };
  const pages = (kind: PageKind): LetterheadPages => ({
    header: part(section.pages[kind].header, true),
    footer: part(section.pages[kind].footer, false),
  });
  return {
    pages: pages('default'),
    first: section.first ? pages('first') : null,
    even: section.even ? pages('even') : null,
  };
}

function textWidth({ width, margins }: Sheet): number {
  return Math.max(1, width - margins.left - margins.right);
}

/** The paragraphs and tables of an element, those within controls and boxes of text among them. */
function piecesOf(element: Element, reader: Reader): LetterheadPiece[] {
  return children(element).flatMap((each): LetterheadPiece[] => {
    if (each.namespaceURI !== W) return [];
    switch (each.localName) {
      case 'p':
        return paragraph(each, reader);
      case 'tbl':
        return rows(each, reader);
      case 'sdt':
      case 'sdtContent':
        return piecesOf(each, reader);
      default:
        return [];
    }
  });
}

function rows(table: Element, reader: Reader): LetterheadPiece[] {
  return children(table)
    .filter(({ localName }) => localName === 'tr')
    .map((row) => {
      const cells = children(row).filter(({ localName }) => localName === 'tc');
      const widths = cells.map((cell) => Number(attribute(child(child(cell, 'tcPr'), 'tcW'), 'w')) || 1);
      const whole = widths.reduce((sum, width) => sum + width, 0);
      return {
        kind: 'row',
        cells: cells.map((cell, index) => ({
          share: (widths[index] ?? 1) / whole,
          pieces: piecesOf(cell, reader),
        })),
      };
    });
}

/** A paragraph; the boxes of text anchored to it come after it. */
function paragraph(element: Element, reader: Reader): LetterheadPiece[] {
  const properties = child(element, 'pPr');
  const boxes: LetterheadPiece[] = [];
  const runs = runsOf(element, properties, reader, boxes, { code: null });
  const { align, before, after } = reader.looks.paragraph(properties);
  return [{ kind: 'paragraph', align, before, after, runs }, ...boxes];
}

/** Where a field's code is being read, and what it said. */
interface Field {
  code: string | null;
}

function runsOf(
  element: Element,
  properties: Element | undefined,
  reader: Reader,
  boxes: LetterheadPiece[],
  field: Field,
): LetterheadRun[] {
  return children(element).flatMap((each): LetterheadRun[] => {
    const own = child(each, 'rPr');
    switch (each.localName) {
      case 'r':
        return children(each).flatMap((piece) =>
          runPiece(piece, { ...reader.looks.run(own, properties) }, reader, boxes, field),
        );
      case 'fldSimple': {
        const run = children(each).find(({ localName }) => localName === 'r');
        const number = fieldRun(attribute(each, 'instr') ?? '', reader.looks.run(child(run, 'rPr'), properties));
        return number ? [number] : runsOf(each, properties, reader, boxes, field);
      }
      case 'hyperlink':
      case 'ins':
      case 'smartTag':
      case 'sdt':
      case 'sdtContent':
        return runsOf(each, properties, reader, boxes, field);
      default:
        return [];
    }
  });
}

type Look = ReturnType<Looks['run']>;

function runPiece(
  element: Element,
  look: Look,
  reader: Reader,
  boxes: LetterheadPiece[],
  field: Field,
): LetterheadRun[] {
  const text = (written: string): LetterheadRun[] => [{ kind: 'text', text: written, ...look }];
  switch (element.localName) {
    case 't':
      // The last result of a page's number is not shown: the number is.
      return field.code !== null && fieldRun(field.code, look) ? [] : text(element.textContent ?? '');
    case 'tab':
      return text('\t');
    case 'br':
    case 'cr':
      return text('\n');
    case 'instrText':
      if (field.code !== null) field.code += element.textContent ?? '';
      return [];
    case 'fldChar': {
      const type = attribute(element, 'fldCharType');
      if (type === 'begin') field.code = '';
      if (type !== 'end') return [];
      const number = fieldRun(field.code ?? '', look);
      field.code = null;
      return number ? [number] : [];
    }
    case 'AlternateContent': {
      // The first choice is the newest way of saying what the fallback says again.
      const [choice] = children(element);
      return choice ? children(choice).flatMap((each) => runPiece(each, look, reader, boxes, field)) : [];
    }
    case 'drawing':
      return drawing(element, reader, boxes);
    case 'pict':
    case 'object':
      return picture(element, reader, boxes);
    default:
      return [];
  }
}

function fieldRun(code: string, look: Look): LetterheadRun | null {
  const name = /^\s*(\w+)/.exec(code)?.[1]?.toUpperCase();
  if (name === 'PAGE') return { kind: 'page', ...look };
  return name === 'NUMPAGES' || name === 'SECTIONPAGES' ? { kind: 'pages', ...look } : null;
}

/** DrawingML: an image in line with the text, or anchored to the page; or a box of text. */
function drawing(element: Element, reader: Reader, boxes: LetterheadPiece[]): LetterheadRun[] {
  const [frame] = children(element);
  if (!frame) return [];
  for (const box of descendants(frame, 'txbxContent')) boxes.push(...piecesOf(box, reader));
  const size = child(frame, 'extent', WP);
  const [blip] = descendants(frame, 'blip', A);
  if (!blip || !size) return [];
  const image: LetterheadImage = {
    src: source(attribute(blip, 'embed', R), reader),
    alt: attribute(child(frame, 'docPr', WP), 'descr', null) ?? '',
    width: Number(attribute(size, 'cx', null)) / EMU_PER_CM,
    height: Number(attribute(size, 'cy', null)) / EMU_PER_CM,
  };
  if (frame.localName === 'inline') return [{ kind: 'image', image }];
  reader.floats.push({ image, ...anchored(frame, image, reader) });
  return [];
}

/** Where an anchored image stands on the sheet: by an offset or an alignment, from what each is relative to. */
function anchored(frame: Element, image: LetterheadImage, { sheet, top }: Reader) {
  const { margins } = sheet;
  const across = child(frame, 'positionH', WP);
  const down = child(frame, 'positionV', WP);
  const acrossPage = attribute(across, 'relativeFrom', null) === 'page';
  const downFrom = attribute(down, 'relativeFrom', null) ?? 'paragraph';
  const downMargin = ['margin', 'topMargin'].includes(downFrom);
  const left = position(across, image.width, {
    from: acrossPage ? 0 : margins.left,
    length: acrossPage ? sheet.width : textWidth(sheet),
  });
  const from = downFrom === 'page' ? 0 : downFrom === 'margin' ? margins.top : downFrom === 'topMargin' ? 0 : top;
  const length = downFrom === 'page' ? sheet.height : downMargin ? sheet.height - margins.top - margins.bottom : 0;
  return { left, top: position(down, image.height, { from, length }) };
}

function position(
  element: Element | undefined,
  size: number,
  { from, length }: { readonly from: number; readonly length: number },
): number {
  const offset = child(element, 'posOffset', WP)?.textContent;
  if (offset) return from + Number(offset) / EMU_PER_CM;
  const align = child(element, 'align', WP)?.textContent;
  if (align === 'center') return from + (length - size) / 2;
  return align === 'right' || align === 'bottom' ? from + length - size : from;
}

/** VML, of older documents: an image by its style's width and height; or a box of text. */
function picture(element: Element, reader: Reader, boxes: LetterheadPiece[]): LetterheadRun[] {
  for (const box of descendants(element, 'txbxContent')) boxes.push(...piecesOf(box, reader));
  const [data] = descendants(element, 'imagedata', VML);
  const shape = data?.parentNode as Element | undefined;
  if (!data || !shape) return [];
  const style = attribute(shape, 'style', null) ?? '';
  const points = (name: string) => Number(new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)pt`).exec(style)?.[1] ?? 0);
  const image: LetterheadImage = {
    src: source(attribute(data, 'id', R), reader),
    alt: attribute(shape, 'alt', null) ?? '',
    width: points('width') * CM_PER_POINT,
    height: points('height') * CM_PER_POINT,
  };
  if (!/position:\s*absolute/.test(style)) return [{ kind: 'image', image }];
  reader.floats.push({
    image,
    left: reader.sheet.margins.left + points('margin-left') * CM_PER_POINT,
    top: reader.top + points('margin-top') * CM_PER_POINT,
  });
  return [];
}

function source(id: string | undefined, { relationships, word }: Reader): string | null {
  const target = relationships.find((each) => each.id === id)?.target;
  const bytes = target === undefined ? undefined : word.parts[target];
  const mime = SHOWN[target?.slice(target.lastIndexOf('.') + 1).toLowerCase() ?? ''];
  return bytes && mime ? `data:${mime};base64,${Buffer.from(bytes).toString('base64')}` : null;
}

/** The height of pieces as wide as that, estimated, in cm. */
export function heightOf(pieces: readonly LetterheadPiece[], width: number): number {
  return pieces.reduce((sum, piece) => sum + pieceHeight(piece, width), 0);
}

function pieceHeight(piece: LetterheadPiece, width: number): number {
  if (piece.kind === 'row') {
    return Math.max(0, ...piece.cells.map(({ share, pieces }) => heightOf(pieces, width * share)));
  }
  const lines = lineHeights(piece.runs, width);
  return lines.reduce((sum, line) => sum + line, 0) + (piece.before + piece.after) * CM_PER_POINT;
}

/** Text takes half an em a character on the mean; an image makes its line as high as itself. */
function lineHeights(runs: readonly LetterheadRun[], width: number): number[] {
  const sizes = runs.flatMap((run) => (run.kind === 'image' ? [] : [run.size]));
  const line = Math.max(0, ...sizes, ...(sizes.length === 0 ? [10] : [])) * LINE * CM_PER_POINT;
  const written = runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
  const perLine = Math.max(1, (width / line) * LINE * 2);
  const counts = written.split('\n').map((each) => Math.max(1, Math.ceil(each.length / perLine)));
  const count = counts.reduce((sum, each) => sum + each, 0);
  const image = Math.max(0, ...runs.map((run) => (run.kind === 'image' ? run.image.height : 0)));
  return [Math.max(line, image), ...Array.from({ length: count - 1 }, () => line)];
}
