/** The acta's blocks as Word's paragraphs and tables. */
import { Paragraph, type Table, type TextRun } from 'docx';
import type { ActaBlock, ActaDocument, ListBlock, ParagraphBlock } from '#shared/acta/blocks.ts';
import { folioColumn } from '#shared/acta/columns.ts';
import type { PageLayout } from '#shared/acta/paper.ts';
import { agreement } from './agreement.ts';
import { fillOptions, fillRuns } from './fill.ts';
import type { ListPlace, NumberingPlan } from './numbering.ts';
import { cm } from './page.ts';
import { wordRuns, wordText } from './runs.ts';
import { signatureSheet } from './signatures.ts';
import { PARAGRAPH_GAP, STYLE } from './styles.ts';
import { writtenTable } from './written-table.ts';

/** What a block needs to know of the page it stands on. */
interface Page {
  readonly layout: PageLayout;
  /** Of the text, in twips. */
  readonly width: number;
  /** Of the text, in points. */
  readonly size: number;
  /** The folios' column. */
  readonly folios: number;
}

/**
 * Blocks of a section of the document, in their order.
 * @param width of the section's text, in twips
 */
export function wordBlocks(
  blocks: readonly ActaBlock[],
  document: ActaDocument,
  numbering: NumberingPlan,
  layout: PageLayout,
  width: number,
): (Paragraph | Table)[] {
  const page = { layout, width, size: document.paper.settings.fonts.size, folios: cm(folioColumn(document.blocks)) };
  return blocks.flatMap((block, index) => wordBlock(block, blocks[index + 1], numbering.places.get(block), page));
}

function wordBlock(
  block: ActaBlock,
  next: ActaBlock | undefined,
  place: ListPlace | undefined,
  page: Page,
): (Paragraph | Table)[] {
  const announces = next?.kind === 'agreement';
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ style: STYLE.title, children: wordRuns(block.runs) })];
    case 'heading':
      return [
        new Paragraph({
          style: block.level === 1 ? STYLE.heading : STYLE.subheading,
          ...fillOptions(block.fill, page.width),
          children: [...wordRuns(block.runs), ...fillRuns(block.fill)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: block.number ? STYLE.item : STYLE.paragraph,
          ...keptWithNext(block.keepNext || announces),
          ...(place ? { numbering: place } : {}),
          ...(block.number?.prefix === undefined ? {} : { outlineLevel: 1 as const }),
          ...fillOptions(block.fill, page.width),
          children: paragraphRuns(block, place),
        }),
      ];
    case 'list':
      return list(block, place, announces, page.width);
    case 'table':
      return writtenTable(block, page.width);
    case 'agreement':
      return agreement(block, page.folios, page.width);
    case 'signatures':
      return signatureSheet(block, page.layout, page.size);
  }
}

/** A heading in words is written out in bold: Word counts numerals only. */
function paragraphRuns(block: ParagraphBlock, place: ListPlace | undefined): TextRun[] {
  const words = block.number && !place ? wordText(block.number.text, { bold: true }) : [];
  return [...words, ...wordRuns(block.runs), ...fillRuns(block.fill)];
}

/** The items of a list. Its first two and its last two are not parted, so that none is alone on a page. */
function list(block: ListBlock, place: ListPlace | undefined, announces: boolean, width: number): Paragraph[] {
  const last = block.items.length - 1;
  return block.items.map(
    (item, index) =>
      new Paragraph({
        style: STYLE.list,
        ...keptWithNext(index === last ? announces : index === 0 || index === last - 1),
        ...(place ? { numbering: item.nested ? { ...place, level: 1 as const } : place } : {}),
        ...(index === last ? { spacing: { after: PARAGRAPH_GAP } } : {}),
        ...fillOptions(block.fill, width),
        children: [...wordRuns(item.runs), ...fillRuns(block.fill)],
      }),
  );
}

/** The option that keeps a paragraph with the next, left out where its style decides. */
function keptWithNext(kept: boolean): { readonly keepNext?: true } {
  return kept ? { keepNext: true } : {};
}
