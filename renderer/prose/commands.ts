/** What can be done to what is being written: its look, its lists and its tables. */
import { liftEmptyBlock, splitBlock, toggleMark } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  toggleHeaderRow,
} from 'prosemirror-tables';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

/** What a button or a key does to what is being written. */
export type FormatId =
  | 'bold'
  | 'italic'
  | 'bullets'
  | 'numbers'
  | 'insertTable'
  | 'rowBelow'
  | 'columnRight'
  | 'removeRow'
  | 'removeColumn'
  | 'headerRow'
  | 'removeTable';

/** What holds where the caret is. */
export interface Format {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly list: 'bullets' | 'numbers' | null;
  readonly table: boolean;
}

export const NO_FORMAT: Format = { bold: false, italic: false, list: null, table: false };

export function formatOf(state: EditorState): Format {
  const { $from, empty, from, to } = state.selection;
  const held = state.storedMarks ?? $from.marks();
  const has = (mark: 'bold' | 'italic') =>
    empty ? held.some(({ type }) => type === marks[mark]) : state.doc.rangeHasMark(from, to, marks[mark]);
  return { bold: has('bold'), italic: has('italic'), list: listAt(state), table: isInTable(state) };
}

function listAt({ selection: { $from } }: EditorState): Format['list'] {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { type } = $from.node(depth);
    if (type === nodes.bullet_list) return 'bullets';
    if (type === nodes.ordered_list) return 'numbers';
  }
  return null;
}

export const FORMATS: Readonly<Record<FormatId, Command>> = {
  bold: toggleMark(marks.bold),
  italic: toggleMark(marks.italic),
  bullets: toggleList('bullets'),
  numbers: toggleList('numbers'),
  insertTable,
  rowBelow: addRowAfter,
  columnRight: addColumnAfter,
  removeRow: deleteRow,
  removeColumn: deleteColumn,
  headerRow: toggleHeaderRow,
  removeTable: deleteTable,
};

/** Lines become a list, a list of the other kind becomes of this one, and one of this kind becomes lines. */
function toggleList(kind: 'bullets' | 'numbers'): Command {
  const type = kind === 'bullets' ? nodes.bullet_list : nodes.ordered_list;
  return (state, dispatch, view) => {
    const now = listAt(state);
    if (now === null) return wrapInList(type)(state, dispatch, view);
    if (now === kind) return liftListItem(nodes.list_item)(state, dispatch);
    const { $from } = state.selection;
    const depth = Array.from({ length: $from.depth }, (_, index) => index + 1).find((at) => {
      const held = $from.node(at).type;
      return held === nodes.bullet_list || held === nodes.ordered_list;
    });
    if (depth === undefined) return false;
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
    return true;
  };
}

/** A table of two columns after the line of the caret, to be written in at once. */
function insertTable(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  const { $to } = state.selection;
  if ($to.depth !== 1) return false;
  const row = (type: typeof nodes.table_cell): Node => {
    const cell = () => type.create(null, nodes.paragraph.create());
    return nodes.table_row.create(null, [cell(), cell()]);
  };
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell)]);
  const at = $to.after(1);
  const tr = state.tr.insert(at, table);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
}

/** Enter: another item, out of the list from a blank one, another line anywhere else. */
export const enter: Command = (state, dispatch, view) => {
  if (splitListItem(nodes.list_item)(state, dispatch)) return true;
  if (state.selection.$from.node(-1)?.type === nodes.list_item && liftEmptyBlock(state, dispatch)) return true;
  return splitBlock(state, dispatch, view);
};

/** Tab goes to the next cell; from the last one, to another row. Outside of a table it is not taken. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  addRowAfter(state, dispatch);
  return view ? goToNextCell(1)(view.state, view.dispatch) : true;
};

/** Shift+Tab goes to the cell before; in the first one it stays. */
export const previousCell: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  goToNextCell(-1)(state, dispatch);
  return true;
};
