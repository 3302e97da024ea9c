/** ActaDocument → plain text. */
import { type ActaBlock, type ActaDocument, folioEnd, type ListBlock, listMarkers, runsText } from './blocks.ts';

/** A line of plain text, as far as dashes fill it: what is left of the paper's width is not known here. */
const LINE = 80;

/** The acta as plain text: paragraphs parted by a blank line, numbers as they are read, ending in a line feed. */
export function renderText(document: ActaDocument): string {
  return `${document.blocks.flatMap(blockParagraphs).join('\n\n')}\n`;
}

function blockParagraphs(block: ActaBlock): string[] {
  switch (block.kind) {
    case 'title':
      return [runsText(block.runs)];
    case 'heading':
      return [filled(runsText(block.runs), block.fill)];
    case 'paragraph':
      return [filled(`${block.number?.text ?? ''}${runsText(block.runs)}`, block.fill)];
    case 'list':
      return [list(block)];
    case 'table':
      return [block.rows.map((row) => row.map(runsText).join('\t')).join('\n')];
    case 'agreement':
      return [
        block.layout === 'table'
          ? filled(`${block.folio}\t${runsText(block.runs)}`, block.fill)
          : filled(`${block.folio}${folioEnd(block.folio)}${runsText(block.runs)}`, block.fill),
      ];
    case 'signatures':
      return [
        runsText(block.title),
        ...block.groups.flatMap(({ heading, signatories }) => [
          ...(heading.length > 0 ? [runsText(heading)] : []),
          ...signatories.map(({ name, office, represents }) => [name, office, represents].filter(Boolean).join('\n')),
        ]),
        ...block.notes.map(runsText),
        runsText(block.legend),
      ];
  }
}

/** The text with dashes to the end of its last line, at least three; it goes on with those that it ends in already. */
function filled(text: string, fill: true | undefined): string {
  if (!fill) return text;
  const left = LINE - (text.length % LINE);
  return `${text}${'-'.repeat(left < 3 ? left + LINE : left)}`;
}

function list(block: ListBlock): string {
  const markers = listMarkers(block);
  return block.items
    .map((item, index) => filled(`${item.nested ? '    ' : ''}${markers[index]} ${runsText(item.runs)}`, block.fill))
    .join('\n');
}
