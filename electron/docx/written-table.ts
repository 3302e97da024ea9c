/** A table within an intervention: its rows are not parted between pages, and its header is repeated on each. */
import {
  BorderStyle,
  HeightRule,
  type ITableBordersOptions,
  Paragraph,
  type Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableBlock } from '#shared/acta/blocks.ts';
import { columnShares } from '#shared/acta/columns.ts';
import { documentWords } from '#shared/acta/documentWords.ts';
import { cm, pt } from './page.ts';
import { wordRuns } from './runs.ts';
import { STYLE } from './styles.ts';
import { dxa, fixedTable } from './table.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;
const BORDERS: ITableBordersOptions = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const MARGINS = { marginUnitType: WidthType.DXA, top: pt(2), bottom: pt(2), left: cm(0.15), right: cm(0.15) } as const;

/**
 * The table as wide as the text, and the gap that parts it from what follows (tables that touch become one in Word).
 * @param width of the text, in twips
 */
export function writtenTable(block: TableBlock, width: number): (Table | Paragraph)[] {
  const columns = columnWidths(columnShares(block), width);
  const isHeader = (row: number) => block.header && row === 0;
  // A header alone at the foot of a page names nothing.
  const isKept = (row: number) => isHeader(row) || (block.keepNext === true && row === block.rows.length - 1);
  const rows = block.rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        ...(isHeader(index) ? { tableHeader: true } : roomToSign(block)),
        children: row.map(
          (cell, column) =>
            new TableCell({
              width: dxa(columns[column] ?? 0),
              ...(block.rowHeight === undefined ? {} : { verticalAlign: VerticalAlignTable.CENTER }),
              children: [
                new Paragraph({
                  style: isHeader(index) ? STYLE.cellHeader : STYLE.cell,
                  ...(isKept(index) ? { keepNext: true } : {}),
                  children: wordRuns(cell),
                }),
              ],
            }),
        ),
      }),
  );
  return [
    fixedTable(columns, documentWords.writtenTable(block.rows.length, columns.length), {
      rows,
      borders: BORDERS,
      margins: MARGINS,
    }),
    new Paragraph({ style: STYLE.gap, ...(block.keepNext ? { keepNext: true } : {}) }),
  ];
}

/** Rows that are signed in are as high as that takes. */
function roomToSign({ rowHeight }: TableBlock) {
  return rowHeight === undefined ? {} : { height: { value: cm(rowHeight), rule: HeightRule.ATLEAST } };
}

/** The shares in twips; what rounding leaves goes to the last column. */
function columnWidths(shares: readonly number[], whole: number): number[] {
  const widths = shares.map((share) => Math.floor(share * whole));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
