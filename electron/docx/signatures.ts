/** The signature sheet: pages of their own, where no signature is split nor left without its title or its legend. */
import { Paragraph, type Table, TableCell, TableRow, WidthType } from 'docx';
import type { Signatory, SignatureBlock } from '#shared/acta/blocks.ts';
import { documentWords } from '#shared/acta/documentWords.ts';
import type { PageLayout } from '#shared/acta/paper.ts';
import { type Room, type SignaturePage, type SignaturePart, signaturePages } from '#shared/acta/signaturePages.ts';
import { cm, textWidth } from './page.ts';
import { wordRuns, wordText } from './runs.ts';
import { STYLE } from './styles.ts';
import { dxa, fixedTable, NO_BORDERS } from './table.ts';

/**
 * The sheet's paragraphs and its grids of signatures, page by page: each with the title above and the legend below.
 * @param size of the text, in points
 */
export function signatureSheet(block: SignatureBlock, layout: PageLayout, size: number): (Paragraph | Table)[] {
  const { sheetMargins: margins } = layout;
  const room = {
    width: layout.width - margins.left - margins.right,
    height: layout.height - layout.textTop - margins.bottom,
    size,
  };
  const width = textWidth(layout, margins);
  if (block.below) return signaturesBelow(block, room, width);
  return signaturePages(block, room).flatMap((page, index) => sheetPage(block, page, index > 0, width));
}

/** Signatures after the text: nothing parts them from its last paragraph, nor their names from their lines. */
function signaturesBelow(block: SignatureBlock, room: Room, width: number): (Paragraph | Table)[] {
  const parts = signaturePages(block, room).flatMap((page) => page.parts);
  return [
    ...parts.flatMap((part, index) => signaturePart(part, index > 0, block.columns, width)),
    // What ends a section in Word is a paragraph.
    new Paragraph({ style: STYLE.gap }),
  ];
}

function sheetPage(
  block: SignatureBlock,
  { parts, notes }: SignaturePage,
  goesOn: boolean,
  width: number,
): (Paragraph | Table)[] {
  return [
    new Paragraph({
      style: STYLE.signatureTitle,
      ...(goesOn ? { pageBreakBefore: true } : {}),
      children: wordRuns(block.title),
    }),
    ...parts.flatMap((part, index) => signaturePart(part, index > 0, block.columns, width)),
    ...notes.map((note) => new Paragraph({ style: STYLE.signatureNote, children: wordRuns(note) })),
    new Paragraph({ style: STYLE.legend, children: wordRuns(block.legend) }),
  ];
}

/** A group's heading, or the small gap without which two tables that touch become one in Word; and its grid. */
function signaturePart({ heading, rows }: SignaturePart, follows: boolean, columns: number, width: number) {
  const above =
    heading.length > 0
      ? [new Paragraph({ style: STYLE.signatureGroup, children: wordRuns(heading) })]
      : follows
        ? [new Paragraph({ style: STYLE.gap, keepNext: true })]
        : [];
  return [...above, grid(rows, columns, width)];
}

/**
 * The signatures in rows, each at most half the text's width. Those of a row that is not full stand in its middle, as
 * wide as the others, between empty cells of whole or half places.
 */
function grid(rows: SignaturePart['rows'], columns: number, textWide: number): Table {
  const places = Math.max(columns, 2);
  const span = rows.every((row) => row.length === places) ? 1 : 2;
  const width = Math.floor(textWide / (places * span));
  const widths = Array.from({ length: places * span }, () => width);
  return fixedTable(widths, documentWords.signatureTable, {
    borders: NO_BORDERS,
    margins: { marginUnitType: WidthType.DXA, left: cm(0.1), right: cm(0.1) },
    rows: rows.map((row) => {
      const blank = places - row.length;
      const side = (): TableCell[] => (blank > 0 ? [emptyCell(blank, width * blank)] : []);
      return new TableRow({
        cantSplit: true,
        keepNext: true,
        children: [...side(), ...row.map((signatory) => cell(signatory, span, width * span)), ...side()],
      });
    }),
  });
}

function cell(signatory: Signatory, span: number, width: number): TableCell {
  return new TableCell({
    width: dxa(width),
    columnSpan: span,
    children: [
      new Paragraph({ style: STYLE.signature, children: wordText(signatory.name) }),
      new Paragraph({ style: STYLE.office, children: wordText(signatory.office) }),
      ...(signatory.represents === ''
        ? []
        : [new Paragraph({ style: STYLE.represents, children: wordText(signatory.represents) })]),
    ],
  });
}

function emptyCell(span: number, width: number): TableCell {
  return new TableCell({ width: dxa(width), columnSpan: span, children: [new Paragraph({ style: STYLE.text })] });
}
