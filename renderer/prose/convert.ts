/** Between what is written and the editor's document. A place in the text, in characters, is a place in the document. */
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { linesOf, type Passage, type Span } from '#shared/text/rich.ts';
import { passagesOf, type Writing, writingOf } from '#shared/text/writing.ts';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

/** The document of a text. A table at its edge has a blank line beside it, to write in: it is no part of the text. */
export function toDoc(writing: Writing): Node {
  return nodes.doc.create(null, withEdges(passagesOf(writing).map(toNode)));
}

/** The text of a document. */
export function fromDoc(doc: Node): Writing {
  const children = [...doc.children];
  if (isEdge(children[0], children[1])) children.shift();
  if (isEdge(children.at(-1), children.at(-2))) children.pop();
  return writingOf(children.map(toPassage));
}

/** The nodes with a line before a table that is first, and after one that is last. */
export function withEdges(blocks: readonly Node[]): Node[] {
  const line = nodes.paragraph.create({ edge: true });
  return [
    ...(blocks[0]?.type === nodes.table ? [line] : []),
    ...blocks,
    ...(blocks.at(-1)?.type === nodes.table ? [line] : []),
  ];
}

/** Passages as nodes, for a document or to be pasted in one. */
export function toNodes(passages: readonly Passage[]): Node[] {
  return passages.map(toNode);
}

/** What a piece of a document says: its lines, with cells parted by tabs. */
export function fragmentText(fragment: Fragment): string {
  return fragment.content.map(nodeText).join('\n');
}

function nodeText(node: Node): string {
  if (node.isText || node.isTextblock) return node.textContent;
  return node.children.map(nodeText).join(node.type === nodes.table_row ? '\t' : '\n');
}

/** The place of a caret in the text, from its place in the document. Every two lines are parted by one character. */
export function offsetOf(doc: Node, pos: number): number {
  const shift = hasFirstEdge(doc) ? 1 : 0;
  let offset = 0;
  let found: number | null = null;
  doc.descendants((node, start) => {
    if (found !== null || !node.isTextblock) return found === null;
    if (pos <= start + node.nodeSize - 1) found = offset + Math.max(0, pos - start - 1);
    else offset += node.content.size + 1;
    return false;
  });
  return Math.max(0, (found ?? offset - 1) - shift);
}

/** The place in the document of a caret in the text. */
export function posAt(doc: Node, offset: number): number {
  let left = offset + (hasFirstEdge(doc) ? 1 : 0);
  let found: number | null = null;
  let last = 1;
  doc.descendants((node, start) => {
    if (found !== null || !node.isTextblock) return found === null;
    last = start + 1 + node.content.size;
    if (left <= node.content.size) found = start + 1 + left;
    left -= node.content.size + 1;
    return false;
  });
  return found ?? last;
}

function hasFirstEdge(doc: Node): boolean {
  return isEdge(doc.children[0], doc.children[1]);
}

/** Whether a line is the editor's own, and not a blank one of the text. */
function isEdge(line: Node | undefined, beside: Node | undefined): boolean {
  return line?.attrs.edge === true && line.content.size === 0 && beside?.type === nodes.table;
}

function toNode(passage: Passage): Node {
  switch (passage.kind) {
    case 'paragraph':
      return line(passage.spans);
    case 'list': {
      const type = passage.ordered ? nodes.ordered_list : nodes.bullet_list;
      return type.create(
        null,
        passage.items.map((item) => nodes.list_item.create(null, lines(item))),
      );
    }
    case 'table':
      return nodes.table.create(
        null,
        passage.rows.map((row, index) => {
          const cell = passage.header && index === 0 ? nodes.table_header : nodes.table_cell;
          return nodes.table_row.create(
            null,
            row.map((spans) => cell.create(null, lines(spans))),
          );
        }),
      );
  }
}

function line(spans: readonly Span[]): Node {
  return nodes.paragraph.create(
    null,
    Fragment.from(spans.filter(({ text }) => text !== '').map((span) => schema.text(span.text, marksOf(span)))),
  );
}

/** Spans with line feeds in them, as one line each. */
function lines(spans: readonly Span[]): Node[] {
  return linesOf(spans).map(line);
}

function marksOf({ bold, italic }: Span): Mark[] {
  return [...(bold ? [marks.bold.create()] : []), ...(italic ? [marks.italic.create()] : [])];
}

function toPassage(node: Node): Passage {
  switch (node.type) {
    case nodes.bullet_list:
    case nodes.ordered_list:
      return { kind: 'list', ordered: node.type === nodes.ordered_list, items: node.children.map(linesSpans) };
    case nodes.table: {
      const [first] = node.children;
      const header = first?.children.every((cell) => cell.type === nodes.table_header) ?? false;
      return { kind: 'table', header, rows: node.children.map((row) => row.children.map(linesSpans)) };
    }
    default:
      return { kind: 'paragraph', spans: spansOf(node) };
  }
}

/** The lines of an item or a cell as spans, parted by line feeds. */
function linesSpans(node: Node): Span[] {
  return node.children.flatMap((held, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...spansOf(held)]);
}

function spansOf(node: Node): Span[] {
  return node.children.map(({ text = '', marks: held }) => ({
    text,
    ...(held.some(({ type }) => type === marks.bold) && { bold: true as const }),
    ...(held.some(({ type }) => type === marks.italic) && { italic: true as const }),
  }));
}
