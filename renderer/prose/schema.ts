/** What can be written in a paragraph of the session: lines, bold, italics, lists and tables. Nothing else exists in the editor. */
import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

const paragraph: NodeSpec = {
  group: 'block',
  content: 'text*',
  // Every blank that she types is hers.
  whitespace: 'pre',
  // A line beside a table at the edge of the text: there to be written in, no part of the text while it is empty.
  attrs: { edge: { default: false } },
  parseDOM: [{ tag: 'p', getAttrs: (element) => ({ edge: element.hasAttribute('data-edge') }) }],
  toDOM: ({ attrs }) => (attrs.edge ? ['p', { 'data-edge': '' }, 0] : ['p', 0]),
};

const list = (tag: 'ul' | 'ol'): NodeSpec => ({
  group: 'block',
  content: 'list_item+',
  parseDOM: [{ tag }],
  toDOM: () => [tag, 0],
});

const mark = (tag: 'strong' | 'em'): MarkSpec => ({ parseDOM: [{ tag }], toDOM: () => [tag, 0] });

const { table, table_row, table_cell, table_header } = tableNodes({
  tableGroup: 'block',
  cellContent: 'paragraph+',
  cellAttributes: {},
});

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph,
    bullet_list: list('ul'),
    ordered_list: list('ol'),
    list_item: { content: 'paragraph+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    table,
    table_row,
    table_cell,
    table_header,
    text: {},
  },
  marks: { bold: mark('strong'), italic: mark('em') },
});
