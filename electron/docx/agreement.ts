/** An agreement: its folio and its literal text, in a table's row that never splits, in a box, or in a paragraph. */
import { BorderStyle, type ITableBordersOptions, Paragraph, type Table, TableCell, TableRow, WidthType } from 'docx';
import { type AgreementBlock, folioEnd } from '#shared/acta/blocks.ts';
import { documentWords } from '#shared/acta/documentWords.ts';
import { fillOptions, fillRuns } from './fill.ts';
import { cm, pt } from './page.ts';
import { wordRuns, wordText } from './runs.ts';
import { BOX_INDENT, STYLE } from './styles.ts';
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
const MARGINS = { marginUnitType: WidthType.DXA, top: pt(4), bottom: pt(4), left: cm(0.2), right: cm(0.2) } as const;

/**
 * The agreement as its layout has it.
 * @param left the width of the folios' column in a table
 * @param width of the text
 */
export function agreement(block: AgreementBlock, left: number, width: number): (Table | Paragraph)[] {
  return block.layout === 'table' ? inTable(block, left, width) : [inParagraph(block, width)];
}

/** In one paragraph, that its style may put in a box. */
function inParagraph(block: AgreementBlock, width: number): Paragraph {
  const boxed = block.layout === 'boxed';
  return new Paragraph({
    style: boxed ? STYLE.agreementBox : STYLE.agreementParagraph,
    ...fillOptions(block.fill, boxed ? width - BOX_INDENT : width),
    children: [
      ...wordText(`${block.folio}${folioEnd(block.folio)}`, { bold: true }),
      ...wordRuns(block.runs),
      ...fillRuns(block.fill),
    ],
  });
}

/** The agreement's table, and the small gap that parts it from what follows (tables that touch become one in Word). */
function inTable(block: AgreementBlock, left: number, width: number): (Table | Paragraph)[] {
  const right = width - left;
  const row = new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: dxa(left),
        children: [new Paragraph({ style: STYLE.folio, children: wordText(block.folio) })],
      }),
      new TableCell({
        width: dxa(right),
        children: [
          new Paragraph({
            style: STYLE.agreement,
            ...fillOptions(block.fill, right - 2 * cm(0.2)),
            children: [...wordRuns(block.runs), ...fillRuns(block.fill)],
          }),
        ],
      }),
    ],
  });
  return [
    fixedTable([left, right], documentWords.agreementTable(block.folio), {
      rows: [row],
      borders: BORDERS,
      margins: MARGINS,
    }),
    new Paragraph({ style: STYLE.gap }),
  ];
}
