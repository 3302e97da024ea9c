/** The acta as a flow of pieces, each of which is measured and put on a page. */
import {
  type ActaBlock,
  type ActaDocument,
  type AgreementBlock,
  folioEnd,
  type ListBlock,
  listMarkers,
  type Run,
  runsText,
  type Signatory,
  type SignatureBlock,
} from '#shared/acta/blocks.ts';
import { columnShares, folioColumn } from '#shared/acta/columns.ts';
import { pageLayout } from '#shared/acta/paper.ts';
import { signaturePages } from '#shared/acta/signaturePages.ts';

interface PieceBase {
  /** What it holds, so that what was measured once need not be measured again. */
  readonly content: string;
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
}

/** Text that may be parted between two lines. */
export interface TextPiece extends PieceBase {
  readonly kind:
    | 'title'
    | 'heading'
    | 'paragraph'
    | 'list'
    | 'sublist'
    | 'agreementBox'
    | 'signatureTitle'
    | 'signatureGroup'
    | 'signatureNote'
    | 'legend';
  readonly runs: readonly Run[];
  /** The number of an item of a list, which hangs beside its text. */
  readonly marker: string | null;
  /** Whether a list begins with it. */
  readonly isFirst: boolean;
  /** Whether dashes go on from its end to the margin. */
  readonly fill: boolean;
}

/** An agreement in its table. */
export interface AgreementPiece extends PieceBase {
  readonly kind: 'agreement';
  readonly folio: string;
  /** The width of the folios' column, in cm. */
  readonly column: number;
  readonly runs: readonly Run[];
  readonly fill: boolean;
}

/** A row of a table within an intervention. */
export interface RowPiece extends PieceBase {
  readonly kind: 'row';
  readonly cells: readonly (readonly Run[])[];
  /** Each column's share of the width. */
  readonly shares: readonly number[];
  readonly isHeader: boolean;
  readonly isFirst: boolean;
}

/** A row of the signature sheet. */
export interface SignaturesPiece extends PieceBase {
  readonly kind: 'signatures';
  readonly columns: number;
  readonly signatories: readonly Signatory[];
}

/** Whether a piece is of the signature sheet, which has margins of its own and no rubric. */
export function isOfSheet({ kind }: Pick<ActaPiece, 'kind'>): boolean {
  return SHEET_KINDS.has(kind);
}

const SHEET_KINDS: ReadonlySet<ActaPiece['kind']> = new Set([
  'signatureTitle',
  'signatures',
  'signatureGroup',
  'signatureNote',
  'legend',
]);

export type ActaPiece = TextPiece | AgreementPiece | RowPiece | SignaturesPiece;

/** The room for the text on a page of the signature sheet, in cm, and the text's size in points. */
type Room = Parameters<typeof signaturePages>[1];

/** Takes a document apart. The signature sheet begins a page. */
export function piecesOf(document: ActaDocument): ActaPiece[] {
  const { width, height, sheetMargins, textTop } = pageLayout(document.paper);
  const room: Room = {
    width: width - sheetMargins.left - sheetMargins.right,
    height: height - textTop - sheetMargins.bottom,
    size: document.paper.settings.fonts.size,
  };
  const folios = folioColumn(document.blocks);
  return document.blocks.flatMap((block, index) => ofBlock(block, document.blocks[index + 1], room, folios));
}

