/** ActaDocument → Markdown (CommonMark, with the tables that most readers of it take). */
import {
  type ActaBlock,
  type ActaDocument,
  type AgreementBlock,
  folioEnd,
  type ListBlock,
  listMarkers,
  type Run,
  type TableBlock,
} from './blocks.ts';
import { inLine, paragraphText, plain } from './markdownText.ts';

/**
 * The acta as Markdown, ending in a line feed. What has a meaning in Markdown is escaped, so that a text reads as it was
 * typed; a line break within a paragraph stays one. No dashes fill a line: how long it is is the reader's to decide, and a
 * row of them under a text would make a heading of it.
 */
export function renderMarkdown(document: ActaDocument): string {
  const { title, blocks } = document;
  const head = blocks[0]?.kind === 'title' ? [] : [`# ${inLine(plain(title))}`];
  return `${[...head, ...blocks.map(blockMarkdown)].join('\n\n')}\n`;
}

function blockMarkdown(block: ActaBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${inLine(block.runs)}`;
    case 'heading':
      return `${block.level === 1 ? '##' : '###'} ${inLine(block.runs)}`;
    case 'paragraph':
      return paragraphText([...(block.number ? [{ text: block.number.text, bold: true }] : []), ...block.runs]);
    case 'list':
      return list(block);
    case 'table':
      return table(block.rows, block.header);
    case 'agreement':
      return agreement(block);
    case 'signatures':
      return [
        '---',
        `## ${inLine(block.title)}`,
        ...block.groups.flatMap(({ heading, signatories }) => [
          ...(heading.length > 0 ? [`### ${inLine(heading)}`] : []),
          ...signatories.map(({ name, office, represents }) =>
            [
              `**${inLine(plain(name))}**`,
              ...[office, represents].filter(Boolean).map((each) => inLine(plain(each))),
            ].join('\\\n'),
          ),
        ]),
        ...block.notes.map(paragraphText),
        paragraphText(block.legend),
      ].join('\n\n');
  }
}

/** As the body lays its agreements out: a row of a table, a quotation (the nearest there is to a box) or a paragraph. */
function agreement({ layout, folio, runs, source }: AgreementBlock): string {
  const head: Run = { text: folio, origin: 'generated', bold: true, source };
  switch (layout) {
    case 'table':
      return table([[[head], runs]], false);
    case 'boxed':
      return quoted(`${inLine([head])}\n\n${paragraphText(runs)}`);
    case 'paragraph':
      return paragraphText([{ ...head, text: `${folio}${folioEnd(folio)}` }, ...runs]);
  }
}

/** A table of the common extension (GFM), which needs a first row of names; where it has none, they are empty. */
function table(rows: TableBlock['rows'], header: boolean): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const texts = rows.map((row) => row.map((runs) => inLine(runs, '<br>')));
  const width = texts[0]?.length ?? 0;
  const [names = [], ...others] = header ? texts : [Array.from({ length: width }, () => ''), ...texts];
  return [names, Array.from({ length: width }, () => '---'), ...others].map(line).join('\n');
}

function quoted(markdown: string): string {
  return markdown.replace(/^/gm, '> ').replace(/ $/gm, '');
}

/**
 * Bullets and figures are lists of Markdown's own. It has neither Roman numerals nor letters, and they are part of the
 * acta: an item that has one is a line that begins with it, set in where it stands under another.
 */
function list(block: ListBlock): string {
  const markers = listMarkers(block);
  const items: string[] = [];
  const own = block.format === 'bullet' || block.format === 'decimal';
  for (const [index, { runs, nested = false }] of block.items.entries()) {
    const marker = markers[index] ?? '';
    if (own && !nested) items.push(`${block.format === 'bullet' ? '-' : marker} ${inLine(runs)}`);
    else if (own) items.push(`${items.pop() ?? ''}\\\n    ${inLine([...plain(`${marker} `), ...runs])}`);
    else items.push(inLine([...plain(`${nested ? '    ' : ''}${marker} `), ...runs]));
  }
  return items.join(own ? '\n' : '\\\n');
}
