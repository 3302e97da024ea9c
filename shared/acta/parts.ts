/** What is written in an intervention, as parts of the acta: stretches of text, lists and tables. */
import { type Passage, type Span, spansText } from '../text/rich.ts';
import { passagesOf, type Writing } from '../text/writing.ts';
import type { ListBlock, Run, TableBlock } from './blocks.ts';

/** Lines of text, to go in one paragraph of the acta. */
export interface TextPart {
  readonly kind: 'text';
  readonly runs: readonly Run[];
}

/**
 * The parts of a text, in order. Its lines stay in one paragraph of the acta, each after a line break, until a list or a
 * table parts them.
 * @param run what every run of them has
 */
export function partsOf(writing: Writing, run: Pick<Run, 'origin' | 'source'>): (TextPart | ListBlock | TableBlock)[] {
  if (writing.rich === null) return [{ kind: 'text', runs: [{ ...run, text: writing.text }] }];
  const runsOf = (spans: readonly Span[]) => spans.map((span) => styled(span, run));
  const parts: (TextPart | ListBlock | TableBlock)[] = [];
  let lines: (readonly Span[])[] = [];
  const endText = () => {
    const runs = withoutBlankEdges(lines).flatMap((line, index) => [
      ...(index > 0 ? [{ ...run, text: '\n' }] : []),
      ...runsOf(line),
    ]);
    if (runs.length > 0) parts.push({ kind: 'text', runs });
    lines = [];
  };
  for (const passage of passagesOf(writing)) {
    if (passage.kind === 'paragraph') lines.push(passage.spans);
    else {
      endText();
      parts.push(blockOf(passage, runsOf));
    }
  }
  endText();
  return parts;
}

/** A blank line beside a list or a table says nothing: the acta parts them by itself. */
function withoutBlankEdges(lines: readonly (readonly Span[])[]): (readonly Span[])[] {
  const isFull = (line: readonly Span[]) => spansText(line).trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1);
}

function styled({ text, bold, italic }: Span, run: Pick<Run, 'origin' | 'source'>): Run {
  return { ...run, text, ...(bold && { bold }), ...(italic && { italic }) };
}

function blockOf(
  passage: Exclude<Passage, { kind: 'paragraph' }>,
  runsOf: (spans: readonly Span[]) => Run[],
): ListBlock | TableBlock {
  if (passage.kind === 'table') {
    return { kind: 'table', header: passage.header, rows: passage.rows.map((row) => row.map(runsOf)) };
  }
  const format = passage.ordered ? 'decimal' : 'bullet';
  return { kind: 'list', format, items: passage.items.map((item) => ({ runs: runsOf(item) })) };
}