/** @param folios the width of their column, in cm */
function ofBlock(block: ActaBlock, next: ActaBlock | undefined, room: Room, folios: number): ActaPiece[] {
  // What comes before an agreement stays with it, as in Word.
  const announces = next?.kind === 'agreement';
  switch (block.kind) {
    case 'title':
      return [text('title', block.runs, { keepNext: true })];
    case 'heading':
      return [text('heading', block.runs, { keepNext: true, fill: block.fill })];
    case 'paragraph': {
      const number: Run[] = block.number ? [{ text: block.number.text, origin: 'generated', bold: true }] : [];
      return [
        text('paragraph', [...number, ...block.runs], { keepNext: block.keepNext || announces, fill: block.fill }),
      ];
    }
    case 'list':
      return list(block, announces);
    case 'table': {
      const shares = columnShares(block);
      return block.rows.map((cells, index): RowPiece => {
        const isHeader = block.header && index === 0;
        const words = cells.map(looks).join('|');
        return {
          kind: 'row',
          cells,
          shares,
          isHeader,
          isFirst: index === 0,
          content: `row|${shares.join(' ')}|${isHeader}|${words}`,
          keepNext: isHeader || (block.keepNext === true && index === block.rows.length - 1),
          pageBreakBefore: false,
        };
      });
    }
    case 'agreement':
      if (block.layout !== 'table') return [agreementText(block)];
      return [
        {
          kind: 'agreement',
          folio: block.folio,
          column: folios,
          runs: block.runs,
          fill: block.fill ?? false,
          content: `agreement|${folios}|${block.folio}|${runsText(block.runs)}`,
          keepNext: false,
          pageBreakBefore: false,
        },
      ];
    case 'signatures':
      return sheetPieces(block, room);
  }
}

/** The signature sheet, parted into pages as the Word file is; each page is kept whole. */
function sheetPieces(block: SignatureBlock, room: Room): ActaPiece[] {
  return signaturePages(block, room).flatMap(({ parts, notes }): ActaPiece[] => [
    text('signatureTitle', block.title, { keepNext: true, pageBreakBefore: true }),
    ...parts.flatMap(({ heading, rows }): ActaPiece[] => [
      ...(heading.length > 0 ? [text('signatureGroup', heading, { keepNext: true })] : []),
      ...rows.map(
        (signatories): SignaturesPiece => ({
          kind: 'signatures',
          columns: block.columns,
          signatories,
          content: `signatures|${block.columns}|${signatories.map(({ name, office, represents }) => `${name}|${office}|${represents}`).join('|')}`,
          keepNext: true,
          pageBreakBefore: false,
        }),
      ),
    ]),
    ...notes.map((note) => text('signatureNote', note, { keepNext: true })),
    text('legend', block.legend, {}),
  ]);
}

/** An agreement that is not in a table: its folio, its text. */
function agreementText({ folio, layout, runs, fill }: AgreementBlock): TextPiece {
  const head: Run = { text: `${folio}${folioEnd(folio)}`, origin: 'generated', bold: true };
  return text(layout === 'boxed' ? 'agreementBox' : 'paragraph', [head, ...runs], { fill });
}

/** Its first two items and its last two are not parted, as in Word. */
function list(block: ListBlock, announces: boolean): TextPiece[] {
  const last = block.items.length - 1;
  const markers = listMarkers(block);
  return block.items.map((item, index) =>
    text(item.nested ? 'sublist' : 'list', item.runs, {
      marker: markers[index] ?? '',
      isFirst: index === 0,
      keepNext: index === last ? announces : index === 0 || index === last - 1,
      fill: block.fill,
    }),
  );
}

function text(
  kind: TextPiece['kind'],
  runs: readonly Run[],
  options: {
    readonly keepNext?: boolean;
    readonly pageBreakBefore?: boolean;
    readonly marker?: string;
    readonly isFirst?: boolean;
    readonly fill?: true | undefined;
  },
): TextPiece {
  const { keepNext = false, pageBreakBefore = false, marker = null, isFirst = false, fill = false } = options;
  return { kind, runs, marker, isFirst, fill, keepNext, pageBreakBefore, content: `${kind}|${looks(runs)}` };
}

/** What of runs takes room: their words, and which are bold or in italics. */
function looks(runs: readonly Run[]): string {
  return runs.map(({ text, bold, italic }) => `${bold ? '\u0001' : ''}${italic ? '\u0002' : ''}${text}`).join('');
}

/** The part of runs from one character to another (not included); null for their end. */
export function sliceRuns(runs: readonly Run[], from: number, to: number | null): Run[] {
  const sliced: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    const part = run.text.slice(Math.max(0, from - start), to === null ? undefined : Math.max(0, to - start));
    if (end > from && (to === null || start < to) && part !== '') sliced.push({ ...run, text: part });
    start = end;
  }
  return sliced;
}
